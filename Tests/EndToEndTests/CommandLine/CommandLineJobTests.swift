import JSON
import Testing

@Suite struct CommandLineJobTests {
  private func status(_ desk: Desk, _ arguments: String...) throws -> Int32 {
    try desk.run(arguments).status
  }

  @Test func takesAnAssignmentFromItsDocumentToAcceptance() throws {
    let desk = try Desk.sample()
    let ids = try desk.done(
      "assignments", "add", "--as", "vp01", "--unit", "sở nội vụ", "--unit", "so-y-te", "--coop", "Sở Tài chính",
      "--title", "Báo cáo thử", "--source", "Công văn số 12/UBND-TH", "--issued", "02/11/2026", "--due-text",
      "trong 10 ngày làm việc")
    #expect(ids.count == 2)
    let id = try #require(ids.first)
    #expect(id.hasPrefix("NV-2026-"))
    let late = try desk.run("overdue", "bao cao thu", "--format", "json").objects()
    #expect(late.count == 2)
    #expect(late.first?["due"] == .string("2026-11-16"))
    #expect(late.first?["daysLate"] == .integer(8))
    #expect(late.first?["workingDaysLate"] == .integer(6))
    #expect(late.first?["bucket"] == .string("6-15"))
    #expect(late.first?["reminders"] == .integer(0))
    try desk.done("assignments", "note", id, "--as", "vp01", "--text", "Còn thiếu số liệu")
    try desk.done(
      "assignments", "report", id, "--as", "vp01", "--document", "Báo cáo số 5/BC-SNV", "--on", "2026-11-20")
    try desk.done("assignments", "accept", id, "--as", "vp01")
    let accepted = try desk.run("assignments", "list", "id:\(id)", "--format", "json").objects()
    #expect(accepted.first?["state"] == .string("accepted"))
    #expect(accepted.first?["class"] == .string("done-late"))
    #expect(accepted.first?["daysLate"] == .integer(4))
    #expect(try status(desk, "assignments", "accept", id, "--as", "vp01") == 1)
  }

