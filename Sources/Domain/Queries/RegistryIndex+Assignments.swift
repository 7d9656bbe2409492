import VietnameseText

extension RegistryIndex {
  /// Identifiers of the assignments that a query asks for, in its order.
  package func assignments(_ query: AssignmentQuery) -> [RecordNumber<Assignment>] {
    let units = unitRanks
    var found: [(key: Int64, id: RecordNumber<Assignment>)] = []
    registry.assignments.forEach { assignment in
      guard query.scope.includes(isClosed: assignment.isClosed), matches(assignment, query.filter) else { return }
      found.append((sortKey(AssignmentSummary(assignment), query.order, units), assignment.id))
    }
    if query.scope != .open {
      for row in 0..<registry.closed.assignmentCount where !registry.hiddenAssignmentRows.contains(row) {
        let summary = registry.closed.assignmentSummary(at: row)
        guard matches(row, summary, query.filter) else { continue }
        found.append((sortKey(summary, query.order, units), summary.id))
      }
    }
    found.sort { ($0.key, $0.id) < ($1.key, $1.id) }
    let ids = found.map(\.id)
    return query.isReversed ? ids.reversed() : ids
  }

  /// How an assignment stands on the reporting day.
  package func standing(of assignment: Assignment) -> AssignmentStanding {
    assignment.standing(on: reporting)
  }

  /// Smaller comes first.
  private func sortKey(
    _ summary: AssignmentSummary, _ order: AssignmentOrder, _ units: [Code<OrgUnit>: Int]
  ) -> Int64 {
    switch order {
    case .urgency: urgency(of: summary)
    case .number: 0
    case .unit: Int64(summary.unit.flatMap { units[$0] } ?? .max)
    case .issued: -Int64(summary.issued?.daysSinceEpoch ?? .min)
    }
  }

  /// Late by days, then what is not yet due by its day, then undated, then what is done, newest first.
  private func urgency(of summary: AssignmentSummary) -> Int64 {
    let standing = summary.standing(on: reporting)
    switch standing.assignmentClass {
    case .openOverdue: return Int64(-standing.daysLate)
    case .openDueSoon, .openInTime, .awaiting:
      return Int64(summary.due.map { max(0, reporting.day.days(until: $0)) } ?? 500_000)
    case .openUndated: return 1_000_000
    default: return 3_000_000 - Int64(summary.resultDay?.daysSinceEpoch ?? 0)
    }
  }

  /// Place of each unit in Vietnamese order of names.
  private var unitRanks: [Code<OrgUnit>: Int] {
    let sorted = unitNames.map { (key: CollationKey($0.value.name), unit: $0.key) }.sorted { $0.key < $1.key }
    return Dictionary(sorted.enumerated().map { ($1.unit, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension AssignmentScope {
  fileprivate func includes(isClosed: Bool) -> Bool {
    switch self {
    case .open: !isClosed
    case .closed: isClosed
    case .all: true
    }
  }
}
