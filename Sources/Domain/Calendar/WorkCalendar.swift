/// Which days are worked, for the years somebody entered.
///
/// Counting is by table, so a count over any number of days costs the same: it is asked for every late row on a screen.
/// Whoever asks about a year that is not there gets a `CalendarGap`.
package struct WorkCalendar: Hashable, Sendable {
  /// The years entered, by number.
  package let years: [Int: CalendarYear]
  private let spans: [Span]

  /// Builds the counting tables of the years given; of a year given twice the last counts.
  package init(years: some Sequence<CalendarYear>) {
    var byNumber: [Int: CalendarYear] = [:]
    for year in years where CalendarDay(year: year.year, month: 1, day: 1) != nil { byNumber[year.year] = year }
    self.years = byNumber
    spans = Span.covering(byNumber)
  }

  /// Whether offices work on a day.
  package func isWorkingDay(_ day: CalendarDay) throws(CalendarGap) -> Bool {
    try span(holding: day).isWorking(day)
  }

  /// How many working days lie after `start` up to and including `end`; none when `end` is not after `start`.
  package func workingDays(after start: CalendarDay, through end: CalendarDay) throws(CalendarGap) -> Int {
    guard start < end else { return 0 }
    let first = start.advanced(by: 1)
    let span = try span(holding: first)
    guard span.holds(end) else { throw CalendarGap(year: span.yearAfter) }
    return span.workingDays(before: end.advanced(by: 1)) - span.workingDays(before: first)
  }

  /// The `count`-th working day after a day, or before it when `count` is negative; the day itself for zero.
  package func day(addingWorkingDays count: Int, to day: CalendarDay) throws(CalendarGap) -> CalendarDay {
    guard count != 0 else { return day }
    let count = min(max(count, -Self.mostDays), Self.mostDays)
    let neighbour = day.advanced(by: count > 0 ? 1 : -1)
    let span = try span(holding: neighbour)
    let before = count > 0 ? span.workingDays(before: neighbour) : span.workingDays(before: day)
    let ordinal = count > 0 ? before + count : before + count + 1
    if let found = span.workingDay(numbered: ordinal) { return found }
    throw CalendarGap(year: count > 0 ? span.yearAfter : span.yearBefore)
  }

  /// The day itself when it is worked, else the next one that is.
  package func firstWorkingDay(notBefore day: CalendarDay) throws(CalendarGap) -> CalendarDay {
    if try isWorkingDay(day) { return day }
    return try self.day(addingWorkingDays: 1, to: day)
  }

  /// The entry that makes a day differ from the plain office week, or is uncertain about it.
  package func entry(on day: CalendarDay) -> CalendarYear.Entry? {
    guard let year = years[day.year] else { return nil }
    return (year.off + year.work + year.uncertain).first { $0.day == day }
  }

  /// More days than the years that a day can have; keeps sums from overflowing.
  private static let mostDays = 500_000

  private func span(holding day: CalendarDay) throws(CalendarGap) -> Span {
    for span in spans where span.holds(day) { return span }
    throw CalendarGap(year: day.year)
  }
}
