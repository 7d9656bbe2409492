import Testing

@testable import Domain

/// What follows from an entry: incidents on findings and advice, assignments out of plan items.
@Suite struct RegisterLinkTests {
  private let check = RecordNumber<Check>(year: 2026, number: 1)
  private let advice = RecordNumber<AdviceFault>(year: 2026, number: 1)
  private let item = RecordNumber<WorkPlanItem>(year: 2026, number: 1)
  private let incident = RecordNumber<Incident>(year: 2026, number: 1)

  private func draft(on basis: IncidentBasis, in registry: Registry) throws -> IncidentDraft {
    var draft = try #require(registry.proposedIncident(on: basis, under: TestRulebook.rulebook))
    if draft.violation.isEmpty { draft.violation = "V-08" }
    draft.decision = "D25"
    return draft
  }

  @Test func aFindingBecomesAnIncidentAndEachNamesTheOther() throws {
    var registry = try TestEntries.registry()
    let basis = IncidentBasis.finding(check, 1)
    try TestRegistry.perform(.register(.flag(basis, draft(on: basis, in: registry))), by: "ttv01", in: &registry)
    let flagged = try #require(registry.incidents[incident])
    #expect(flagged.basis == "check/KT-2026-0001#1")
    #expect(flagged.summary == "Chưa niêm yết thủ tục")
    #expect(flagged.actDate == day("2026-10-05"))
    #expect(flagged.head == TestRegistry.newHead)
    #expect(registry.registers.checks[check]?.findings.first?.incident == incident)
    #expect(registry.registers.checks[check]?.state(on: TestRegistry.today, under: ComplianceRules()) == .done)
    let linked = RuleViolation.register(
      .linked(RecordKey(.check, check.rawValue), to: RecordKey(.incident, incident.rawValue)))
    #expect(throws: linked) {
      try TestRegistry.decide(.register(.flag(basis, draft(on: basis, in: registry))), by: "ttv01", in: registry)
    }
    #expect(throws: linked) {
      try TestRegistry.decide(
        .register(.annul(RecordKey(.check, check.rawValue), reason: "x")), by: "ttv01", in: registry)
    }
  }

  @Test func faultedAdviceIsEvidenceOfItsCategory() throws {
    var registry = try TestEntries.registry()
    let basis = IncidentBasis.advice(advice)
    try TestRegistry.perform(.register(.flag(basis, draft(on: basis, in: registry))), by: "ttv01", in: &registry)
    #expect(registry.incidents[incident]?.violation == "V-11")
    #expect(registry.incidents[incident]?.basis == "advice/TM-2026-0001")
    #expect(registry.registers.advice[advice]?.incident == incident)
  }

  @Test func flaggingIsForThoseWhoFlagAndForTheUnitOfTheEntry() throws {
    let registry = try TestEntries.registry()
    let basis = IncidentBasis.finding(check, 1)
    var draft = try draft(on: basis, in: registry)
    for account in ["snv01", "vp01", "gs01", "admin01", "viewer01", "unit01"] {
      let refusal = #expect(throws: RuleViolation.self) {
        try TestRegistry.decide(.register(.flag(basis, draft)), by: account, in: registry)
      }
      guard case .notPermitted = refusal else { Issue.record("\(account)"); continue }
    }
    draft.unit = TestRegistry.cuJut
    #expect(throws: RuleViolation.register(.otherUnit(basis.key, unit: TestRegistry.homeAffairs))) {
      try TestRegistry.decide(.register(.flag(basis, draft)), by: "ttv01", in: registry)
    }
    let none = IncidentBasis.finding(check, 2)
    draft.unit = TestRegistry.homeAffairs
    #expect(throws: RuleViolation.register(.noFinding(basis.key, number: 2, of: 1))) {
      try TestRegistry.decide(.register(.flag(none, draft)), by: "ttv01", in: registry)
    }
  }

  @Test func aPlanItemBecomesAnAssignmentOnce() throws {
    var registry = try TestEntries.registry()
    var draft = try #require(registry.proposedAssignment(from: item))
    draft.issued = day("2026-11-20")
    let command = Command.register(.assign(item, draft))
    #expect(throws: RuleViolation.self) { try TestRegistry.decide(command, by: "snv01", in: registry) }
    try TestRegistry.perform(command, by: "vp01", in: &registry)
    let made = RecordNumber<Assignment>(year: 2026, number: 1)
    let assignment = try #require(registry.assignments[made])
    #expect(assignment.workKind == .plan)
    #expect(assignment.planItem == item)
    #expect(assignment.due == day("2026-12-15"))
    #expect(registry.registers.planItems[item]?.assignments == [made])
    #expect(
      throws: RuleViolation.register(
        .linked(RecordKey(.planItem, item.rawValue), to: RecordKey(.assignment, made.rawValue)))
    ) { try TestRegistry.decide(command, by: "vp01", in: registry) }
  }

  @Test func anItemIsAssignedToItsOwnUnit() throws {
    let registry = try TestEntries.registry()
    var draft = try #require(registry.proposedAssignment(from: item))
    draft.issued = day("2026-11-20")
    draft.units = [TestRegistry.cuJut]
    #expect(
      throws: RuleViolation.register(
        .otherUnit(RecordKey(.planItem, item.rawValue), unit: TestRegistry.homeAffairs))
    ) { try TestRegistry.decide(.register(.assign(item, draft)), by: "vp01", in: registry) }
  }

  @Test func findingsAreAddedAndFollowed() throws {
    var registry = try TestEntries.registry()
    let more = CheckFindingDraft("Hồ sơ trả trễ", due: day("2026-11-01"))
    try TestRegistry.perform(.register(.addFinding(check, more)), by: "ttv02", in: &registry)
    let rules = ComplianceRules()
    #expect(registry.registers.checks[check]?.state(on: TestRegistry.today, under: rules) == .overdue)
    let early = Command.register(.follow(check, finding: 2, document: "BC 1", on: day("2026-10-01")))
    #expect(throws: RuleViolation.self) { try TestRegistry.decide(early, by: "ttv01", in: registry) }
    try TestRegistry.perform(
      .register(.follow(check, finding: 2, document: "BC 12/BC-SNV", on: day("2026-11-20"))), by: "ttv01",
      in: &registry)
    #expect(registry.registers.checks[check]?.findings.last?.followed == day("2026-11-20"))
    #expect(registry.registers.checks[check]?.state(on: TestRegistry.today, under: rules) == .open)
  }

  private static let states: [(WorkPlanItem, EntryState)] = [
    (planItem(due: "2026-11-23"), .overdue), (planItem(due: "2026-11-24"), .open), (planItem(due: nil), .open),
    (planItem(due: "2026-11-01", done: "2026-11-20"), .done),
  ]

  private static func planItem(due: String?, done: String? = nil) -> WorkPlanItem {
    var item = WorkPlanItem(id: RecordNumber(year: 2026, number: 1))
    item.due = due.map { day($0) }
    item.doneOn = done.map { day($0) }
    return item
  }

  @Test(arguments: states)
  func aPlanItemIsLateAfterItsDay(item: WorkPlanItem, state: EntryState) {
    #expect(item.state(on: TestRegistry.today, under: ComplianceRules()) == state)
  }

  @Test(arguments: [("2024-11-24", EntryState.done), ("2024-11-23", .overdue)])
  func rulesAreLateWhenTheMonthsHavePassed(issued: String, state: EntryState) {
    var rules = WorkingRules(id: RecordNumber(year: 2026, number: 1))
    rules.issued = day(issued)
    #expect(rules.state(on: TestRegistry.today, under: ComplianceRules()) == state)
  }
}
