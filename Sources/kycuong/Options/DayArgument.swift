import Domain

/// Days as people write them on a command line.
enum DayArgument {
  /// The day that an option names, written 2026-11-24 or 24/11/2026.
  static func day(_ typed: String, for option: String) throws(Failure) -> CalendarDay {
    if let day = CalendarDay(typed: typed) { return day }
    throw .badInput(
      Phrase("\(option): “\(typed)” không phải ngày có thật.", "\(option): “\(typed)” is not a day."),
      next: Phrase(
        "Viết 2026-11-24 hoặc 24/11/2026, năm đủ bốn chữ số.",
        "Write 2026-11-24 or 24/11/2026, with all four digits of the year."))
  }

  /// The day that an option names where it is given.
  static func optionalDay(_ typed: String?, for option: String) throws(Failure) -> CalendarDay? {
    guard let typed else { return nil }
    return try day(typed, for: option)
  }
}
