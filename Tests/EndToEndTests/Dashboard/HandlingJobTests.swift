import Testing

extension DashboardTests {
  /// A case from its flag to its settlement in the evaluation: commands of the inspectors and of Sở Nội vụ, the
  /// supervisor and the leader at the keyboard.
  @Suite struct HandlingJobTests {
    @Test func fourRolesTakeACaseToItsEvaluation() async throws {
      let desk = try Desk.sample()
      let id = try confirmedIncident(on: desk)
      let supervisor = try TmuxTerminal.dashboard(desk, as: "gs02")
      try await supervisor.wait(for: "[3 Quá hạn")
      try await open(id, on: supervisor)
      try await requestExplanation(id, on: supervisor)
      desk.expectRefusal(1, "incidents", "decide", id, "--form", "khien-trach", "--document", "1/QĐ", "--signer", "A")
      try desk.done(
        "incidents", "explain", id, "--document", "45/BC", "--text", "Thiếu người theo dõi", "--as", "snv01")
      try await review(id, on: supervisor)
      try desk.done(
        "incidents", "council", id, "--document", "04/BB-HĐKL", "--member", "Thành viên 1", "--member",
        "Thành viên 2", "--member", "Thành viên 3", "--form", "khien-trach", "--as", "snv01")

      let leader = try TmuxTerminal.dashboard(desk, as: "ld01", size: (80, 24))
      try await leader.wait(for: "[3 Quá hạn")
      try await open(id, on: leader)
      try await decide(id, on: leader)
      try await supervisor.wait(for: "Đang có hiệu lực")

      try desk.done(
        "incidents", "settle", id, "--year", "2026", "--counted", "--reason", "Kỷ luật trong năm", "--as", "snv01")
      let history = try desk.run("history", "incident/\(id)", "--as", "gs01").text
      for account in ["ttv01", "ttv02", "gs01", "gs02", "snv01", "ld01"] { #expect(history.contains(account)) }
      let later = try desk.run(
        "incidents", "list", "id:\(id)", "--as", "gs01", "--format", "json", "--today", "2027-12-01")
      #expect(later.text.contains("\"state\": \"expired\"") || later.text.contains("\"state\":\"expired\""))
      #expect(try desk.run("verify").text.contains("Sổ nguyên vẹn"))
    }

    /// Flagged, verified and confirmed by three accounts.
    private func confirmedIncident(on desk: Desk) throws -> String {
      let flagged = try desk.done(
        "incidents", "flag", "--unit", "so-noi-vu", "--decision", "25/2013", "--violation", "V-05", "--act-date",
        "2026-11-10", "--summary", "Chậm báo cáo", "--as", "ttv01")
      let id = try #require(flagged.first)
      try desk.done("incidents", "verify", id, "--finding", "Đúng", "--as", "ttv02")
      try desk.done(
        "incidents", "confirm", id, "--severity", "less-serious", "--cause", "Không đôn đốc", "--as", "gs01")
      return id
    }

    private func open(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("4", "/")
      try await terminal.wait(for: "[4 Vụ việc")
      try terminal.type("id:\(id)")
      try terminal.press("Enter", "Home")
      try await terminal.wait(until: "the incident alone, chosen") { screen in
        screen.contains("Lọc: id:\(id)") && screen.line(with: "> ").contains(id.suffix(4))
      }
    }

    private func requestExplanation(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F6")
      try await terminal.wait(for: "Bước tiếp theo \(id)", "> Yêu cầu giải trình")
      try terminal.press("Enter")
      try await terminal.wait(for: "Yêu cầu giải trình: \(id)", "5 ngày làm việc: đến hết 01/12/2026")
      try terminal.type("12/YC-TTr")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): yêu cầu giải trình")
    }

    private func review(_ id: String, on terminal: TmuxTerminal) async throws {
      try await terminal.wait(for: "Đã giải trình")
      try terminal.press("F6")
      try await terminal.wait(for: "> Họp kiểm điểm")
      try terminal.press("Enter")
      // The day is filled in, so the cursor stands where something is missing.
      try await terminal.wait(for: "Họp kiểm điểm: \(id)")
      try terminal.type("Chủ tịch UBND tỉnh")
      try terminal.press("Tab")
      try terminal.type("03/BB-UBND")
      try terminal.press("Tab", "Tab", "Tab", "Tab")
      try terminal.type("Nhận khuyết điểm.")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): ghi họp kiểm điểm")
    }

    private func decide(_ id: String, on terminal: TmuxTerminal) async throws {
      try terminal.press("F6")
      try await terminal.wait(for: "> Quyết định xử lý")
      try terminal.press("Enter")
      try await terminal.wait(for: "Quyết định xử lý: \(id)")
      try terminal.type("88/QĐ-UBND")
      try terminal.press("Tab", "Tab")
      try terminal.type("Chủ tịch UBND tỉnh")
      try terminal.press("Tab")
      try terminal.type("khien trach")
      try await terminal.wait(for: ">Khiển trách")
      try terminal.press("Enter")
      try terminal.press("F2")
      try await terminal.wait(for: "Đã lưu \(id): quyết định xử lý")
    }
  }
}

extension Desk {
  /// Runs a command of the supervisor that must be refused with a status.
  fileprivate func expectRefusal(_ status: Int32, _ arguments: String...) {
    let outcome = try? run(arguments + ["--as", "ld01"])
    #expect(outcome.map { Int32($0.status) } == status)
  }
}
