import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let notes: FormField.Key = "notes"
}

/// Notes how an assignment gets on.
package struct ProgressForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  private let assignment: Assignment

  package init(_ assignment: Assignment) {
    self.assignment = assignment
    fields = [
      Assignment.formField(
        .notes, .paragraph(rows: 4),
        hint: Phrase("đã làm gì, còn vướng gì", "what is done and what is in the way"),
        isRequired: true)
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Ghi tiến độ \(assignment.id.rawValue)", "Note progress \(assignment.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] { AssignmentFields.preface(of: assignment, app) }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .noteAssignment(assignment.id, text: text(.notes))
  }
}
