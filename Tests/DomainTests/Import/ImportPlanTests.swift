import Testing

@testable import Domain

/// Files of rows for tests.
enum ImportFile {
  static func request(
    _ kind: ImportKind, _ rows: [[String]], hash: String = String(repeating: "a", count: 64),
    agreed: ImportTally? = nil
  ) throws -> ImportRequest {
    let lines = rows.enumerated().map { ImportRow(line: $0.offset + 1, cells: $0.element) }
    return ImportRequest(
      try ImportSheet(lines, kind: kind), from: ImportSource(file: "tep.csv", hash: hash, encoding: "utf-8"),
      agreed: agreed)
  }

  static func plan(_ request: ImportRequest, in registry: Registry) throws -> ImportPlan {
    try registry.importPlan(
      for: request, by: Actor(account: "vp01"), on: TestRegistry.today, under: TestRulebook.rulebook)
  }
}

@Suite struct ImportPlanTests {
  private static let header = ["Nội dung", "Chủ trì", "Phối hợp", "Số, ký hiệu", "Ngày văn bản", "Thời hạn"]

  private static func row(
    _ title: String = "Rà soát đất công", unit: String = "Sở Nội vụ", coop: String = "",
    source: String = "Công văn số 12/UBND-TH", issued: String = "02/11/2026", due: String = "30/11/2026"
  ) -> [String] {
    [title, unit, coop, source, issued, due]
  }

  private func plan(_ rows: [[String]], in registry: Registry = TestRegistry.make()) throws -> ImportPlan {
    try ImportFile.plan(ImportFile.request(.assignments, [Self.header] + rows), in: registry)
  }

  private func refusal(_ plan: ImportPlan) -> ImportRefusal? {
    if case .refused(let refusal) = plan.lines.first?.outcome { refusal } else { nil }
  }

  @Test func rowsBecomeAssignmentsByTheRulesOfOne() throws {
    var registry = TestRegistry.make()
    let request = try ImportFile.request(
      .assignments, [Self.header, Self.row(), Self.row("Việc khác", coop: "UBND H. Cư Jút", due: "trong 10 ngày")])
    try TestRegistry.perform(.importRecords(request), by: "vp01", in: &registry)
    let made = registry.assignments.all.sorted { $0.id < $1.id }
    #expect(made.map(\.id.rawValue) == ["NV-2026-000001", "NV-2026-000002"])
    #expect(made[0].originalDue == day("2026-11-30"))
    #expect(made[1].originalDue == day("2026-11-12"))
    #expect(made[1].cooperatingUnits == [TestRegistry.cuJut])
  }

