import Testing

@testable import Domain

/// The table of DOMAIN §6, each class with its edges.
@Suite struct AssignmentClockTests {
  private let reporting = ReportingDay(day("2026-11-24"), dueSoonThrough: day("2026-11-27"))

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var due: String?
    var result: String?
    var accepted: String?
    let expected: AssignmentClass
    var late = 0
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "due today is not late", due: "2026-11-24", expected: .openDueSoon),
    Case(name: "late from the day after", due: "2026-11-23", expected: .openOverdue, late: 1),
    Case(name: "due on the last soon day", due: "2026-11-27", expected: .openDueSoon),
    Case(name: "due after it", due: "2026-11-28", expected: .openInTime),
    Case(name: "no due day is never late", due: nil, expected: .openUndated),
    Case(name: "reported in time waits", due: "2026-11-10", result: "2026-11-10", expected: .awaiting),
    Case(
      name: "reported late stays late by what it took", due: "2026-11-10", result: "2026-11-13", expected: .openOverdue,
      late: 3),
    Case(name: "undated and reported waits", due: nil, result: "2026-11-13", expected: .awaiting),
    Case(
      name: "accepted in time", due: "2026-11-10", result: "2026-11-10", accepted: "2026-11-20", expected: .doneOnTime),
    Case(
      name: "accepted late", due: "2026-11-10", result: "2026-11-11", accepted: "2026-11-11", expected: .doneLate,
      late: 1),
    Case(name: "accepted undated", due: nil, result: "2026-11-11", accepted: "2026-11-11", expected: .doneUndated),
    Case(
      name: "accepted after the reporting day still waits", due: "2026-11-10", result: "2026-11-09",
      accepted: "2026-11-25", expected: .awaiting),
    Case(
      name: "a result of tomorrow has not come", due: "2026-11-20", result: "2026-11-25", accepted: "2026-11-25",
      expected: .openOverdue, late: 4),
  ])
  func classes(_ example: Case) {
    var assignment = TestRegistry.assignment(1, due: example.due)
    if let result = example.result {
      assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "vp01")
    }
    if let accepted = example.accepted { assignment.acceptance = Signature("vp01", on: day(accepted)) }
    let standing = assignment.standing(on: reporting)
    #expect(standing.assignmentClass == example.expected)
    #expect(standing.daysLate == example.late)
  }

  @Test func whatWasWithdrawnIsNeitherLateNorDone() {
    var assignment = TestRegistry.assignment(1, due: "2026-01-01")
    assignment.outcome = .cancelled
    #expect(assignment.standing(on: reporting).assignmentClass == .cancelled)
    assignment.outcome = .transferred
    #expect(assignment.standing(on: reporting).assignmentClass == .cancelled)
  }

  @Test(
    arguments: [
      (0, nil), (1, "1-5"), (5, "1-5"), (6, "6-15"), (15, "6-15"), (16, "16-30"), (30, "16-30"), (31, "31-60"),
      (60, "31-60"), (61, "61-120"), (120, "61-120"), (121, "over-120"),
    ] as [(Int, String?)])
  func buckets(daysLate: Int, expected: String?) {
    #expect(LatenessBucket(daysLate: daysLate)?.rawValue == expected)
  }
}
