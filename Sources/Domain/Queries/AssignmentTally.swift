/// One walk over all assignments: counts, and what is late or due soon.
struct AssignmentTally {
  private(set) var counts = OfficialCounts()
  private(set) var countsByUnit: [Code<OrgUnit>: OfficialCounts] = [:]
  private(set) var overdue: [OverdueItem] = []
  private(set) var dueSoon: [(due: CalendarDay, id: RecordNumber<Assignment>)] = []

  init(_ registry: Registry, on reporting: ReportingDay) {
    registry.forEachLivingSummary { add($0, on: reporting) }
    if let newest = registry.closed.newestAssignmentDay, reporting.day < newest {
      registry.forEachClosedSummary { add($0, on: reporting) }
    } else {
      addClosedTotals(of: registry, on: reporting)
    }
  }

  /// Adds one assignment, unless it was given after the reporting day or done in another year.
  private mutating func add(_ summary: AssignmentSummary, on reporting: ReportingDay) {
    if let given = summary.givenOn, given > reporting.day { return }
    let standing = summary.standing(on: reporting)
    if standing.assignmentClass.isDone, summary.resultDay?.year != reporting.day.year { return }
    count(standing.assignmentClass, 1, summary.unit, standing.isExcused)
    guard let due = summary.due else { return }
    switch standing.assignmentClass {
    case .openOverdue:
      overdue.append(OverdueItem(summary, due: due, daysLate: standing.daysLate, on: reporting.day))
    case .openDueSoon:
      dueSoon.append((due, summary.id))
    default: break
    }
  }

  private mutating func addClosedTotals(of registry: Registry, on reporting: ReportingDay) {
    for total in registry.closed.assignmentTotals where total.year == reporting.day.year {
      count(total.assignmentClass, total.count, total.unit, total.isExcused)
    }
    for row in registry.hiddenAssignmentRows {
      let hidden = registry.closed.assignmentSummary(at: row)
      guard hidden.resultDay?.year == reporting.day.year else { continue }
      let standing = hidden.standing(on: reporting)
      count(standing.assignmentClass, -1, hidden.unit, standing.isExcused)
    }
  }

  private mutating func count(
    _ assignmentClass: AssignmentClass, _ number: Int, _ unit: Code<OrgUnit>?, _ isExcused: Bool
  ) {
    counts.add(assignmentClass, number, isExcused: isExcused)
    if let unit { countsByUnit[unit, default: OfficialCounts()].add(assignmentClass, number, isExcused: isExcused) }
  }
}
