extension AssignmentSummary {
  /// First day that counts as late for the unit: the one after the due day, or the first on which it has the task.
  var firstDayLate: CalendarDay? {
    guard let after = due?.advanced(by: 1) else { return nil }
    return receivedOn.map { max($0, after) } ?? after
  }

  /// The days late through a day, as stretches without the days on which the work rested; in order.
  package func lateStretches(through last: CalendarDay) -> [Range<CalendarDay>] {
    guard var start = firstDayLate, start <= last else { return [] }
    let end = last.advanced(by: 1)
    var stretches: [Range<CalendarDay>] = []
    for pause in pauses where pause.to.map({ $0 > start }) ?? true {
      guard pause.from < end else { break }
      if start < pause.from { stretches.append(start..<pause.from) }
      guard let resumed = pause.to else { return stretches }
      start = max(start, resumed)
    }
    if start < end { stretches.append(start..<end) }
    return stretches
  }

  /// Calendar days late through a day.
  package func daysLate(through last: CalendarDay) -> Int {
    guard let first = firstDayLate, first <= last else { return 0 }
    if pauses.isEmpty { return first.days(until: last) + 1 }
    return lateStretches(through: last).reduce(0) { $0 + $1.lowerBound.days(until: $1.upperBound) }
  }
}

extension WorkCalendar {
  /// Working days among days late; throws where the calendar lacks a year.
  package func workingDays(in stretches: [Range<CalendarDay>]) throws(CalendarGap) -> Int {
    var count = 0
    for stretch in stretches {
      count += try workingDays(
        after: stretch.lowerBound.advanced(by: -1), through: stretch.upperBound.advanced(by: -1))
    }
    return count
  }
}
