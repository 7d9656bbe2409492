import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let mode: FormField.Key = "mode"
  static let from: FormField.Key = "from"
  static let document: FormField.Key = "document"
}

/// Puts a person at the head of a unit from a day on, or states that the post is vacant.
package struct AppointForm: Form {
  package static let record = RecordKind.headship

  package var fields: [FormField]
  private let unit: Code<OrgUnit>

  package init(_ unit: Code<OrgUnit>, _ app: AppState) {
    self.unit = unit
    fields = [
      FormField(
        .mode, Phrase("Hình thức", "Mode"), .choice(ChooserState(), nil), hint: AssignmentFields.search,
        isRequired: true),
      FormField(
        .from, Phrase("Từ ngày", "From"), .day(TextFieldState(maximumLength: 10)),
        hint: Phrase("người đang giữ chức thôi từ ngày này", "whoever heads the unit ends on this day"),
        isRequired: true),
      AppointForm.person, AppointForm.post,
      FormField(.document, Phrase("Quyết định", "Decision"), .line(TextFieldState(maximumLength: 500))),
    ]
    self[.mode]?.choose(AppointForm.option(of: .official, app))
    self[.from]?.setText(app.writingDay.dayMonthYear)
  }

  private static var person: FormField {
    FormField(
      .person, Phrase("Người giữ chức", "Person"), .choice(ChooserState(), nil), hint: AssignmentFields.search,
      isRequired: true)
  }

  private static var post: FormField {
    FormField(.title, Phrase("Chức vụ", "Post"), .line(TextFieldState(maximumLength: 200)), isRequired: true)
  }

  private static func option(of mode: HeadshipMode, _ app: AppState) -> FormOption {
    FormOption(mode.rawValue, app.text(mode.label))
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Người đứng đầu", "Appoint a head"))
  }

  package func preface(_ app: AppState) -> [Line] { [Line(DisplayText(app.index?.name(of: unit) ?? ""), .heading)] }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .mode: HeadshipMode.allCases.map { AppointForm.option(of: $0, app) }.filter { query.matches($0) }
    case .person: AssignmentFields.options(of: .person, matching: query, app)
    default: []
    }
  }

  package mutating func revise(_ app: AppState) {
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
    if text(.mode) == HeadshipMode.vacant.rawValue {
      fields.removeAll { $0.key == .person || $0.key == .title }
    } else if self[.person] == nil {
      fields.insert(contentsOf: [AppointForm.person, AppointForm.post], at: 2)
    }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    var draft = AppointmentDraft()
    draft.unit = unit
    draft.person = Code(rawValue: text(.person))
    draft.title = text(.title)
    draft.mode = HeadshipMode(rawValue: text(.mode)) ?? .official
    draft.from = DayEntry.day(text(.from), app)
    draft.document = text(.document)
    return .appoint(draft)
  }
}
