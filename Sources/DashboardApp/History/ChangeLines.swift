import Domain
import TerminalUI
import VietnameseText

/// What someone else just changed in a record, as it stands on top of its page.
struct ChangeLines {
  private let key: RecordKey
  private let change: ForeignChange
  private let app: AppState
  private let width: Int

  init?(_ change: ForeignChange?, of key: RecordKey, _ app: AppState, width: Int) {
    guard let change else { return nil }
    self.key = key
    self.change = change
    self.app = app
    self.width = width
  }

  /// Who, when and what; field by field once the history has come.
  var lines: [Line] {
    let history = HistoryLines(of: key, app, width: width)
    let head =
      [Line(app.text(Phrase("+ VỪA ĐỔI", "+ JUST CHANGED")), .changed)]
      + history.head(change.moment, change.actor, change.action)
    let fields = history.lines(of: change.sequence, in: app.ledger.history(of: key))
    guard fields.isEmpty else { return head + fields }
    let words = FieldWords(app)
    let labels = change.fields.map { words.label(of: $0, in: key.kind) }
    return head + Line.wrapped(labels.joined(separator: ", "), to: width)
  }
}
