/// The working days on which a sample's history takes place, numbered from 0, with those known beyond its end.
struct SampleDays {
  /// Months that a history spans where the calendar reaches so far back.
  static let months = 72
  /// Fewer working days than this cannot hold a history.
  static let leastCount = 120

  /// Day on which the sample is looked at; nothing is recorded on it yet.
  let end: CalendarDay
  /// Number of the last working day before `end`, the last on which something is recorded.
  let last: Int
  private let days: [CalendarDay]

  /// - Throws: where the calendar lacks the year of the end, or the one before it when that is needed.
  init(calendar: WorkCalendar, endingOn end: CalendarDay) throws(CalendarGap) {
    var first = end.year
    while calendar.years[first - 1] != nil { first -= 1 }
    var final = end.year
    while calendar.years[final + 1] != nil { final += 1 }
    guard let earliest = CalendarDay(year: first, month: 1, day: 1),
      let latest = CalendarDay(year: final, month: 12, day: 31)
    else { throw CalendarGap(year: end.year) }
    var day = max(earliest, end.advanced(byMonths: -SampleDays.months))
    var days: [CalendarDay] = []
    while day <= latest {
      if try calendar.isWorkingDay(day) { days.append(day) }
      day = day.advanced(by: 1)
    }
    let before = days.partitioningIndex { $0 >= end }
    guard before >= SampleDays.leastCount else { throw CalendarGap(year: first - 1) }
    self.end = end
    self.days = days
    last = before - 1
  }

  var first: CalendarDay { days[0] }

  /// The working day of a number; the first or the last known for a number beyond them.
  subscript(number: Int) -> CalendarDay { days[min(max(number, 0), days.count - 1)] }

  /// Number of the first working day that is not before a day.
  func number(notBefore day: CalendarDay) -> Int { days.partitioningIndex { $0 >= day } }

  /// Number of the last working day that is not after a day; 0 for an earlier one.
  func number(notAfter day: CalendarDay) -> Int { max(0, days.partitioningIndex { $0 > day } - 1) }
}

extension Array {
  /// The first position from which on a condition holds for all elements, by halving.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
