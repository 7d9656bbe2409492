/// The assignments of one unit in a year, as an evaluation looks at them.
package struct YearWork: Hashable, Sendable {
  /// How the assignments of the year stand on the day they are judged on.
  package private(set) var counts = OfficialCounts()
  /// Done late for an objective cause that the assigning authority accepted.
  package private(set) var excusedLate = 0
  /// Overdue for such a cause.
  package private(set) var excusedOverdue = 0

  package init() {}

  /// Done on time, of all done that had a due day; what was late for an accepted objective cause is in neither part
  /// (Nghị định 335/2025/NĐ-CP exempts it, DOMAIN §6 rule 7).
  package var onTime: WorkShare {
    WorkShare(part: counts.doneOnTime, whole: counts.doneOnTime + counts.doneLate - excusedLate)
  }

  /// Done, of all that were done or should have been, without those overdue for an accepted objective cause.
  package var done: WorkShare {
    let done = counts.doneOnTime + counts.doneLate
    return WorkShare(part: done, whole: done + counts.overdue - excusedOverdue)
  }

  mutating func add(_ standing: AssignmentStanding) {
    counts.add(standing)
    guard standing.isExcused else { return }
    if standing.assignmentClass == .doneLate { excusedLate += 1 }
    if standing.assignmentClass == .openOverdue { excusedOverdue += 1 }
  }
}

/// So many of so many.
package struct WorkShare: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  package init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Whether the share is less than a percentage, exactly; never where there is nothing to have a share of.
  package func isBelow(percent: Int) -> Bool { whole > 0 && part * 100 < percent * whole }

  /// Tenths of a percent, halves rounded up; nil where there is nothing to have a share of.
  package var tenths: Int? { whole > 0 ? (2000 * part + whole) / (2 * whole) : nil }
}

/// The work of each unit in a calendar year.
///
/// An assignment is of the year when it was given by the day of judging and was not done before the year began, as it is
/// of a quarter (`QuarterFigures`).
package struct YearFigures: Sendable {
  package let days: ClosedRange<CalendarDay>
  /// The last day of the year, or the reporting day while the year runs.
  package let asAt: CalendarDay
  package private(set) var byUnit: [Code<OrgUnit>: YearWork] = [:]

  /// Counts a year in one walk over all assignments; nil where it had not begun on the reporting day.
  package init?(of year: Int, _ registry: Registry, today: CalendarDay) {
    guard let first = CalendarDay(year: year, month: 1, day: 1), let last = CalendarDay(year: year, month: 12, day: 31),
      first <= today
    else { return nil }
    days = first...last
    asAt = min(last, today)
    let reporting = ReportingDay(asAt, dueSoonThrough: asAt)
    var found: [Code<OrgUnit>: YearWork] = [:]
    registry.forEachSummary { summary in
      guard let unit = summary.unit, summary.doneFrom.map({ $0 >= first }) ?? true,
        summary.givenOn.map({ $0 <= reporting.day }) ?? true
      else { return }
      found[unit, default: YearWork()].add(summary.standing(on: reporting))
    }
    byUnit = found
  }
}
