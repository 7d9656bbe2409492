import JSON
import Testing

@Suite struct CommandLineAsOfTests {
  private func sequence(_ desk: Desk, _ key: String) throws -> Int {
    guard case .integer(let number)? = try desk.objects("history", key, "--as", "gs01").last?["sequence"] else {
      return 0
    }
    return Int(number)
  }

  private func ids(_ desk: Desk, _ arguments: String...) throws -> Set<JSONValue> {
    let outcome = try desk.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(arguments): \(outcome.complaints)")
    return Set(try outcome.objects().compactMap { $0["id"] })
  }

  @Test func everyListReadsTheStoreAsItWasRecorded() throws {
    let desk = try Desk.sample()
    try desk.done("units", "add", "--as", "qt01", "--name", "Ban Mới", "--kind", "ban")
    let before = String(try sequence(desk, "unit/ban-moi") - 1)
    let person = try #require(try desk.done("people", "add", "--as", "qt01", "--name", "Lê Thị Mẫu").first)
    try desk.done(
      "heads", "appoint", "ban-moi", "--as", "qt01", "--person", person, "--title", "Trưởng ban", "--from", "+0")
    let task = try #require(
      try desk.done(
        "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "Thử", "--source", "CV 1", "--issued",
        "2026-11-02", "--due", "2026-11-10"
      ).first)
    let incident = try #require(
      try desk.done(RoleStage.flag + ["--as", "ttv01", "--summary", "Thử"]).first)
    try desk.done("users", "add", "moi01", "--as", "qt01", "--role", "viewer")
    for (words, id) in [
      (["units", "list"], "ban-moi"), (["people", "list"], person), (["assignments", "list"], task),
      (["overdue"], task),
      (["incidents", "list", "--as", "gs01"], incident), (["users", "list"], "moi01"),
    ] {
      let now = try desk.run(words + ["--format", "json"]).objects().compactMap { $0["id"] }
      let then = try desk.run(words + ["--format", "json", "--as-of", before])
      #expect(then.status == 0, "\(words): \(then.complaints)")
      #expect(now.contains(.string(id)), "\(words)")
      #expect(!(try then.objects().contains { $0["id"] == .string(id) }), "\(words)")
    }
    #expect(try desk.objects("heads", "list", "ban-moi").count == 1)
    #expect(try desk.run("heads", "list", "ban-moi", "--as-of", before).status == 66)
    #expect(try desk.run("history", "unit/ban-moi", "--as-of", before).status == 66)
    let note = try desk.run("overdue", "--as-of", before, "--lang", "en")
    #expect(note.complaints.contains("as recorded up to entry \(before),"))
  }

  @Test func figuresAreOfTheDayOfThePointUnlessAnotherIsAsked() throws {
    let desk = try Desk.sample()
    func late(_ arguments: String...) throws -> [String: Int64] {
      var days: [String: Int64] = [:]
      for row in try desk.runByClock(["overdue", "--format", "json"] + arguments).objects() {
        guard case .string(let id)? = row["id"], case .integer(let count)? = row["daysLate"] else { continue }
        days[id] = Int64(count)
      }
      return days
    }
    let point = "2026-11-20 12:00"
    let later = try late("--as-of", point, "--today", "2026-11-24")
    let then = try late("--as-of", point)
    #expect(!then.isEmpty)
    // Lateness ends with the day of a result that was reported, whichever day it is counted for.
    let growth = then.map { id, days in later[id].map { $0 - days } }
    #expect(growth.contains(4) && growth.allSatisfy { $0 == 4 || $0 == 0 }, "\(then) \(later)")
  }

  @Test func whoLooksBackSeesWhatTheyMaySeeToday() throws {
    let desk = try Desk.sample()
    try desk.done("users", "add", "moi01", "--as", "qt01", "--role", "supervisor")
    let then = String(try #require(try Int(desk.done("checkpoint", "--as", "qt01").first ?? "")))
    let seen = try ids(desk, "incidents", "list", "--as", "moi01")
    try desk.done("users", "roles", "moi01", "viewer", "--as", "qt01")
    let veiled = try desk.objects("incidents", "list", "--as", "moi01", "--as-of", then)
    #expect(veiled.count < seen.count)
    for incident in veiled { #expect(incident["headName"] == .null && incident["summary"] == .string("")) }
    try desk.done("users", "disable", "moi01", "--as", "qt01")
    #expect(try desk.run("units", "list", "--as", "moi01", "--as-of", then).status == 77)
    #expect(try desk.run("units", "list", "--as", "xem01", "--as-of", "1").status == 0)
  }

  @Test func saysWhatIsWrongWithAPoint() throws {
    let desk = try Desk.sample()
    for (point, status) in [
      ("0", 65), ("hôm qua", 65), ("999999", 65), ("1990-01-01", 65), ("31/02/2026", 65), ("1", 0), ("01/06/2026", 0),
      ("2026-06-01 15:40", 0),
    ] as [(String, Int32)] {
      let outcome = try desk.run("overdue", "--as-of", point)
      #expect(outcome.status == status, "\(point): \(outcome.complaints)")
    }
    for words in [["verify"], ["law", "list"], ["units", "edit", "so-y-te", "--note", "x", "--as", "qt01"]] {
      #expect(try desk.run(words + ["--as-of", "1"]).status == 64)
    }
  }
}
