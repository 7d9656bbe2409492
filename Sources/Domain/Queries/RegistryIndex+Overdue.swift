extension RegistryIndex {
  /// Late assignments that meet a filter, longest late first.
  package func overdue(_ filter: Filter) -> [OverdueItem] {
    guard !filter.isEmpty else { return overdue }
    let sieve = AssignmentSieve(filter, self)
    return overdue.filter { sieve.holds($0.id) }
  }

  /// Assignments due soon that meet a filter, soonest first.
  package func dueSoon(_ filter: Filter) -> [RecordNumber<Assignment>] {
    guard !filter.isEmpty else { return dueSoon }
    let sieve = AssignmentSieve(filter, self)
    return dueSoon.filter { sieve.holds($0) }
  }

  /// Working days from a due day to the day lateness is counted to; nil where the calendar lacks a year.
  package func workingDays(after due: CalendarDay, daysLate: Int) -> Int? {
    try? calendar.workingDays(after: due, through: due.advanced(by: daysLate))
  }
}
