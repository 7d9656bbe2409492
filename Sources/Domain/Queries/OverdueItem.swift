/// A late assignment, as the overdue panel ranks it.
package struct OverdueItem: Hashable, Sendable {
  package let id: RecordNumber<Assignment>
  package let unit: Code<OrgUnit>?
  package let due: CalendarDay
  /// Calendar days past the due day in force.
  package let daysLate: Int
  /// The days late, where they are not simply those that follow the due day.
  package let stretches: [Range<CalendarDay>]

  init(_ summary: AssignmentSummary, due: CalendarDay, daysLate: Int, on day: CalendarDay) {
    id = summary.id
    unit = summary.unit
    self.due = due
    self.daysLate = daysLate
    let isPlain = summary.pauses.isEmpty && summary.receivedOn == nil
    stretches = isPlain ? [] : summary.lateStretches(through: min(summary.resultDay ?? day, day))
  }

  /// Longest late first, then by number.
  package static func longestFirst(_ left: OverdueItem, _ right: OverdueItem) -> Bool {
    (-left.daysLate, left.id) < (-right.daysLate, right.id)
  }
}

/// Late assignments of one unit, as the bars beside the list show them.
package struct UnitLateness: Hashable, Sendable {
  package let unit: Code<OrgUnit>
  package let count: Int
  package let longestDaysLate: Int
}

extension RegistryIndex {
  /// Units with late assignments, the one with the longest delay first (interface.md §4).
  package var latenessByUnit: [UnitLateness] {
    var groups: [Code<OrgUnit>: (count: Int, longest: Int)] = [:]
    for item in overdue {
      guard let unit = item.unit else { continue }
      let group = groups[unit] ?? (0, 0)
      groups[unit] = (group.count + 1, max(group.longest, item.daysLate))
    }
    return groups.map { UnitLateness(unit: $0.key, count: $0.value.count, longestDaysLate: $0.value.longest) }
      .sorted { ($1.longestDaysLate, $1.count, $0.unit) < ($0.longestDaysLate, $0.count, $1.unit) }
  }

  /// Working days among the days an assignment is late on the reporting day; nil where the calendar lacks a year.
  package func workingDaysLate(_ summary: AssignmentSummary) -> Int? {
    let last = min(summary.resultDay ?? reporting.day, reporting.day)
    return try? calendar.workingDays(in: summary.lateStretches(through: last))
  }

  /// Working days among the days late; nil where the calendar lacks a year.
  package func workingDaysLate(_ item: OverdueItem) -> Int? {
    if !item.stretches.isEmpty { return try? calendar.workingDays(in: item.stretches) }
    return try? calendar.workingDays(after: item.due, through: item.due.advanced(by: item.daysLate))
  }
}
