import VietnameseText

extension RegistryIndex {
  /// Assignments that a unit leads or takes part in and whose text holds the words, as many as `limit`.
  ///
  /// Open ones first, the most urgent on top; then those done with that the unit led, newest first.
  package func assignments(
    concerning unit: Code<OrgUnit>, matching words: SearchQuery = SearchQuery(""), limit: Int
  ) -> [RecordNumber<Assignment>] {
    var filter = Filter()
    filter.words = words
    let sieve = AssignmentSieve(filter, self)
    var open: [(key: Int, id: RecordNumber<Assignment>)] = []
    var done: [RecordNumber<Assignment>] = []
    registry.assignments.forEach { assignment in
      guard assignment.unit == unit || assignment.cooperatingUnits.contains(unit), sieve.holds(assignment)
      else { return }
      if assignment.isClosed {
        done.append(assignment.id)
      } else {
        open.append((urgency(of: assignment), assignment.id))
      }
    }
    let closed = registry.closed
    for row in 0..<closed.assignmentCount where !registry.hiddenAssignmentRows.contains(row) {
      let summary = closed.assignmentSummary(at: row)
      if summary.unit == unit, sieve.holds(closed: row) { done.append(summary.id) }
    }
    open.sort { $0 < $1 }
    done.sort { $0 > $1 }
    return Array((open.map(\.id) + done).prefix(limit))
  }

  /// Smaller is more urgent: late by days, then by the day it is due, then what has none.
  private func urgency(of assignment: Assignment) -> Int {
    let late = standing(of: assignment).daysLate
    if late > 0 { return -late }
    return assignment.due.map { max(0, reporting.day.days(until: $0)) } ?? .max
  }
}
