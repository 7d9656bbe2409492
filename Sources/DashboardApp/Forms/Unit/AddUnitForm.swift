import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let names: FormField.Key = "names"
  static let short: FormField.Key = "short"
  static let level: FormField.Key = "level"
  static let parent: FormField.Key = "parent"
  static let foundedOn: FormField.Key = "foundedOn"
  static let legalBasis: FormField.Key = "legalBasis"
}

/// Enters a new unit.
package struct AddUnitForm: Form {
  package static let record = RecordKind.unit

  package var fields: [FormField]

  package init(parent: Code<OrgUnit>?, _ app: AppState) {
    fields = [
      FormField(.names, Phrase("Tên", "Name"), .line(TextFieldState(maximumLength: 200)), isRequired: true),
      FormField(
        .short, Phrase("Tên ngắn", "Short name"), .line(TextFieldState(maximumLength: 100)),
        hint: Phrase("để trống thì dùng tên đầy đủ", "empty takes the full name")),
      FormField(
        .kind, Phrase("Loại", "Kind"), .choice(ChooserState(), nil), hint: AssignmentFields.search, isRequired: true),
      FormField(
        .level, Phrase("Cấp", "Level"), .choice(ChooserState(), nil), hint: AssignmentFields.search, isRequired: true),
      FormField(
        .parent, Phrase("Trực thuộc", "Parent"), .choice(ChooserState(), nil), hint: AssignmentFields.search),
      FormField(
        .foundedOn, Phrase("Thành lập", "Founded"), .day(TextFieldState(maximumLength: 10)), hint: DayEntry.hint),
      FormField(.legalBasis, Phrase("Căn cứ", "Legal basis"), .line(TextFieldState(maximumLength: 500))),
    ]
    self[.parent]?.choose(parent.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Thêm đơn vị", "Add a unit")) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .parent: AssignmentFields.options(of: .unit, matching: query, app)
    case .kind:
      UnitKind.allCases.map { FormOption($0.rawValue, app.text($0.label)) }.filter { query.matches($0) }
    case .level:
      UnitLevel.allCases.map { FormOption($0.rawValue, app.text($0.label)) }.filter { query.matches($0) }
    default: []
    }
  }

  package mutating func revise(_ app: AppState) {
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    var draft = UnitDraft()
    draft.name = text(.names)
    draft.short = text(.short)
    draft.kind = UnitKind(rawValue: text(.kind)) ?? .other
    draft.level = UnitLevel(rawValue: text(.level)) ?? .province
    draft.parent = Code(rawValue: text(.parent))
    draft.foundedOn = DayEntry.day(text(.foundedOn), app)
    draft.legalBasis = text(.legalBasis)
    return .addUnit(draft)
  }
}
