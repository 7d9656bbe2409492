/// The figures of a quarter beside those of the quarter before: what the screen, the command line and the printed report
/// are made from.
///
/// A frozen quarter gives the frozen figures whatever was entered since, and the quarter after it is told against them.
package struct QuarterReport: Sendable {
  package let figures: QuarterFigures
  /// The quarter before, on its last day; nil at the first quarter that can be named.
  package let before: QuarterFigures?
  /// The record that holds the figures, where the Office has frozen them; nil for a draft.
  package let frozen: QuarterlyReport?

  /// The figures of a quarter: as they were frozen, else counted in one walk over all assignments; nil where it had not
  /// begun on the reporting day.
  package init?(of quarter: Quarter, _ registry: Registry, _ rule: QuarterRule, today: CalendarDay) {
    if let frozen = registry.quarterlyReport(of: quarter), let figures = QuarterFigures(frozen) {
      self.figures = figures
      before = QuarterFigures(before: frozen)
      self.frozen = frozen
      return
    }
    var figures = QuarterFigures(quarter, rule, today: today)
    guard figures.days.lowerBound <= today else { return nil }
    let earlier = quarter.advanced(by: -1)
    let published = earlier.flatMap { registry.quarterlyReport(of: $0) }.flatMap { QuarterFigures($0) }
    var before = published == nil ? earlier.map { QuarterFigures($0, rule, today: today) } : nil
    registry.forEachSummary { summary in
      figures.add(summary)
      before?.add(summary)
    }
    self.figures = figures
    self.before = published ?? before
    frozen = nil
  }

  /// The figures of a unit in the quarter before.
  package func before(_ unit: Code<OrgUnit>?) -> PeriodCounts {
    before?.byUnit[unit] ?? PeriodCounts()
  }
}
