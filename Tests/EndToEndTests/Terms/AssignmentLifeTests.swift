import Testing

extension DashboardTests {
  /// One assignment from being given to lateness, urging, report and acceptance, by the keyboard.
  @Suite struct AssignmentLifeTests {
    @Test func fromGivingToAcceptance() async throws {
      let desk = try Desk.sample()
      let terminal = try TmuxTerminal.dashboard(desk, as: "vp01", size: (100, 30))
      try await terminal.wait(for: "[3 Quá hạn")
      try await give(on: terminal)
      let given = try #require(
        try desk.run("assignments", "list", "ra soat vong doi", "--format", "json").objects().first)
      guard case .string(let id)? = given["id"] else {
        Issue.record("\(given)")
        return
      }
      #expect(given["class"] == .string("open-overdue") && given["daysLate"] == .integer(4))
      try await urge(id, on: terminal)
      try await extendLate(id, on: terminal)
      try await finish(id, on: terminal)
      let done = try #require(try desk.run("assignments", "list", "id:\(id)", "--format", "json").objects().first)
      #expect(done["state"] == .string("accepted") && done["class"] == .string("done-late"))
      #expect(done["daysLate"] == .integer(3) && done["due"] == .string("2026-11-20"))
      let history = try desk.run("history", "assignment/\(id)").text
      for deed in ["giao nhiệm vụ", "đôn đốc", "gia hạn", "báo cáo kết quả", "xác nhận hoàn thành"] {
        #expect(history.contains(deed), "\(deed)")
      }
      let letter = try desk.run("urge", "DD-2026-0001", "--as", "vp01").text
      #expect(letter.contains(id) && letter.contains("V/v đôn đốc"))
    }

    private func give(on terminal: TmuxTerminal) async throws {
      try terminal.press("2")
      try await terminal.wait(for: "[2 Nhiệm vụ")
      try terminal.press("F7")
      try await terminal.wait(for: "Giao nhiệm vụ", "Nội dung *")
      try terminal.type("Rà soát vòng đời")
      try terminal.press("Enter")
      try terminal.type("so y te")
      try terminal.press("Enter", "Tab", "Tab")
      try terminal.type("Công văn 9/UBND-TH")
      try terminal.press("Tab", "C-u")
      try terminal.type("02/11/2026")
      try terminal.press("Tab")
      try terminal.type("đến hết ngày 20/11/2026")
      try await terminal.wait(for: "→ 20/11/2026")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu NV-2026-")
    }

    private func choose(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("3", "/")
      try terminal.type("id:\(id)")
      try terminal.press("Enter", "Home")
      try await terminal.wait(for: "[3 Quá hạn", "1-1 / 1")
    }

    private func urge(_ id: String, on terminal: TmuxTerminal) async throws {
      try await choose(id, on: terminal)
      try terminal.press("b")
      try await terminal.wait(for: "xem trước, chưa ghi gì", "đôn đốc lần 1", "Quá hạn 4 ngày")
      try terminal.press("Enter")
      try await terminal.wait(for: "DD-2026-0001", "đã ghi")
      try terminal.press("Enter")
    }

    /// Granted after the due day: recorded, and the task stays late.
    private func extendLate(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F6")
      try await terminal.wait(for: "Chuyển \(id)", "> Báo cáo kết quả")
      try terminal.press("Down", "Enter")
      try await terminal.wait(for: "Gia hạn \(id)")
      try terminal.type("30/11/2026")
      try terminal.press("Tab")
      try terminal.type("CV 99/UBND-TH")
      try terminal.press("Tab")
      try terminal.type("23/11/2026")
      try await terminal.wait(for: "vẫn tính là trễ")
      try terminal.press("Tab")
      try terminal.type("Chánh Văn phòng")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): gia hạn")
    }

    private func finish(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F6")
      try await terminal.wait(for: "Chuyển \(id)")
      try terminal.press("Enter")
      try await terminal.wait(for: "Báo cáo kết quả \(id)")
      try terminal.type("BC 5/BC-SYT")
      try terminal.press("Tab", "C-u")
      try terminal.type("23/11/2026")
      try await terminal.wait(for: "quá hạn 3 ngày")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): báo cáo kết quả")
      try terminal.press("F6")
      try await terminal.wait(for: "Chuyển \(id)", "> Xác nhận hoặc trả lại")
      try terminal.press("Enter")
      try await terminal.wait(for: "Kết quả \(id)")
      try terminal.type("hoan thanh")
      try terminal.press("Enter", "F2")
      try await terminal.wait(for: "Đã lưu \(id): xác nhận hoàn thành")
    }
  }
}
