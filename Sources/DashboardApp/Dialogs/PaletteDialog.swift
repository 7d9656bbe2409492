import Domain
import TerminalUI
import VietnameseText

/// All that can be done now, found by typing parts of it without tone marks; accounts to go on as stand there too.
package struct PaletteDialog: Dialog {
  /// One line.
  struct Entry: Sendable {
    let label: DisplayText
    let remark: DisplayText
    let keys: DisplayText
    let action: Action
    let disabled: DisplayText?
  }

  private let entries: [Entry]
  private var found: [Int]
  private var query = TextFieldState(maximumLength: 80)
  private var list = ListState(cursor: 0)

  package init(_ app: AppState) {
    entries = PaletteDialog.actions(app) + PaletteDialog.accounts(app)
    found = Array(entries.indices)
  }

  private static func actions(_ app: AppState) -> [Entry] {
    app.bindings.compactMap { binding in
      if case .move = binding.action { return nil }
      guard binding.action != .palette, binding.action != .back else { return nil }
      let spoken = binding.spoken(app.language)
      return Entry(
        label: spoken.label, remark: spoken.disabledReason ?? spoken.group,
        keys: spoken.keyNames(app.settings.drawing.glyphs), action: binding.action, disabled: spoken.disabledReason)
    }
  }

  private static func accounts(_ app: AppState) -> [Entry] {
    app.accounts.filter { $0.id.rawValue != app.session.account }.map { user in
      let roles = user.roles.map { app.text($0.label) }.joined(separator: ", ")
      let name = DisplayText(user.displayName.isEmpty ? user.id.rawValue : user.displayName)
      return Entry(
        label: "\(app.text(Phrase("Đổi tài khoản", "Switch account"))): \(user.id.rawValue)",
        remark: user.displayName == user.id.rawValue ? roles : "\(name) · \(roles)", keys: "",
        action: .switchAccount(user.id), disabled: nil)
    }
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.function(2)), .key(.function(10)): return .closes
    case .key(.enter): return choose(&app)
    case .key(let press):
      if let move = ListState.Move(press), press != .home, press != .end {
        list.move(move, count: found.count, height: listHeight(app))
        return .stays
      }
    default: break
    }
    let before = query.text
    if query.handle(input), query.text != before { search() }
    return .stays
  }

  private mutating func choose(_ app: inout AppState) -> DialogOutcome {
    guard let cursor = list.cursor, found.indices.contains(cursor) else { return .stays }
    let entry = entries[found[cursor]]
    if let reason = entry.disabled {
      app.messages.post(.warning, reason)
      return .closes
    }
    return .closesFor(entry.action)
  }

  /// Finds entries by words, then by letters in their order; the better a match, the higher it stands.
  private mutating func search() {
    let words = SearchQuery(query.text)
    let letters = Folding.fold(query.text).filter { $0 != " " }
    var ranked: [(rank: Int, place: Int)] = []
    for (place, entry) in entries.enumerated() {
      let text = "\(entry.label) \(entry.remark) \(entry.keys)"
      if words.matches(FoldedText(entry.label.string)) != nil {
        ranked.append((0, place))
      } else if words.matches(FoldedText(text)) != nil {
        ranked.append((1, place))
      } else if Folding.fold(entry.label.string).holdsInOrder(letters) {
        ranked.append((2, place))
      }
    }
    found = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
    list = ListState(cursor: 0)
  }

  private func listHeight(_ app: AppState) -> Int { box(in: Rect(size: app.size)).height - 4 }

  private func box(in area: Rect) -> Rect {
    let height = min(area.height - 2, entries.count + 4, 20)
    return area.inset(vertical: 1).centered(Size(width: min(76, area.width - 2), height: height))
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let box = box(in: area)
    let footer = Line([
      Span("Enter", .hintKey), Span(" \(app.text(Phrase("làm", "do")))  ", .hintLabel), Span("ESC", .hintKey),
      Span(" \(app.text(Phrase("đóng", "close")))", .hintLabel),
    ])
    frame.draw(TerminalUI.Modal(app.text(Phrase("Lệnh", "Commands")), footer: footer), in: box)
    var inner = TerminalUI.Modal.content(in: box)
    let field = inner.removing(.top, 1)
    _ = inner.removing(.top, 1)
    drawEntries(in: inner, &frame)
    let placeholder = app.text(Phrase("gõ tên lệnh, không dấu cũng được", "type a command"))
    frame.draw(TextField(query, isActive: true, placeholder: placeholder), in: field)
  }

  private func drawEntries(in area: Rect, _ frame: inout Frame) {
    for (line, index) in list.visibleRows(count: found.count, height: area.height).enumerated() {
      let entry = entries[found[index]]
      let row = area.row(line)
      let isEnabled = entry.disabled == nil
      let words = Line([Span(entry.label, isEnabled ? .text : .dim), Span("  \(entry.remark)", .dim)])
      let keys = Span(entry.keys, isEnabled ? .hintKey : .dim)
      frame.write(words.filled(to: row.width - 3, with: keys), in: row.inset(left: 2, right: 1))
      guard index == list.cursor else { continue }
      frame.put(Cell(">", style: .selected), at: row.origin, clippedTo: area)
      if !frame.environment.isSlowLink { frame.select(row) }
    }
  }
}

extension String {
  /// Whether the letters of another text stand in this one in their order.
  fileprivate func holdsInOrder(_ letters: String) -> Bool {
    var wanted = letters[...]
    for character in self where character == wanted.first { wanted.removeFirst() }
    return wanted.isEmpty
  }
}
