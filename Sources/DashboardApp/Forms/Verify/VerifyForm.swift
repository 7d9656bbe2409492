import Domain
import TerminalUI
import VietnameseText

/// Records what the verification of an incident found; further findings may follow.
package struct VerifyForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField]
  private let incident: Incident

  package init(_ incident: Incident) {
    self.incident = incident
    fields = [
      FormField(
        .findings, Phrase("Kết quả xác minh", "Finding"),
        .area(TextFieldState(maximumLength: 4000, allowsLineBreaks: true), rows: 5),
        hint: Phrase(
          "đã làm rõ điều gì, theo chứng cứ nào; Tab xong, F2 lưu", "what was established, by which evidence; F2 saves"),
        help: Phrase(
          "Ghi sự việc đã làm rõ, chứng cứ đã xem, nguyên nhân ban đầu. Mỗi lần xác minh là một dòng, không sửa dòng cũ.",
          "State what was established, the evidence seen and first causes. Each verification adds a line."),
        isRequired: true)
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Xác minh vụ việc \(incident.id.rawValue)", "Verify incident \(incident.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] {
    var lines = IncidentPreface.lines(of: incident, app)
    if !incident.findings.isEmpty {
      let count = incident.findings.count
      lines.append(Line(app.text(Phrase("đã có \(count) lần xác minh", "\(count) findings so far")), .dim))
    }
    return lines
  }

  package func objection(_ app: AppState) -> RuleViolation? {
    app.objection(to: .verify, of: incident.id)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .verifyIncident(incident.id, finding: text(.findings))
  }
}

extension FormField.Key {
  static let findings: FormField.Key = "findings"
}
