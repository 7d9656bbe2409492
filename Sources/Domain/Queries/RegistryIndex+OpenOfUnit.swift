extension RegistryIndex {
  /// Open assignments that a unit leads, told without parsing any record: the longest late first, then by due day, undated
  /// ones last.
  package func openSummaries(of unit: Code<OrgUnit>) -> [AssignmentSummary] {
    var found: [(key: (Int, Int32, RecordNumber<Assignment>), summary: AssignmentSummary)] = []
    registry.forEachLivingSummary { summary in
      guard summary.unit == unit, summary.acceptedOn == nil, summary.outcome == nil else { return }
      let late = summary.standing(on: reporting).daysLate
      found.append(((-late, summary.due?.daysSinceEpoch ?? .max, summary.id), summary))
    }
    return found.sorted { $0.key < $1.key }.map(\.summary)
  }
}
