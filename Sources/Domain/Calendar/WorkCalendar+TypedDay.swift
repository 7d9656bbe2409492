extension WorkCalendar {
  /// The day that a person typed: in full ("24/11/2026", ISO), or counted from a base day: "+10" days, "+10lv" working
  /// days ("ngày làm việc"); nil where the text means no day.
  ///
  /// - Throws: where the working days run into a year that nobody entered.
  package func day(
    typed text: some StringProtocol, from base: CalendarDay
  ) throws(CalendarGap) -> CalendarDay? {
    guard text.first == "+" else { return CalendarDay(typed: text) }
    let amount = text.dropFirst()
    let isWorking = amount.lowercased().hasSuffix("lv")
    let digits = isWorking ? amount.dropLast(2) : amount
    guard digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
      let count = Int(digits), count <= WorkCalendar.mostTypedDays
    else { return nil }
    return isWorking ? try day(addingWorkingDays: count, to: base) : base.advanced(by: count)
  }

  /// Ten years; what is typed beyond them is a slip.
  private static let mostTypedDays = 3650
}
