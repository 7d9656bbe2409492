import Domain
import TerminalUI
import VietnameseText

/// What the person gives for all marked records: nothing, a text, or an account.
struct BulkEntry: Sendable {
  let kind: BulkWork.Entry
  private(set) var field = TextFieldState(maximumLength: 4000)
  private(set) var chooser = ChooserState()
  private(set) var account: FormOption?

  init(_ kind: BulkWork.Entry) {
    self.kind = kind
  }

  /// What was given; empty while nothing is.
  var given: String {
    switch kind {
    case .nothing: ""
    case .text: field.text.trimmingSpaces
    case .account: account?.id ?? ""
    }
  }

  /// Whether what is needed has been given.
  var isComplete: Bool { kind == .nothing || !given.isEmpty }

  /// Whether a list of accounts is open, to which keys go first.
  var isChoosing: Bool { chooser.isOpen }

  /// Takes an input; returns whether it was one for the entry.
  mutating func handle(_ input: Input, _ app: AppState) -> Bool {
    switch kind {
    case .nothing: return false
    case .text: return field.handle(input)
    case .account:
      if !chooser.isOpen, input == .text(" ") { return handle(.key(.down), app) }
      if !chooser.isOpen, input == .key(.enter), account != nil { return false }
      let choices = choices(app)
      let outcome = chooser.handle(input, count: choices.count)
      if case .picked(let place) = outcome { account = choices[place] }
      if outcome == .queryChanged, self.choices(app).first?.isFaint == true { chooser.choosesNone() }
      return outcome != .ignored
    }
  }

  /// The accounts that match what is typed.
  private func choices(_ app: AppState) -> [FormOption] {
    let typed = chooser.query.text
    return AssignmentFields.options(of: .follower, matching: SearchQuery(typed), app).nearestFirst(to: typed)
  }

  /// Draws the entry into the first row of an area.
  func draw(in area: Rect, isActive: Bool, of frame: inout Frame, _ app: AppState) {
    switch kind {
    case .nothing: return
    case .text:
      let placeholder = app.text(Phrase("một dòng, ghi cho mọi bản ghi", "one line, for all of them"))
      frame.draw(TextField(field, isActive: isActive, placeholder: placeholder), in: area)
    case .account:
      let placeholder = app.text(Phrase("gõ để tìm tài khoản", "type to find an account"))
      frame.draw(Chooser(chooser, value: value, isActive: isActive, placeholder: placeholder), in: area)
    }
  }

  /// Draws the open list of accounts over what is below.
  func drawChoices(besides field: Rect, within bounds: Rect, of frame: inout Frame, _ app: AppState) {
    guard chooser.isOpen else { return }
    let options = choices(app)
    let none = Line(app.text(Messages.noMatch), .dim)
    ChooserPopup(chooser, count: options.count, emptyLine: none) { place in
      Line([Span(options[place].label), Span("  \(options[place].remark)", .dim)])
    }.draw(besides: field, within: bounds, of: &frame)
  }

  private var value: DisplayText {
    account.map { "\($0.label)  \($0.remark)" } ?? ""
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
