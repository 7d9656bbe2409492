/// The day on which figures are judged, with what follows from the calendar for it.
package struct ReportingDay: Hashable, Sendable {
  package let day: CalendarDay
  /// Last due day that counts as "soon".
  package let dueSoonThrough: CalendarDay

  package init(_ day: CalendarDay, dueSoonThrough: CalendarDay) {
    self.day = day
    self.dueSoonThrough = dueSoonThrough
  }

  /// The reporting day under a calendar; throws where the calendar lacks the year.
  package init(_ day: CalendarDay, calendar: WorkCalendar, thresholds: Thresholds) throws(CalendarGap) {
    self.day = day
    dueSoonThrough = try calendar.day(addingWorkingDays: thresholds.dueSoonWorkingDays, to: day)
  }
}
