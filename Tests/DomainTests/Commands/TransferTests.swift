import Testing

@testable import Domain

/// A task that another unit takes over: two assignments, each with the days late of its unit.
@Suite struct TransferTests {
  private let old = TestTasks.id(1)
  private let new = TestTasks.id(2)

  private func transfer(to unit: Code<OrgUnit>? = TestRegistry.cuJut, on date: String = "2026-11-20") -> AssignmentStep
  {
    .transfer(to: unit, document: "QĐ 10", on: day(date), reason: "Sắp xếp lại")
  }

  private func moved() throws -> (registry: Registry, old: Assignment, new: Assignment) {
    var task = TestTasks.task(.inProgress)
    task.extensions = [
      DueExtension(to: day("2026-11-12"), document: "CV 2", granted: day("2026-11-09"), signer: "PCT")
    ]
    task.responsiblePerson = TestRegistry.oldHead
    var registry = TestTasks.registry(task)
    let decision = try TestRegistry.decide(.assignmentStep(old, transfer()), by: "vp01", in: registry)
    #expect(decision.created.map(\.id) == [new.rawValue])
    try TestRegistry.perform(.assignmentStep(old, transfer()), by: "vp01", in: &registry)
    let pair = (try registry.assignment(old), try registry.assignment(new))
    return (registry, try #require(pair.0), try #require(pair.1))
  }

  @Test func theNewAssignmentKeepsWhatIsDueAndTheOldOneItsHistory() throws {
    let (_, old, new) = try moved()
    #expect(old.state == .transferred && old.isClosed && old.transferredTo == new.id && old.notes.count == 1)
    #expect(new.state == .new && new.transferredFrom == old.id && new.unit == TestRegistry.cuJut)
    #expect(new.title == old.title && new.source == old.source && new.issued == old.issued)
    #expect(new.originalDue == old.originalDue && new.due == day("2026-11-12") && new.due == old.due)
    #expect(new.received == old.ending && new.received?.document == "QĐ 10")
    #expect(new.cooperatingUnits == [] && new.responsiblePerson == nil && new.notes == [])
  }

  @Test func daysLateStayWithTheUnitOfTheDay() throws {
    let (registry, old, new) = try moved()
    let today = TestRegistry.today
    let reporting = ReportingDay(today, dueSoonThrough: today)
    // Due on the 12th: the old unit answers for 13 to 19, the new one for 20 to 24.
    let before = registry.latenessByHead(of: AssignmentSummary(old), on: today)
    #expect(before.map(\.days) == [7] && before.first?.head.headship?.person == TestRegistry.newHead)
    #expect(registry.latenessByHead(of: AssignmentSummary(new), on: today).map(\.days) == [5])
    #expect(new.standing(on: reporting) == AssignmentStanding(assignmentClass: .openOverdue, daysLate: 5))
    #expect(old.standing(on: reporting).assignmentClass == .cancelled)
  }

  @Test func nothingIsCountedTwiceOnAnyDay() throws {
    let (_, old, new) = try moved()
    for offset in -20...3 {
      let date = day("2026-11-24").advanced(by: offset)
      let reporting = ReportingDay(date, dueSoonThrough: date)
      let counted = [old, new].map { AssignmentSummary($0) }.filter { summary in
        summary.givenOn.map { $0 <= date } ?? true
          && summary.standing(on: reporting).assignmentClass != .cancelled
      }
      #expect(counted.map(\.id) == [date < day("2026-11-20") ? old.id : new.id], "\(date.iso)")
    }
  }

  @Test func aQuarterCountsTheUnitThatHadItOnItsDay() throws {
    let (registry, _, _) = try moved()
    let quarter = try #require(Quarter("2026-Q4"))
    let now = try #require(QuarterReport(of: quarter, registry, .calendar, today: day("2026-11-24"))).figures
    #expect(now.total.total == 1 && now.byUnit[TestRegistry.cuJut]?.counts.overdue == 1)
    let then = try #require(QuarterReport(of: quarter, registry, .calendar, today: day("2026-11-15"))).figures
    #expect(then.total.total == 1 && then.byUnit[TestRegistry.homeAffairs]?.counts.overdue == 1)
    #expect(now.total.isReconciled && then.total.isReconciled)
  }

  @Test func refusals() {
    let registry = TestTasks.registry(TestTasks.task(.new))
    func refusal(_ step: AssignmentStep) -> RuleViolation? {
      #expect(throws: RuleViolation.self) {
        try TestRegistry.decide(.assignmentStep(old, step), by: "vp01", in: registry)
      }
    }
    #expect(refusal(transfer(to: TestRegistry.homeAffairs)) == .term(.sameUnit(old, TestRegistry.homeAffairs)))
    #expect(refusal(transfer(to: nil)) == .missing(RecordField(.assignment, "unit")))
    #expect(
      refusal(transfer(to: TestRegistry.dissolved))
        == .unitNotInExistence(unit: TestRegistry.dissolved, on: day("2026-11-20")))
    #expect(
      refusal(transfer(on: "2026-11-25"))
        == .inTheFuture(RecordField(.assignment, "received.on"), day: day("2026-11-25"), today: TestRegistry.today))
  }

  @Test func aResultCannotBeOlderThanTheTransfer() throws {
    let (registry, _, _) = try moved()
    #expect(throws: RuleViolation.self) {
      try TestRegistry.decide(.reportAssignment(new, document: "BC", on: day("2026-11-19")), by: "vp01", in: registry)
    }
    _ = try TestRegistry.decide(.reportAssignment(new, document: "BC", on: day("2026-11-20")), by: "vp01", in: registry)
  }
}
