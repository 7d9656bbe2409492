import Domain
import TerminalUI
import VietnameseText

extension ConflictDialog {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    // The row of key hints below the box stays in view.
    let area = area.inset(bottom: 1)
    let width = min(area.width, 132)
    let view = ConflictView(self, app, width: width - 4)
    let wanted = view.head.count + view.fields.reduce(0) { $0 + $1.count } + 2
    let isWhole = app.layout.shape < .narrow
    let box = area.centered(Size(width: width, height: isWhole ? area.height : min(area.height, wanted)))
    frame.draw(TerminalUI.Modal(title(app), footer: footer(app)), in: box)
    var inner = TerminalUI.Modal.content(in: box)
    let head = inner.removing(.top, min(view.head.count, max(0, inner.height - 4)))
    for (row, line) in view.head.enumerated() { frame.write(line, in: head.row(row)) }
    let lines = view.fields.flatMap(\.self)
    let top = view.fields.prefix(cursor).reduce(0) { $0 + $1.count }
    let offset = offset(of: top, view.fields.indices.contains(cursor) ? view.fields[cursor].count : 0, inner.height)
    let edged = Rect(x: inner.x, y: inner.y, width: inner.width + 1, height: inner.height)
    frame.draw(ScrollView(lines, offset: offset), in: lines.count > inner.height ? edged : inner)
    frame.cursor = inner.row(min(max(0, top - offset), max(0, inner.height - 1))).origin
  }

  /// Rows to scroll by, so that the field with the cursor is in view as far as it fits.
  private func offset(of top: Int, _ count: Int, _ height: Int) -> Int {
    max(0, min(top, top + count - height))
  }

  private func title(_ app: AppState) -> DisplayText {
    let name = conflicts.first.map { app.errorText.name(of: $0.key) } ?? ""
    return app.text(Phrase("Trùng chỗ sửa: \(name)", "Edited by two: \(name)"))
  }

  private func footer(_ app: AppState) -> Line {
    let open = choices.count { $0 == nil }
    guard open > 0 else {
      return Line(app.text(Phrase("đã chọn đủ, F2 lưu", "all decided, F2 saves")), .good)
    }
    return Line(
      app.text(Phrase("còn \(open) ô chưa chọn", "\(open) undecided")), isUrged ? .error : .dim)
  }
}

/// The lines of a conflict at a width: three columns where there is room for them, else one value below the other.
struct ConflictView {
  /// Lines above the fields.
  let head: [Line]
  /// The lines of each field.
  let fields: [[Line]]

  private let app: AppState
  private let width: Int
  private let words: FieldWords

  init(_ dialog: ConflictDialog, _ app: AppState, width: Int) {
    self.app = app
    self.width = width
    words = FieldWords(app)
    let advice =
      dialog.isWhole
      ? Phrase(
        "Người khác vừa sửa cùng chỗ; chưa lưu gì. 1: ghi của tôi lên trên, 2: giữ của người khác và thôi việc này.",
        "Someone else just changed the same; nothing is saved. 1: mine goes over it, 2: theirs stays, mine is dropped.")
      : Phrase(
        "Người khác vừa sửa cùng ô trong lúc bạn nhập; chưa lưu gì. Chọn cho từng ô rồi F2 lưu.",
        "Someone else changed the same fields while you typed; nothing is saved. Decide for each, then F2 saves.")
    var head = Line.wrapped(app.text(advice), to: width, style: .text)
    head.append(Line())
    self.head = head
    var fields: [[Line]] = []
    for (place, conflict) in dialog.conflicts.enumerated() {
      let isLast = place == dialog.conflicts.count - 1
      fields.append(
        ConflictView.lines(
          of: conflict, dialog.choices[place], isActive: place == dialog.cursor, words, app, width: width)
          + (isLast ? [] : [Line()]))
    }
    self.fields = fields
  }

