import Testing

extension DashboardTests {
  /// The codes that PuTTY, the Linux console and others send for the same key, as bytes of one read.
  @Suite struct KeyCodeTests {
    @Test(arguments: ["\u{1B}[11~", "\u{1B}OP", "\u{1B}[[A", "\u{1B}1", "?"])
    func helpOpens(code: String) async throws {
      let terminal = try TmuxTerminal.dashboard(Desk.sample(), as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.send(Array(code.utf8))
      try await terminal.wait(for: "Trợ giúp: Quá hạn")
      // ESC alone closes it within a moment, as no sequence follows.
      try terminal.send([0x1B])
      try await terminal.wait(forNo: "Trợ giúp: Quá hạn")
    }

    @Test(arguments: [
      ("\u{1B}[4~", "\u{1B}[1~"), ("\u{1B}[8~", "\u{1B}[7~"), ("\u{1B}[F", "\u{1B}[H"), ("\u{1B}OF", "\u{1B}OH"),
      ("G", "g"),
    ])
    func endAndHomeMove(end: String, home: String) async throws {
      let terminal = try TmuxTerminal.dashboard(Desk.sample(), as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("4")
      let first = try await terminal.waitForRest(showing: "[4 Vụ việc").cursor.row
      try terminal.send(Array(end.utf8))
      try await terminal.wait(until: "the last row") { $0.cursor.row > first }
      try terminal.send(Array(home.utf8))
      try await terminal.wait(until: "the first row") { $0.cursor.row == first }
    }

    /// Ctrl-S would stop the output of a terminal with flow control, and Ctrl-Q start it again.
    @Test func flowControlIsOff() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "vp01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.send([0x13])
      try terminal.press("2")
      try await terminal.wait(for: "[2 Nhiệm vụ")
      try terminal.send([0x11])
      try terminal.press("t")
      try await terminal.wait(for: "Ghi tiến độ NV-")
      try terminal.type("Đã làm việc với đơn vị")
      try terminal.send([0x13])
      try await terminal.wait(for: "Đã lưu NV-")
    }

    /// A paste is text where text is typed, and no command anywhere else.
    @Test func aPasteIsNoCommand() async throws {
      let terminal = try TmuxTerminal.dashboard(Desk.sample(), as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      let paste = "\u{1B}[200~4q!:x\u{1B}[201~"
      try terminal.send(Array(paste.utf8))
      try terminal.press("2", "/")
      try await terminal.wait(for: "[2 Nhiệm vụ")
      try terminal.send(Array(paste.utf8))
      try await terminal.wait(for: "Lọc: 4q!:x")
    }
  }
}
