import Domain
import TerminalUI
import VietnameseText

/// One field of a form with what was put into it.
package struct FormField: Sendable {
  /// The name of a field inside its form: the wire key of the record's field.
  package struct Key: Hashable, Sendable, ExpressibleByStringLiteral {
    package let name: String

    package init(stringLiteral name: String) {
      self.name = name
    }
  }

  /// What can be put in, and what was.
  package enum Content: Sendable {
    /// One line of text.
    case line(TextFieldState)
    /// Several lines, shown in so many rows.
    case area(TextFieldState, rows: Int)
    /// A day, typed as dd/mm/yyyy.
    case day(TextFieldState)
    /// One of the options that the form offers.
    case choice(ChooserState, FormOption?)
    /// Any number of them.
    case choices(ChooserState, [FormOption])
  }

  /// Where the field stands when there is room for two columns.
  package enum Column: Hashable, Sendable {
    case first, second
  }

  package let key: Key
  package let label: Phrase
  package var content: Content
  /// Shown below the field while the cursor is in it: how to fill it.
  package var hint: Phrase?
  /// Shown when help is asked for: what belongs here, and why.
  package var help: Phrase?
  /// Shown while the field is empty.
  package var placeholder: DisplayText = ""
  /// What one key puts into the field while it is empty; told in the hint bar, never shown as if it were entered.
  package var suggestion: String?
  /// What the form has to say of the value.
  package var remarks: [FormRemark] = []
  /// What is wrong with the value.
  package var error: DisplayText?
  package var isRequired: Bool
  /// Whether a line holds several texts with semicolons between them.
  package var isList = false
  package var column = Column.first

  package init(
    _ key: Key, _ label: Phrase, _ content: Content, hint: Phrase? = nil, help: Phrase? = nil, isRequired: Bool = false,
    column: Column = .first
  ) {
    self.key = key
    self.label = label
    self.content = content
    self.hint = hint
    self.help = help
    self.isRequired = isRequired
    self.column = column
  }
}

/// What a form says of a value, below its field.
package struct FormRemark: Hashable, Sendable {
  package let text: DisplayText
  /// Whether it must be seen also where room is short.
  package let isWarning: Bool

  /// Something good to know.
  package static func info(_ text: DisplayText) -> FormRemark { FormRemark(text: text, isWarning: false) }

  /// Something to mind before saving.
  package static func warning(_ text: DisplayText) -> FormRemark { FormRemark(text: text, isWarning: true) }
}

extension FormField {
  /// The text of a text field or the identifier of the chosen option; empty without one.
  package var value: String {
    switch content {
    case .line(let state), .area(let state, _), .day(let state): state.text
    case .choice(_, let option): option?.id ?? ""
    case .choices(_, let options): options.map(\.id).joined(separator: " ")
    }
  }

  /// Whether nothing but spaces was put in.
  package var isBlank: Bool { value.allSatisfy(\.isWhitespace) }

  /// The option chosen.
  package var option: FormOption? {
    if case .choice(_, let option) = content { option } else { nil }
  }

  /// The options chosen.
  package var options: [FormOption] {
    if case .choices(_, let options) = content { options } else { [] }
  }

  /// The state of the chooser; nil in other fields.
  package var chooser: ChooserState? {
    switch content {
    case .choice(let state, _), .choices(let state, _): state
    default: nil
    }
  }

  /// Whether a list of options is open over the form.
  package var isChoosing: Bool { chooser?.isOpen ?? false }

  /// Puts another option in place of the chosen one; nil takes it out.
  package mutating func choose(_ option: FormOption?) {
    guard case .choice = content else { return }
    content = .choice(ChooserState(), option)
  }

  /// Adds an option to those chosen, or takes it out when it is among them.
  package mutating func toggle(_ option: FormOption) {
    guard case .choices(_, var options) = content else { return }
    if let place = options.firstIndex(where: { $0.id == option.id }) {
      options.remove(at: place)
    } else {
      options.append(option)
    }
    content = .choices(ChooserState(), options)
  }

  /// Closes an open list without a choice.
  package mutating func closeList() {
    switch content {
    case .choice(_, let option): content = .choice(ChooserState(), option)
    case .choices(_, let options): content = .choices(ChooserState(), options)
    case .line, .area, .day: return
    }
  }

  /// Puts a text in place of what was typed.
  package mutating func setText(_ text: String) {
    switch content {
    case .line(var state):
      state.replace(with: text)
      content = .line(state)
    case .area(var state, let rows):
      state.replace(with: text)
      content = .area(state, rows: rows)
    case .day(var state):
      state.replace(with: text)
      content = .day(state)
    case .choice, .choices: return
    }
  }
}
