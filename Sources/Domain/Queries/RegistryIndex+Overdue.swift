extension RegistryIndex {
  /// Late assignments that meet a filter, longest late first.
  package func overdue(_ filter: Filter) -> [OverdueItem] {
    filter.isEmpty ? overdue : overdue.filter { matches($0.id, filter) }
  }

  /// Assignments due soon that meet a filter, soonest first.
  package func dueSoon(_ filter: Filter) -> [RecordNumber<Assignment>] {
    filter.isEmpty ? dueSoon : dueSoon.filter { matches($0, filter) }
  }

  /// Whether an assignment meets a filter; one that cannot be read meets none.
  private func matches(_ id: RecordNumber<Assignment>, _ filter: Filter) -> Bool {
    guard let assignment = try? registry.assignment(id) else { return false }
    return matches(assignment, filter)
  }

  /// Working days from a due day to the day lateness is counted to; nil where the calendar lacks a year.
  package func workingDays(after due: CalendarDay, daysLate: Int) -> Int? {
    try? calendar.workingDays(after: due, through: due.advanced(by: daysLate))
  }
}