  @Test func printsWholeRecordsWhenAsked() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run(
      "assignments", "add", "--as", "vp01", "--unit", "so-noi-vu", "--title", "Một\u{1B}[31m", "--source", "CV 1",
      "--issued", "2026-11-02", "--no-due", "--kind", "reform", "--format", "json")
    let record = try #require(try outcome.objects().first)
    #expect(record["title"] == .string("Một\u{1B}[31m"))
    #expect(record["unit"] == .string("so-noi-vu"))
    #expect(record["kind"] == .string("reform"))
    #expect(!outcome.output.contains(0x1B))
    let table = try desk.run("assignments", "list", "mot", "cv")
    #expect(!table.output.contains(0x1B))
  }

  @Test func takesAnIncidentThroughSeparateHands() throws {
    let desk = try Desk.sample()
    let flag = try desk.done(
      "incidents", "flag", "--as", "ttv01", "--unit", "so-noi-vu", "--decision", "25/2013", "--violation", "v-05",
      "--act-date", "20/11/2026", "--summary", "Chậm báo cáo")
    let id = try #require(flag.first)
    #expect(try status(desk, "incidents", "verify", id, "--as", "ttv01", "--finding", "Đúng") == 1)
    #expect(try status(desk, "incidents", "verify", id, "--as", "xem01", "--finding", "Đúng") == 77)
    try desk.done("users", "add", "ttv03", "--as", "qt01", "--role", "inspector")
    try desk.done("users", "roles", "ttv03", "inspector", "supervisor", "--as", "qt01")
    try desk.done("incidents", "verify", id, "--as", "ttv03", "--finding", "Đúng")
    #expect(try status(desk, "incidents", "dismiss", id, "--as", "ttv02", "--reason", "x") == 77)
    #expect(try status(desk, "incidents", "dismiss", id, "--as", "ttv03", "--reason", "x") == 1)
    try desk.done(
      "incidents", "confirm", id, "--as", "gs01", "--severity", "less-serious", "--cause", "Thiếu phân công")
    #expect(try status(desk, "incidents", "dismiss", id, "--as", "gs02", "--reason", "x") == 1)
    let seen = try desk.run("incidents", "list", "id:\(id)", "--as", "gs01", "--format", "json").objects()
    #expect(seen.first?["state"] == .string("confirmed"))
    #expect(seen.first?["decision"] == .string("D25"))
    #expect(seen.first?["summary"] == .string("Chậm báo cáo"))
    #expect(seen.first?["headName"] != .null)
    let veiled = try desk.run("incidents", "list", "id:\(id)", "--as", "xem01", "--format", "json").objects()
    #expect(veiled.first?["headName"] == .null)
    #expect(veiled.first?["summary"] == .string(""))
    let history = try desk.run("history", "incident/\(id)", "--as", "gs01", "--format", "json").objects()
    #expect(
      history.filter { $0["field"] == .string("state") }.map { $0["new"] } == [
        .string("flagged"), .string("verifying"), .string("confirmed"),
      ])
    #expect(history.first?["account"] == .string("ttv01"))
    #expect(try status(desk, "history", "incident/\(id)", "--as", "xem01") == 77)
  }

  @Test func dismissesAnIncidentWithAReason() throws {
    let desk = try Desk.sample()
    let id = try #require(
      try desk.done(
        "incidents", "flag", "--as", "ttv01", "--unit", "so-y-te", "--decision", "D30", "--violation", "V-33",
        "--act-date", "2026-11-20", "--summary", "Hồ sơ trễ", "--format", "table"
      ).first)
    let early = try desk.run(
      "incidents", "confirm", id, "--as", "gs01", "--severity", "serious", "--cause", "Chủ quan")
    #expect(early.status == 1)
    #expect(early.complaints.contains("kycuong incidents verify \(id)"), "\(early.complaints)")
    try desk.done("incidents", "verify", id, "--as", "ttv02", "--finding", "Chưa đến hạn")
    try desk.done("incidents", "dismiss", id, "--as", "gs01", "--reason", "Không có cơ sở")
    let seen = try desk.run("incidents", "list", "id:\(id)", "--as", "gs01", "--format", "json").objects()
    #expect(seen.first?["state"] == .string("dismissed"))
  }

  @Test func keepsAccounts() throws {
    let desk = try Desk.sample()
    #expect(try desk.done("users", "add", "moi01", "--as", "qt01", "--role", "viewer", "--name", "Mới") == ["moi01"])
    #expect(try status(desk, "users", "add", "moi01", "--as", "qt01", "--role", "viewer") == 65)
    #expect(try status(desk, "users", "add", "moi02", "--as", "ttv01", "--role", "viewer") == 77)
    try desk.done("users", "roles", "moi01", "inspector", "legal", "--as", "qt01")
    let user = try desk.run("users", "list", "--as", "qt01", "--format", "json").objects()
      .first { $0["id"] == .string("moi01") }
    #expect(user?["roles"] == .array([.string("inspector"), .string("legal")]))
    try desk.done("users", "disable", "moi01", "--as", "qt01")
    #expect(try status(desk, "units", "list", "--as", "moi01") == 77)
    try desk.done("users", "disable", "moi01", "--undo", "--as", "qt01")
    #expect(try status(desk, "units", "list", "--as", "moi01") == 0)
    #expect(try status(desk, "users", "disable", "qt01", "--as", "qt01") == 64)
    #expect(try status(desk, "users", "list", "--as", "xem01") == 77)
  }

  @Test func writesOnceForOneRequest() throws {
    let desk = try Desk.sample()
    let arguments = [
      "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "Một lần", "--source", "CV 1", "--issued",
      "2026-11-02", "--no-due", "--request", "cron-17",
    ]
    let first = try desk.run(arguments)
    let again = try desk.run(arguments)
    #expect(first.status == 0)
    #expect(first.output == again.output)
    #expect(try desk.run("assignments", "list", "mot lan", "--format", "json").objects().count == 1)
    #expect(try desk.run(arguments.dropLast() + ["not a request"]).status == 65)
  }
}
