import Domain
import TerminalUI
import VietnameseText

/// Ends an incident with the conclusion that there was no violation.
package struct DismissForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField]
  private let incident: Incident

  package init(_ incident: Incident) {
    self.incident = incident
    fields = [
      FormField(
        .reason, Phrase("Lý do", "Reason"),
        .area(TextFieldState(maximumLength: 4000, allowsLineBreaks: true), rows: 4),
        hint: Phrase("vì sao không có vi phạm; F2 lưu", "why there is no violation; F2 saves"),
        help: Phrase(
          "Lý do được lưu cùng vụ việc. Vụ việc đóng lại và không mở lại; có tình tiết mới thì ghi nhận vụ việc mới.",
          "The reason stays with the incident. It is closed for good; new facts make a new incident."),
        isRequired: true)
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(
      Phrase("Kết luận không vi phạm \(incident.id.rawValue)", "Dismiss incident \(incident.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] { IncidentPreface.lines(of: incident, app) }

  package mutating func revise(_ app: AppState) {
    self[.reason]?.remarks = [
      .warning(app.text(Phrase("vụ việc sẽ đóng, không mở lại được", "the incident is closed for good")))
    ]
  }

  package func objection(_ app: AppState) -> RuleViolation? {
    app.objection(to: .dismiss, of: incident.id)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .dismissIncident(incident.id, reason: text(.reason))
  }
}

extension FormField.Key {
  static let reason: FormField.Key = "reason"
}
