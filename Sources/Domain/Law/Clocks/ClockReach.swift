/// How far a clock reaches once the days that do not count are taken out.
struct ClockReach: Hashable {
  /// The last day, moved on from a day off where the calendar is entered.
  let lastDay: CalendarDay
  /// Days that did not count before the day of reading.
  let excludedDays: Int
  /// What it stands still for on the day of reading.
  let stoppedFor: ExclusionKind?
  /// The year without a calendar.
  let missingCalendar: Int?
}

extension LimitationRule.Length {
  /// The last day of this length from a day which is not counted itself; a month without that day ends on its last one.
  ///
  /// Source: Bộ luật Dân sự 2015, articles 147 and 148.
  package func lastDay(from start: CalendarDay) -> CalendarDay {
    switch self {
    case .days(let count): start.advanced(by: count)
    case .months(let count): start.advanced(byMonths: count)
    }
  }
}

extension ClockReach {
  /// Counts a length from a day with excluded time, as it stands at the end of a day of reading.
  ///
  /// Each excluded day moves the end by one; time that begins after the end no longer moves it. The end moves on from a
  /// day off (Bộ luật Dân sự 2015, article 148); in a year without a calendar it stays and says so.
  init(
    _ length: LimitationRule.Length, from start: CalendarDay, excluding excluded: [ExcludedTime],
    on today: CalendarDay, calendar: WorkCalendar
  ) {
    var end = length.lastDay(from: start)
    var takenOutThrough = start
    var total = 0
    var stopped: ExclusionKind?
    for time in excluded.sorted(by: { $0.from < $1.from }) {
      let first = max(time.from, takenOutThrough.advanced(by: 1))
      guard first <= end, time.from <= today else { continue }
      let isOpen = time.to.map { $0 > today } ?? true
      // A day that lies ahead is not taken out before it came.
      let last = isOpen ? today : time.to?.advanced(by: -1) ?? today
      if isOpen { stopped = stopped ?? time.kind }
      guard first <= last else { continue }
      let count = first.days(until: last) + 1
      end = end.advanced(by: count)
      total += count
      takenOutThrough = last
    }
    excludedDays = total
    stoppedFor = stopped
    do throws(CalendarGap) {
      lastDay = try calendar.firstWorkingDay(notBefore: end)
      missingCalendar = nil
    } catch {
      lastDay = end
      missingCalendar = error.year
    }
  }
}
