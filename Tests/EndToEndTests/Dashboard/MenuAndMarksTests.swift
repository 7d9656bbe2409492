import Testing

extension DashboardTests {
  /// The pull-down menus, and one action on several marked rows.
  @Suite struct MenuAndMarksTests {
    @Test func theMenuShowsAndDoesEverything() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "vp01", size: (80, 24))
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("2", "F9")
      try await terminal.wait(for: "Bản ghi", "Hệ thống", "Sửa nhiệm vụ", "F4 c")
      try terminal.press("Right", "Right")
      try await terminal.wait(for: "Sắp xếp theo cột sau")
      // The key beside an item does it.
      try terminal.press("z")
      try await terminal.wait(forNo: "Hệ thống")
      try terminal.type("=")
      try await terminal.wait(for: "Hệ thống")
      try terminal.press("Left", "Left", "Up", "Up", "Escape")
      try await terminal.wait(forNo: "Hệ thống")
      try terminal.type(":q")
      try await terminal.wait(for: "> Thoát")
      try terminal.press("Enter")
      try await terminal.wait(for: "Thoát khỏi sổ nhiệm vụ?")
      try terminal.press("Enter")
      try await terminal.waitForEnd()
    }

    @Test func aNoteIsWrittenForAllMarkedRowsInOneEntry() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "vp01", size: (100, 30))
      try await terminal.wait(for: "[3 Quá hạn")
      let before = try entries(desk)
      try terminal.press("2", "Space", "Space", "IC")
      try await terminal.wait(for: "* đánh dấu 3")
      try terminal.press("t")
      try await terminal.wait(for: "Sẽ ghi 3 việc, một lần", "SẼ GHI", "chưa ghi gì")
      try terminal.type("Đã nhắc cả ba đơn vị")
      try terminal.press("Enter")
      #expect(try entries(desk) == before)
      try terminal.press("Enter")
      try await terminal.wait(for: "Đã ghi 3 việc", "ĐÃ GHI")
      #expect(try entries(desk) == before + 1)
      try terminal.press("Enter")
      try await terminal.wait(forNo: "* đánh dấu")
      #expect(try desk.run("verify").text.contains("Sổ nguyên vẹn"))
    }

    /// How many lines the journal has.
    private func entries(_ desk: Desk) throws -> Int {
      try Program.contents(of: "\(desk.store)/journal/0000000000000001.jsonl").count { $0 == UInt8(ascii: "\n") }
    }
  }
}
