import Domain

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
}

extension FormField {
  /// Writes a day that was understood as documents write it: 5/1/2026 becomes 05/01/2026, +10 the day it means.
  mutating func tidy(_ app: AppState) {
    guard case .day = content, let day = DayEntry.day(value, app), day.dayMonthYear != value else { return }
    setText(day.dayMonthYear)
  }

  /// The remark that resolves a day typed as arithmetic; none where a day is typed in full.
  func resolved(_ app: AppState) -> [FormRemark] {
    guard value.first == "+", let day = DayEntry.day(value, app) else { return [] }
    return [.info("= \(DayWords.full(day))")]
  }
}
