/// Days late of one assignment that fall to whoever headed the unit on them.
package struct HeadLateness: Hashable, Sendable {
  package let head: HeadInOffice
  /// Calendar days.
  package let days: Int
}

extension Registry {
  /// The days an assignment was late by a day, split by who answered for its lead unit on each of them (DOMAIN §6 rule 6).
  ///
  /// The first day late is the one after the due day, the last that of the result document or `day`, whichever comes
  /// first; together the parts are `AssignmentStanding.daysLate`. Of a task that was passed on, the days before the
  /// transfer stay with the heads of the unit that had it: its own assignment holds them, that of the new unit the rest.
  /// In order of time; empty for what is not late.
  package func latenessByHead(of summary: AssignmentSummary, on day: CalendarDay) -> [HeadLateness] {
    guard let unit = summary.unit else { return [] }
    return latenessByHead(of: summary, on: day, headships(of: unit))
  }

  /// The same for one whose unit has these headships, newest first; for many assignments.
  func latenessByHead(
    of summary: AssignmentSummary, on day: CalendarDay, _ headships: [Headship]
  ) -> [HeadLateness] {
    guard summary.unit != nil, let last = summary.lastDayAnswered(by: day) else { return [] }
    return summary.lateStretches(through: last).reduce(into: []) { parts, stretch in
      for (head, days) in split(stretch, headships) {
        if let previous = parts.last, previous.head == head {
          parts[parts.count - 1] = HeadLateness(head: head, days: previous.days + days)
        } else {
          parts.append(HeadLateness(head: head, days: days))
        }
      }
    }
  }

  /// A stretch of days cut where someone else took up the post.
  private func split(_ stretch: Range<CalendarDay>, _ headships: [Headship]) -> [(HeadInOffice, Int)] {
    let turns = headships.flatMap { [$0.from, $0.to] }.compactMap { $0 }.filter {
      $0 > stretch.lowerBound && $0 < stretch.upperBound
    }
    let starts = [stretch.lowerBound] + Set(turns).sorted()
    let ends = starts.dropFirst() + [stretch.upperBound]
    return zip(starts, ends).map { (HeadInOffice(among: headships, on: $0), $0.days(until: $1)) }
  }
}

extension AssignmentSummary {
  /// The last day by `day` for which the unit answers; nil where the task was withdrawn.
  fileprivate func lastDayAnswered(by day: CalendarDay) -> CalendarDay? {
    let last = min(resultDay ?? day, day)
    guard hasEnded(by: day) else { return last }
    guard outcome == .transferred, let endedOn else { return nil }
    return min(last, endedOn.advanced(by: -1))
  }
}
