import Testing

extension DashboardTests {
  /// Registers and overview in a real terminal: a check is entered, its finding becomes an incident, and the next sitting
  /// tells what is new.
  @Suite struct RegisterScreensTests {
    @Test func aFindingBecomesAnIncidentAndIsNewsToOthers() async throws {
      let desk = try Desk.sample()
      var terminal = try TmuxTerminal.dashboard(desk, as: "gs01", size: (100, 30))
      try terminal.press("0")
      try await terminal.wait(for: "[0 Tổng quan]", "Theo quý", "lần đầu xem", "Chấp hành:")
      try await leave(terminal)

      terminal = try TmuxTerminal.dashboard(desk, as: "ttv01", size: (100, 30))
      try terminal.press("7", "Tab", "F7")
      try await terminal.wait(for: "Ghi cuộc kiểm tra")
      try terminal.type("thanh tra tinh")
      try await terminal.wait(for: ">Thanh tra tỉnh")
      try terminal.press("Enter", "Tab")
      try terminal.type("Cong tac can bo")
      try terminal.press("Tab", "Tab")
      try terminal.type("KL 99/KL-TTr")
      try terminal.press("Tab")
      try terminal.type("Bo nhiem thieu quy trinh")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu KT-2026-", "KT-2026-0019  Chưa xong")
      try terminal.press("!")
      try await terminal.wait(for: "Ghi nhận vụ việc", "Bo nhiem thieu quy trinh")
      try terminal.type("v-01")
      try await terminal.wait(for: ">Chưa chấp hành")
      try terminal.press("Enter", "F2")
      try await terminal.wait(for: "Đã lưu VV-2026-")
      try await leave(terminal)

      terminal = try TmuxTerminal.dashboard(desk, as: "gs01", size: (100, 30))
      try terminal.press("0")
      try await terminal.wait(for: "Từ lần xem trước", "vụ việc mới, ttv01")
      try await leave(terminal)
    }

    private func leave(_ terminal: TmuxTerminal) async throws {
      try terminal.press("q")
      try await terminal.wait(for: "Thoát khỏi")
      try terminal.press("Enter")
      try await terminal.waitForEnd()
    }
  }
}
