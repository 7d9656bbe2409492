/// An assignment as a quarter counts it.
package struct QuarterItem: Hashable, Sendable {
  package let summary: AssignmentSummary
  package let standing: AssignmentStanding
}

extension QuarterFigures {
  /// The assignments behind a count: those of one unit, of all classes or of one; longest late first, then by due day.
  package func items(
    of unit: Code<OrgUnit>?, in column: ReportClass? = nil, from registry: Registry
  ) -> [QuarterItem] {
    var found: [QuarterItem] = []
    registry.forEachSummary { summary in
      guard summary.unit == unit, let standing = standing(of: summary) else { return }
      guard column == nil || ReportClass(standing.assignmentClass) == column else { return }
      found.append(QuarterItem(summary: summary, standing: standing))
    }
    return found.sorted { $0.rank < $1.rank }
  }
}

extension QuarterItem {
  /// Smaller comes first.
  fileprivate var rank: (Int, Int, Int32, RecordNumber<Assignment>) {
    let isOverdue = standing.assignmentClass == .openOverdue
    return (isOverdue ? 0 : 1, -standing.daysLate, summary.due?.daysSinceEpoch ?? .max, summary.id)
  }
}
