import VietnameseText

/// A table whose head is repeated on every page.
package struct DocumentTable: Hashable, Sendable {
  package var columns: [DocumentColumn]
  package var rows: [DocumentRow]
  /// Whether the body turns the page for it; a table of an appendix follows the appendix.
  package var isWide: Bool
  /// What is said in place of a table without rows.
  package var emptyNote: DisplayText

  package init(
    _ columns: [DocumentColumn], rows: [DocumentRow], isWide: Bool = false, emptyNote: DisplayText = ""
  ) {
    self.columns = columns
    self.rows = rows
    self.isWide = isWide
    self.emptyNote = emptyNote
  }
}

/// One column of a table.
package struct DocumentColumn: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case leading
    case centre
    case trailing
  }

  package var title: DisplayText
  /// What stands above the titles of neighbouring columns that share it.
  package var group: DisplayText?
  /// Its share of the width of the page, against those of the other columns.
  package var width: Int
  package var alignment: Alignment
  /// Whether a terminal too narrow for all columns may leave it out.
  package var mayGo: Bool

  package init(
    _ title: DisplayText, width: Int, _ alignment: Alignment = .leading, group: DisplayText? = nil, mayGo: Bool = false
  ) {
    self.title = title
    self.width = max(1, width)
    self.alignment = alignment
    self.group = group
    self.mayGo = mayGo
  }
}

/// One row of a table.
package struct DocumentRow: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case plain
    /// Sums, in bold.
    case total
    /// One text over all columns, in bold; the other cells are not shown.
    case group
  }

  /// One for each column; missing ones are empty.
  package var cells: [DisplayText]
  package var kind: Kind

  package init(_ cells: [DisplayText], _ kind: Kind = .plain) {
    self.cells = cells
    self.kind = kind
  }

  /// The cell of a column; empty where the row has none.
  func cell(_ column: Int) -> DisplayText { column < cells.count ? cells[column] : "" }
}

extension DocumentTable {
  /// Columns that stand together in the upper row of the head.
  struct HeadGroup: Hashable {
    /// Nil for a column that stands alone and takes both rows.
    let title: DisplayText?
    let columns: Range<Int>
  }

  var hasGroups: Bool { columns.contains { $0.group != nil } }

  /// The upper row of the head, from left to right.
  var headGroups: [HeadGroup] {
    var groups: [HeadGroup] = []
    for (place, column) in columns.enumerated() {
      if let last = groups.last, let title = column.group, last.title == title {
        groups[groups.count - 1] = HeadGroup(title: title, columns: last.columns.lowerBound..<place + 1)
      } else {
        groups.append(HeadGroup(title: column.group, columns: place..<place + 1))
      }
    }
    return groups
  }
}
