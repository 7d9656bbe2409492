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
  /// first; together the parts are `AssignmentStanding.daysLate`. In order of time; empty for what is not late.
  package func latenessByHead(of summary: AssignmentSummary, on day: CalendarDay) -> [HeadLateness] {
    guard let unit = summary.unit, let due = summary.due, summary.outcome == nil else { return [] }
    let last = min(summary.resultDay ?? day, day)
    guard due < last else { return [] }
    let headships = headships(of: unit)
    let first = due.advanced(by: 1)
    let turns = headships.flatMap { [$0.from, $0.to] }.compactMap { $0 }.filter { $0 > first && $0 <= last }
    let starts = [first] + Set(turns).sorted()
    let ends = starts.dropFirst() + [last.advanced(by: 1)]
    return zip(starts, ends).reduce(into: []) { parts, span in
      let head = HeadInOffice(among: headships, on: span.0)
      let days = span.0.days(until: span.1)
      if let previous = parts.last, previous.head == head {
        parts[parts.count - 1] = HeadLateness(head: head, days: previous.days + days)
      } else {
        parts.append(HeadLateness(head: head, days: days))
      }
    }
  }
}
