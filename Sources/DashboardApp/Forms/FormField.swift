import Domain
import TerminalUI
import VietnameseText

/// One field of a form with what was put into it.
package struct FormField: Sendable {
  /// The name of a field inside its form.
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
    /// Something the form says and nobody changes here; the cursor passes over it.
    case fact(Line)
  }

  package let key: Key
  package let label: Phrase
  package var content: Content
  /// Shown below the field while the cursor is in it.
  package var hint: DisplayText?
  /// Shown while the field is empty.
  package var placeholder: DisplayText
  /// What is wrong with the value; goes when the value changes.
  package var error: DisplayText?
  package var isRequired: Bool

  package init(
    _ key: Key, _ label: Phrase, _ content: Content, hint: DisplayText? = nil, placeholder: DisplayText = "",
    isRequired: Bool = false
  ) {
    self.key = key
    self.label = label
    self.content = content
    self.hint = hint
    self.placeholder = placeholder
    self.isRequired = isRequired
  }
}

extension FormField {
  /// The text of a text field or the identifier of the chosen option; empty without one.
  package var value: String {
    switch content {
    case .line(let state), .area(let state, _), .day(let state): state.text
    case .choice(_, let option): option?.id ?? ""
    case .choices(_, let options): options.map(\.id).joined(separator: " ")
    case .fact: ""
    }
  }

  /// The day typed; nil where none or no day is.
  package var day: CalendarDay? {
    if case .day(let state) = content { CalendarDay(typed: state.text) } else { nil }
  }

  /// The option chosen.
  package var option: FormOption? {
    if case .choice(_, let option) = content { option } else { nil }
  }

  /// The options chosen.
  package var options: [FormOption] {
    if case .choices(_, let options) = content { options } else { [] }
  }

  package var isFact: Bool {
    if case .fact = content { true } else { false }
  }

  /// Rows of the field itself.
  package var rows: Int {
    switch content {
    case .area(_, let rows): rows
    case .choices(_, let options): 1 + options.count
    case .line, .day, .choice, .fact: 1
    }
  }

  /// Whether a list of options is open over the form.
  package var isChoosing: Bool { chooser?.isOpen ?? false }

  /// The state of the chooser; nil in other fields.
  package var chooser: ChooserState? {
    switch content {
    case .choice(let state, _), .choices(let state, _): state
    default: nil
    }
  }

  /// Puts another option in place of the chosen one; nil takes it out.
  package mutating func choose(_ option: FormOption?) {
    guard case .choice = content else { return }
    content = .choice(ChooserState(), option)
    error = nil
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
    error = nil
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
    case .choice, .choices, .fact: return
    }
    error = nil
  }
}
