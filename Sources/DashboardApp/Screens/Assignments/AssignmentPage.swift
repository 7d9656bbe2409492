import Domain
import TerminalUI
import VietnameseText

/// One assignment over the whole body, to be read to its end.
struct AssignmentPage: Sendable {
  let id: RecordNumber<Assignment>
  /// What others changed before or while the page was open.
  private var change: ForeignChange?
  private var offset = 0

  init(_ id: RecordNumber<Assignment>) { self.id = id }

  private var key: RecordKey { RecordKey(.assignment, id.rawValue) }

  /// What a newcomer is told while the page is open.
  static let advice = Phrase(
    "ESC: về danh sách   t: ghi tiến độ   !: vụ việc   n: việc vừa đổi kế tiếp",
    "ESC: back   t: note progress   !: flag an incident   n: next changed task")

  /// The keys of the page.
  func bindings(_ app: AppState) -> [ActionBinding] {
    let back = ActionBinding(
      [.escape, .character("h"), .enter, .control("c")], .back, Phrase("về danh sách", "back to the list"),
      short: Phrase("về", "back"), group: .list, inBar: true)
    return [back, CommonBindings.flag(app, chosen: true)] + EditingBindings.assignment(id, app)
      + CommonBindings.changes + CommonBindings.moves
  }

  /// Takes what others changed as seen, shows it on top, and asks for the history.
  mutating func renew(_ app: inout AppState) -> [Effect] {
    if let news = app.ledger.changed[key] {
      change = news
      offset = 0
    }
    app.ledger.markSeen(key)
    return app.requestHistory(of: key)
  }

  mutating func scroll(_ move: ListState.Move, _ app: AppState) {
    let area = AssignmentPage.content(in: app.layout.body)
    let count = lines(app, width: area.width - 2).count
    offset = ScrollView.offset(offset, after: move, lineCount: count, height: area.height)
  }

  func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let place = area.row(0)
    frame.draw(Rule([Line("\(id.rawValue)", .accent)], trailing: hint(app)), in: place)
    let content = AssignmentPage.content(in: area)
    frame.draw(ScrollView(lines(app, width: content.width - 2), offset: offset, isActive: true), in: content)
  }

  private func hint(_ app: AppState) -> Line {
    Line([Span("ESC", .hintKey), Span(" \(app.text(Phrase("về danh sách", "back")))", .dim)])
  }

  /// Text lines are at most as long as can be read with ease.
  private static func content(in area: Rect) -> Rect {
    let inner = area.inset(top: 1, left: 1)
    return inner.split(.left, min(inner.width, 102)).piece
  }

  private func lines(_ app: AppState, width: Int) -> [Line] {
    guard let index = app.index else { return [] }
    do throws(StoreError) {
      guard let assignment = try index.registry.assignment(id) else {
        return [Line(app.text(Phrase("Nhiệm vụ này không còn trong sổ.", "This task is no longer in the store.")))]
      }
      return AssignmentDetail(assignment, index, app, change: change, width: width).lines
    } catch {
      return Line.wrapped(app.errorText.sentence(error), to: width, style: .error)
    }
  }
}
