import Domain
import VietnameseText

/// Days as screens write them.
package enum DayWords {
  /// "23/11" in the year of the reporting day, else "23/11/2019"; a dash for no day.
  package static func short(_ day: CalendarDay?, on today: CalendarDay) -> DisplayText {
    guard let day else { return "-" }
    return DisplayText(day.year == today.year ? day.dayMonth : day.dayMonthYear)
  }

  /// "23/11/2020"; a dash for no day.
  package static func full(_ day: CalendarDay?) -> DisplayText {
    day.map { DisplayText($0.dayMonthYear) } ?? "-"
  }

  /// "thứ Sáu", "Chủ nhật".
  package static func weekday(_ day: CalendarDay) -> Phrase {
    let names = [
      Phrase("thứ Hai", "Monday"), Phrase("thứ Ba", "Tuesday"), Phrase("thứ Tư", "Wednesday"),
      Phrase("thứ Năm", "Thursday"), Phrase("thứ Sáu", "Friday"), Phrase("thứ Bảy", "Saturday"),
      Phrase("Chủ nhật", "Sunday"),
    ]
    return names[(day.weekday - 1) % names.count]
  }

  /// "04/12/2026, thứ Sáu".
  package static func long(_ day: CalendarDay) -> Phrase {
    let weekday = weekday(day)
    return Phrase("\(full(day)), \(weekday.vietnamese)", "\(full(day)), \(weekday.english)")
  }

  /// "T6", "CN".
  package static func shortWeekday(_ day: CalendarDay) -> Phrase {
    let english: [DisplayText] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return Phrase(
      day.weekday == 7 ? "CN" : "T\(DisplayText(day.weekday + 1))", english[(day.weekday - 1) % english.count])
  }

  /// "08:41" for a moment of today, else "20/11 16:50".
  package static func moment(_ moment: Moment, on today: CalendarDay) -> DisplayText {
    moment.day == today ? DisplayText(moment.clock) : "\(short(moment.day, on: today)) \(moment.clock)"
  }

  /// "từ 01/03/2018 đến 30/06/2019", "từ 01/03/2018", "đến nay": the last day that belongs to the period is named.
  package static func period(_ period: Period, _ language: Language) -> DisplayText {
    let last = period.to?.advanced(by: -1)
    switch (period.from, last) {
    case (nil, nil): return Phrase("không ghi thời gian", "no period entered")[language]
    case (let from?, nil):
      return language == .vietnamese ? "từ \(full(from))" : "from \(full(from))"
    case (nil, let last?):
      return language == .vietnamese ? "đến \(full(last))" : "until \(full(last))"
    case (let from?, let last?): return "\(full(from)) – \(full(last))"
    }
  }
}
