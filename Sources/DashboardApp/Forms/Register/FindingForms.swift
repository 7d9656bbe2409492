import Domain
import TerminalUI
import VietnameseText

/// Adds one more thing that a check found.
package struct FindingForm: Form {
  package static let record = RecordKind.check

  package var fields: [FormField]
  private let check: Check

  package init(_ check: Check) {
    self.check = check
    fields = [
      FormField(
        .findings, Phrase("Phát hiện", "Finding"), .paragraph(rows: 4),
        hint: Phrase("sự việc, theo biên bản nào", "what was found, by which minutes"), isRequired: true),
      CheckFindingFields.due,
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Ghi phát hiện của \(check.id.rawValue)", "Add a finding to \(check.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] { EntryWords(check, app).preface }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .register(.addFinding(check.id, CheckFindingDraft(text(.findings), due: day("due", app))))
  }
}

/// Records what followed from a finding.
package struct FollowForm: Form {
  package static let record = RecordKind.check

  package var fields: [FormField]
  private let check: Check

  package init(_ check: Check, finding: Int?, _ app: AppState) {
    self.check = check
    fields = [
      FormField(
        .findings, Phrase("Phát hiện", "Finding"), .choice, hint: AssignmentFields.search, isRequired: true),
      FormField(
        "followDocument", Phrase("Văn bản khắc phục", "Remedy document"), .line(upTo: TextLimit.line),
        hint: Phrase("số, ký hiệu báo cáo khắc phục", "number and sign of the report"), isRequired: true),
      FormField("followed", Phrase("Ngày khắc phục", "Remedied on"), .day, hint: DayEntry.hint, isRequired: true),
    ]
    let open = check.findings.firstIndex(where: \.isOpen).map { $0 + 1 }
    let options = options(of: .findings, matching: SearchQuery(""), app)
    self[.findings]?.choose((finding ?? open).flatMap { number in options.first { $0.id == String(number) } })
    self["followed"]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Ghi khắc phục của \(check.id.rawValue)", "Remedy of \(check.id.rawValue)"))
  }

  package func preface(_ app: AppState) -> [Line] { EntryWords(check, app).preface }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard key == .findings else { return [] }
    return check.findings.enumerated().map { place, finding in
      let state = FindingWords.state(of: finding, on: app.today)
      return FormOption(String(place + 1), "\(place + 1). \(finding.text)", remark: app.text(state.text))
    }.filter { query.matches($0) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let number = Int(text(.findings)), let day = day("followed", app) else { throw FormErrors() }
    return .register(.follow(check.id, finding: number, document: text("followDocument"), on: day))
  }
}
