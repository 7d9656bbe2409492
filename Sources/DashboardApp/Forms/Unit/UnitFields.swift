import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let names: FormField.Key = "names"
  static let short: FormField.Key = "short"
  static let level: FormField.Key = "level"
  static let parent: FormField.Key = "parent"
  static let aliases: FormField.Key = "aliases"
  static let foundedOn: FormField.Key = "foundedOn"
  static let dissolvedOn: FormField.Key = "dissolvedOn"
  static let legalBasis: FormField.Key = "legalBasis"
  static let note: FormField.Key = "note"
}

/// The fields that the forms of units share, and what can be chosen in them.
enum UnitFields {
  static func name(_ label: Phrase, hint: Phrase? = nil) -> FormField {
    FormField(.names, label, .line(upTo: 200), hint: hint, isRequired: true)
  }

  static var short: FormField {
    FormField(
      .short, Phrase("Tên ngắn", "Short name"), .line(upTo: 100),
      hint: Phrase("để trống thì dùng tên đầy đủ", "empty takes the full name"))
  }

  static var kind: FormField { OrgUnit.formField(.kind, .choice, hint: AssignmentFields.search, isRequired: true) }
  static var level: FormField { OrgUnit.formField(.level, .choice, hint: AssignmentFields.search, isRequired: true) }

  /// What an empty parent means.
  static let noParent = Phrase("không trực thuộc đơn vị nào của tỉnh", "below no unit of the province")

  static var parent: FormField {
    OrgUnit.formField(
      .parent, .choice,
      hint: Phrase(
        "gõ để tìm đơn vị cấp trên; Del để trống nếu không có",
        "type to search the unit above; Del leaves it empty"))
  }

  static var legalBasis: FormField {
    OrgUnit.formField(
      .legalBasis, .line(upTo: 500),
      hint: Phrase("số, ký hiệu văn bản", "number and sign of the document"), column: .second)
  }

  static var foundedOn: FormField { OrgUnit.formField(.foundedOn, .day, hint: DayEntry.hint, column: .second) }

  /// The field, where the account may edit it.
  static func editable(_ field: FormField, _ app: AppState) -> FormField? {
    OrgUnit.table[field.key.name]?.changedBy.map { app.may($0) } ?? false ? field : nil
  }

  /// Titles of the columns on a wide terminal.
  static let columnTitles = (Phrase("ĐƠN VỊ", "THE UNIT"), Phrase("CĂN CỨ, THỜI GIAN", "BASIS AND PERIOD"))

  static func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .parent, .unit: AssignmentFields.options(of: .unit, matching: query, app)
    case .kind: UnitKind.options(matching: query, app)
    case .level: UnitLevel.options(matching: query, app)
    default: []
    }
  }

  /// The line above the fields of a form about one unit.
  static func preface(of unit: Code<OrgUnit>?, _ app: AppState) -> [Line] {
    guard let unit, let index = app.index else { return [] }
    return [Line([Span(DisplayText(index.name(of: unit)), .heading), Span("  \(unit.rawValue)", .dim)])]
  }
}
