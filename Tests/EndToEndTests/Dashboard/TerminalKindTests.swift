import Testing

extension DashboardTests {
  /// Odd terminals and environments: the program starts, or says why not.
  @Suite struct TerminalKindTests {
    @Test(arguments: [
      ["TERM=xterm-that-nobody-knows"], ["TERM=tmux-256color", "TERMINFO=/etc/passwd", "LINES=3", "COLUMNS=9"],
      ["TERM=linux"], ["TERM=vt100"], ["TERM=xterm", "LANG=C"], ["TERM=xterm", "LANG=", "LC_ALL=xx_XX.UTF-8"],
      ["TERM=screen", "ESCDELAY=-1", "NCURSES_NO_UTF8_ACS=1"],
    ]) func startsWhereItCan(environment: [String]) async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01", environment: environment)
      try await terminal.wait(for: "[3 Quá hạn", "UBND huyện Tuy Đức")
    }

    @Test(arguments: ["", "dumb", "../../etc/passwd", "khong-co", "\u{1B}[31m", String(repeating: "x", count: 5000)])
    func refusesWhereItCannot(kind: String) async throws {
      let desk = try Desk.sample()
      let terminal = try await TmuxTerminal.shell(desk, environment: ["TERM=\(kind)"])
      try terminal.type("kycuong tui --as ttv01; echo ended with $?")
      try terminal.press("Enter")
      let screen = try await terminal.wait(
        for: "\nkycuong: Không biết loại cửa sổ", "TERM=xterm kycuong", "\nended with ")
      #expect(!screen.contains("ended with 0"))
      #expect(screen.lines.filter { !$0.isEmpty }.count < 10, "\(screen)")
    }

    @Test func drawsInASCIIWhenAsked() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01", options: ["--ascii"])
      let screen = try await terminal.wait(for: "[3 Quá hạn", "000014")
      #expect(!screen.text.unicodeScalars.contains { (0x2190...0x25FF).contains($0.value) })
    }

    @Test func drawsWithoutColoursWhenAsked() async throws {
      let desk = try Desk.sample()
      let plain = try TmuxTerminal.dashboard(desk, as: "ttv01", environment: ["NO_COLOR=1"])
      try await plain.wait(for: "[3 Quá hạn", "000014")
      #expect(try colours(of: plain).isEmpty)
      let coloured = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await coloured.wait(for: "[3 Quá hạn", "000014")
      #expect(try !colours(of: coloured).isEmpty)
    }

    /// The colour codes on the screen: 30 to 38, 40 to 48, 90 to 107.
    private func colours(of terminal: TmuxTerminal) throws -> [Int] {
      let pieces = try terminal.lookAtStyles().split(separator: "\u{1B}[").dropFirst()
      let codes = pieces.flatMap { $0.prefix { $0 != "m" }.split(separator: ";").compactMap { Int($0) } }
      return codes.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
    }
  }
}
