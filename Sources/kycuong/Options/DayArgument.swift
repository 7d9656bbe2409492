import ArgumentParser
import Domain
import VietnameseText

/// Days as people write them on a command line.
enum DayArgument {
  /// The day that an option names in full, written 2026-11-24 or 24/11/2026.
  static func day(_ typed: String, for option: DisplayText) throws(Failure) -> CalendarDay {
    if let day = CalendarDay(typed: typed) { return day }
    throw notADay(typed, option)
  }

  fileprivate static func notADay(_ typed: String, _ option: DisplayText) -> Failure {
    .badInput(
      Phrase("\(option): “\(typed)” không phải ngày có thật.", "\(option): “\(typed)” is not a day."),
      next: Phrase(
        "Viết 2026-11-24 hoặc 24/11/2026, năm đủ bốn chữ số; hoặc +10 (ngày), +10lv (ngày làm việc).",
        "Write 2026-11-24 or 24/11/2026, with all four digits of the year; or +10 (days), +10lv (working days)."))
  }
}

extension Workplace {
  /// The day that an option names, in full or counted from the reporting day ("+10", "+10lv").
  func day(_ typed: String, for option: DisplayText) throws(Failure) -> CalendarDay {
    let meant: CalendarDay?
    do throws(CalendarGap) {
      meant = try rulebook.calendar.day(typed: typed, from: day)
    } catch {
      throw .calendar(error)
    }
    guard let meant else { throw DayArgument.notADay(typed, option) }
    if typed.first == "+", Console().showsProgress {
      Complaints.tell("\(option) \(typed) = \(meant.dayMonthYear)")
    }
    return meant
  }

  /// The day that an option names where it is given.
  func optionalDay(_ typed: String?, for option: DisplayText) throws(Failure) -> CalendarDay? {
    guard let typed else { return nil }
    return try day(typed, for: option)
  }
}

/// What help says of an option that takes a day.
func dayHint(_ vietnamese: String, _ english: String) -> ArgumentHelp {
  hint(vietnamese, english, value: "date")
}
