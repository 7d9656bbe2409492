import Testing

@testable import Domain

/// Units late three quarters running, judged on 24/11/2026.
@Suite struct LateStreaksTests {
  /// An assignment that was due on one day and reported and accepted on another; still open without it.
  private func task(
    _ number: Int, _ unit: Code<OrgUnit>, issued: String, due: String, done: String? = nil, excused: String? = nil
  ) -> Assignment {
    var task = TestRegistry.assignment(number, unit: unit, due: due)
    task.issued = day(issued)
    if let done {
      task.result = TestTasks.result(done)
      task.acceptance = Signature("vp01", on: day(done))
    }
    if let excused {
      task.excuse = Excuse(document: "CV", on: day(excused), signer: "PCT", reason: "Lũ", account: "vp01")
    }
    return task
  }

  private func late(_ tasks: Assignment...) -> Set<Code<OrgUnit>> {
    var registry = TestRegistry.make()
    for task in tasks { registry.assignments.insert(task) }
    return LateStreaks(through: day("2026-11-24"), registry, .calendar)?.units ?? []
  }

  private let unit = TestRegistry.cuJut

  @Test func oneTaskThatStaysLateThroughThreeQuarters() {
    #expect(late(task(1, unit, issued: "2026-04-01", due: "2026-05-01")) == [unit])
    #expect(late(task(1, unit, issued: "2026-06-01", due: "2026-07-01")) == [])
  }

  @Test func aTaskOfEachQuarter() {
    let second = task(1, unit, issued: "2026-04-01", due: "2026-05-01", done: "2026-05-04")
    let third = task(2, unit, issued: "2026-07-01", due: "2026-08-01", done: "2026-08-02")
    let fourth = task(3, unit, issued: "2026-10-01", due: "2026-11-01", done: "2026-11-02")
    #expect(late(second, third, fourth) == [unit])
    #expect(late(second, fourth) == [])
    #expect(late(second, third) == [])
    let other = task(4, TestRegistry.homeAffairs, issued: "2026-07-01", due: "2026-08-01", done: "2026-08-02")
    #expect(late(second, other, fourth) == [])
  }

  @Test func anExcusedDelayMakesNoStreak() {
    #expect(late(task(1, unit, issued: "2026-04-01", due: "2026-05-01", excused: "2026-06-01")) == [])
    #expect(late(task(1, unit, issued: "2026-04-01", due: "2026-05-01", excused: "2026-11-01")) == [])
  }

  @Test func theyComeFirst() {
    let streaks = LateStreaks(
      through: day("2026-11-24"), TestTasks.registry(task(1, unit, issued: "2026-04-01", due: "2026-05-01")),
      .calendar)
    let first = UnitLateness(unit: TestRegistry.homeAffairs, count: 9, longestDaysLate: 300)
    let second = UnitLateness(unit: unit, count: 1, longestDaysLate: 2)
    #expect([first, second].persistentFirst(streaks) == [second, first])
    #expect([first, second].persistentFirst(nil) == [first, second])
  }
}
