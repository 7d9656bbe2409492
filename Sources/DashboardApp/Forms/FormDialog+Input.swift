import Domain
import TerminalUI
import VietnameseText

extension FormDialog {
  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    // While the store writes, the text stands still: what was sent is what is shown.
    guard request == nil else { return .stays }
    switch input {
    case .key(.function(2)), .key(.control("s")): return save(&app)
    case .key(.function(10)): return leave(app)
    default: break
    }
    if takeByField(input, app) { return .stays }
    switch input {
    case .key(.escape), .key(.control("c")): return leave(app)
    case .key(.tab), .key(.down), .key(.enter): moveCursor(by: 1)
    case .key(.backTab), .key(.up): moveCursor(by: -1)
    case .key(.control("l")): return .staysDoing([.repaint])
    default: break
    }
    return .stays
  }

  /// Goes to the next field that can be filled, round at the ends.
  private mutating func moveCursor(by step: Int) {
    let keys = form.fields.filter { !$0.isFact }.map(\.key)
    guard let here = keys.firstIndex(where: { $0 == active }) else {
      active = keys.first
      return
    }
    active = keys[(here + step + keys.count) % keys.count]
  }

  /// Gives the input to the field with the cursor; returns whether it was for it.
  private mutating func takeByField(_ input: Input, _ app: AppState) -> Bool {
    guard let key = active, var field = form[key] else { return false }
    let before = field.value
    let isTaken = take(input, by: &field, app)
    let isChanged = field.value != before
    if isChanged { field.error = nil }
    form[key] = field
    if isChanged {
      isTouched = true
      failure = nil
      form.valueChanged(of: key, app)
    }
    return isTaken
  }

  private func take(_ input: Input, by field: inout FormField, _ app: AppState) -> Bool {
    switch field.content {
    case .line(var state):
      defer { field.content = .line(state) }
      return state.handle(input)
    case .day(var state):
      defer { field.content = .day(state) }
      return state.handle(input)
    case .area(var state, let rows):
      defer { field.content = .area(state, rows: rows) }
      return take(input, byArea: &state, app)
    case .choice(var chooser, let option):
      let found = options(of: field, chooser, app)
      let outcome = chooser.handle(input, count: found.count)
      field.content = .choice(chooser, option)
      if case .picked(let place) = outcome { field.choose(found[place]) }
      return outcome != .ignored
    case .choices(var chooser, let chosen):
      let found = options(of: field, chooser, app)
      let outcome = chooser.handle(input, count: found.count)
      field.content = .choices(chooser, chosen)
      if case .picked(let place) = outcome { field.toggle(found[place]) }
      return outcome != .ignored
    case .fact: return false
    }
  }

  /// Up and down move between the lines of an area first, then out of it.
  private func take(_ input: Input, byArea state: inout TextFieldState, _ app: AppState) -> Bool {
    let width = FormLayout(form, in: Rect(size: app.size), app).fieldWidth
    switch input {
    case .key(.up): return state.moveVertically(by: -1, width: width)
    case .key(.down): return state.moveVertically(by: 1, width: width)
    default: return state.handle(input)
    }
  }

  func options(of field: FormField, _ chooser: ChooserState, _ app: AppState) -> [FormOption] {
    form.options(of: field.key, matching: SearchQuery(chooser.query.text), app)
  }
}
