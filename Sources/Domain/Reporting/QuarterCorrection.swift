/// An assignment whose place in a frozen quarter is another one than was reported, because of what was entered later.
package struct QuarterCorrection: Hashable, Sendable {
  /// The frozen quarter.
  package let quarter: Quarter
  package let assignment: RecordNumber<Assignment>
  /// Where it was reported; nil where the quarter did not count it.
  package let was: QuarterPlace?
  /// Where it belongs by what is known now; nil where the quarter should not count it.
  package let now: QuarterPlace?
}

extension QuarterReport {
  /// What the report of this quarter corrects of frozen quarters before it (DOMAIN §5 instruction 6): for a frozen
  /// quarter as they were frozen with it, else what no later frozen report has corrected yet.
  ///
  /// The frozen figures stay as they are: these are the differences beside them. In order of quarter and assignment.
  package func corrections(_ registry: Registry) -> [QuarterCorrection] {
    if let frozen { return frozen.corrections.compactMap(\.correction) }
    let earlier = registry.frozenQuarters.filter { $0.quarter.map { $0 < figures.quarter } ?? false }
    return earlier.flatMap { report -> [QuarterCorrection] in
      guard let quarter = report.quarter else { return [] }
      let told = earlier.flatMap { $0.corrections.compactMap(\.correction) }.filter { $0.quarter == quarter }
      return report.differences(from: registry, told)
    }
  }
}

extension QuarterlyReport {
  /// Where the records now put the assignments of the quarter otherwise than it and what was told since do.
  fileprivate func differences(from registry: Registry, _ told: [QuarterCorrection]) -> [QuarterCorrection] {
    guard let quarter else { return [] }
    var published = standings.mapValues(\.place)
    for correction in told { published[correction.assignment] = correction.now }
    let figures = QuarterFigures(quarter, rule, today: asAt ?? rule.days(of: quarter).upperBound)
    var found: [QuarterCorrection] = []
    registry.forEachSummary { summary in
      let now = figures.place(of: summary)
      let was = published.removeValue(forKey: summary.id)
      guard was != now else { return }
      found.append(QuarterCorrection(quarter: quarter, assignment: summary.id, was: was, now: now))
    }
    // What no record is left of cannot happen in a sound store, and would still have to be told.
    found += published.map { QuarterCorrection(quarter: quarter, assignment: $0.key, was: $0.value, now: nil) }
    return found.sorted { $0.assignment < $1.assignment }
  }
}
