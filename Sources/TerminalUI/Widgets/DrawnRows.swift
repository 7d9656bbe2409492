import Synchronization

/// The rows that a table drew last, which are copied where they are drawn again.
///
/// A row is told by what it shows and the columns by what they are, so that a copy is what drawing would make.
package final class DrawnRows: Sendable {
  /// What the look of a row follows from beside the row itself.
  struct Layout: Equatable {
    let columns: [TableColumn]
    let width: Int
    let environment: DrawingEnvironment
  }

  /// One row, and the frame of its height that shows it.
  struct Drawn: Sendable {
    let row: TableRow
    let picture: Frame
  }

  private struct Kept {
    var layout: Layout?
    var first = 0
    var rows: [Drawn?] = []
  }

  private let kept = Mutex(Kept())

  /// Makes a memory without rows.
  package init() {}

  /// The rows from `first` on as far as they were drawn in this layout, as many as are wanted.
  func rows(_ layout: Layout, _ range: Range<Int>) -> [Drawn?] {
    kept.withLock { kept in
      guard kept.layout == layout else { return Array(repeating: nil, count: range.count) }
      return range.map { index in
        kept.rows.indices.contains(index - kept.first) ? kept.rows[index - kept.first] : nil
      }
    }
  }

  /// Keeps the rows from `first` on in place of those before.
  func keep(_ rows: [Drawn?], from first: Int, _ layout: Layout) {
    kept.withLock { $0 = Kept(layout: layout, first: first, rows: rows) }
  }
}
