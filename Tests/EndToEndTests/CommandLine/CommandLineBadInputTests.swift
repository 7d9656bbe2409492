import Testing

@Suite struct CommandLineBadInputTests {
  private static let add = [
    "assignments", "add", "--as", "vp01", "--title", "x", "--source", "CV 1", "--unit", "so-y-te",
  ]
  private static let flag = ["incidents", "flag", "--as", "ttv01", "--summary", "x"]

  @Test(
    arguments: [
      (["overdue", "--today", "2026-02-30"], 65), (["overdue", "--today", "24/11/26"], 65),
      (["overdue", "--today", "2040-01-01"], 78), (["overdue", "qh>x"], 65), (["overdue", "nofield:x"], 65),
      (["overdue", "!xx"], 65), (["overdue", "--as", "khong-co"], 77), (["heads", "list", "không có"], 66),
      (["heads", "list", "so-y-te", "--on", "31/31/2026"], 65), (["history", "nonsense"], 65),
      (["history", "incident/VV-2026-9999"], 66), (["history", "unit/khong-co"], 66), (["law", "show", "D99"], 66),
      (["assignments", "note", "abc", "--text", "x", "--as", "vp01"], 65),
      (["assignments", "note", "99999", "--text", "x", "--as", "vp01"], 66),
      (add + ["--issued", "2026-11-02", "--due", "2026-11-01"], 65),
      (add + ["--issued", "2026-12-02", "--no-due"], 65), (add + ["--issued", "hôm qua", "--no-due"], 65),
      (add + ["--issued", "2026-11-02", "--due-text", "càng sớm càng tốt"], 65),
      (add + ["--issued", "2026-11-02"], 64),
      (add + ["--issued", "2026-11-02", "--no-due", "--due", "2026-12-01"], 64),
      (add + ["--issued", "2026-11-02", "--no-due", "--unit", "so-y-te"], 65),
      (add + ["--issued", "2026-11-02", "--no-due", "--coop", "khong-co"], 66),
      (add + ["--issued", "2026-11-02", "--no-due", "--follower", "khong-co"], 66),
      (flag + ["--unit", "so-y-te", "--decision", "1/2000", "--violation", "V-05", "--act-date", "2026-11-01"], 65),
      (flag + ["--unit", "so-y-te", "--decision", "D25", "--violation", "V-77", "--act-date", "2026-11-01"], 65),
      (flag + ["--unit", "so-y-te", "--decision", "D30", "--violation", "V-03", "--act-date", "2026-11-01"], 1),
      (flag + ["--unit", "so-y-te", "--decision", "D25", "--violation", "V-20", "--act-date", "2026-11-01"], 1),
      (flag + ["--unit", "so-y-te", "--decision", "D30", "--violation", "V-33", "--act-date", "2019-01-02"], 1),
      (flag + ["--unit", "so-y-te", "--decision", "D25", "--violation", "V-05", "--act-date", "2026-12-01"], 65),
      (
        [
          "incidents", "flag", "--as", "vp01", "--summary", "x", "--unit", "so-y-te", "--decision", "D25",
          "--violation",
          "V-05", "--act-date", "2026-11-01",
        ], 77
      ),
    ] as [([String], Int)])
  func refusesWithItsExitCodeAndASentence(_ arguments: [String], _ status: Int) throws {
    let outcome = try Desk.sample().run(arguments)
    #expect(outcome.status == Int32(status), "\(arguments): \(outcome.complaints)")
    #expect(outcome.complaints.hasPrefix("kycuong: "))
    #expect(outcome.output.isEmpty)
  }

  @Test func proposesUnitsNearAnUnknownName() throws {
    let outcome = try Desk.sample().run("heads", "list", "nội vụ")
    #expect(outcome.status == 66)
    #expect(outcome.complaints.contains("so-noi-vu"))
  }

  @Test func tellsAllUnitsOfAnAmbiguousName() throws {
    let desk = try Desk()
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    let register = String(decoding: try Program.contents(of: root + "/Config/units/dak-nong.json"), as: UTF8.self)
    try desk.makeFolder("config")
    try desk.makeFolder("config/units")
    let twins = register.replacing("\"short\": \"Sở Xây dựng\"", with: "\"short\": \"Sở Y tế\"")
    _ = try desk.write(twins.utf8, to: "config/units/dak-nong.json")
    #expect(try desk.run("init", "--config", desk.folder + "/config", "--admin", "an").status == 0)
    let outcome = try desk.run("heads", "list", "so y te", "--as", "an")
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains("so-xay-dung") && outcome.complaints.contains("so-y-te"))
    // Its code still names each of them.
    #expect(try desk.run("heads", "list", "so-y-te", "--as", "an").status == 0)
  }

  @Test func tellsEveryFaultOfABrokenConfiguration() throws {
    let desk = try Desk.sample()
    let folder = desk.folder + "/config"
    #expect(try desk.run("config", "check").status == 0)
    try desk.makeFolder("config")
    _ = try desk.write("{\"schema\": 1, ".utf8, to: "config/roles.json")
    _ = try desk.write("{}".utf8, to: "config/unknown.json")
    let check = try desk.run("config", "check", "--config", folder)
    #expect(check.status == 78)
    #expect(check.text.contains("roles.json"))
    #expect(check.text.contains("unknown.json"))
    let list = try desk.run("overdue", environment: ["KYCUONG_CONFIG=\(folder)"])
    #expect(list.status == 78)
    #expect(list.complaints.contains("roles.json"))
    #expect(try desk.run("config", "check", "--config", desk.folder + "/nowhere").status == 78)
  }

  @Test func saysWhereNoStoreIs() throws {
    let outcome = try Desk().run("overdue")
    #expect(outcome.status == 66)
    #expect(outcome.complaints.contains("kycuong init"))
  }

  @Test func refusesAStoreThatOthersCanWrite() throws {
    let desk = try Desk.sample()
    try desk.setMode(0o777, of: desk.store)
    #expect(try desk.run("overdue").status == 74)
  }
}
