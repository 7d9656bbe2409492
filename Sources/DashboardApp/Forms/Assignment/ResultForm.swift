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
        .resultDocument, Phrase("Văn bản báo cáo", "Report document"), .line(TextFieldState(maximumLength: 500)),
        hint: Phrase("số, ký hiệu văn bản", "number and sign of the document"), isRequired: true),
      FormField(
        .resultDay, Phrase("Ngày báo cáo", "Day of the report"), .day(TextFieldState(maximumLength: 10)),
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
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    guard let day = DayEntry.day(text(.resultDay), app) else { throw FormErrors() }
    return .reportAssignment(assignment.id, document: text(.resultDocument), on: day)
  }
}
