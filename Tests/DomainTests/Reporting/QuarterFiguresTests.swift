import Testing

@testable import Domain

/// The third quarter of 2026 (01/07 to 30/09), each way in which an assignment can lie to it, checked by hand.
@Suite struct QuarterFiguresTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var issued: String? = "2026-07-10"
    var due: String? = "2026-09-15"
    var result: String?
    var accepted: String?
    var outcome: Outcome?
    /// The column in the third quarter; nil where it is not of it.
    let expected: ReportClass?
    var isNew = true
    var late = 0
    var testDescription: String { name }

    var assignment: Assignment {
      var assignment = TestRegistry.assignment(1, due: due)
      assignment.issued = issued.map { day($0) }
      if let result {
        assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "vp01")
      }
      if let accepted { assignment.acceptance = Signature("vp01", on: day(accepted)) }
      assignment.outcome = outcome
      return assignment
    }
  }

  @Test(arguments: [
    Case(name: "given and late by the end", expected: .overdue, late: 15),
    Case(name: "due on the last day is in time", due: "2026-09-30", expected: .inTime),
    Case(name: "due the day before the last is late", due: "2026-09-29", expected: .overdue, late: 1),
    Case(name: "given on the first day", issued: "2026-07-01", expected: .overdue, late: 15),
    Case(name: "given the day before it", issued: "2026-06-30", expected: .overdue, isNew: false, late: 15),
    Case(name: "given on the last day", issued: "2026-09-30", due: "2026-10-10", expected: .inTime),
    Case(name: "given the day after", issued: "2026-10-01", due: "2026-10-10", expected: nil),
    Case(name: "without a day of issue it was there before", issued: nil, expected: .overdue, isNew: false, late: 15),
    Case(name: "undated", due: nil, expected: .undated),
    Case(name: "undated and done", due: nil, result: "2026-08-01", accepted: "2026-08-03", expected: .undated),
    Case(name: "undated and reported", due: nil, result: "2026-08-01", expected: .awaiting),
    Case(name: "done on its due day", result: "2026-09-15", accepted: "2026-09-20", expected: .doneOnTime),
    Case(name: "done a day late", result: "2026-09-16", accepted: "2026-09-20", expected: .doneLate, late: 1),
    Case(
      name: "reported in time, accepted on the last day", result: "2026-09-15", accepted: "2026-09-30",
      expected: .doneOnTime),
    Case(
      name: "reported in time, accepted after it: waits", result: "2026-09-15", accepted: "2026-10-01",
      expected: .awaiting),
    Case(
      name: "reported late, accepted after it: overdue by what it took", result: "2026-09-20", accepted: "2026-10-01",
      expected: .overdue, late: 5),
    Case(
      name: "reported after it: overdue to its last day", result: "2026-10-05", accepted: "2026-10-06",
      expected: .overdue, late: 15),
    Case(
      name: "reported before it, accepted in it", issued: "2026-05-01", due: "2026-06-20", result: "2026-06-18",
      accepted: "2026-07-02", expected: .doneOnTime, isNew: false),
    Case(
      name: "done on the first day", issued: "2026-05-01", due: "2026-06-20", result: "2026-07-01",
      accepted: "2026-07-01", expected: .doneLate, isNew: false, late: 11),
    Case(
      name: "done the day before it", issued: "2026-05-01", due: "2026-06-30", result: "2026-06-29",
      accepted: "2026-06-30", expected: nil),
    Case(name: "cancelled", outcome: .cancelled, expected: nil),
    Case(name: "passed on", outcome: .transferred, expected: nil),
  ])
  func counts(_ example: Case) throws {
    let figures = try report(of: [example.assignment]).figures
    #expect(
      figures.standing(of: AssignmentSummary(example.assignment))?.daysLate
        == example.expected.map { _ in example.late })
    for column in ReportClass.allCases {
      #expect(figures.total.counts[column] == (column == example.expected ? 1 : 0), "\(column)")
    }
    #expect(figures.total.new == (example.expected != nil && example.isNew ? 1 : 0))
    #expect(figures.total.carriedOver == (example.expected != nil && !example.isNew ? 1 : 0))
    #expect(figures.total.isReconciled)
  }

  /// An extension granted by the due day was no lateness before it was granted; so past figures stay as they were.
  @Test func anExtensionAfterTheQuarterChangesNothingInIt() throws {
    var assignment = Case(name: "", due: "2026-10-10", expected: nil).assignment
    let before = try report(of: [assignment]).figures.total
    assignment.extensions = [
      DueExtension(to: day("2026-11-10"), document: "CV", granted: day("2026-10-10"), signer: "CVP")
    ]
    #expect(try report(of: [assignment]).figures.total == before)
  }

  @Test func aRunningQuarterIsJudgedOnTheReportingDay() throws {
    let assignment = Case(name: "", due: "2026-08-01", expected: nil).assignment
    let figures = try report(of: [assignment], today: "2026-08-01").figures
    #expect(figures.isRunning)
    #expect(figures.asAt == day("2026-08-01"))
    #expect(figures.total.counts[.inTime] == 1)
    #expect(try report(of: [assignment], today: "2026-08-02").figures.total.counts[.overdue] == 1)
    #expect(try report(of: [assignment], today: "2027-01-01").figures.isRunning == false)
  }

  @Test func aQuarterThatHasNotBegunHasNoFigures() throws {
    let quarter = try #require(Quarter("2026-Q3"))
    #expect(QuarterReport(of: quarter, Registry(), .calendar, today: day("2026-06-30")) == nil)
    #expect(QuarterReport(of: quarter, Registry(), .calendar, today: day("2026-07-01")) != nil)
    #expect(QuarterReport(of: quarter, Registry(), .fromFifteenth, today: day("2026-06-15")) != nil)
  }

  @Test func theRuleMovesTheEdges() throws {
    let assignment = Case(name: "", issued: "2026-06-20", expected: nil).assignment
    #expect(try report(of: [assignment], .calendar).figures.total.carriedOver == 1)
    let moved = try report(of: [assignment], .fromFifteenth).figures
    #expect(moved.total.new == 1)
    // Judged on 14/09, a day before it is late.
    #expect(moved.total.counts[.inTime] == 1)
  }

  private func report(
    of assignments: [Assignment], _ rule: QuarterRule = .calendar, today: String = "2026-11-24"
  ) throws -> QuarterReport {
    var registry = TestRegistry.make()
    for assignment in assignments { registry.assignments.insert(assignment) }
    let quarter = try #require(Quarter("2026-Q3"))
    return try #require(QuarterReport(of: quarter, registry, rule, today: day(today)))
  }
}
