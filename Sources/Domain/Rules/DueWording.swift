import VietnameseText

/// Reads the wording by which a document sets a due day (DOMAIN §6 rule 2).
package enum DueWording {
  /// The rule a wording states; nil where it states none that is known.
  ///
  /// Known are "trước ngày D", "(đến) hết ngày D", "đến ngày D", "chậm nhất (là) ngày D", "trong (vòng, thời hạn) N ngày" and
  /// "trong N ngày làm việc", with or without tone marks, D as dd/mm/yyyy.
  package static func rule(in wording: String) -> DueRule? {
    let words = Folding.fold(wording).split(separator: " ").map(String.init)
    if let day = words.lazy.compactMap({ CalendarDay(typed: $0.trimmingPunctuation) }).first {
      return words.contains("truoc") ? .before(day) : .through(day)
    }
    guard let place = words.firstIndex(where: { Int($0) != nil }), let count = Int(words[place]),
      (1...3650).contains(count)
    else { return nil }
    let after = words[(place + 1)...].map(\.trimmingPunctuation)
    guard after.first == "ngay" else { return nil }
    return after.dropFirst().starts(with: ["lam", "viec"]) ? .withinWorkingDays(count) : .withinDays(count)
  }

  /// The due day of a rule for a document of this day.
  ///
  /// A period ends on its last day; where that is a day off, at the end of the next working day (Bộ luật Dân sự 2015,
  /// Điều 148). A fixed day rolls only where the configuration says so.
  package static func day(
    of rule: DueRule, issued: CalendarDay, calendar: WorkCalendar, thresholds: Thresholds
  ) throws(CalendarGap) -> CalendarDay {
    switch rule {
    case .through(let day):
      return try fixed(day, calendar, thresholds)
    case .before(let day):
      let last = thresholds.beforeReading == .dayBefore ? day.advanced(by: -1) : day
      return try fixed(last, calendar, thresholds)
    case .withinDays(let count):
      return try calendar.lastDay(ofDays: count, from: issued)
    case .withinWorkingDays(let count):
      return try calendar.lastDay(ofWorkingDays: count, from: issued)
    }
  }

  private static func fixed(
    _ day: CalendarDay, _ calendar: WorkCalendar, _ thresholds: Thresholds
  ) throws(CalendarGap) -> CalendarDay {
    thresholds.rollsFixedDue ? try calendar.firstWorkingDay(notBefore: day) : day
  }
}

extension String {
  fileprivate var trimmingPunctuation: String {
    String(drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }
}
