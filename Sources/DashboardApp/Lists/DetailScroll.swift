import Domain
import TerminalUI

/// How far the detail beside a list is scrolled; another record begins at its top.
package struct DetailScroll: Hashable, Sendable {
  private var key: RecordKey?
  private var offset = 0

  package init() {}

  /// The rows by which the detail of a record is scrolled.
  package func offset(for key: RecordKey?) -> Int { key != nil && key == self.key ? offset : 0 }

  mutating func move(_ move: ListState.Move, of key: RecordKey, _ extent: DetailExtent) {
    let from = min(offset(for: key), max(0, extent.lines - extent.rows))
    self.key = key
    offset = ScrollView.offset(from, after: move, lineCount: extent.lines, height: extent.rows)
  }
}

/// The detail that a screen shows beside its list, as far as scrolling has to know it.
package struct DetailExtent: Hashable, Sendable {
  /// The record shown.
  package let key: RecordKey
  package let lines: Int
  /// Rows in sight.
  package let rows: Int
}

extension AppState {
  /// Scrolls the detail beside the list, where it is longer than its place; without a list, the page itself.
  mutating func scrollDetail(_ move: ListState.Move) -> [Effect] {
    guard let extent = screens[current]?.detailExtent(self) else { return perform(.move(move)) }
    detailScroll.move(move, of: extent.key, extent)
    return []
  }
}
