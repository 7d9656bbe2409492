/// The counts of the last quarters, oldest first, by the rules of the quarterly report.
package struct QuarterTrend: Hashable, Sendable {
  /// One quarter: on its last day, or on the reporting day while it runs.
  package struct Point: Hashable, Sendable {
    package let quarter: Quarter
    package let isRunning: Bool
    package fileprivate(set) var counts = OfficialCounts()
  }

  package let points: [Point]

  /// Counts so many quarters up to that of the reporting day in one walk over all assignments.
  package init(_ registry: Registry, _ rule: QuarterRule, today: CalendarDay, quarters: Int = 8) {
    let last = rule.quarter(of: today)
    let named = (0..<quarters).compactMap { last?.advanced(by: $0 - quarters + 1) }
    let figures = named.map { QuarterFigures($0, rule, today: today) }
    var points = figures.map { Point(quarter: $0.quarter, isRunning: $0.isRunning) }
    registry.forEachSummary { summary in
      for place in figures.indices {
        guard let standing = figures[place].standing(of: summary) else { continue }
        points[place].counts.add(standing.assignmentClass)
      }
    }
    // Quarters before the first assignment say nothing.
    self.points = Array(points.drop { $0.counts.total == 0 })
  }
}
