import Domain
import VietnameseText

/// Rules for due days in words.
package enum DueWords {
  /// "trong 10 ngày làm việc", "trước ngày 30/11/2026".
  package static func text(of rule: DueRule, _ language: Language) -> DisplayText {
    switch (rule, language) {
    case (.through(let day), .vietnamese): "đến hết ngày \(day.dayMonthYear)"
    case (.through(let day), .english): "through \(day.dayMonthYear)"
    case (.before(let day), .vietnamese): "trước ngày \(day.dayMonthYear)"
    case (.before(let day), .english): "before \(day.dayMonthYear)"
    case (.withinDays(let count), .vietnamese): "trong \(count) ngày"
    case (.withinDays(let count), .english): "within \(count) days"
    case (.withinWorkingDays(let count), .vietnamese): "trong \(count) ngày làm việc"
    case (.withinWorkingDays(let count), .english): "within \(count) working days"
    }
  }
}
