import Domain
import TerminalUI
import VietnameseText

/// Days as they are typed: dd/mm/yyyy, or so many days from today.
enum DayEntry {
  /// The day that a text means: "05/11/2026", "+10" (days from today), "+10lv" (working days); nil where it means none.
  static func day(_ typed: String, _ app: AppState) -> CalendarDay? {
    // A calendar without the year gives no day; the text then stands as one that is no day.
    try? app.settings.rulebook.calendar.day(typed: typed, from: app.writingDay)
  }

  /// What to type into a field for a day.
  static let hint = Phrase(
    "ngày/tháng/năm, +10 (ngày) hoặc +10lv (ngày làm việc) từ hôm nay",
    "dd/mm/yyyy, or +10 (days), +10lv (working days) from today")

  /// Columns that a field for a day takes; the rest of its row says which day was understood.
  static let width = 14

  /// Stands beside a field for a day: "→ 04/12/2026, thứ Sáu" for arithmetic, "thứ Sáu" for a day typed in full, in
  /// fewer words where room is short; nil where no day is understood.
  static func meaning(of typed: String, width: Int, _ glyphs: Glyphs, _ app: AppState) -> DisplayText? {
    guard let day = day(typed, app) else { return nil }
    let arrow: DisplayText = glyphs == .unicode ? "→" : "="
    let long = app.text(DayWords.weekday(day))
    let short = app.text(DayWords.shortWeekday(day))
    let isArithmetic = typed.first == "+"
    let forms: [DisplayText] =
      isArithmetic
      ? ["\(arrow) \(DayWords.full(day)), \(long)", "\(arrow) \(DayWords.full(day)), \(short)", DayWords.full(day)]
      : [long, short]
    return forms.first { TextWidth.of($0) <= width }
  }
}

extension FormField {
  /// Whether a day is typed into the field.
  var isDay: Bool { if case .day = content { true } else { false } }

  /// Writes a day that was understood as documents write it: 5/1/2026 becomes 05/01/2026, +10 the day it means.
  mutating func tidy(_ app: AppState) {
    guard isDay, let day = DayEntry.day(value, app), day.dayMonthYear != value else { return }
    setText(day.dayMonthYear)
  }
}

extension Form {
  /// The day typed into a field; nil where none or no day is.
  package func day(_ key: FormField.Key, _ app: AppState) -> CalendarDay? { DayEntry.day(text(key), app) }
}
