import Glibc
import Testing

extension DashboardTests {
  /// However the program ends, the shell below has its terminal as before.
  @Suite struct TerminalReturnTests {
    /// A shell whose first lines are known, with the modes of its terminal.
    private func shell(on desk: Desk) async throws -> (terminal: TmuxTerminal, modes: String) {
      let terminal = try await TmuxTerminal.shell(desk, environment: ["SWIFT_BACKTRACE=enable=no"])
      return (terminal, try await modes(in: terminal))
    }

    /// What stty says in the shell.
    private func modes(in terminal: TmuxTerminal) async throws -> String {
      let path = "\(terminal.desk.folder)/modes"
      unlink(path)
      try terminal.type("stty -a > \(path).new && mv \(path).new \(path)")
      try terminal.press("Enter")
      return try await EndToEndTests.wait(
        until: "the modes of the terminal", place: "TerminalReturnTests",
        looking: { access(path, F_OK) == 0 ? String(decoding: try Program.contents(of: path), as: UTF8.self) : "" }
      ) { !$0.isEmpty }
    }

    /// Starts the dashboard in the shell, and gives its process.
    private func startDashboard(in terminal: TmuxTerminal) async throws -> pid_t {
      try terminal.type("kycuong tui --as ttv01")
      try terminal.press("Enter")
      let screen = try await terminal.wait(for: "[3 Quá hạn", "đã lưu")
      #expect(screen.isAlternate)
      return try await child(of: try terminal.process())
    }

    /// The only child of a process.
    private func child(of process: pid_t) async throws -> pid_t {
      let path = "/proc/\(process)/task/\(process)/children"
      let text = String(decoding: try Program.contents(of: path), as: UTF8.self)
      return try #require(pid_t(text.split(separator: " ").first ?? ""))
    }

    /// The shell echoes, shows its cursor, its earlier lines and the same modes.
    private func expectShell(
      in terminal: TmuxTerminal, modes before: String, after end: String,
      below line: String = "$ kycuong tui --as ttv01"
    ) async throws {
      let screen = try await terminal.wait(until: "the shell after \(end)") { screen in
        !screen.isAlternate && screen.lines.last { !$0.isEmpty } == "$"
      }
      #expect(screen.contains(line), "\(end): \(screen)")
      #expect(screen.isCursorVisible, "\(end): \(screen)")
      #expect(try await modes(in: terminal) == before, "\(end)")
      try terminal.type("echo 'xin' 'chào'")
      try await terminal.wait(for: "$ echo 'xin' 'chào'")
      try terminal.press("Enter")
      try await terminal.wait(for: "\nxin chào\n")
      try terminal.type("clear")
      try terminal.press("Enter")
      try await terminal.wait(until: "an empty shell") { $0.lines.filter { !$0.isEmpty } == ["$"] }
    }

    @Test func everyWayOutGivesTheTerminalBack() async throws {
      let desk = try Desk.sample()
      let (terminal, modes) = try await shell(on: desk)
      for keys in [["F10"], ["q"], [":", "thoat"]] {
        _ = try await startDashboard(in: terminal)
        for key in keys { try key.count == 5 ? terminal.type(key) : terminal.press(key) }
        if keys.count > 1 { try terminal.press("Enter") }
        try await terminal.wait(for: "Thoát khỏi sổ nhiệm vụ?")
        try terminal.press("Enter")
        try await expectShell(in: terminal, modes: modes, after: "\(keys)")
      }
      for signal in [SIGTERM, SIGINT, SIGHUP, SIGSEGV, SIGTRAP, SIGABRT, SIGILL, SIGQUIT] {
        kill(try await startDashboard(in: terminal), signal)
        try await expectShell(in: terminal, modes: modes, after: "signal \(signal)")
      }
      #expect(try desk.run("verify").status == 0)
    }

    @Test func stoppingGivesTheTerminalBackForAWhile() async throws {
      let desk = try Desk.sample()
      let (terminal, modes) = try await shell(on: desk)
      let process = try await startDashboard(in: terminal)
      try terminal.press("/")
      try terminal.type("tuy duc")
      try await terminal.wait(for: "Lọc: tuy duc")
      kill(process, SIGTSTP)
      try await expectShell(in: terminal, modes: modes, after: "a stop")
      try terminal.type("fg")
      try terminal.press("Enter")
      try await terminal.wait(until: "the dashboard as it was left") { screen in
        screen.isAlternate && screen.contains("Lọc: tuy duc") && screen.contains("UBND huyện Tuy Đức")
      }
      try terminal.press("Escape", "Escape")
      try await terminal.wait(for: "Lọc: (không)")
      try terminal.press("F10")
      try await terminal.wait(for: "Thoát khỏi sổ nhiệm vụ?")
      try terminal.press("Enter")
      try await expectShell(in: terminal, modes: modes, after: "stop, continue and quit", below: "$ fg")
    }
  }
}
