import Domain
import TerminalUI

/// The assignments behind the figures of one unit in a quarter, one class at a time.
struct QuarterPage: Sendable {
  let row: QuarterRow
  /// The class shown; nil shows all.
  private(set) var column: ReportClass?
  private(set) var items: [RecordNumber<Assignment>: QuarterItem] = [:]
  var list = RecordList<RecordNumber<Assignment>>()

  init(_ row: QuarterRow, _ column: ReportClass?, _ figures: QuarterFigures, _ registry: Registry) {
    self.row = row
    self.column = column
    refresh(figures, registry, order: .renewed)
  }

  /// All classes, and those that have assignments or are shown.
  var columns: [ReportClass?] {
    [nil] + ReportClass.allCases.filter { row.figures.counts[$0] > 0 || $0 == column }
  }

  mutating func refresh(_ figures: QuarterFigures, _ registry: Registry, order: RowOrder) {
    let found = figures.items(of: row.unit, in: column, from: registry)
    items = Dictionary(found.map { ($0.summary.id, $0) }, uniquingKeysWith: { first, _ in first })
    list.update(found.map(\.summary.id), order: order)
    if list.detail == nil, let cursor = list.cursor { list.select(cursor) }
  }

  /// Shows the class so many places on, going round at the ends.
  mutating func turn(by step: Int, _ figures: QuarterFigures, _ registry: Registry) {
    let all = columns
    let here = all.firstIndex(of: column) ?? 0
    column = all[(here + step + all.count) % all.count]
    list = RecordList()
    refresh(figures, registry, order: .renewed)
  }

  var bindings: [ActionBinding] {
    let none = list.cursor == nil ? CommonBindings.nothingChosen : nil
    return [
      ActionBinding(
        [.enter, .character("l"), .function(3), .character("v")], .open, Phrase("xem nhiệm vụ", "read the task"),
        short: Phrase("Xem", "View"), group: .record, disabled: none, inBar: true),
      ActionBinding([.tab, .right], .nextPane, Phrase("nhóm sau", "next class"), group: .list, inBar: true),
      ActionBinding([.backTab, .left], .previousPane, Phrase("nhóm trước", "class before"), group: .list),
      ActionBinding(
        [.escape, .character("h"), .control("c")], .back, Phrase("về báo cáo", "back to the report"),
        short: Phrase("về", "back"), group: .list, inBar: true),
    ] + CommonBindings.moves
  }

  /// Rows of the list in sight: a title, a rule, the header and the line on the chosen row take four.
  static func rowsShown(in body: Rect) -> Int { max(1, body.height - 5) }
}
