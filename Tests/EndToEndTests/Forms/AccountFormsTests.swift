import Testing

extension DashboardTests {
  /// Accounts are kept by an administrator from the keyboard; others are told whose work that is.
  @Suite struct AccountFormsTests {
    private func terminal(_ desk: Desk, choosing filter: String = "") async throws -> TmuxTerminal {
      let terminal = try TmuxTerminal.dashboard(desk, as: "qt01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("8")
      try await terminal.wait(for: "[8 Tài khoản]", "Vai trò")
      guard !filter.isEmpty else { return terminal }
      try terminal.press("/")
      try terminal.type(filter)
      try terminal.press("Enter")
      try await terminal.wait(until: "\(filter) chosen") { $0.line(with: ">").contains(filter) }
      return terminal
    }

    private func users(_ desk: Desk) throws -> String {
      try desk.run("users", "list", "--as", "qt01", "--format", "json").text
    }

    @Test func anAccountIsAdded() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk)
      try terminal.press("F7")
      try await terminal.wait(for: "Thêm tài khoản", "Tài khoản *")
      try terminal.type("dm01")
      try terminal.press("Tab")
      try terminal.type("Đầu mối mẫu")
      try terminal.press("Tab")
      try terminal.type("dau moi")
      try terminal.press("Enter")
      try terminal.type("nguoi xem")
      try terminal.press("Enter", "Tab")
      try await terminal.wait(for: "Đơn vị *")
      try terminal.type("so y te")
      try terminal.press("Enter", "F2")
      try await terminal.wait(for: "Đã lưu dm01: thêm tài khoản")
      let stored = try users(desk)
      for text in ["dm01", "Đầu mối mẫu"] { #expect(stored.contains(text), "\(text) in \(stored)") }
      #expect(try desk.run("history", "user/dm01", "--as", "qt01").text.contains("so-y-te"))
    }

    @Test func rolesNameAndStateAreChanged() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "xem01")
      try terminal.press("F6")
      try await terminal.wait(for: "Vai trò của tài khoản", "* Người xem")
      try terminal.type("giam sat")
      try terminal.press("Enter")
      try await terminal.wait(for: "* Giám sát")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu xem01: đổi vai trò")
      try terminal.press("F4")
      try await terminal.wait(for: "Sửa tài khoản")
      try terminal.press("C-u")
      try terminal.type("Tên mẫu mới")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu xem01: sửa")
      try terminal.press("K")
      try await terminal.wait(for: "Khóa, mở tài khoản")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu xem01: khóa, mở tài khoản")
      try await terminal.wait(until: "the state") { $0.line(with: ">").contains("đã khóa") }
      let history = try desk.run("history", "user/xem01", "--as", "qt01").text
      for text in ["Giám sát; Người xem", "Tên mẫu mới"] { #expect(history.contains(text), "\(text) in \(history)") }
    }

    @Test func theLastAdministratorStays() async throws {
      let desk = try Desk.sample()
      // Who made the store administers it too.
      for user in try desk.run("users", "list", "--as", "qt01", "--format", "json").objects() {
        guard case .string(let account) = user["id"], account != "qt01" else { continue }
        _ = try desk.run("users", "disable", account, "--as", "qt01")
      }
      let terminal = try await terminal(desk, choosing: "qt01")
      try terminal.press("K")
      try await terminal.wait(for: "Khóa, mở tài khoản", "đây là tài khoản của chính bạn")
      try terminal.press("F2")
      try await terminal.wait(for: "là quản trị cuối cùng")
      try terminal.press("Escape")
      try await terminal.wait(forNo: "Khóa, mở tài khoản")
      #expect(try desk.run("users", "list", "--as", "qt01").status == 0)
    }

    @Test func othersAreToldWhoseWorkItIs() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01")
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("8")
      try await terminal.wait(for: "Việc của vai trò Quản trị (qt01")
    }
  }
}
