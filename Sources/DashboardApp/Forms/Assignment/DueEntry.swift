import Domain
import VietnameseText

/// What a text in the field for a due means: a day, the wording of a document, or nothing that is known.
enum DueEntry {
  case none
  case day(CalendarDay)
  case wording(DueRule, CalendarDay)
  /// The wording is known, but the day it counts from is not.
  case waiting(DueRule)
  /// The days run into a year whose calendar is missing.
  case gap(year: Int)
  case unknown

  /// - Parameter issued: the day of the document, from which periods count.
  init(_ typed: String, issued: CalendarDay?, _ app: AppState) {
    if typed.allSatisfy(\.isWhitespace) {
      self = .none
    } else if let day = DayEntry.day(typed, app) {
      self = .day(day)
    } else if let rule = DueWording.rule(in: typed) {
      self = DueEntry.judged(rule, issued, app.settings.rulebook)
    } else {
      self = .unknown
    }
  }

  private static func judged(_ rule: DueRule, _ issued: CalendarDay?, _ rulebook: Rulebook) -> DueEntry {
    guard let issued else { return .waiting(rule) }
    do throws(CalendarGap) {
      return .wording(
        rule,
        try DueWording.day(of: rule, issued: issued, calendar: rulebook.calendar, thresholds: rulebook.thresholds))
    } catch {
      return .gap(year: error.year)
    }
  }

  /// The due day; nil where there is none, or none that is known.
  var due: CalendarDay? {
    switch self {
    case .day(let day), .wording(_, let day): day
    case .none, .waiting, .gap, .unknown: nil
    }
  }

  /// What stands below the field while one types: "→ 04/12/2026, thứ Sáu: trong 10 ngày làm việc".
  func remarks(_ app: AppState) -> [FormRemark] {
    let arrow: DisplayText = app.settings.drawing.glyphs == .unicode ? "→" : "="
    switch self {
    case .none, .unknown: return []
    case .day(let day): return [.info("\(arrow) \(app.text(DayWords.long(day)))")]
    case .wording(let rule, let day):
      return [.info("\(arrow) \(app.text(DayWords.long(day))): \(DueWords.text(of: rule, app.language))")]
    case .waiting(let rule): return [.info(DueWords.text(of: rule, app.language))]
    case .gap(let year): return [.warning(app.errorText.sentence(.calendarGap(year: year)))]
    }
  }
}

extension AssignmentFields {
  /// The field for a due: documents set a day or word one, so one field takes either.
  static var due: FormField {
    FormField(
      .originalDue, Phrase("Thời hạn", "Due"), .line(upTo: 200),
      hint: Phrase(
        "một ngày, +10lv, hoặc như văn bản: trong 10 ngày làm việc; trước ngày 30/11/2026",
        "a day, +10lv, or as the document: trong 10 ngày làm việc; trước ngày 30/11/2026"),
      help: Phrase(
        "Chép thời hạn như văn bản ghi: máy tính ra ngày cuối và lưu cả lời văn. Để trống là không thời hạn.",
        "Copy the wording of the document: the last day is computed and both are kept. Empty means no due day."),
      column: .second)
  }

  /// Day and wording share a field.
  static func key(for field: RecordField, in form: some Form) -> FormField.Key? {
    field == RecordField(.assignment, "dueText") ? .originalDue : form.sameNamed(field)
  }
}
