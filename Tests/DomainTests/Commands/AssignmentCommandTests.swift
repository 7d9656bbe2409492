import Testing

@testable import Domain

@Suite struct AssignmentCommandTests {
  private let registry = TestRegistry.make()

  private func draft(_ change: (inout AssignmentDraft) -> Void = { _ in }) -> AssignmentDraft {
    var draft = AssignmentDraft()
    draft.title = " Báo cáo rà soát đất công "
    draft.units = [TestRegistry.homeAffairs]
    draft.source = "Công văn số 12/UBND-TH"
    draft.issued = day("2026-11-20")
    draft.due = .day(day("2026-12-01"))
    change(&draft)
    return draft
  }

  @Test func addingGivesOneAssignmentForEachLeadUnit() throws {
    var registry = registry
    let two = draft { $0.units = [TestRegistry.homeAffairs, TestRegistry.cuJut] }
    let decision = try TestRegistry.decide(.addAssignment(two), by: "vp01", in: registry)
    #expect(decision.role == .office)
    #expect(decision.created.map(\.text) == ["assignment/NV-2026-000001", "assignment/NV-2026-000002"])
    try TestRegistry.perform(.addAssignment(two), by: "vp01", in: &registry)
    let second = try #require(try registry.assignment(RecordNumber(year: 2026, number: 2)))
    #expect(second.unit == TestRegistry.cuJut)
    #expect(second.sharedWith?.rawValue == "NV-2026-000001")
    #expect(second.title == "Báo cáo rà soát đất công")
    let next = try TestRegistry.decide(.addAssignment(draft()), by: "vp01", in: registry)
    #expect(next.created.map(\.id) == ["NV-2026-000003"])
  }

  @Test func theDueDayFollowsFromTheWording() throws {
    let decision = try TestRegistry.decide(
      .addAssignment(draft { $0.due = .wording("trong 5 ngày làm việc") }), by: "vp01", in: registry)
    let change = try #require(decision.changes.first { $0.key.kind == .assignment })
    #expect(change.set.contains(FieldMember("originalDue", .text("2026-11-27"))))
    #expect(change.set.contains(FieldMember("dueRule", .text("working-days:5"))))
    #expect(change.set.contains(FieldMember("dueText", .text("trong 5 ngày làm việc"))))
  }

  @Test func refusals() {
    let field = { RecordField(.assignment, $0) }
    let cases: [(AssignmentDraft, RuleViolation)] = [
      (draft { $0.title = "  " }, .missing(field("title"))),
      (draft { $0.title = String(repeating: "a", count: 501) }, .tooLong(field("title"), limit: 500)),
      (draft { $0.source = "" }, .missing(field("source"))),
      (draft { $0.issued = nil }, .missing(field("issued"))),
      (
        draft { $0.issued = day("2026-11-25") },
        .inTheFuture(field("issued"), day: day("2026-11-25"), today: TestRegistry.today)
      ),
      (draft { $0.units = [] }, .missing(field("unit"))),
      (draft { $0.units = [TestRegistry.code("la", OrgUnit.self)] }, .unknownUnit("la")),
      (
        draft { $0.units = [TestRegistry.dissolved] },
        .unitNotInExistence(unit: TestRegistry.dissolved, on: TestRegistry.today)
      ),
      (draft { $0.units = [TestRegistry.cuJut, TestRegistry.cuJut] }, .duplicate(field("unit"), "ubnd-huyen-cu-jut")),
      (draft { $0.cooperatingUnits = [TestRegistry.homeAffairs] }, .duplicate(field("coop"), "so-noi-vu")),
      (
        draft { $0.due = .day(day("2026-11-19")) },
        .outOfOrder(earlier: field("issued"), day("2026-11-20"), later: field("originalDue"), day("2026-11-19"))
      ),
      (draft { $0.due = .wording("sớm") }, .dueWordingNotUnderstood("sớm")),
      (draft { $0.due = .wording("trong 900 ngày") }, .calendarGap(year: 2029)),
      (draft { $0.person = TestRegistry.code("ai", Person.self) }, .unknownPerson("ai")),
      (draft { $0.follower = TestRegistry.code("ai", User.self) }, .unknownUser("ai")),
    ]
    for (draft, expected) in cases {
      #expect(throws: expected) { try TestRegistry.decide(.addAssignment(draft), by: "vp01", in: registry) }
    }
  }

