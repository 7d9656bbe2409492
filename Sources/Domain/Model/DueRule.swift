/// How the wording of a document leads to a due day (DOMAIN §6 rule 2).
package enum DueRule: Hashable, Sendable {
  /// "đến hết ngày D", "chậm nhất ngày D": D itself.
  case through(CalendarDay)
  /// "trước ngày D": the day before D. The reading is practice, not written law.
  case before(CalendarDay)
  /// "trong N ngày": calendar days, the first not counted (Bộ luật Dân sự 2015, Điều 147, 148).
  case withinDays(Int)
  /// "trong N ngày làm việc".
  case withinWorkingDays(Int)
}

extension DueRule: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("text")) }
    guard let rule = DueRule(text: text) else { throw FieldError(.unknownValue(text)) }
    self = rule
  }

  package var fieldValue: FieldValue { .text(text) }

  /// "through:2026-11-30", "before:2026-12-01", "days:10", "working-days:10".
  package var text: String {
    switch self {
    case .through(let day): "through:\(day.iso)"
    case .before(let day): "before:\(day.iso)"
    case .withinDays(let count): "days:\(count)"
    case .withinWorkingDays(let count): "working-days:\(count)"
    }
  }

  private init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "through": self.init(parts[1], DueRule.through)
    case "before": self.init(parts[1], DueRule.before)
    case "days": self.init(count: parts[1], DueRule.withinDays)
    case "working-days": self.init(count: parts[1], DueRule.withinWorkingDays)
    default: return nil
    }
  }

  private init?(_ text: Substring, _ make: (CalendarDay) -> DueRule) {
    guard let day = CalendarDay(iso: text) else { return nil }
    self = make(day)
  }

  private init?(count text: Substring, _ make: (Int) -> DueRule) {
    guard let count = Int(text), (1...3650).contains(count) else { return nil }
    self = make(count)
  }
}
