/// Periods of time as the Civil Code counts them (Bộ luật Dân sự 2015, articles 147 and 148).
///
/// They are functions of their own because they hold for periods ("trong 10 ngày"); whether they hold for a fixed day
/// printed in a document is a setting (`Thresholds.rollsFixedDue`).
extension WorkCalendar {
  /// The last day of a period of calendar days: the day it starts on is not counted, and an end on a day off moves on.
  package func lastDay(ofDays count: Int, from start: CalendarDay) throws(CalendarGap) -> CalendarDay {
    try firstWorkingDay(notBefore: start.advanced(by: count))
  }

  /// The last day of a period of working days: the day it starts on is not counted.
  package func lastDay(ofWorkingDays count: Int, from start: CalendarDay) throws(CalendarGap) -> CalendarDay {
    try day(addingWorkingDays: count, to: start)
  }

  /// The last day of a period of months, on the same day number or the last day of a shorter month; an end on a day off moves on.
  package func lastDay(ofMonths count: Int, from start: CalendarDay) throws(CalendarGap) -> CalendarDay {
    try firstWorkingDay(notBefore: start.advanced(byMonths: count))
  }
}
