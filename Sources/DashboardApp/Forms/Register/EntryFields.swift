import Domain
import TerminalUI
import VietnameseText

/// The fields of a register's entry as a form shows them, made from its field table.
enum EntryFields<Entry: RegisterRecord> {
  /// The fields that can be typed; a new check can tell what it found at once.
  static func all(new isNew: Bool) -> [FormField] {
    let fields = Entry.table.fields.filter { $0.changedBy != nil }.map { field($0) }
    guard isNew, Entry.kind == .check else { return fields }
    let place = fields.firstIndex { $0.key == .note } ?? fields.endIndex
    return fields[..<place] + CheckFindingFields.fields + fields[place...]
  }

  private static func field(_ field: Field<Entry>) -> FormField {
    FormField(
      FormField.Key(stringLiteral: field.key), field.label, content(of: field), hint: hint(for: field),
      isRequired: Entry.register.required.contains(field.key))
  }

  private static func content(of field: Field<Entry>) -> FormField.Content {
    switch field.kind {
    case .longText: .paragraph(rows: field.key == "note" ? 2 : 3)
    case .day: .day
    case .choice, .reference: .choice
    case .integer: .line(upTo: 9)
    default: .line(upTo: TextLimit.line)
    }
  }

  private static func hint(for field: Field<Entry>) -> Phrase? {
    switch (Entry.kind, field.key) {
    case (.dissemination, "document"):
      return Phrase("D25, D30, CV-CT, hoặc số, ký hiệu văn bản khác", "D25, D30, CV-CT, or another document's number")
    case (.rules, "nextReview"):
      return Phrase("để trống thì tính theo cấu hình", "empty follows the configured period")
    case (_, "document"), (_, "doneDocument"): return Phrase("số, ký hiệu, ngày văn bản", "number, sign and day")
    default: break
    }
    switch field.kind {
    case .day: return DayEntry.hint
    case .choice, .reference: return AssignmentFields.search
    default: return nil
    }
  }

  /// Puts what an entry holds into its field.
  static func fill(_ field: inout FormField, from entry: Entry, _ app: AppState) {
    guard let source = Entry.table[field.key.name] else { return }
    switch source.read(entry) {
    case .text(let text):
      switch source.kind {
      case .day: field.setText(CalendarDay(iso: text)?.dayMonthYear ?? text)
      case .choice, .reference: field.choose(option(text, of: field.key, app))
      default: field.setText(text)
      }
    case .integer(let number): field.setText(String(number))
    default: return
    }
  }

  private static func option(_ id: String, of key: FormField.Key, _ app: AppState) -> FormOption? {
    if Entry.table[key.name]?.kind == .reference(.unit) {
      return Code(rawValue: id).flatMap { FlagForm.option(ofUnit: $0, on: nil, app) }
    }
    return options(of: key, matching: SearchQuery(""), app).first { $0.id == id }
  }

  static func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch Entry.table[key.name]?.kind {
    case .reference(.unit): AssignmentFields.options(of: .unit, matching: query, app)
    case .reference(.person): AssignmentFields.options(of: .person, matching: query, app)
    case .choice:
      (Entry.register.choices[key.name] ?? []).map { FormOption($0.value, app.text($0.label)) }
        .filter { query.matches($0) }
    default: []
    }
  }
}

/// What a new check found, typed with it: one finding a line, all to be remedied by one day.
enum CheckFindingFields {
  static var fields: [FormField] {
    [
      FormField(
        .findings, Phrase("Phát hiện", "Findings"), .paragraph(rows: 3),
        hint: Phrase("mỗi dòng một phát hiện; để trống nếu không có", "one finding a line; empty where there are none")),
      due,
    ]
  }

  static var due: FormField {
    FormField(
      "due", Phrase("Hạn khắc phục", "Remedy due"), .day,
      hint: Phrase("cho các phát hiện trên; Del để trống", "for these findings; Del leaves it empty"))
  }

  /// The findings as the command takes them; none where nothing was typed or the entry is no check.
  static func members(of form: some Form, _ app: AppState) -> [FieldMember] {
    let lines = form.text(.findings).split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { return [] }
    let findings = lines.map { CheckFinding(String($0), due: form.day("due", app)) }
    return [FieldMember("findings", findings.fieldValue)]
  }
}
