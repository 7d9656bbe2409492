/// An assignment as a quarter counts it.
package struct QuarterItem: Hashable, Sendable {
  package let summary: AssignmentSummary
  package let standing: AssignmentStanding
  /// The lead unit it is counted for.
  package let unit: Code<OrgUnit>?
  package let due: CalendarDay?
  /// Day of the result document, where it was there on the day the figures are judged on.
  package let resultDay: CalendarDay?
}

extension QuarterFigures {
  /// An assignment as the quarter counts it; nil where it is not of it.
  func item(of summary: AssignmentSummary) -> QuarterItem? {
    if let frozen {
      guard let kept = frozen[summary.id] else { return nil }
      return QuarterItem(
        summary: summary, standing: kept.standing, unit: kept.place.unit, due: kept.late?.due ?? summary.due,
        resultDay: kept.late.map(\.result) ?? summary.resultDay)
    }
    guard let standing = standing(of: summary) else { return nil }
    let result = summary.resultDay.flatMap { $0 <= asAt ? $0 : nil }
    return QuarterItem(summary: summary, standing: standing, unit: summary.unit, due: summary.due, resultDay: result)
  }

  /// The assignments behind a count: those of one unit, of all classes or of one; longest late first, then by due day.
  package func items(
    of unit: Code<OrgUnit>?, in column: ReportClass? = nil, from registry: Registry
  ) -> [QuarterItem] {
    var found: [QuarterItem] = []
    registry.forEachSummary { summary in
      guard self.unit(of: summary) == unit, let item = item(of: summary) else { return }
      if column == nil || ReportClass(item.standing.assignmentClass) == column { found.append(item) }
    }
    return found.sorted { $0.rank < $1.rank }
  }
}

extension QuarterReport {
  /// The assignments that were not finished on time: those done late and those open and overdue, of all units in the
  /// order of the rows, in each the longest late first.
  package func lateItems(_ registry: Registry) -> [QuarterItem] {
    let units = rows(registry).enumerated().map { ($1.unit, $0) }
    let order = Dictionary(units, uniquingKeysWith: { first, _ in first })
    var found: [(place: Int, item: QuarterItem)] = []
    registry.forEachSummary { summary in
      guard let item = figures.item(of: summary), item.isLate else { return }
      found.append((order[item.unit] ?? .max, item))
    }
    return found.sorted { $0.place != $1.place ? $0.place < $1.place : $0.item.rank < $1.item.rank }.map(\.item)
  }
}

extension QuarterItem {
  /// Whether the report lists it among those not finished on time.
  package var isLate: Bool { standing.assignmentClass == .openOverdue || standing.assignmentClass == .doneLate }

  /// Smaller comes first.
  fileprivate var rank: (Int, Int, Int32, RecordNumber<Assignment>) {
    let isOverdue = standing.assignmentClass == .openOverdue
    return (isOverdue ? 0 : 1, -standing.daysLate, due?.daysSinceEpoch ?? .max, summary.id)
  }
}
