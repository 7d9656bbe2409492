import Domain
import TerminalUI
import VietnameseText

/// How an assignment stands, in words that need no colour.
package enum StatusWords {
  /// "Quá hạn 12 ngày", "Còn 2 ngày", "Hạn hôm nay", "Chờ xác nhận", and the like.
  package static func text(of summary: AssignmentSummary, on reporting: ReportingDay, _ language: Language)
    -> DisplayText
  {
    let standing = summary.standing(on: reporting)
    switch standing.assignmentClass {
    case .openOverdue: return late(standing.daysLate, language)
    case .openDueSoon, .openInTime:
      return summary.due.map { left(reporting.day.days(until: $0), language) }
        ?? standing.assignmentClass.label[language]
    case .doneOnTime: return Phrase("Xong đúng hạn", "Done on time")[language]
    case .doneLate:
      return language == .vietnamese
        ? "Xong, trễ \(days(standing.daysLate, language))" : "Done \(days(standing.daysLate, language)) late"
    case .doneUndated: return Phrase("Xong, không hạn", "Done, undated")[language]
    default: return standing.assignmentClass.label[language]
    }
  }

  /// "Quá hạn 12 ngày".
  package static func late(_ days: Int, _ language: Language) -> DisplayText {
    language == .vietnamese ? "Quá hạn \(self.days(days, language))" : "\(self.days(days, language)) late"
  }

  /// "Còn 2 ngày", "Hạn hôm nay".
  package static func left(_ days: Int, _ language: Language) -> DisplayText {
    guard days > 0 else { return Phrase("Hạn hôm nay", "Due today")[language] }
    return language == .vietnamese ? "Còn \(self.days(days, language))" : "\(self.days(days, language)) left"
  }

  /// "12 ngày", "1 day".
  package static func days(_ count: Int, _ language: Language) -> DisplayText {
    switch language {
    case .vietnamese: "\(VietnameseNumber.grouped(count)) ngày"
    case .english: count == 1 ? "1 day" : "\(VietnameseNumber.grouped(count)) days"
    }
  }

  /// The style that repeats what the words say.
  package static func style(of standing: AssignmentStanding, _ thresholds: Thresholds) -> Style {
    switch standing.assignmentClass {
    case .openOverdue: standing.daysLate > thresholds.veryLateAfterDays ? .veryLate : .late
    case .openDueSoon: .dueSoon
    case .suspended, .cancelled: .dim
    default: .text
    }
  }
}
