import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let findings: FormField.Key = "findings"
  static let cause: FormField.Key = "cause"
  static let reason: FormField.Key = "reason"
}

/// Takes a step with an incident: records a finding, confirms the violation, or ends it without one.
package struct IncidentStepForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField]
  private let step: IncidentStep
  private let incident: Incident

  package init(_ step: IncidentStep, _ incident: Incident) {
    self.step = step
    self.incident = incident
    fields =
      switch step {
      case .verify: [IncidentStepForm.finding]
      case .confirm: [IncidentStepForm.severity, IncidentStepForm.cause]
      default: [IncidentStepForm.reason]
      }
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(
      Phrase(
        "\(step.label.vietnamese): \(incident.id.rawValue)", "\(step.label.english): \(incident.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] {
    let findings = incident.findings.map { finding in
      Line("\(DayWords.full(finding.on)) \(finding.account): \(finding.text)", .text)
    }
    return IncidentPreface.lines(of: incident, app) + findings
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard key == .severity else { return [] }
    return SeverityOptions.all(on: incident.actDate ?? app.writingDay, app).filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    let remarks = severityRemarks(app)
    self[.severity]?.remarks = remarks
    self[.reason]?.remarks = [
      .warning(app.text(Phrase("vụ việc sẽ đóng, không mở lại được", "the incident is closed for good")))
    ]
  }

  private func severityRemarks(_ app: AppState) -> [FormRemark] {
    let flagged = incident.severity.map { severity in
      let words = app.text(severity.label)
      return app.text(Phrase("người ghi nhận đề xuất: \(words)", "proposed when flagged: \(words)"))
    }
    let category = app.settings.rulebook.catalogue.violation(incident.violation)
    let hint = category?.severityHint.map { app.text(LawWords.severityHint($0)) }
    return [flagged, hint].compactMap { $0.map { .info($0) } }
  }

  package func objection(_ app: AppState) -> RuleViolation? { app.objection(to: step, of: incident.id) }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    switch step {
    case .verify: return .verifyIncident(incident.id, finding: text(.findings))
    case .confirm:
      guard let severity = Severity(rawValue: text(.severity)) else { throw FormErrors() }
      return .confirmIncident(incident.id, severity: severity, cause: text(.cause))
    default: return .dismissIncident(incident.id, reason: text(.reason))
    }
  }
}

extension IncidentStepForm {
  private static func paragraph(
    _ key: FormField.Key, _ label: Phrase, rows: Int, hint: Phrase, help: Phrase
  ) -> FormField {
    FormField(
      key, label, .area(TextFieldState(maximumLength: TextLimit.paragraph, allowsLineBreaks: true), rows: rows),
      hint: hint, help: help, isRequired: true)
  }

  private static var finding: FormField {
    paragraph(
      .findings, Phrase("Kết quả xác minh", "Finding"), rows: 5,
      hint: Phrase("đã làm rõ điều gì, theo chứng cứ nào", "what was established, by which evidence"),
      help: Phrase(
        "Ghi sự việc đã làm rõ, chứng cứ đã xem, nguyên nhân ban đầu. Mỗi lần xác minh là một dòng, không sửa dòng cũ.",
        "State what was established, the evidence seen and first causes. Each verification adds a line."))
  }

  private static var severity: FormField {
    FormField(
      .severity, Phrase("Mức độ", "Severity"), .choice(ChooserState(), nil),
      hint: Phrase("chọn một mức; Space mở danh sách", "choose a degree; Space opens the list"),
      help: Phrase(
        "Thang mức độ theo ngày xảy ra vụ việc. Người xác nhận tự quyết định; gợi ý không thay cho đánh giá.",
        "The scale of the day of the act. Whoever confirms decides; a hint is no judgement."),
      isRequired: true)
  }

  private static var cause: FormField {
    paragraph(
      .cause, Phrase("Nguyên nhân", "Cause"), rows: 4,
      hint: Phrase("nguyên nhân chủ quan, khách quan", "subjective and objective causes"),
      help: Phrase(
        "Không xác nhận vụ việc mà không làm rõ nguyên nhân.", "No incident is confirmed without its cause."))
  }

  private static var reason: FormField {
    paragraph(
      .reason, Phrase("Lý do", "Reason"), rows: 4,
      hint: Phrase("vì sao không có vi phạm", "why there is no violation"),
      help: Phrase(
        "Lý do được lưu cùng vụ việc. Vụ việc đóng lại và không mở lại; có tình tiết mới thì ghi nhận vụ việc mới.",
        "The reason stays with the incident. It is closed for good; new facts make a new incident."))
  }
}
