import Testing

extension DashboardTests {
  /// The quarterly report in a real terminal: quarters, columns, a filter, and down to one assignment and back.
  @Suite struct ReportScreenTests {
    @Test func aWalkThroughTheReport() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01", size: (80, 24))
      try terminal.press("5")
      try await terminal.wait(for: "[5 Báo cáo]", "Quý IV/2026", "Số liệu tính đến ngày 24/11/2026", "▼Quá hạn")
      try terminal.press("Left")
      try await terminal.wait(for: "Quý III/2026", "Số liệu tính đến ngày 30/09/2026")
      try terminal.press("Right")
      try await terminal.wait(for: "Quý IV/2026")
      try terminal.press(">")
      try await terminal.wait(for: "▼Chờ")
      try terminal.press("<")
      try await terminal.wait(for: "▼Quá hạn")
      try terminal.press("Enter")
      try await terminal.wait(for: "[Quá hạn 1]", "Ngày trễ theo người đứng đầu")
      try terminal.press("Enter")
      try await terminal.wait(for: "[2 Nhiệm vụ", "Chủ trì")
      try terminal.press("5")
      try await terminal.wait(for: "[Quá hạn 1]")
      try terminal.press("Escape")
      try await terminal.wait(for: "Tổng cộng")
      try terminal.press("/")
      try terminal.type("khong co don vi nay")
      try await terminal.wait(for: "Không có đơn vị nào khớp")
      try terminal.press("Escape")
      try await terminal.wait(for: "Tổng cộng")
      try terminal.press("q")
      try await terminal.wait(for: "Thoát khỏi")
      try terminal.press("Enter")
      try await terminal.waitForEnd()
    }
  }
}
