import Testing

extension DashboardTests {
  /// The window is dragged while lists, forms and help are open.
  @Suite struct ResizeTests {
    private static let sizes: [TmuxTerminal.Size] = [(80, 24), (40, 12), (30, 8), (40, 12), (80, 24), (120, 30)]

    /// Goes through all sizes and back; each one shows its own layout, at last the first again.
    ///
    /// - Parameters:
    ///   - sign: what stands on the screen wherever there is room for the program at all.
    ///   - foot: what stands in the last row then; may be empty.
    private func drag(_ terminal: TmuxTerminal, showing sign: String, foot: String) async throws {
      let before = comparable(try await terminal.waitForRest(showing: sign))
      for size in Self.sizes {
        try terminal.resize(to: size)
        try await terminal.wait(until: "\(sign) at \(size)") { screen in
          guard size.width >= 40 else { return screen.contains("Cửa sổ quá nhỏ") }
          return screen.contains(sign) && (foot.isEmpty || screen.lines[size.height - 1].contains(foot))
        }
      }
      try await terminal.wait(until: "the first picture again") { comparable($0) == before }
    }

    /// All rows but those with a clock.
    private func comparable(_ screen: TmuxScreen) -> [String] {
      screen.lines.filter { !$0.contains(":") || $0.contains("│") }
    }

    @Test func listsAndHelpFollowTheWindowBothWays() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await drag(terminal, showing: "000014", foot: "F10")
      try terminal.press("F1")
      try await terminal.wait(for: "Trợ giúp")
      try await drag(terminal, showing: "Trợ giúp", foot: "")
      try terminal.press("Escape")
      try await terminal.wait(for: "000014")
    }

    @Test func aFormKeepsWhatWasTyped() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("!")
      try await terminal.wait(for: "Ghi nhận vụ việc")
      try terminal.press("PgDn")
      try terminal.type("Việc kéo dài từ quý I")
      try await terminal.wait(for: "Việc kéo dài từ quý I")
      try await drag(terminal, showing: "Việc kéo dài", foot: "F2")
      try terminal.resize(to: (30, 8))
      try await terminal.wait(for: "Cửa sổ quá nhỏ")
      try terminal.type(", nay vẫn chậm")
      try terminal.resize(to: (80, 24))
      try await terminal.wait(for: "Việc kéo dài từ quý I, nay vẫn chậm")
      #expect(try desk.run("verify").status == 0)
    }
  }
}
