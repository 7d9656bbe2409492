import VietnameseText

/// Rows in columns under a header, with the marks of each row before it and the position below.
///
/// The marks stand in four columns: cursor `>`, marked `*`, changed by others `+`, incident `!`. Rows are asked for only
/// when they are shown.
package struct Table: Widget {
  /// The column by which the rows are sorted.
  package struct Sort: Hashable, Sendable {
    package let column: Int
    package let isDescending: Bool

    /// Makes a sort order.
    package init(column: Int, isDescending: Bool) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// The columns that the marks take before the first column.
  package static let gutter = 4

  package let columns: [TableColumn]
  package let count: Int
  package let row: @Sendable (Int) -> TableRow
  package let state: ListState
  package var sort: Sort?
  /// Whether the column titles are shown.
  package var showsHeader = true
  /// Shown at the right below the rows; by default `1-10 / 16`.
  package var position: Position = .standard
  /// Shown in place of rows when there are none: what would be here, and which key makes it.
  package var emptyLines: [Line] = []
  /// Remembers the rows that were drawn, for tables that are drawn often.
  package var drawnRows: DrawnRows?
  /// Whether keys go to this table; only then it has the hardware cursor.
  package var isActive = true

  /// What is shown below the rows.
  package enum Position: Hashable, Sendable {
    /// Nothing; the rows take the line.
    case none
    /// The numbers of the rows shown and of all.
    case standard
    /// The numbers of the rows shown, before this text.
    case suffixed(DisplayText)
  }

  /// Makes a table of `count` rows.
  package init(
    columns: [TableColumn], count: Int, state: ListState, sort: Sort? = nil, row: @escaping @Sendable (Int) -> TableRow
  ) {
    self.columns = columns
    self.count = count
    self.state = state
    self.sort = sort
    self.row = row
  }

  /// How many rows fit into an area of `height`.
  package func rowsShown(inHeight height: Int) -> Int {
    max(0, height - (showsHeader ? 1 : 0) - (position == .none ? 0 : 1))
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    var area = area
    let widths = TableColumn.layout(columns, width: area.width - Self.gutter)
    if showsHeader { drawHeader(in: area.removing(.top, 1), widths: widths, of: &frame) }
    let footer = area.removing(.bottom, position == .none ? 0 : 1)
    guard count > 0 else {
      for (index, line) in emptyLines.enumerated() {
        frame.write(line, in: area.row(index + 1).inset(left: Self.gutter))
      }
      return
    }
    let visible = state.visibleRows(count: count, height: area.height)
    drawRows(visible, in: area, widths: widths, of: &frame)
    drawPosition(of: visible, in: footer, of: &frame)
  }

  /// Draws the rows in sight; those that are not selected are copied where they were drawn before.
  private func drawRows(_ visible: Range<Int>, in area: Rect, widths: [Int], of frame: inout Frame) {
    let layout = DrawnRows.Layout(columns: columns, width: area.width, environment: frame.environment)
    var drawn = drawnRows?.rows(layout, visible) ?? Array(repeating: nil, count: visible.count)
    for (line, index) in visible.enumerated() {
      let row = row(index)
      let place = area.row(line)
      guard drawnRows != nil, index != state.cursor else {
        drawRow(row, isSelected: index == state.cursor, in: place, widths: widths, of: &frame)
        continue
      }
      if drawn[line]?.row != row {
        var picture = Frame(size: place.size, environment: frame.environment)
        drawRow(row, isSelected: false, in: picture.bounds, widths: widths, of: &picture)
        drawn[line] = DrawnRows.Drawn(row: row, picture: picture)
      }
      if let picture = drawn[line]?.picture { frame.copyRow(picture, at: place.origin) }
    }
    drawnRows?.keep(drawn, from: visible.lowerBound, layout)
  }

  private func drawHeader(in area: Rect, widths: [Int], of frame: inout Frame) {
    forEachColumn(in: area, widths: widths) { index, cell in
      guard sort?.column == index, cell.width > 2 else {
        frame.write(columns[index].title, in: cell, style: .heading, alignment: columns[index].alignment)
        return
      }
      let mark = frame.glyphs.sortMark(descending: sort?.isDescending ?? false)
      let width = min(TextWidth.of(columns[index].title), cell.width - 2)
      let start = columns[index].alignment.indent(of: width + 2, in: cell.width)
      frame.write(columns[index].title, in: cell.inset(left: start, right: 2), style: .heading)
      frame.put(Cell(mark, style: .accent), at: cell.origin.offset(x: start + width + 1), clippedTo: cell)
    }
  }

  private func drawRow(_ row: TableRow, isSelected: Bool, in area: Rect, widths: [Int], of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let onlyMarker = isSelected && frame.environment.isSlowLink
    drawMarks(row, isSelected: isSelected, in: area, of: &frame)
    forEachColumn(in: area, widths: widths) { index, cell in
      guard index < row.cells.count else { return }
      let content = row.cells[index]
      let style = onlyMarker && index == 0 ? Style.selected : content.style
      frame.write(content.text(fitting: cell.width), in: cell, style: style, alignment: columns[index].alignment)
    }
    guard isSelected else { return }
    if !onlyMarker { frame.select(area) }
    if isActive { frame.cursor = area.origin }
  }

  private func drawMarks(_ row: TableRow, isSelected: Bool, in area: Rect, of frame: inout Frame) {
    let marks: [(Bool, Unicode.Scalar, Style)] = [
      (isSelected, ">", .selected), (row.isMarked, "*", .marked), (row.isChanged, "+", .changed),
      (row.hasIncident, "!", .incident),
    ]
    for (column, (isSet, mark, style)) in marks.enumerated() where isSet {
      frame.put(Cell(mark, style: style), at: area.origin.offset(x: column), clippedTo: area)
    }
  }

  private func drawPosition(of visible: Range<Int>, in area: Rect, of frame: inout Frame) {
    guard !visible.isEmpty else { return }
    let shown: DisplayText =
      "\(VietnameseNumber.grouped(visible.lowerBound + 1))-\(VietnameseNumber.grouped(visible.upperBound))"
    let text: DisplayText
    switch position {
    case .none: return
    case .standard: text = "\(shown) / \(VietnameseNumber.grouped(count))"
    case .suffixed(let suffix): text = "\(shown) \(suffix)"
    }
    frame.write(text, in: area.inset(left: Self.gutter), style: .dim, alignment: .trailing)
  }

  /// Calls `body` for each column that has not gone, with its place in `area`.
  private func forEachColumn(in area: Rect, widths: [Int], _ body: (Int, Rect) -> Void) {
    var rest = area.inset(left: Self.gutter)
    for (index, width) in widths.enumerated() where width > 0 {
      body(index, rest.removing(.left, width))
      _ = rest.removing(.left, TableColumn.gap)
    }
  }
}
