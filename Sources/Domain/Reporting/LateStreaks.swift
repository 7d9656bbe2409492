/// Units that had late assignments in each of several quarters running: they come first where units are urged.
package struct LateStreaks: Hashable, Sendable {
  /// How many quarters make a streak; a proposal, as no instrument sets it.
  package static let length = 3

  /// The last of the quarters, which may still be running.
  package let quarter: Quarter
  package let units: Set<Code<OrgUnit>>

  /// Counts the quarter of a day and those before it in one walk over all assignments; nil outside the years that can be
  /// named.
  package init?(through day: CalendarDay, _ registry: Registry, _ rule: QuarterRule) {
    guard let quarter = rule.quarter(of: day) else { return nil }
    var figures = (0..<LateStreaks.length).compactMap { quarter.advanced(by: -$0) }.map {
      QuarterFigures($0, rule, today: day)
    }
    guard figures.count == LateStreaks.length else { return nil }
    registry.forEachSummary { summary in
      for place in figures.indices { figures[place].add(summary) }
    }
    self.quarter = quarter
    units = figures.map(\.lateUnits).reduce(nil) { $0?.intersection($1) ?? $1 } ?? []
  }
}

extension QuarterFigures {
  /// Units with assignments done late or overdue that nobody excused.
  fileprivate var lateUnits: Set<Code<OrgUnit>> {
    Set(
      byUnit.compactMap { unit, figures in
        figures.counts.doneLate + figures.counts.overdue > figures.counts.excused ? unit : nil
      })
  }
}

extension [UnitLateness] {
  /// The units that were late in several quarters running before the others, else as they stand.
  package func persistentFirst(_ streaks: LateStreaks?) -> [UnitLateness] {
    guard let units = streaks?.units, !units.isEmpty else { return self }
    return filter { units.contains($0.unit) } + filter { !units.contains($0.unit) }
  }
}
