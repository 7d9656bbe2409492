/// A half-open span of days: `from` belongs to it, `to` does not; nil leaves that end open.
package struct Period: Hashable, Sendable {
  package let from: CalendarDay?
  package let to: CalendarDay?

  package init(from: CalendarDay?, to: CalendarDay?) {
    self.from = from
    self.to = to
  }

  package func contains(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let to, day >= to { return false }
    return true
  }

  package func overlaps(_ other: Period) -> Bool {
    if let to, let begin = other.from, begin >= to { return false }
    if let from, let end = other.to, from >= end { return false }
    return true
  }

  /// Whether the period ends before or as it begins, so that no day lies in it.
  package var isEmpty: Bool {
    guard let from, let to else { return false }
    return to <= from
  }
}
