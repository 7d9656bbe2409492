import Testing

@testable import Domain

/// Letters that urge: one for each unit, numbered in a row, and a reminder on every assignment.
@Suite struct UrgingTests {
  private var registry: Registry {
    var other = TestTasks.task(.new, 3, due: "2026-11-20")
    other.unit = TestRegistry.cuJut
    other.cooperatingUnits = []
    return TestTasks.registry(
      TestTasks.task(.new, 1), TestTasks.task(.inProgress, 2, due: "2026-11-01"), other, TestTasks.task(.reported, 4),
      TestTasks.task(.new, 5, due: "2026-11-24"), TestTasks.task(.suspended, 6))
  }

  private func refusal(_ numbers: Int..., by account: String = "vp01", in registry: Registry? = nil) -> RuleViolation? {
    do {
      _ = try TestRegistry.decide(
        .urge(numbers.map(TestTasks.id)), by: account, in: registry ?? self.registry)
      return nil
    } catch {
      return error
    }
  }

  @Test func oneLetterForEachUnit() throws {
    var registry = registry
    let command = Command.urge([1, 3, 2].map(TestTasks.id))
    let decision = try TestRegistry.decide(command, by: "gs01", in: registry)
    #expect(decision.created.map(\.text) == ["urging/DD-2026-0001", "urging/DD-2026-0002"])
    #expect(decision.role == .supervisor)
    try TestRegistry.perform(command, by: "gs01", in: &registry)
    let first = try #require(registry.urgingLetters[RecordNumber(year: 2026, number: 1)])
    #expect(first.unit == TestRegistry.homeAffairs && first.on == TestRegistry.today && first.account == "gs01")
    // The longest late first.
    #expect(first.items.map(\.assignment) == [TestTasks.id(2), TestTasks.id(1)])
    #expect(first.items.map(\.daysLate) == [23, 14] && first.items.map(\.nth) == [1, 1])
    let second = registry.urgingLetters[RecordNumber(year: 2026, number: 2)]
    #expect(second?.unit == TestRegistry.cuJut && second?.items.count == 1)
    let reminders = try #require(try registry.assignment(TestTasks.id(1))).reminders
    #expect(reminders == [Reminder(letter: first.id, on: TestRegistry.today, account: "gs01", nth: 1)])
  }

  @Test func theNextLetterSaysWhichReminderItIs() throws {
    var task = TestTasks.task(.new)
    task.reminders = [
      Reminder(letter: RecordNumber(year: 2026, number: 7), on: day("2026-11-17"), account: "vp01", nth: 1)
    ]
    var registry = TestTasks.registry(task)
    registry.counters["DD-2026"] = 7
    try TestRegistry.perform(.urge([TestTasks.id(1)]), by: "vp01", in: &registry)
    #expect(registry.urgingLetters[RecordNumber(year: 2026, number: 8)]?.items.map(\.nth) == [2])
    #expect(registry.counters["DD-2026"] == 8)
    #expect(try registry.assignment(TestTasks.id(1))?.reminders.map(\.nth) == [1, 2])
  }

  @Test func refusals() throws {
    #expect(refusal() == .term(.nothingToUrge))
    #expect(refusal(1, 5) == .term(.notLate(TestTasks.id(5))))
    let allowed: [AssignmentState] = [.new, .inProgress, .returned]
    #expect(refusal(4) == .wrongAssignmentState(TestTasks.id(4), is: .reported, allowed: allowed))
    #expect(refusal(6) == .wrongAssignmentState(TestTasks.id(6), is: .suspended, allowed: allowed))
    #expect(refusal(1, 1) == .duplicate(RecordField(.assignment, "id"), TestTasks.id(1).rawValue))
    #expect(refusal(9) == .unknownAssignment(TestTasks.id(9).rawValue))
    var urged = registry
    try TestRegistry.perform(.urge([TestTasks.id(1)]), by: "vp01", in: &urged)
    #expect(
      refusal(1, in: urged) == .term(.urgedAlready(TestTasks.id(1), letter: RecordNumber(year: 2026, number: 1))))
  }

  @Test func onlySomeMayUrge() {
    for account in TestRegistry.accounts.map(\.id.rawValue) {
      let isAllowed = ["vp01", "gs01", "both01"].contains(account)
      #expect((refusal(1, by: account) == nil) == isAllowed, "\(account)")
    }
  }
}
