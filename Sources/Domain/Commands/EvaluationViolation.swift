/// Why something about an evaluation is refused; its sentences stand in a file of their own.
package enum EvaluationViolation: Hashable, Sendable {
  /// The year has not begun, or cannot be written.
  case yearNotBegun(Int)
  case yearClosed(Int, by: String, on: CalendarDay?)
  /// The year still runs: it can be closed from its last day on.
  case yearRuns(Int)
  /// Nobody of this name is graded by the province in the year.
  case notGradedHere(EvaluationTarget, year: Int)
  /// What is entered is of one unit or person, and several are named.
  case factsForSeveral
  /// A grade other than the proposed one needs a reason.
  case reasonNeeded(proposed: Grade?, Grade)
  case monthsOutOfRange(Int)
  /// So many have no grade yet; the first of them.
  case ungraded(count: Int, first: EvaluationTarget)
  /// Incidents of the year that nobody counted or left out.
  case unsettled([RecordNumber<Incident>], year: Int)
}
