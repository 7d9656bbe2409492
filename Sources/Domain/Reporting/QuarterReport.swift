/// The figures of a quarter beside those of the quarter before: what the screen, the command line and the printed report
/// are made from.
package struct QuarterReport: Sendable {
  package let figures: QuarterFigures
  /// The quarter before, on its last day; nil at the first quarter that can be named.
  package let before: QuarterFigures?

  /// Counts a quarter in one walk over all assignments; nil where it had not begun on the reporting day.
  package init?(of quarter: Quarter, _ registry: Registry, _ rule: QuarterRule, today: CalendarDay) {
    var figures = QuarterFigures(quarter, rule, today: today)
    guard figures.days.lowerBound <= today else { return nil }
    var before = quarter.advanced(by: -1).map { QuarterFigures($0, rule, today: today) }
    registry.forEachSummary { summary in
      figures.add(summary)
      before?.add(summary)
    }
    self.figures = figures
    self.before = before
  }

  /// The figures of a unit in the quarter before.
  package func before(_ unit: Code<OrgUnit>?) -> PeriodCounts {
    before?.byUnit[unit] ?? PeriodCounts()
  }
}
