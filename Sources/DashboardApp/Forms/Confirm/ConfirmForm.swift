import Domain
import TerminalUI
import VietnameseText

/// Confirms a verified incident as a violation, with its severity and cause.
package struct ConfirmForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField]
  private let incident: Incident

  package init(_ incident: Incident) {
    self.incident = incident
    fields = [
      FormField(
        .severity, Phrase("Mức độ", "Severity"), .choice(ChooserState(), nil),
        hint: Phrase("chọn một mức; Space mở danh sách", "choose a degree; Space opens the list"),
        help: Phrase(
          "Thang mức độ theo ngày xảy ra vụ việc. Người xác nhận tự quyết định; gợi ý không thay cho đánh giá.",
          "The scale of the day of the act. Whoever confirms decides; a hint is no judgement."),
        isRequired: true),
      FormField(
        .cause, Phrase("Nguyên nhân", "Cause"),
        .area(TextFieldState(maximumLength: 4000, allowsLineBreaks: true), rows: 4),
        hint: Phrase("nguyên nhân chủ quan, khách quan; F2 lưu", "subjective and objective causes; F2 saves"),
        help: Phrase(
          "Không xác nhận vụ việc mà không làm rõ nguyên nhân.", "No incident is confirmed without its cause."),
        isRequired: true),
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Xác nhận vi phạm \(incident.id.rawValue)", "Confirm incident \(incident.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] {
    let findings = incident.findings.map { finding in
      Line(
        "\(DayWords.full(finding.on)) \(finding.account): \(finding.text)", .text)
    }
    return IncidentPreface.lines(of: incident, app) + findings
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard key == .severity else { return [] }
    return SeverityOptions.all(on: incident.actDate ?? app.writingDay, app).filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    var remarks: [FormRemark] = []
    if let flagged = incident.severity {
      let words = app.text(flagged.label)
      remarks.append(
        .info(app.text(Phrase("người ghi nhận đề xuất: \(words)", "proposed when flagged: \(words)"))))
    }
    if let hint = app.settings.rulebook.catalogue.violation(incident.violation)?.severityHint {
      let words = app.text(LawWords.hint(hint))
      remarks.append(
        .info(app.text(Phrase("gợi ý: \(words) (chỉ để tham khảo)", "hint: \(words) (for orientation only)"))))
    }
    self[.severity]?.remarks = remarks
  }

  package func objection(_ app: AppState) -> RuleViolation? {
    app.objection(to: .confirm, of: incident.id)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let severity = Severity(rawValue: text(.severity)) else {
      throw FormErrors([.severity: app.errorText.sentence(.missing(RecordField(.incident, "severity")))])
    }
    return .confirmIncident(incident.id, severity: severity, cause: text(.cause))
  }
}

extension FormField.Key {
  static let cause: FormField.Key = "cause"
}
