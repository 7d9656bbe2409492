/// Why a step in the life of an assignment is refused.
package enum TermViolation: Hashable, Sendable {
  /// There is no due day that could be moved.
  case noDueDay(RecordNumber<Assignment>)
  /// The new due day is no later than the one in force.
  case notLater(RecordNumber<Assignment>, to: CalendarDay, due: CalendarDay)
  /// The assignment is not late, so there is nothing to excuse, explain or urge.
  case notLate(RecordNumber<Assignment>)
  case noCooperatingUnits(RecordNumber<Assignment>)
  case notCooperating(RecordNumber<Assignment>, unit: Code<OrgUnit>)
  /// The unit that would take over has the task.
  case sameUnit(RecordNumber<Assignment>, Code<OrgUnit>)
  case nothingToUrge
  /// A letter about the assignment was recorded on the same day.
  case urgedAlready(RecordNumber<Assignment>, letter: RecordNumber<UrgingLetter>?)
}
