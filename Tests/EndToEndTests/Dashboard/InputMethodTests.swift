import Testing

extension DashboardTests {
  /// UniKey and its kin change a letter by sending Backspace and typing again.
  @Suite struct InputMethodTests {
    /// One key stroke after another as Telex sends them, with either code that PCs send for Backspace.
    private static func telex(_ strokes: [(erased: Int, typed: String)], backspace: UInt8) -> [[UInt8]] {
      strokes.map { [UInt8](repeating: backspace, count: $0.erased) + Array($0.typed.utf8) }
    }

    /// "đươợc": what `dduwowcj` sends, letter by letter: đ replaces d, ươ replaces uo, and so on.
    private static let được: [(erased: Int, typed: String)] = [
      (0, "d"), (1, "đ"), (0, "u"), (1, "ư"), (0, "o"), (1, "ơ"), (0, "c"), (2, "ợc"),
    ]

    /// "việc": what `vieecj` sends.
    private static let việc: [(erased: Int, typed: String)] = [
      (0, " "), (0, "v"), (0, "i"), (0, "e"), (1, "ê"), (0, "c"), (2, "ệc"),
    ]

    @Test(arguments: [0x08, 0x7F] as [UInt8]) func retypingInListsDoesNoHarm(backspace: UInt8) async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("2")
      let list = try await terminal.wait(for: "[2 Nhiệm vụ", "> ")
      for stroke in Self.telex([(0, "d"), (1, "đ")], backspace: backspace) { try terminal.send(stroke) }
      let screen = try await terminal.wait(for: "Bộ gõ tiếng Việt đang bật - tắt UniKey để dùng phím lệnh")
      #expect(screen.contains("[2 Nhiệm vụ"))
      #expect(screen.line(with: "> ") == list.line(with: "> "))
      for stroke in Self.telex(Self.được + Self.việc, backspace: backspace) { try terminal.send(stroke) }
      // Pressed again: a key that comes in one read with what is typed again is taken for a part of it.
      try await EndToEndTests.wait(
        until: "another screen", place: "InputMethodTests",
        looking: {
          try terminal.press("4")
          return try terminal.look()
        }, { $0.contains("[4 Vụ việc") })
      #expect(try desk.run("verify").lines.count == 1)
    }

    @Test(arguments: [0x08, 0x7F] as [UInt8]) func retypingInFieldsGivesTheWords(backspace: UInt8) async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("!", "PgDn")
      try await terminal.wait(for: "Ghi nhận vụ việc")
      for stroke in Self.telex(Self.được + Self.việc, backspace: backspace) { try terminal.send(stroke) }
      try await terminal.wait(until: "the words alone") {
        $0.line(with: "Nội dung *").contains("Nội dung *     được việc  ")
      }
      // All in one read, as a slow line delivers them.
      try terminal.send(Self.telex(Self.việc + Self.được, backspace: backspace).flatMap { $0 })
      try await terminal.wait(until: "all words") { screen in
        screen.line(with: "Nội dung *").contains("được việc việcđược  ")
      }
    }
  }
}