  @Test func reportAcceptAndWhatComesBefore() throws {
    var registry = registry
    try TestRegistry.perform(.addAssignment(draft()), by: "vp01", in: &registry)
    let id = RecordNumber<Assignment>(year: 2026, number: 1)
    #expect(throws: RuleViolation.wrongAssignmentState(id, is: .new, allowed: [.reported])) {
      try TestRegistry.decide(.acceptAssignment(id), by: "vp01", in: registry)
    }
    try TestRegistry.perform(.noteAssignment(id, text: "Đang làm"), by: "vp01", in: &registry)
    try TestRegistry.perform(
      .reportAssignment(id, document: "BC 1", on: day("2026-11-22")), by: "unit01", in: &registry)
    #expect(try registry.assignment(id)?.state == .reported)
    #expect(throws: RuleViolation.wrongAssignmentState(id, is: .reported, allowed: [.new, .inProgress, .returned])) {
      try TestRegistry.decide(.reportAssignment(id, document: "BC 2", on: day("2026-11-22")), by: "vp01", in: registry)
    }
    try TestRegistry.perform(.acceptAssignment(id), by: "vp01", in: &registry)
    let done = try #require(try registry.assignment(id))
    #expect(done.state == .accepted)
    #expect(done.isClosed)
    #expect(done.acceptance == Signature("vp01", on: TestRegistry.today))
    #expect(throws: RuleViolation.self) {
      try TestRegistry.decide(.noteAssignment(id, text: "muộn"), by: "vp01", in: registry)
    }
  }

  @Test func aUnitReportsForItselfOnly() throws {
    var registry = registry
    let foreign = draft { $0.units = [TestRegistry.cuJut] }
    try TestRegistry.perform(.addAssignment(foreign), by: "vp01", in: &registry)
    let id = RecordNumber<Assignment>(year: 2026, number: 1)
    #expect(throws: RuleViolation.otherUnit(account: "unit01", unit: TestRegistry.cuJut)) {
      try TestRegistry.decide(.reportAssignment(id, document: "BC", on: day("2026-11-22")), by: "unit01", in: registry)
    }
  }

  @Test func aResultBeforeTheTaskOrTomorrowIsRefused() throws {
    var registry = registry
    try TestRegistry.perform(.addAssignment(draft()), by: "vp01", in: &registry)
    let id = RecordNumber<Assignment>(year: 2026, number: 1)
    for wrong in ["2026-11-19", "2026-11-25"] {
      #expect(throws: RuleViolation.self) {
        try TestRegistry.decide(.reportAssignment(id, document: "BC", on: day(wrong)), by: "vp01", in: registry)
      }
    }
  }

  @Test func aReturnOpensTheTaskAgainAndKeepsWhatWasClaimed() throws {
    var registry = registry
    try TestRegistry.perform(.addAssignment(draft()), by: "vp01", in: &registry)
    let id = RecordNumber<Assignment>(year: 2026, number: 1)
    try TestRegistry.perform(.reportAssignment(id, document: "BC 1", on: day("2026-11-22")), by: "vp01", in: &registry)
    #expect(throws: RuleViolation.missing(RecordField(.assignment, "returns"))) {
      try TestRegistry.decide(.returnAssignment(id, reason: " "), by: "vp01", in: registry)
    }
    try TestRegistry.perform(.returnAssignment(id, reason: "Thiếu số liệu"), by: "vp01", in: &registry)
    let returned = try #require(try registry.assignment(id))
    #expect(returned.state == .returned)
    #expect(returned.result == nil)
    #expect(returned.returns.map(\.document) == ["BC 1"])
    #expect(returned.returns.map(\.reason) == ["Thiếu số liệu"])
    try TestRegistry.perform(.reportAssignment(id, document: "BC 2", on: day("2026-11-23")), by: "vp01", in: &registry)
    #expect(try registry.assignment(id)?.state == .reported)
  }
}
