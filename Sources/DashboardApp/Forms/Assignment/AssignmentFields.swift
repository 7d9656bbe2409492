import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let title: FormField.Key = "title"
  static let coop: FormField.Key = "coop"
  static let kind: FormField.Key = "kind"
  static let issued: FormField.Key = "issued"
  static let person: FormField.Key = "person"
  static let follower: FormField.Key = "follower"
  static let originalDue: FormField.Key = "originalDue"
}

/// The fields that the forms of assignments share, and what can be chosen in them.
enum AssignmentFields {
  static var title: FormField {
    Assignment.formField(
      .title, .area(TextFieldState(maximumLength: 500, allowsLineBreaks: false), rows: 2),
      hint: Phrase("việc phải làm, như văn bản giao", "the task, as the document words it"), isRequired: true)
  }

  static var coop: FormField { Assignment.formField(.coop, .choices, hint: several) }

  static var kind: FormField {
    Assignment.formField(.kind, .choice, hint: search, isRequired: true, column: .second)
  }

  static var source: FormField {
    Assignment.formField(
      .source, .line(upTo: 500),
      hint: Phrase("số, ký hiệu văn bản", "number and sign of the document"), isRequired: true)
  }

  static var issued: FormField {
    Assignment.formField(.issued, .day, hint: DayEntry.hint, isRequired: true)
  }

  static var person: FormField { Assignment.formField(.person, .choice, hint: search, column: .second) }
  static var follower: FormField { Assignment.formField(.follower, .choice, hint: search, column: .second) }

  /// Titles of the columns on a wide terminal.
  static let columnTitles = (
    Phrase("VIỆC GIAO", "THE TASK"), Phrase("THỜI HẠN, NGƯỜI", "DUE DAY AND PEOPLE")
  )

  static let search = Phrase(
    "gõ để tìm, không dấu cũng được; Space mở danh sách", "type to search; Space opens the list")
  static let several = Phrase(
    "gõ để tìm, Enter thêm hoặc bớt, Del bỏ cái cuối", "type to search, Enter adds or takes out, Del drops the last")

  static func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .unit, .coop: units(query, app)
    case .kind: WorkKind.options(matching: query, app)
    case .person:
      (app.index?.registry.people.all ?? [])
        .map { (key: PersonName($0.name).sortKey, person: $0) }
        .sorted { ($0.key, $0.person.id) < ($1.key, $1.person.id) }.map(\.person)
        .map { FlagForm.option(of: $0, nil, app) }.filter { query.matches($0) }
    case .follower:
      (app.index?.registry.users.all ?? []).filter { !$0.isDisabled }.sorted { $0.id < $1.id }
        .map { option(of: $0) }.filter { query.matches($0) }
    default: []
    }
  }

  /// Units that exist today, in the order of the register.
  private static func units(_ query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard let index = app.index else { return [] }
    var filter = Filter()
    filter.words = query
    return index.unitTree().compactMap { index.registry.units[$0.unit] }
      .filter { $0.exists(on: app.writingDay) && index.matches($0, filter) }
      .compactMap { FlagForm.option(ofUnit: $0.id, on: nil, app) }
  }

  static func option(of user: User) -> FormOption {
    FormOption(user.id.rawValue, DisplayText(user.id.rawValue), remark: DisplayText(user.displayName), isPerson: true)
  }

  /// The lines above the fields of a form about one assignment.
  static func preface(of assignment: Assignment, _ app: AppState) -> [Line] {
    let due = assignment.originalDue.map { DayWords.full($0) } ?? app.text(Phrase("không thời hạn", "no due day"))
    return [
      Line(DisplayText(app.index?.name(of: assignment.unit) ?? ""), .heading),
      Line(DisplayText(assignment.title), .value),
      Line("\(DisplayText(assignment.source)), \(app.text(Phrase("hạn gốc", "first due"))) \(due)", .dim),
    ]
  }
}
