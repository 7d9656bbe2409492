import Domain
import TerminalUI
import VietnameseText

/// The history of a record to be read in full: each act with its fields, the newest first, narrowed to what is searched.
struct HistorySheet {
  /// The lines of all acts that match.
  let lines: [Line]
  /// How many acts there are, and how many of them match.
  let counts: (all: Int, found: Int)

  private let key: RecordKey
  private let words: FieldWords
  private let app: AppState
  private let width: Int

  /// From this width on, old and new values stand side by side.
  static let wide = 100

  init(of key: RecordKey, _ entries: [Entry], matching query: SearchQuery, _ app: AppState, width: Int)
    throws(ApplyError)
  {
    self.key = key
    self.app = app
    self.width = width
    words = FieldWords(app)
    let steps = Dictionary(grouping: try key.history(in: entries), by: \.sequence)
    let acts = entries.filter { entry in entry.changes.contains { $0.key == key } }
    var found: [[Line]] = []
    let (maker, width) = (HistoryAct.Maker(key, words, app), width)
    for entry in acts.reversed() {
      let act = maker.act(entry, steps[entry.sequence] ?? [])
      guard query.matches(FoldedText(act.searchText)) != nil else { continue }
      found.append(act.lines(width: width, arrow: words.arrow))
    }
    lines = Array(found.joined(separator: [Line()]))
    counts = (acts.count, found.count)
  }
}

/// One act of the history: who did what when, by which document, and the fields it changed.
struct HistoryAct {
  /// One field that the act changed.
  struct Change {
    let label: DisplayText
    /// Nil where nothing stood there before.
    let old: DisplayText?
    let new: DisplayText
  }

  let moment: DisplayText
  let author: DisplayText
  let deed: DisplayText
  let number: DisplayText
  /// The document it rests on; empty where the record names none.
  let document: DisplayText
  let changes: [Change]

  /// All that can be searched.
  var searchText: String {
    var parts = [moment, author, deed, number, document]
    for change in changes { parts += [change.label, change.old ?? "", change.new] }
    return parts.map(\.string).joined(separator: " ")
  }

  func lines(width: Int, arrow: DisplayText) -> [Line] {
    let isWide = width >= HistorySheet.wide
    return head(width: width)
      + changes.flatMap { isWide ? columns(of: $0, width: width) : stacked($0, width: width, arrow: arrow) }
  }

  /// "24/11/2026 08:41  vp02, Chuyên viên  sửa", with the number of the entry at the end, then the document.
  private func head(width: Int) -> [Line] {
    let line = Line([
      Span(moment, .label), Span("  "), Span(author, .heading), Span("  "), Span(deed, .accent),
    ])
    let first =
      line.width + TextWidth.of(number) + 1 <= width
      ? [line.filled(to: width, with: Span(number, .dim))]
      : [Line([Span(moment, .label), Span("  "), Span(author, .heading)]).filled(to: width, with: Span(number, .dim))]
        + Line.wrapped(deed, to: max(1, width - 2), style: .accent).map { $0.indented(2) }
    guard !document.isEmpty else { return first }
    return first + Line.wrapped(document, to: max(1, width - 2), style: .dim).map { $0.indented(2) }
  }

  /// The label, and below it, where they are long, the old value and the new one.
  private func stacked(_ change: Change, width: Int, arrow: DisplayText) -> [Line] {
    let labelWidth = min(24, max(12, width / 3))
    let room = max(1, width - 2 - labelWidth)
    let label = Line([Span("  "), Span(change.label, .label)])
    var values: [Line]
    if let old = change.old {
      let short = Line([Span(old, .dim), Span(" \(arrow) "), Span(change.new, .value)])
      values =
        short.width <= room
        ? [short]
        : Line.wrapped(old, to: room, style: .dim)
          + Line.wrapped("\(arrow) \(change.new)", to: room, style: .value)
    } else {
      values = Line.wrapped(change.new, to: room, style: .value)
    }
    guard label.width < labelWidth + 2 else { return [label] + values.map { $0.indented(labelWidth + 2) } }
    let first = values.removeFirst()
    return [label.padded(to: labelWidth + 2) + first] + values.map { $0.indented(labelWidth + 2) }
  }

  /// Label, old value and new value in three columns.
  private func columns(of change: Change, width: Int) -> [Line] {
    let labelWidth = HistoryAct.labelWidth
    let each = (width - 2 - labelWidth - 2) / 2
    let cells = [
      Line.wrapped(change.label, to: labelWidth - 2, style: .label),
      Line.wrapped(change.old ?? "", to: each, style: .dim), Line.wrapped(change.new, to: each, style: .value),
    ]
    return (0..<(cells.map(\.count).max() ?? 0)).map { row in
      let parts = cells.map { row < $0.count ? $0[row] : Line() }
      return Line("  ") + parts[0].padded(to: labelWidth) + parts[1].padded(to: each + 2) + parts[2]
    }
  }

  /// Columns of the labels where values stand side by side.
  static let labelWidth = 28

  /// What turns entries into acts.
  struct Maker {
    private let key: RecordKey
    private let words: FieldWords
    private let app: AppState

    init(_ key: RecordKey, _ words: FieldWords, _ app: AppState) {
      self.key = key
      self.words = words
      self.app = app
    }

    func act(_ entry: Entry, _ steps: [HistoryLine]) -> HistoryAct {
      let document = entry.changes.first { $0.key == key }?.document
      return HistoryAct(
        moment: "\(DayWords.full(entry.moment.day)) \(entry.moment.clock)", author: author(entry.actor),
        deed: app.text(ActionWords.label(of: entry.action)),
        number: app.text(
          Phrase(
            "mục \(VietnameseNumber.grouped(entry.sequence.value))",
            "entry \(VietnameseNumber.grouped(entry.sequence.value))")),
        document: document.map { app.text(Phrase("theo \($0)", "by \($0)")) } ?? "",
        changes: steps.map { change(of: $0) })
    }

    private func author(_ stamp: ActorStamp) -> DisplayText {
      let user = Code<User>(rawValue: stamp.account).flatMap { app.index?.registry.users[$0] }
      guard let user, !user.displayName.isEmpty, user.displayName != stamp.account else { return "\(stamp.account)" }
      return "\(stamp.account), \(user.displayName)"
    }

    private func change(of step: HistoryLine) -> Change {
      let isEmpty = step.old.isNull || step.old == .list([])
      return Change(
        label: step.label.map { app.text($0) } ?? words.label(of: step.field, in: key.kind),
        old: isEmpty ? nil : words.text(step.old, of: step.field, in: key.kind),
        new: words.text(step.new, of: step.field, in: key.kind))
    }
  }
}

extension RecordChange {
  /// The document that the change names as its ground.
  fileprivate var document: String? {
    let keys: Set<String> = key.kind == .assignment ? ["document", "source"] : ["document", "legalBasis"]
    for member in self.set + add {
      if keys.contains(member.key), case .text(let text) = member.value { return text }
      let objects: [FieldValue] = if case .list(let values) = member.value { values } else { [member.value] }
      for object in objects {
        if case .text(let text) = object["document"] { return text }
      }
    }
    return nil
  }
}

extension Line {
  /// The line with blanks up to a width.
  fileprivate func padded(to width: Int) -> Line {
    Line(spans + [Span(DisplayText(String(repeating: " ", count: max(0, width - self.width))))])
  }

  fileprivate static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }
}
