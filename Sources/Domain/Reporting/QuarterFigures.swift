/// The figures of one quarter, for each lead unit and for all.
///
/// An assignment is of the quarter when it was given by the day the figures are judged on and was not yet done when the
/// quarter began. It counts as done from the day on which both the result document and its acceptance are there, so that
/// what was carried over and given, less what was closed, is what is open; late or not is judged by the day of the result
/// document alone (DOMAIN §6 rule 1, §9). Cancelled assignments are in no figure. One that was passed on is counted for
/// the unit that had it on that day, and is new where its document is of the quarter, whichever unit that was.
///
/// A due day that was moved after the quarter changes nothing in it: an extension counts only when it was granted by the
/// due day it moves, so the assignment was not late before either.
package struct QuarterFigures: Sendable {
  package let quarter: Quarter
  package let days: ClosedRange<CalendarDay>
  /// The day the figures are judged on: the last of the quarter, or the reporting day while the quarter runs.
  package let asAt: CalendarDay
  package private(set) var total = PeriodCounts()
  /// Figures by lead unit; under nil those of assignments without one.
  package private(set) var byUnit: [Code<OrgUnit>?: PeriodCounts] = [:]
  /// The same with the rules' view of it; nothing is told apart as due soon.
  package let reporting: ReportingDay
  /// Where each assignment is counted, where the quarter was frozen; nil where it is judged now.
  let frozen: [RecordNumber<Assignment>: FrozenStanding]?

  /// Figures of a quarter without any assignment yet.
  init(_ quarter: Quarter, _ rule: QuarterRule, today: CalendarDay) {
    self.quarter = quarter
    days = rule.days(of: quarter)
    asAt = min(days.upperBound, today)
    // What is due soon is not told apart from what is in time, so no working days are needed.
    reporting = ReportingDay(asAt, dueSoonThrough: asAt)
    frozen = nil
  }

  /// The figures of a frozen quarter, as they were stored; nil where the record lacks its quarter.
  init?(_ report: QuarterlyReport) {
    guard let quarter = report.quarter else { return nil }
    self.quarter = quarter
    days = report.rule.days(of: quarter)
    asAt = report.asAt ?? days.upperBound
    reporting = ReportingDay(asAt, dueSoonThrough: asAt)
    frozen = report.standings
    for row in report.rows {
      byUnit[row.unit] = row.figures.counts
      total = total + row.figures.counts
    }
  }

  /// The figures of the quarter before a frozen one, against which its own were told.
  init?(before report: QuarterlyReport) {
    guard let quarter = report.quarter?.advanced(by: -1) else { return nil }
    self.init(quarter, report.rule, today: report.rule.days(of: quarter).upperBound)
    for row in report.rows {
      byUnit[row.unit] = row.before.counts
      total = total + row.before.counts
    }
  }

  /// Whether the figures were settled by the Office.
  package var isFrozen: Bool { frozen != nil }

  /// Whether the quarter was still running on the day the figures are judged on.
  package var isRunning: Bool { asAt < days.upperBound }

  /// How an assignment stands in the quarter; nil where it is not of it.
  package func standing(of summary: AssignmentSummary) -> AssignmentStanding? {
    if let frozen { return frozen[summary.id]?.standing }
    if let done = summary.doneFrom, done < days.lowerBound { return nil }
    if let given = summary.givenOn, given > asAt { return nil }
    let standing = summary.standing(on: reporting)
    return standing.assignmentClass == .cancelled ? nil : standing
  }

  /// The lead unit that an assignment is counted for.
  func unit(of summary: AssignmentSummary) -> Code<OrgUnit>? {
    frozen?[summary.id].map(\.place.unit) ?? summary.unit
  }

  /// Where an assignment is counted; nil where it is not of the quarter.
  func place(of summary: AssignmentSummary) -> QuarterPlace? {
    if let frozen { return frozen[summary.id]?.place }
    return standing(of: summary).map { standing in
      let isNew = summary.issued.map { $0 >= days.lowerBound } ?? false
      return QuarterPlace(unit: summary.unit, standing.assignmentClass, isNew: isNew, isExcused: standing.isExcused)
    }
  }

  mutating func add(_ summary: AssignmentSummary) {
    guard let standing = standing(of: summary) else { return }
    let isNew = summary.issued.map { $0 >= days.lowerBound } ?? false
    total.add(standing, isNew: isNew)
    byUnit[summary.unit, default: PeriodCounts()].add(standing, isNew: isNew)
  }
}
