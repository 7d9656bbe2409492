import Testing

extension DashboardTests {
  /// What records hold is shown, and never obeyed by the terminal.
  @Suite struct HostileTextTests {
    /// Sets the title of the window, clears the screen, turns letters round, ends in an unfinished sequence.
    private static let title = "\u{1B}]0;tieu de gia\u{07}Việc \u{1B}[2J\u{202E}lạ\u{202C}\u{9B}31m \u{1B}P"

    @Test func escapeSequencesInRecordsReachTheTerminalAsText() async throws {
      let desk = try Desk.sample()
      let added = try desk.run(
        "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", Self.title, "--source",
        "CV \u{1B}]0;x\u{07} 1",
        "--issued", "2026-11-02", "--due", "2026-11-10")
      #expect(added.status == 0, "\(added.complaints)")
      let terminal = try await TmuxTerminal.shell(desk)
      let before = try terminal.look().title
      let recording = try terminal.record()
      try terminal.type("kycuong tui --as ttv01")
      try terminal.press("Enter")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("/")
      try terminal.type("gia viec")
      try terminal.press("Enter")
      try await terminal.wait(until: "the record as text") { screen in
        screen.line(with: "> ").contains("]0;tieu de gia") && screen.contains("Lọc: gia viec")
      }
      for key in ["Enter", "Escape", "!", "Escape", "1", "2", "Enter", "F1"] { try terminal.press(key) }
      try await terminal.wait(for: "Trợ giúp")
      #expect(try terminal.look().title == before)
      let sent = try Program.contents(of: recording)
      for sequence in ["\u{1B}]", "\u{1B}P", "\u{202E}", "\u{202C}", "\u{9B}"] {
        #expect(!sent.contains(Array(sequence.utf8)), "\(sequence.debugDescription)")
      }
      #expect(!sent.contains(0x07))
    }
  }
}
