import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let resultDocument: FormField.Key = "result.document"
  static let resultDay: FormField.Key = "result.on"
}

/// Enters the document by which a unit reports the result of an assignment.
package struct ResultForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  private let assignment: Assignment

  package init(_ assignment: Assignment, _ app: AppState) {
    self.assignment = assignment
    fields = [
      FormField(
        .resultDocument, Phrase("Văn bản báo cáo", "Report document"), .line(upTo: 500),
        hint: Phrase("số, ký hiệu văn bản", "number and sign of the document"), isRequired: true),
      FormField(
        .resultDay, Phrase("Ngày báo cáo", "Day of the report"), .day,
        hint: Phrase("quyết định đúng hạn hay quá hạn", "decides whether it is on time"), isRequired: true),
    ]
    self[.resultDay]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Báo cáo kết quả \(assignment.id.rawValue)", "Report the result of \(assignment.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] { AssignmentFields.preface(of: assignment, app) }

  package mutating func revise(_ app: AppState) {
    let remark = timeliness(app)
    self[.resultDay]?.remarks = remark.map { [$0] } ?? []
  }

  /// Whether the day of the report is in time, which is what the day decides.
  private func timeliness(_ app: AppState) -> FormRemark? {
    guard let due = assignment.due, let day = day(.resultDay, app) else { return nil }
    let late = due.days(until: day)
    guard late > 0 else {
      return .info(app.text(Phrase("đúng hạn (\(DayWords.full(due)))", "in time (due \(DayWords.full(due)))")))
    }
    let days = StatusWords.days(late, app.language)
    return .warning(
      app.text(
        Phrase("quá hạn \(days) so với hạn \(DayWords.full(due))", "\(days) after the due day \(DayWords.full(due))")))
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let day = day(.resultDay, app) else { throw FormErrors() }
    return .reportAssignment(assignment.id, document: text(.resultDocument), on: day)
  }
}
