import Glibc
import JSON
import Testing

extension DashboardTests {
  /// Two people at one assignment in two terminals; what is typed survives a cut line.
  @Suite struct TwoEditorsTests {
    /// The assignment that is late longest, under the cursor of the panel.
    private static let late = "NV-2026-000002"

    /// A store with two more accounts of the Office.
    private func desk() throws -> Desk {
      let desk = try Desk.sample()
      for account in ["vp02", "vp03"] {
        try desk.done("users", "add", account, "--role", "office", "--name", "Chuyên viên \(account)", "--as", "qt01")
      }
      return desk
    }

    /// Opens the form of the assignment.
    private func edit(_ desk: Desk, as account: String, size: TmuxTerminal.Size) async throws -> TmuxTerminal {
      let terminal = try TmuxTerminal.dashboard(desk, as: account, size: size)
      try await terminal.wait(until: "the panel") {
        $0.contains("[3 Quá hạn") && $0.line(with: "> ").contains("000002")
      }
      try terminal.press("F4")
      try await terminal.wait(for: "Sửa nhiệm vụ \(Self.late)")
      return terminal
    }

    /// The values that the title had, the newest last.
    private func titles(_ desk: Desk) throws -> [String] {
      try desk.objects("history", "assignment/\(Self.late)", "--as", "vp01")
        .filter { $0["field"] == .string("title") }.compactMap { line in
          if case .string(let text) = line["new"] { text } else { nil }
        }
    }

    @Test func differentFieldsMergeAndEveryoneIsInTheHistory() async throws {
      let desk = try desk()
      let first = try await edit(desk, as: "vp01", size: (120, 30))
      let second = try await edit(desk, as: "vp02", size: (80, 24))
      try first.type(" (sửa một)")
      try second.press("Tab", "Tab", "Tab")
      try second.type(" (sửa hai)")
      try await second.wait(for: "(sửa hai)")
      try first.press("F2")
      try await first.wait(for: "Đã lưu \(Self.late)")
      try second.press("F2")
      try await second.wait(for: "đã gộp với thay đổi của vp01: Nội dung")
      try desk.done("assignments", "note", Self.late, "--as", "vp03", "--text", "Người thứ ba")
      try await first.wait(for: "vp03")
      try first.press("H")
      try await first.wait(
        for: "LỊCH SỬ  \(Self.late)", "vp01, Chuyên viên Văn phòng", "vp02, Chuyên viên vp02", "vp03, Chuyên viên vp03",
        "(sửa một)", "(sửa hai)", "Người thứ ba")
      #expect(try desk.run("verify").text.contains("Sổ nguyên vẹn"))
    }

    @Test(arguments: ["1", "2", "3"]) func theSameFieldIsSettledByAPerson(choice: String) async throws {
      let desk = try desk()
      let first = try await edit(desk, as: "vp01", size: (120, 30))
      let second = try await edit(desk, as: "vp02", size: choice == "2" ? (120, 30) : (80, 24))
      try first.type(" (một)")
      try second.type(" (hai)")
      try first.press("F2")
      try await first.wait(for: "Đã lưu \(Self.late)")
      try second.press("F2")
      try await second.wait(for: "Trùng chỗ sửa: \(Self.late)", "của vp01", "trước đó", "(một)", "(hai)")
      #expect(try titles(desk).count == 2)
      try second.press(choice)
      if choice == "3" {
        try await second.wait(forNo: "Trùng chỗ sửa")
        try second.type(" (nữa)")
        try await second.wait(for: "(nữa)")
      } else {
        try await second.wait(for: "[x] \(choice)")
      }
      try second.press("F2")
      try await second.wait(forNo: "Sửa nhiệm vụ \(Self.late)")
      try await second.wait(for: choice == "2" ? "Đã chọn giữ giá trị của người khác" : "Đã lưu \(Self.late)")
      let newest = try #require(try titles(desk).last)
      let ends = ["1": " (hai)", "2": " (một)", "3": " (hai) (nữa)"]
      #expect(newest.hasSuffix(try #require(ends[choice])), "\(newest)")
      #expect(try titles(desk).count == (choice == "2" ? 2 : 3))
    }

    @Test func aConflictOnTheCommandLineNamesAllThree() async throws {
      let desk = try desk()
      try desk.done("assignments", "edit", Self.late, "--as", "vp01", "--title", "Của một", "--base", "1")
      let clash = try desk.run(
        ["assignments", "edit", Self.late, "--as", "vp02", "--title", "Của hai", "--base", "1"])
      #expect(clash.status == 75)
      for text in ["“Nội dung”: của tôi “Của hai”", "vp01 (", "đổi thành “Của một”", "trước đó “", "chưa lưu gì"] {
        #expect(clash.complaints.contains(text), "\(clash.complaints)")
      }
      let merged = try desk.run(
        ["assignments", "edit", Self.late, "--as", "vp02", "--source", "CV 9", "--base", "1"])
      #expect(merged.status == 0)
      #expect(merged.complaints.contains("Đã gộp với thay đổi của vp01: ") && merged.complaints.contains("Nội dung"))
    }

    @Test func whatWasTypedComesBackAfterAHangUp() async throws {
      let desk = try desk()
      let first = try await edit(desk, as: "vp01", size: (80, 24))
      try first.type(" (dở)")
      try await first.wait(for: "(dở)")
      kill(try first.process(), SIGHUP)
      try await first.waitForEnd()
      #expect(try titles(desk).count == 1)

      let again = try TmuxTerminal.dashboard(desk, as: "vp01", size: (80, 24))
      try await again.wait(for: "Bản nháp chưa lưu", "Sửa nhiệm vụ \(Self.late)")
      try again.press("Enter")
      try await again.wait(for: "(dở)", "F2 Lưu")
      try again.press("F2")
      try await again.wait(for: "Đã lưu \(Self.late)")
      #expect(try titles(desk).last?.hasSuffix("(dở)") == true)
      let third = try TmuxTerminal.dashboard(desk, as: "vp01", size: (80, 24))
      try await third.wait(for: "[3 Quá hạn", "đã lưu")
      try third.press("F2")
      try await third.wait(for: "gõ tên lệnh")
      try third.type("ban nhap")
      try await third.wait(for: "hông có bản nháp nào")
    }

    @Test func theStateOfAnEarlierEntryIsShownAndLeft() async throws {
      let desk = try desk()
      try desk.done("assignments", "edit", Self.late, "--as", "vp01", "--title", "Tên mới của việc")
      let terminal = try TmuxTerminal.dashboard(desk, as: "vp01", options: ["--as-of", "1"])
      try await terminal.wait(for: "SỐ LIỆU TẠI mục 1", "chỉ xem")
      #expect(try !terminal.look().contains("Tên mới của việc"))
      try terminal.press("Escape")
      try await terminal.wait(for: "Tên mới của việc")
      try await terminal.wait(forNo: "SỐ LIỆU TẠI")
      for wrong in ["0", "hôm qua", "2001-01-01", "999999"] {
        let outcome = try desk.run(["tui", "--as", "vp01", "--as-of", wrong])
        #expect(outcome.status != 0, "\(wrong)")
      }
    }
  }
}