  @Test func theSameFileChangesNothingWhateverHappenedSince() throws {
    var registry = TestRegistry.make()
    let request = try ImportFile.request(.assignments, [Self.header, Self.row(), Self.row("Việc khác")])
    try TestRegistry.perform(.importRecords(request), by: "vp01", in: &registry)
    #expect(try ImportFile.plan(request, in: registry).tally.unchanged == 2)
    let edit = RecordEdit(
      RecordKey(.assignment, "NV-2026-000001"), base: 1, set: [FieldMember("title", .text("Nội dung đã sửa"))])
    try TestRegistry.perform(.edit(edit), by: "vp01", in: &registry)
    #expect(try ImportFile.plan(request, in: registry).tally.unchanged == 2)
    #expect(throws: RuleViolation.nothingChanged) {
      try TestRegistry.decide(.importRecords(request), by: "vp01", in: registry)
    }
  }

  @Test func theSameRowsOfAnotherFileAreKnownInOtherSpellings() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(
      .importRecords(ImportFile.request(.assignments, [Self.header, Self.row("Hoà giải ở cơ sở")])), by: "vp01",
      in: &registry)
    let again = try ImportFile.request(
      .assignments, [Self.header, Self.row("Hòa giải  ở cơ sở", issued: "2026-11-02")],
      hash: String(repeating: "b", count: 64))
    #expect(try ImportFile.plan(again, in: registry).tally.unchanged == 1)
  }

  @Test func refusedRowsOfAFileAreLookedAtAgain() throws {
    var registry = TestRegistry.make()
    let request = try ImportFile.request(.assignments, [Self.header, Self.row(), Self.row("Việc B", unit: "Sở Mới")])
    try TestRegistry.perform(.importRecords(request), by: "vp01", in: &registry)
    var draft = UnitDraft()
    draft.name = "Sở Mới"
    try TestRegistry.perform(.addUnit(draft), by: "admin01", in: &registry)
    let tally = try ImportFile.plan(request, in: registry).tally
    #expect((tally.added, tally.unchanged) == (1, 1))
  }

  @Test func aDueDayThatDiffersIsCorrectedWithANote() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(
      .importRecords(ImportFile.request(.assignments, [Self.header, Self.row()])), by: "vp01", in: &registry)
    let later = try ImportFile.request(
      .assignments, [Self.header, Self.row(due: "15/12/2026")], hash: String(repeating: "c", count: 64))
    try TestRegistry.perform(.importRecords(later), by: "vp01", in: &registry)
    let assignment = try #require(registry.assignments.all.first)
    #expect(assignment.originalDue == day("2026-12-15"))
    #expect(assignment.notes.first?.text.contains("30/11/2026") == true)
  }

  @Test func severalLeadUnitsGiveOneEach() throws {
    let plan = try plan([Self.row(unit: "Sở Nội vụ; UBND huyện Cư Jút")])
    guard case .added(let keys) = plan.lines[0].outcome else {
      Issue.record("not added")
      return
    }
    #expect(keys.count == 2)
  }

  @Test(arguments: [
    (row(unit: "Sở Lạ"), ImportRefusal.Reason.unknownUnit("Sở Lạ", proposals: []), "unit"),
    (row(due: "30/11/26"), .shortYear("30/11/26"), "originalDue"),
    (row(issued: "31/02/2026"), .notADay("31/02/2026"), "issued"),
    (row(due: "sớm nhất"), .notADay("sớm nhất"), "originalDue"), (row("A\u{FFFD}"), .unreadable, "title"),
    (row(""), .rule(.missing(RecordField(.assignment, "title"))), "title"),
  ]) func refusals(row: [String], reason: ImportRefusal.Reason, column: String) throws {
    let refusal = try #require(refusal(try plan([row])))
    #expect(refusal.reason == reason)
    #expect(refusal.column == column)
  }

  @Test func rulesOfTheSingleCommandRefuse() throws {
    let future = try #require(refusal(try plan([Self.row(issued: "01/12/2026", due: "")])))
    guard case .rule(.inTheFuture) = future.reason else {
      Issue.record("\(future.reason)")
      return
    }
    let order = try #require(refusal(try plan([Self.row(due: "01/11/2026")])))
    guard case .rule(.outOfOrder) = order.reason else {
      Issue.record("\(order.reason)")
      return
    }
  }

  @Test func aRowThatStandsTwiceIsTakenOnce() throws {
    let plan = try plan([Self.row(), Self.row()])
    #expect(plan.tally.added == 1)
    #expect(plan.lines[1].outcome == .refused(ImportRefusal(.repeated(line: 2))))
  }

  @Test func tooManyCellsAreRefused() throws {
    #expect(try plan([Self.row() + ["thừa"]]).tally.refused == 1)
    #expect(try plan([Self.row() + [""]]).tally.added == 1)
  }

  @Test func onlyWhoMayImportMay() throws {
    let request = try ImportFile.request(.assignments, [Self.header, Self.row()])
    for account in ["viewer01", "unit01", "ttv01", "gs01", "admin01"] {
      #expect(throws: RuleViolation.self) {
        try TestRegistry.decide(.importRecords(request), by: account, in: TestRegistry.make())
      }
    }
  }

  @Test func nothingIsWrittenWhereThePlanIsNotWhatWasAgreed() throws {
    var agreed = ImportTally()
    agreed.added = 2
    let request = try ImportFile.request(.assignments, [Self.header, Self.row()], agreed: agreed)
    #expect(throws: RuleViolation.self) {
      try TestRegistry.decide(.importRecords(request), by: "vp01", in: TestRegistry.make())
    }
  }

  @Test func titlesMayStandAboveTheHeadings() throws {
    let sheet = try ImportSheet(
      [["TỔNG HỢP"], ["", "", "Quý III"], ["STT"] + Self.header, ["1"] + Self.row()].enumerated().map {
        ImportRow(line: $0.offset + 1, cells: $0.element)
      }, kind: .assignments)
    #expect(sheet.headingLine == 3)
    #expect(sheet.positions["title"] == 1)
    #expect(sheet.unusedHeadings == ["STT"])
  }

  @Test func missingColumnsRefuseTheFile() {
    #expect(throws: ImportFault.self) { try ImportSheet([ImportRow(line: 1, cells: ["Nội dung"])], kind: .assignments) }
    #expect(throws: ImportFault.noRows) { try ImportSheet([], kind: .assignments) }
    #expect(throws: ImportFault.noRows) {
      try ImportSheet([ImportRow(line: 1, cells: Self.header)], kind: .assignments)
    }
  }

  @Test func resultsAreReportedByTheirRule() throws {
    let header = Self.header + ["Văn bản kết quả", "Ngày kết quả"]
    var registry = TestRegistry.make()
    let request = try ImportFile.request(
      .assignments,
      [header, Self.row() + ["Báo cáo số 5", "20/11/2026"], Self.row("B") + ["Báo cáo số 6", "01/10/2026"]])
    try TestRegistry.perform(.importRecords(request), by: "vp01", in: &registry)
    #expect(registry.assignments.all.map(\.result?.document) == ["Báo cáo số 5"])
  }
}
