import Testing

@testable import Domain

/// Days on which a document had stopped the work: no class but their own, and not late. Dates counted by hand.
@Suite struct SuspensionClockTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var due = "2026-11-10"
    let pauses: [(String, String?)]
    var result: String?
    var on = "2026-11-24"
    var expectedDue = "2026-11-10"
    let expected: AssignmentClass
    var late = 0
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "rests before the due day", pauses: [("2026-11-05", nil)], expected: .suspended),
    Case(name: "the day before it rests", pauses: [("2026-11-05", nil)], on: "2026-11-04", expected: .openInTime),
    Case(
      name: "ten days of rest move the due day by ten", pauses: [("2026-11-05", "2026-11-15")],
      expectedDue: "2026-11-20", expected: .openOverdue, late: 4),
    Case(
      name: "rest that begins on the due day still moves it", pauses: [("2026-11-10", "2026-11-12")],
      expectedDue: "2026-11-12", expected: .openOverdue, late: 12),
    Case(
      name: "rest that begins late moves nothing and is not late", pauses: [("2026-11-15", "2026-11-20")],
      expected: .openOverdue, late: 9),
    Case(name: "late before it rests", pauses: [("2026-11-15", nil)], expected: .suspended, late: 4),
    Case(
      name: "two rests, one on either side of the due day",
      pauses: [("2026-11-01", "2026-11-04"), ("2026-11-16", "2026-11-18")],
      expectedDue: "2026-11-13", expected: .openOverdue, late: 9),
    Case(
      name: "a result of a day of rest", pauses: [("2026-11-11", "2026-11-20")], result: "2026-11-15",
      expected: .awaiting),
    Case(name: "rest of no day", pauses: [("2026-11-05", "2026-11-05")], expected: .openOverdue, late: 14),
  ])
  func classes(_ example: Case) {
    var task = TestRegistry.assignment(1, due: example.due)
    task.suspensions = example.pauses.map { from, to in
      var suspension = Suspension(document: "CV", from: day(from), reason: "Bão", account: "vp01")
      suspension.resumedOn = to.map { day($0) }
      return suspension
    }
    task.result = example.result.map(TestTasks.result)
    let summary = AssignmentSummary(task)
    #expect(summary.due == day(example.expectedDue))
    let on = day(example.on)
    let standing = summary.standing(on: ReportingDay(on, dueSoonThrough: on))
    #expect(standing.assignmentClass == example.expected)
    #expect(standing.daysLate == example.late)
    let last = min(summary.resultDay ?? on, on)
    let stretches = summary.lateStretches(through: last)
    #expect(stretches.reduce(0) { $0 + $1.lowerBound.days(until: $1.upperBound) } == example.late)
    let registry = TestTasks.registry(task)
    #expect(registry.latenessByHead(of: summary, on: on).reduce(0) { $0 + $1.days } == example.late)
  }

  @Test func anExtensionIsJudgedAgainstTheMovedDay() {
    var task = TestRegistry.assignment(1, due: "2026-11-10")
    var rest = Suspension(document: "CV", from: day("2026-11-05"), reason: "Bão", account: "vp01")
    rest.resumedOn = day("2026-11-15")
    task.suspensions = [rest]
    func extended(_ granted: String) -> Assignment {
      var copy = task
      copy.extensions = [DueExtension(to: day("2026-12-01"), document: "CV", granted: day(granted), signer: "PCT")]
      return copy
    }
    // In force is the 20th.
    #expect(extended("2026-11-20").due == day("2026-12-01"))
    #expect(extended("2026-11-21").due == day("2026-11-20"))
    #expect(extended("2026-11-21").lateExtensions.count == 1)
    // Granted before the rest: the rest moves the extended day.
    #expect(extended("2026-11-04").due == day("2026-12-11"))
  }

  @Test func workingDaysAreThoseOfTheStretches() throws {
    var task = TestRegistry.assignment(1, due: "2026-11-10")
    var rest = Suspension(document: "CV", from: day("2026-11-16"), reason: "Bão", account: "vp01")
    rest.resumedOn = day("2026-11-23")
    task.suspensions = [rest]
    let stretches = AssignmentSummary(task).lateStretches(through: day("2026-11-24"))
    // 11 to 15 November hold Wednesday to Friday, 23 and 24 are Monday and Tuesday.
    #expect(try TestRulebook.rulebook.calendar.workingDays(in: stretches) == 5)
  }
}
