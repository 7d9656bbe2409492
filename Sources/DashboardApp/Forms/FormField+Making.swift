import Domain
import TerminalUI
import VietnameseText

extension Record {
  /// A field of a form under the label that the record gives it.
  static func formField(
    _ key: FormField.Key, _ content: FormField.Content, hint: Phrase? = nil, help: Phrase? = nil,
    isRequired: Bool = false, column: FormField.Column = .first
  ) -> FormField {
    let label = table[key.name]?.label ?? Phrase("\(key.name)", "\(key.name)")
    return FormField(key, label, content, hint: hint, help: help, isRequired: isRequired, column: column)
  }
}

extension FormField.Content {
  /// An empty line of text.
  static func line(upTo length: Int) -> Self { .line(TextFieldState(maximumLength: length)) }

  /// An empty field for a day.
  static var day: Self { .day(TextFieldState(maximumLength: 10)) }

  /// A chooser with nothing chosen.
  static var choice: Self { .choice(ChooserState(), nil) }

  /// A chooser for several with nothing chosen.
  static var choices: Self { .choices(ChooserState(), []) }

  /// An empty text of several lines.
  static func paragraph(rows: Int) -> Self {
    .area(TextFieldState(maximumLength: TextLimit.paragraph, allowsLineBreaks: true), rows: rows)
  }
}

extension CaseIterable where Self: RawRepresentable & Labelled, RawValue == String {
  /// The value as a chooser offers it.
  func option(_ app: AppState, remark: Phrase? = nil) -> FormOption {
    FormOption(rawValue, app.text(label), remark: remark.map { app.text($0) } ?? "")
  }

  /// All values that a search finds.
  static func options(matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    allCases.map { $0.option(app) }.filter { query.matches($0) }
  }
}
