/// Which days belong to a quarter in reports (DOMAIN §9); a province settles it in `Config/thresholds.json`.
package enum QuarterRule: String, FieldEnumeration {
  /// From the first day of its first month to the last of its last.
  case calendar
  /// From the 15th of the month before to the 14th of its last month (Nghị định 09/2019/NĐ-CP).
  case fromFifteenth = "from-15th"

  /// First and last day of a quarter.
  package func days(of quarter: Quarter) -> ClosedRange<CalendarDay> {
    let month = quarter.number * 3
    switch self {
    case .calendar:
      let last = CalendarDay.length(ofMonth: month, year: quarter.year)
      return day(quarter.year, month - 2, 1)...day(quarter.year, month, last)
    case .fromFifteenth:
      let isFirst = quarter.number == 1
      return day(isFirst ? quarter.year - 1 : quarter.year, isFirst ? 12 : month - 3, 15)...day(quarter.year, month, 14)
    }
  }

  /// The quarter that a day belongs to; nil outside the years that can be named.
  package func quarter(of day: CalendarDay) -> Quarter? {
    guard let near = Quarter(year: day.year, number: day.quarter) else { return nil }
    return days(of: near).contains(day) ? near : near.advanced(by: 1)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    // A quarter names years that have every month, and each month has these days.
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSinceEpoch: 0)
  }
}
