import Domain
import TerminalUI
import VietnameseText

/// The keys of the screen below, made from its bindings; what is typed searches them.
package struct HelpDialog: Dialog {
  private let title: Phrase
  private let groups: [HelpGroup]
  private var query = TextFieldState(maximumLength: 60)
  private var offset = 0

  /// The help for the screen that is shown.
  package init(_ app: AppState) {
    title = ScreenCatalog.all.first { $0.id == app.current }?.title ?? Phrase("", "")
    let order = BindingGroup.allCases.map { app.text($0.label) }
    groups = app.keymap.help(app.settings.drawing.glyphs)
      .sorted { (order.firstIndex(of: $0.title) ?? order.count) < (order.firstIndex(of: $1.title) ?? order.count) }
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.function(1)), .key(.function(10)), .key(.enter):
      return .closes
    case .text("q") where query.isEmpty, .text("?") where query.isEmpty: return .closes
    case .key(let press):
      if let move = ListState.Move(press) {
        let height = box(in: Rect(size: app.size)).height - 4
        offset = ScrollView.offset(offset, after: move, lineCount: lines(app).count, height: height)
        return .stays
      }
    default: break
    }
    if query.handle(input) { offset = 0 }
    return .stays
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let box = box(in: area)
    let hint = Line([
      Span("\(app.text(Phrase("gõ để tìm", "type to search")))  ", .dim), Span("ESC", .hintKey),
      Span(" \(app.text(Phrase("đóng", "close")))", .hintLabel),
    ])
    frame.draw(TerminalUI.Modal(app.text(Phrase("Trợ giúp", "Help")) + ": " + app.text(title), footer: hint), in: box)
    var inner = TerminalUI.Modal.content(in: box)
    let search = inner.removing(.top, 1)
    frame.draw(TextField(query, isActive: true, placeholder: app.text(Phrase("tìm…", "search…"))), in: search)
    _ = inner.removing(.top, 1)
    frame.draw(ScrollView(lines(app), offset: offset), in: inner)
  }

  private func box(in area: Rect) -> Rect {
    area.centered(Size(width: min(72, area.width - 2), height: area.height - 2))
  }

  private func lines(_ app: AppState) -> [Line] {
    let width = TerminalUI.Modal.content(in: box(in: Rect(size: app.size))).width - 2
    let wanted = SearchQuery(query.text)
    var lines: [Line] = []
    for group in groups {
      let rows = group.rows.filter { wanted.matches(FoldedText("\($0.keys) \($0.label)")) != nil }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line()) }
      lines.append(Line(group.title, .heading))
      lines += rows.flatMap { self.lines(of: $0, width: width) }
    }
    return lines.isEmpty ? [Line(app.text(Phrase("Không có phím nào như vậy.", "No such key.")), .dim)] : lines
  }

  /// The columns of the keys.
  private static let keysWidth = 16

  /// A key with what it does, and below it why it does nothing now.
  private func lines(of row: HelpRow, width: Int) -> [Line] {
    let isEnabled = row.disabledReason == nil
    let padding = String(repeating: " ", count: max(1, Self.keysWidth - TextWidth.of(row.keys)))
    let line = Line([
      Span("  "), Span(row.keys, isEnabled ? .hintKey : .dim), Span(DisplayText(padding)),
      Span(row.label, isEnabled ? .text : .dim),
    ])
    guard let reason = row.disabledReason else { return [line] }
    let indent = DisplayText(String(repeating: " ", count: Self.keysWidth + 4))
    let rows = TextWrap.wrap(reason, to: max(12, width - Self.keysWidth - 4))
    return [line] + rows.map { Line([Span(indent), Span($0, .dim)]) }
  }
}
