import Domain
import TerminalUI
import VietnameseText

extension FormDialog {
  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    // While the store writes, the text stands still: what was sent is what is shown.
    guard request == nil else { return .stays }
    switch input {
    case .key(.function(1)):
      showsHelp.toggle()
      return .stays
    case .key(.function(2)), .key(.control("s")): return save(&app)
    case .key(.function(10)): return leave(app)
    default: break
    }
    switch takeByField(input, app) {
    case .taken: return .stays
    case .done:
      goOn(app)
      return .stays
    case .opens(let dialog): return .opens(dialog)
    case .ignored: return handleOutsideField(input, app)
    }
  }

  private mutating func handleOutsideField(_ input: Input, _ app: AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")): return leave(app)
    case .key(.enter): goOn(app)
    case .key(.tab), .key(.down): moveCursor(by: 1, app)
    case .key(.backTab), .key(.up): moveCursor(by: -1, app)
    case .key(.pageDown): moveCursor(to: form.fields.last?.key, app)
    case .key(.pageUp): moveCursor(to: form.fields.first?.key, app)
    case .key(.control("l")): return .staysDoing([.repaint])
    default: break
    }
    return .stays
  }

  /// Goes to the next field as one who fills in the form; on the last one nothing is left but to save.
  private mutating func goOn(_ app: AppState) {
    guard active == form.fields.last?.key else { return moveCursor(by: 1, app) }
    moveCursor(to: active, app)
  }

  /// Goes to the next field, round at the ends.
  private mutating func moveCursor(by step: Int, _ app: AppState) {
    let keys = form.fields.map(\.key)
    guard let here = keys.firstIndex(where: { $0 == active }) else { return moveCursor(to: keys.first, app) }
    moveCursor(to: keys[(here + step + keys.count) % keys.count], app)
  }

  /// Leaves the active field for another; from now on its errors are shown.
  private mutating func moveCursor(to key: FormField.Key?, _ app: AppState) {
    if let left = active {
      form[left]?.tidy(app)
      form[left]?.closeList()
      visited.insert(left)
    }
    active = key
    showsHelp = false
    check(app)
  }

  /// What became of an input that was offered to a field.
  enum FieldOutcome {
    /// It was not for the field.
    case ignored
    case taken
    /// The field is filled, so that the cursor goes on.
    case done
    /// The option chosen stands for something that is entered in a form of its own.
    case opens(any Dialog)
  }

  /// Gives the input to the field with the cursor.
  private mutating func takeByField(_ input: Input, _ app: AppState) -> FieldOutcome {
    guard let key = active, var field = form[key] else { return .ignored }
    let before = field.value
    let outcome = take(input, by: &field, app)
    form[key] = field
    guard field.value != before else { return outcome }
    isTouched = true
    forgetRefusals()
    form.valueChanged(of: key, app)
    revise(app)
    check(app)
    return outcome
  }

  private func take(_ input: Input, by field: inout FormField, _ app: AppState) -> FieldOutcome {
    if input == .text(" "), field.isBlank, let suggestion = field.suggestion {
      field.setText(suggestion)
      return .taken
    }
    switch field.content {
    case .line(var state):
      defer { field.content = .line(state) }
      return state.handle(input) ? .taken : .ignored
    case .day(var state):
      defer { field.content = .day(state) }
      return state.handle(input) ? .taken : .ignored
    case .area(var state, let rows):
      defer { field.content = .area(state, rows: rows) }
      return take(input, byArea: &state, of: field, app) ? .taken : .ignored
    case .choice(let chooser, _), .choices(let chooser, _):
      return chooser.isOpen
        ? takeByOpenList(input, chooser, of: &field, app) : takeByClosedList(input, chooser, of: &field, app)
    }
  }

  /// Up and down move between the lines of an area first, then out of it; Enter goes on, as in every field.
  private func take(_ input: Input, byArea state: inout TextFieldState, of field: FormField, _ app: AppState) -> Bool {
    let width = FormLayout(self, in: Rect(size: app.size), app).fieldWidth(of: field)
    switch input {
    case .key(.up): return state.moveVertically(by: -1, width: width)
    case .key(.down): return state.moveVertically(by: 1, width: width)
    case .key(.enter): return false
    case .key(.control("n")), .key(KeyPress(.enter, .alt)): return state.handle(.key(.enter))
    default: return state.handle(input)
    }
  }
}

// MARK: Choosers

extension FormDialog {
  /// A closed list opens when one types or presses Space; Enter goes on unless a choice is still needed.
  private func takeByClosedList(
    _ input: Input, _ chooser: ChooserState, of field: inout FormField, _ app: AppState
  ) -> FieldOutcome {
    switch input {
    case .text(" "): return open(chooser, with: .key(.down), of: &field, app)
    case .key(.enter):
      guard field.isRequired, field.isBlank else { return .ignored }
      return open(chooser, with: .key(.down), of: &field, app)
    case .text, .paste: return open(chooser, with: input, of: &field, app)
    case .key(.backspace), .key(.delete):
      takeOut(of: &field)
      return .taken
    default: return .ignored
    }
  }

  private func open(
    _ chooser: ChooserState, with input: Input, of field: inout FormField, _ app: AppState
  ) -> FieldOutcome {
    var chooser = chooser
    _ = chooser.handle(input, count: 0)
    put(chooser, into: &field)
    // Of people that are named otherwise than what was typed none is chosen before a person chooses.
    if options(of: field, chooser, app).first?.isFaint == true { chooser.choosesNone() }
    put(chooser, into: &field)
    return .taken
  }

  private func takeByOpenList(
    _ input: Input, _ chooser: ChooserState, of field: inout FormField, _ app: AppState
  ) -> FieldOutcome {
    let found = options(of: field, chooser, app)
    if input == .key(.backTab) || (input == .key(.tab) && found.isEmpty) {
      field.closeList()
      return .ignored
    }
    var chooser = chooser
    let outcome = chooser.handle(input, count: found.count)
    put(chooser, into: &field)
    if outcome == .queryChanged, options(of: field, chooser, app).first?.isFaint == true { chooser.choosesNone() }
    put(chooser, into: &field)
    guard case .picked(let place) = outcome else { return outcome == .ignored ? .ignored : .taken }
    if let dialog = form.dialog(for: found[place], of: field.key, app) { return .opens(dialog) }
    guard case .choice = field.content else {
      field.toggle(found[place])
      return input == .key(.tab) ? .done : .taken
    }
    field.choose(found[place])
    return .done
  }

  private func put(_ chooser: ChooserState, into field: inout FormField) {
    switch field.content {
    case .choice(_, let option): field.content = .choice(chooser, option)
    case .choices(_, let options): field.content = .choices(chooser, options)
    case .line, .area, .day: return
    }
  }

  /// Takes out what was chosen, where the field may be empty: of several the last.
  private func takeOut(of field: inout FormField) {
    switch field.content {
    case .choice where !field.isRequired: field.choose(nil)
    case .choices(_, let options): if let last = options.last { field.toggle(last) }
    default: return
    }
  }

  func options(of field: FormField, _ chooser: ChooserState, _ app: AppState) -> [FormOption] {
    form.options(of: field.key, matching: SearchQuery(chooser.query.text), app).nearestFirst(to: chooser.query.text)
  }
}
