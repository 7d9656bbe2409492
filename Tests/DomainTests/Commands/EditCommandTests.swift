import Testing

@testable import Domain

@Suite struct EditCommandTests {
  private let id = RecordNumber<Assignment>(year: 2026, number: 1)
  private let registry: Registry = {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1))
    return registry
  }()

  private func edit(_ key: RecordKey, _ set: [FieldMember], reason: String = "") -> Command {
    .edit(RecordEdit(key, base: 1, set: set, reason: reason))
  }

  private func editAssignment(_ key: String, _ value: FieldValue, reason: String = "") -> Command {
    edit(RecordKey(.assignment, id.rawValue), [FieldMember(key, value)], reason: reason)
  }

  @Test func onlyWhatDiffersIsWritten() throws {
    let key = RecordKey(.assignment, id.rawValue)
    let same = FieldMember("source", .text("Công văn số 12/UBND-TH"))
    let decision = try TestRegistry.decide(
      edit(key, [same, FieldMember("title", .text("Khác"))]), by: "vp01", in: registry)
    #expect(decision.changes.filter { $0.key == key }.map(\.set) == [[FieldMember("title", .text("Khác"))]])
  }

  @Test func theFirstDueDayIsCorrectedOnlyWithAReasonThatStays() throws {
    var registry = registry
    let wish = FieldValue.text("2026-12-10")
    #expect(throws: RuleViolation.missing(RecordField(.assignment, "reason"))) {
      try TestRegistry.decide(editAssignment("originalDue", wish), by: "vp01", in: registry)
    }
    try TestRegistry.perform(editAssignment("originalDue", wish, reason: "Nhập nhầm tháng"), by: "vp01", in: &registry)
    let corrected = try #require(try registry.assignment(id))
    #expect(corrected.originalDue == day("2026-12-10"))
    #expect(corrected.notes.map(\.text) == ["Đính chính hạn gốc (trước: 10/11/2026): Nhập nhầm tháng"])
  }

  @Test(arguments: [
    // The wording gives the day, which a correction of the day it counts from moves.
    ([FieldMember("dueText", .text("trong 10 ngày làm việc"))], "2026-10-15", "working-days:10"),
    ([FieldMember("dueText", .text("trước ngày 01/12/2026"))], "2026-11-30", "before:2026-12-01"),
    ([FieldMember("issued", .text("2026-10-05"))], "2026-10-15", "days:10"),
    ([FieldMember("originalDue", .text("2026-12-10"))], "2026-12-10", nil),
    ([FieldMember("dueText", .null)], "2026-10-11", nil),
  ])
  func dayWordingAndRuleStayTogether(set: [FieldMember], due: String, rule: String?) throws {
    var registry = registry
    var assignment = TestRegistry.assignment(1, due: "2026-10-11")
    assignment.dueText = "trong 10 ngày"
    assignment.dueRule = .withinDays(10)
    registry.assignments.insert(assignment)
    let key = RecordKey(.assignment, id.rawValue)
    try TestRegistry.perform(edit(key, set, reason: "Nhập nhầm"), by: "vp01", in: &registry)
    let edited = try #require(try registry.assignment(id))
    #expect(edited.originalDue == day(due))
    #expect(edited.dueRule?.text == rule)
    #expect(edited.notes.count == (due == "2026-10-11" ? 0 : 1))
  }

  @Test func textsAreWrittenAsCommandsWriteThem() throws {
    var registry = registry
    try TestRegistry.perform(editAssignment("title", .text("  Ba\u{301}o ca\u{301}o ")), by: "vp01", in: &registry)
    let title = try #require(try registry.assignment(id)).title
    #expect(Array(title.unicodeScalars) == Array("B\u{E1}o c\u{E1}o".unicodeScalars))
    let spaces = [FieldMember("note", .text(" ")), FieldMember("legalBasis", .text(" QĐ 1 "))]
    try TestRegistry.perform(edit(RecordKey(.unit, "so-noi-vu"), spaces), by: "admin01", in: &registry)
    #expect(registry.units[TestRegistry.homeAffairs]?.legalBasis == "QĐ 1")
    #expect(registry.units[TestRegistry.homeAffairs]?.note == nil)
    #expect(throws: RuleViolation.tooLong(RecordField(.assignment, "title"), limit: TextLimit.line)) {
      try TestRegistry.decide(
        editAssignment("title", .text(String(repeating: "a", count: 501))), by: "vp01", in: registry)
    }
  }

  @Test func refusals() {
    let field = { RecordField(.assignment, $0) }
    let cases: [(Command, RuleViolation)] = [
      (editAssignment("acceptance", .null), .fieldNotEditable(field("acceptance"))),
      (editAssignment("notes", .list([])), .fieldNotEditable(field("notes"))),
      (editAssignment("colour", .text("đỏ")), .fieldNotEditable(field("colour"))),
      (editAssignment("title", .text(" ")), .missing(field("title"))),
      (editAssignment("dueText", .text("sớm")), .dueWordingNotUnderstood("sớm")),
      (editAssignment("dueText", .text("trong 10 ngày")), .missing(field("reason"))),
      (
        editAssignment("issued", .text("hôm qua")),
        .unfitValue(field("issued"), FieldError(.notADay("hôm qua"), at: "issued"))
      ),
      (
        editAssignment("issued", .text("2026-11-25")),
        .inTheFuture(field("issued"), day: day("2026-11-25"), today: TestRegistry.today)
      ),
      (
        editAssignment("unit", .text("so-cu")),
        .unitNotInExistence(unit: TestRegistry.dissolved, on: TestRegistry.today)
      ),
      (editAssignment("coop", .list([.text("so-noi-vu")])), .duplicate(field("coop"), "so-noi-vu")),
      (editAssignment("person", .text("ai")), .unknownPerson("ai")),
      (
        editAssignment("originalDue", .text("2026-09-01"), reason: "x"),
        .outOfOrder(earlier: field("issued"), day("2026-10-01"), later: field("originalDue"), day("2026-09-01"))
      ),
      (
        edit(RecordKey(.assignment, "NV-2026-000009"), [FieldMember("title", .text("x"))]),
        .unknownAssignment("NV-2026-000009")
      ),
      (
        edit(RecordKey(.incident, "VV-2026-0001"), [FieldMember("state", .text("confirmed"))]),
        .fieldNotEditable(RecordField(.incident, "state"))
      ),
      (edit(RecordKey(.assignment, id.rawValue), []), .fieldNotEditable(field(""))),
    ]
    for (command, expected) in cases {
      #expect(throws: expected) { try TestRegistry.decide(command, by: "vp01", in: registry) }
    }
  }

  @Test func closedAssignmentsStayAsTheyAre() {
    var registry = registry
    var done = TestRegistry.assignment(1)
    done.acceptance = Signature("vp01", on: day("2026-11-20"))
    registry.assignments.insert(done)
    #expect(throws: RuleViolation.self) {
      try TestRegistry.decide(editAssignment("title", .text("Khác")), by: "vp01", in: registry)
    }
  }

  @Test func rolesAreNotAPlainField() {
    let key = RecordKey(.user, "ttv01")
    #expect(throws: RuleViolation.fieldNotEditable(RecordField(.user, "roles"))) {
      try TestRegistry.decide(edit(key, [FieldMember("roles", .list([.text("admin")]))]), by: "admin01", in: registry)
    }
  }

  @Test func anEditCarriesTheVersionItSaw() {
    #expect(editAssignment("title", .text("x")).expectedVersions == [RecordKey(.assignment, id.rawValue): 1])
  }
}
