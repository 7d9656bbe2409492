/// The figures of one unit, or of all, in a period.
package struct PeriodCounts: Hashable, Sendable {
  /// How the assignments of the period stand on the day its figures are judged on.
  package private(set) var counts = OfficialCounts()
  /// Given before the period and not done when it began.
  package private(set) var carriedOver = 0
  /// Given in the period.
  package private(set) var new = 0

  package init() {}

  /// Counts as they were stored; whether they add up is for `isReconciled` to say.
  package init(_ classes: [(AssignmentClass, Int)], excused: Int = 0, carriedOver: Int, new: Int) {
    counts = OfficialCounts(classes, excused: excused)
    self.carriedOver = carriedOver
    self.new = new
  }

  /// Assignments that the period counts: those carried over and those given in it.
  package var total: Int { carriedOver + new }
  /// Done in the period.
  package var closed: Int { counts.done }
  /// Not done on the day the figures are judged on, suspended ones included.
  package var open: Int { counts.open + counts.suspended }

  /// Whether the figures add up: the total is the sum of its classes, and what came less what was closed is open.
  package var isReconciled: Bool {
    total == ReportClass.allCases.reduce(0) { $0 + counts[$1] } && carriedOver + new - closed == open
  }

  mutating func add(_ standing: AssignmentStanding, isNew: Bool) {
    counts.add(standing)
    if isNew { new += 1 } else { carriedOver += 1 }
  }

  package static func + (left: PeriodCounts, right: PeriodCounts) -> PeriodCounts {
    var sum = left
    sum.counts = left.counts + right.counts
    sum.carriedOver += right.carriedOver
    sum.new += right.new
    return sum
  }
}
