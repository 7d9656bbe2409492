import Testing

extension DashboardTests {
  /// Assignments are entered, edited, noted, reported and answered by the keyboard, and stand in the store as typed.
  @Suite struct AssignmentFormsTests {
    private func terminal(_ desk: Desk, choosing filter: String) async throws -> TmuxTerminal {
      let terminal = try TmuxTerminal.dashboard(desk, as: "vp01", size: (80, 24))
      try await terminal.wait(for: "[3 Quá hạn")
      try terminal.press("2")
      try await terminal.wait(for: "[2 Nhiệm vụ")
      guard !filter.isEmpty else { return terminal }
      try terminal.press("/")
      try terminal.type(filter)
      try terminal.press("Enter")
      try await terminal.wait(for: "1-1 / 1")
      return terminal
    }

    /// An assignment that is entered by the command line.
    private func assignment(in desk: Desk) throws -> String {
      let outcome = try desk.run(
        "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "Việc mẫu", "--source", "CV 1/UBND",
        "--issued", "02/11/2026", "--due", "30/11/2026")
      return try #require(outcome.lines.first)
    }

    private func stored(_ id: String, _ desk: Desk) throws -> String {
      try desk.run("assignments", "list", "id:\(id)", "--format", "json").text
    }

    @Test func anAssignmentIsEnteredForSeveralUnits() async throws {
      let desk = try Desk.sample()
      let terminal = try await terminal(desk, choosing: "")
      try terminal.press("F7")
      try await terminal.wait(for: "Giao nhiệm vụ", "Nội dung *")
      try terminal.type("Rà soát việc mẫu")
      try terminal.press("Enter")
      try terminal.type("so noi vu")
      try terminal.press("Enter")
      try terminal.type("so y te")
      try terminal.press("Enter")
      try await terminal.wait(for: "2 nhiệm vụ, mỗi đơn vị một nhiệm vụ riêng")
      try terminal.press("Tab", "Tab")
      try terminal.type("Công văn 9/UBND-TH")
      try terminal.press("Tab", "Tab")
      try terminal.type("trong 10 ngày làm việc")
      try await terminal.wait(for: "→ 08/12/2026, thứ Ba: trong 10 ngày làm việc")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu NV-2026-")
      let stored = try desk.run("assignments", "list", "ra soat viec mau", "--format", "json").objects()
      #expect(stored.count == 2)
      #expect(stored.allSatisfy { $0["due"] == .string("2026-12-08") })
    }

    @Test func anAssignmentIsEdited() async throws {
      let desk = try Desk.sample()
      let id = try assignment(in: desk)
      let terminal = try await terminal(desk, choosing: "id:\(id)")
      try terminal.press("F4")
      try await terminal.wait(for: "Sửa nhiệm vụ \(id)")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "C-u")
      try terminal.type("trước ngày 05/12/2026")
      try await terminal.wait(for: "→ 04/12/2026, thứ Sáu: trước ngày 05/12/2026", "Lý do đính chính *")
      try terminal.press("Tab")
      try terminal.type("gõ nhầm ngày")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): sửa")
      #expect(try stored(id, desk).contains("2026-12-04"))
      #expect(try desk.run("history", "assignment/\(id)").text.contains("gõ nhầm ngày"))
    }

    @Test func progressIsNoted() async throws {
      let desk = try Desk.sample()
      let id = try assignment(in: desk)
      let terminal = try await terminal(desk, choosing: "id:\(id)")
      try terminal.press("t")
      try await terminal.wait(for: "Ghi tiến độ \(id)")
      try terminal.type("Đang lấy ý kiến,")
      try terminal.press("C-n")
      try terminal.type("còn thiếu phụ lục")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): ghi tiến độ")
      #expect(try desk.run("history", "assignment/\(id)").text.contains("Đang lấy ý kiến,"))
    }

    @Test func aResultIsReportedReturnedAndAccepted() async throws {
      let desk = try Desk.sample()
      let id = try assignment(in: desk)
      let terminal = try await terminal(desk, choosing: "id:\(id)")
      try await report("BC 1/BC-SYT", id, on: terminal)
      try await openResult(of: id, on: terminal)
      try await terminal.wait(for: "Kết quả \(id)", "BC 1/BC-SYT")
      try terminal.type("tra lai")
      try terminal.press("Enter")
      try await terminal.wait(for: "Lý do trả lại *")
      try terminal.press("Enter")
      try terminal.type("Thiếu phụ lục")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): trả lại kết quả")
      #expect(try stored(id, desk).contains("returned"))
      try await report("BC 2/BC-SYT", id, on: terminal)
      try await openResult(of: id, on: terminal)
      try await terminal.wait(for: "Kết quả \(id)", "BC 2/BC-SYT")
      try terminal.type("hoan thanh")
      try terminal.press("Enter", "F2")
      try await terminal.wait(for: "Đã lưu \(id): xác nhận hoàn thành")
      #expect(try desk.run("assignments", "list", "id:\(id)", "--format", "json").text.contains("accepted"))
    }

    /// The first line of the menu of steps is the result.
    private func openResult(of id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F6")
      try await terminal.wait(for: "Chuyển \(id)")
      try terminal.press("Enter")
    }

    private func report(_ document: String, _ id: String, on terminal: TmuxTerminal) async throws {
      try await openResult(of: id, on: terminal)
      try await terminal.wait(for: "Báo cáo kết quả \(id)", "đúng hạn (30/11/2026)")
      try terminal.type(document)
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): báo cáo kết quả")
    }

    @Test func aSuggestedDayIsTakenWithOneKey() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "ttv01", size: (80, 24))
      try await terminal.wait(for: "[3 Quá hạn", "> ")
      try terminal.press("!")
      try await terminal.wait(for: "Ghi nhận vụ việc", "Space nhận 09/04/2026")
      try terminal.press("Space")
      try await terminal.wait(until: "the day taken") { $0.line(with: "Ngày xảy ra *").contains("09/04/2026") }
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
      try terminal.type("tre")
      try await terminal.wait(for: ">Chưa đảm bảo tiến độ thời gian")
      try terminal.press("Enter", "Enter")
      try terminal.type("Chậm công bố danh mục.")
      try terminal.press("F2")
      let saved = try await terminal.wait(for: "Đã lưu VV-").line(with: "Đã lưu VV-")
      let id = String(saved.split(separator: " ").first { $0.hasPrefix("VV-") }?.prefix { $0 != ":" } ?? "")
      let incident = try desk.run("incidents", "list", "id:\(id)", "--as", "gs01", "--format", "json").text
      #expect(incident.contains("2026-04-09") && incident.contains("V-05"), "\(incident)")
    }
  }
}
