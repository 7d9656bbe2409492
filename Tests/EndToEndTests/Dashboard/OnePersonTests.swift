import Testing

extension DashboardTests {
  /// One person tries the program out, going on as one account after another.
  @Suite struct OnePersonTests {
    private func goOn(as account: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F2")
      try await terminal.wait(for: "gõ tên lệnh")
      try terminal.type("doi tai khoan \(account)")
      try await terminal.wait(until: "the account") { $0.line(with: "> Đổi").contains("Đổi tài khoản: \(account)") }
      try terminal.press("Enter")
      try await terminal.wait(for: "Đang làm việc bằng tài khoản \(account)")
    }

    private func flag(on terminal: TmuxTerminal) async throws {
      try terminal.press("1")
      try await terminal.wait(for: "[1 Đơn vị")
      try terminal.press("j", "!")
      try await terminal.wait(for: "Ghi nhận vụ việc", "Ngày xảy ra *")
      try terminal.type("2/11/2026")
      try await terminal.wait(for: "2/11/2026")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
      try terminal.type("v-01")
      try await terminal.wait(for: ">Chưa chấp hành")
      try terminal.press("Enter", "Tab")
      try terminal.type("Không gửi báo cáo tuần.")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu VV-2026-")
    }

    @Test func theDemonstrationPlaysTheWholeJob() async throws {
      let desk = try Desk()
      let terminal = try await TmuxTerminal.shell(desk, environment: ["TMPDIR=\(desk.folder)"])
      try terminal.type("kycuong demo --seed 7; echo ended with $?")
      try terminal.press("Enter")
      try await terminal.wait(for: "[3 Quá hạn", "DỮ LIỆU MẪU")
      try await flag(on: terminal)
      try await goOn(as: "ttv02", on: terminal)
      try await step(["Enter"], "Kết quả", "Đúng như ghi nhận.", on: terminal)
      try await goOn(as: "gs01", on: terminal)
      try await step(["Down", "Enter"], "Lý do", "Đơn vị đã gửi đúng hạn.", on: terminal)
      try await terminal.wait(for: "Không có vi phạm")
      try terminal.press("F10")
      try await terminal.wait(for: "Thoát khỏi")
      try terminal.press("Enter")
      try await terminal.wait(for: "ended with 0")
      let left = try Program.run(
        "/bin/ls", bytes: [Array(desk.folder.utf8)], environment: [], in: desk.folder)
      #expect(!left.text.contains("kycuong-demo"))
    }

    /// Takes the next step with the newest incident.
    private func step(_ keys: [String], _ field: String, _ text: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("4", "/")
      try terminal.type("id:VV-2026-0009")
      try terminal.press("Enter", "Home")
      try await terminal.wait(for: "1-1 / 1", "VV-2026-0009  ")
      try terminal.press("F6")
      try await terminal.wait(for: "Bước tiếp theo")
      for key in keys { try terminal.press(key) }
      try await terminal.wait(for: "\(field)")
      try terminal.type(text)
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu VV-2026-0009")
      try terminal.press("Escape", "3")
    }
  }
}