  private static func lines(
    of conflict: FieldConflict, _ choice: ConflictDialog.Choice?, isActive: Bool, _ words: FieldWords, _ app: AppState,
    width: Int
  ) -> [Line] {
    let isWide = width >= 100
    let author = author(of: conflict, app)
    let label = words.label(of: conflict.field, in: conflict.key.kind)
    var title = Line([Span(isActive ? "> " : "  ", .selected), Span(label, isActive ? .accent : .heading)])
    if isWide { title.append("   \(app.text(Phrase("sửa bởi", "edited by"))) \(author)", .dim) }
    let theirs = isWide ? conflict.by.map { DisplayText($0.account) } ?? author : author
    let values = [
      ConflictValue(
        mark: "1", title: app.text(Phrase("của tôi", "mine")), text: words.text(conflict, conflict.mine),
        isChosen: choice == .mine, isOpen: choice == nil),
      ConflictValue(
        mark: "2", title: app.text(Phrase("của \(theirs)", "by \(theirs)")),
        text: words.text(conflict, conflict.theirs), isChosen: choice == .theirs, isOpen: choice == nil),
      ConflictValue(
        mark: nil, title: app.text(Phrase("trước đó", "before")), text: words.text(conflict, conflict.before),
        isChosen: false, isOpen: false),
    ]
    return [title] + (isWide ? columns(values, width: width - 2) : stacked(values, width: width - 2))
  }

  /// Who wrote the other value and when, with their name where the store has one.
  private static func author(of conflict: FieldConflict, _ app: AppState) -> DisplayText {
    guard let stamp = conflict.by else { return app.text(Phrase("người khác", "someone else")) }
    let name = Code<User>(rawValue: stamp.account).flatMap { app.index?.registry.users[$0]?.displayName }
    let when = conflict.at.map { ", \(DayWords.moment($0, on: app.now.day))" as DisplayText } ?? ""
    let who = name.flatMap { $0.isEmpty || $0 == stamp.account ? nil : ", \($0)" as DisplayText } ?? ""
    return "\(stamp.account)\(who)\(when)"
  }

  private static func stacked(_ values: [ConflictValue], width: Int) -> [Line] {
    values.flatMap { value in
      [value.heading.indented(value.mark == nil ? 8 : 2)] + value.lines(width: width - 8).map { $0.indented(10) }
    }
  }

  private static func columns(_ values: [ConflictValue], width: Int) -> [Line] {
    let each = (width - 4) / 3
    let cells = values.map { value in
      [value.heading] + value.lines(width: each)
    }
    let rows = cells.map(\.count).max() ?? 0
    return (0..<rows).map { row in
      var spans = [Span("  ")]
      for cell in cells {
        let line = row < cell.count ? cell[row] : Line()
        spans += line.spans
        spans.append(Span(DisplayText(String(repeating: " ", count: max(0, each + 2 - line.width)))))
      }
      return Line(spans)
    }
  }
}

/// One of the three values of a field.
private struct ConflictValue {
  /// The key that chooses it; nil where it cannot be chosen.
  let mark: DisplayText?
  let title: DisplayText
  let text: DisplayText
  let isChosen: Bool
  /// Whether nothing is chosen yet.
  let isOpen: Bool

  var headingStyle: Style { isChosen ? .good : mark == nil ? .dim : .label }

  /// "[x] 1 của tôi".
  var heading: Line {
    guard let mark else { return Line(title, headingStyle) }
    return Line("[\(isChosen ? "x" : " ")] \(mark) \(title)", headingStyle)
  }

  func lines(width: Int) -> [Line] {
    Line.wrapped(text, to: max(1, width), style: isChosen || isOpen ? .value : .dim)
  }
}

extension FieldWords {
  /// A value of the field that a conflict is about.
  fileprivate func text(_ conflict: FieldConflict, _ value: FieldValue) -> DisplayText {
    text(value, of: conflict.field, in: conflict.key.kind)
  }
}
