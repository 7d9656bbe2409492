import CPlatform
import Testing

extension DashboardTests {
  /// From late work to a confirmed incident, by the keyboard alone.
  @Suite struct WholeJobTests {
    private let late = "000002"

    @Test func threeAccountsTakeLateWorkToAConfirmedIncident() async throws {
      let desk = try Desk.sample()
      let inspector = try TmuxTerminal.dashboard(desk, as: "ttv01")
      let colleague = try TmuxTerminal.dashboard(desk, as: "ttv02", size: (80, 24))
      try await inspector.wait(for: "[3 Quá hạn")
      try await colleague.wait(for: "[3 Quá hạn")
      try colleague.press("4")
      try await colleague.wait(for: "[4 Vụ việc")

      try await browseUnits(inspector)
      try await fillFlagForm(on: inspector)
      let start = kc_monotonic_microseconds()
      try inspector.press("F2")
      try await colleague.wait(for: "vừa được ttv01 cập nhật")
      print(
        "a second terminal showed the incident \((kc_monotonic_microseconds() - start) / 1000) ms after saving began")
      let saved = try await inspector.wait(for: "Đã lưu VV-").line(with: "Đã lưu VV-")
      let incident = String(saved.split(separator: "VV-").last?.prefix(9) ?? "")
      try await choose(incident, on: colleague)
      try await verify(incident, on: colleague)

      let supervisor = try TmuxTerminal.dashboard(desk, as: "gs01")
      try await supervisor.wait(for: "[3 Quá hạn")
      try await confirm(incident, on: supervisor)
      try await inspector.wait(for: "! VV-\(incident)  Đã xác nhận")

      let history = try desk.run("history", "incident/VV-\(incident)", "--as", "gs01").text
      for account in ["ttv01", "ttv02", "gs01"] { #expect(history.contains(account), "\(history)") }
      #expect(try desk.run("verify").text.contains("Sổ nguyên vẹn"))
    }

    private func browseUnits(_ terminal: TmuxTerminal) async throws {
      try terminal.press("1")
      try await terminal.wait(for: "[1 Đơn vị]", "NGƯỜI ĐỨNG ĐẦU")
      try terminal.press("j", "j")
      try await terminal.wait(until: "the third unit and its detail") { screen in
        screen.line(with: ">").contains("Sở Giáo dục và Đào tạo") && screen.contains("so-giao-duc-va-dao-tao")
      }
    }

    /// Fills the form for the assignment that is late longest.
    private func fillFlagForm(on terminal: TmuxTerminal) async throws {
      try terminal.press("3")
      try await terminal.wait(until: "the panel") { $0.contains("[3 Quá hạn") && $0.line(with: "> ").contains(late) }
      try terminal.press("!")
      try await terminal.wait(
        for: "Ghi nhận vụ việc", "\(late) quá hạn từ 09/04/2026", "Không nhập nội dung thuộc bí mật")
      try terminal.type("9/4/2026")
      try terminal.press("Tab")
      try await terminal.wait(for: "09/04/2026 ", "(mẫu), Giám đốc", "Chính thức, từ")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
      try terminal.type("chua dam bao tien do")
      try await terminal.wait(for: ">Chưa đảm bảo tiến độ")
      try terminal.press("Enter")
      try terminal.press("Tab")
      try terminal.type("Chậm công bố danh mục đề tài, đã đôn đốc nhiều lần.")
      try await terminal.wait(for: "Chậm công bố danh mục")
    }

    /// Puts the cursor on the incident by filtering, since rows stay where they are while others write.
    private func choose(_ incident: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("4", "/")
      try await terminal.wait(for: "[4 Vụ việc")
      try terminal.type("id:VV-\(incident)")
      try terminal.press("Enter", "Home")
      try await terminal.wait(until: "the incident alone, chosen") { screen in
        screen.contains("Lọc: id:VV-\(incident)") && screen.line(with: "> ").contains(incident.suffix(4))
      }
    }

    private func verify(_ incident: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F6")
      try await terminal.wait(for: "Bước tiếp theo VV-\(incident)")
      try terminal.press("Enter")
      try await terminal.wait(for: "Kết quả")
      try terminal.type("Đúng: văn bản giao ghi rõ thời hạn, đơn vị không xin gia hạn.")
      try terminal.press("C-s")
      try await terminal.wait(for: "Đã lưu VV-\(incident)")
    }

    private func confirm(_ incident: String, on terminal: TmuxTerminal) async throws {
      try await choose(incident, on: terminal)
      try terminal.press("F6")
      try await terminal.wait(for: "Bước tiếp theo VV-\(incident)", "> Xác nhận vi phạm")
      try terminal.press("Enter")
      try await terminal.wait(for: "Mức độ *", "Nguyên nhân *", "ttv02: Đúng: văn bản giao")
      try terminal.type("it nghiem trong")
      try await terminal.wait(for: ">Ít nghiêm trọng")
      try terminal.press("Enter")
      try terminal.type("Không phân công người theo dõi.")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu VV-\(incident)", "Đã xác nhận")
    }
  }
}
