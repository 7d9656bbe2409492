/// A rectangle of cells with a cursor: one picture of the screen.
///
/// Drawing outside is clipped. A character two columns wide is never half visible: where half of it is overwritten or
/// clipped, a space stands instead of the other half.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// What the terminal can show; widgets choose their glyphs by it.
  package let environment: DrawingEnvironment
  /// All cells, row after row.
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands: on the selected row or in the active field; `nil` hides it.
  package var cursor: Point?

  /// Makes a blank frame.
  package init(size: Size, environment: DrawingEnvironment = .standard) {
    self.size = size
    self.environment = environment
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The whole area, from (0, 0).
  package var bounds: Rect { Rect(size: size) }

  /// The glyphs to draw with.
  package var glyphs: Glyphs { environment.glyphs }

  /// The cell at a position, blank outside the frame.
  package subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[point.y * size.width + point.x] : .blank
  }

  /// The cells of one row.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[(y * size.width)..<((y + 1) * size.width)]
  }

  /// Puts one cell, clipped to `clip` and the frame; a wide cell needs both its columns inside.
  package mutating func put(_ cell: Cell, at point: Point, clippedTo clip: Rect? = nil) {
    let area = clip.map { bounds.intersection($0) } ?? bounds
    guard area.contains(point) else { return }
    if cell.width == 2 {
      guard area.contains(point.offset(x: 1)) else {
        return store(Cell(" ", style: cell.style, isSelected: cell.isSelected), at: point)
      }
      store(cell, at: point)
      store(Cell(" ", width: 0, style: cell.style, isSelected: cell.isSelected), at: point.offset(x: 1))
    } else {
      store(cell, at: point)
    }
  }

  /// Puts characters of one column each into row `y`, from `x` on, as long as such come and `columns` has room for them.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 of a `String`.
  ///   - place: where the first character begins among the bytes; moved on with `x` past what was put.
  ///   - columns: columns of the frame.
  mutating func putPlain(
    _ bytes: Swift.Span<UInt8>, from place: inout Int, row y: Int, at x: inout Int, within columns: Range<Int>,
    style: Style
  ) {
    guard y >= 0, y < size.height else { return }
    let start = y * size.width
    var cells = cells.mutableSpan
    while place < bytes.count, columns.contains(x) {
      var next = place
      let scalar = bytes.scalar(at: &next)
      guard scalar.isASCII || TextWidth.of(scalar) == 1, cells[start + x].width == 1 else { return }
      cells[start + x] = Cell(scalar, style: style)
      place = next
      x += 1
    }
  }

  /// Puts rows of another frame of the same width into the same places of this one.
  package mutating func copyRows(_ rows: Range<Int>, of other: Frame) {
    guard size.width == other.size.width else { return }
    let rows = rows.clamped(to: 0..<min(size.height, other.size.height))
    let places = rows.lowerBound * size.width..<rows.upperBound * size.width
    let source = other.cells.span
    var cells = cells.mutableSpan
    for place in places { cells[place] = source[place] }
  }

  /// Puts the first row of another frame into this one from `point` on, over blanks, as far as there is room.
  mutating func copyRow(_ other: Frame, at point: Point) {
    guard bounds.contains(point), other.size.height > 0 else { return }
    let start = point.y * size.width + point.x
    let count = min(other.size.width, size.width - point.x)
    let source = other.cells.span
    var cells = cells.mutableSpan
    for place in 0..<count { cells[start + place] = source[place] }
  }

  /// Adds a combining mark to the character left of `point`, if that lies inside `clip`.
  mutating func addMark(_ mark: Unicode.Scalar, before point: Point, clippedTo clip: Rect) {
    var position = point.offset(x: -1)
    if bounds.contains(position), self[position].width == 0 { position.x -= 1 }
    guard bounds.intersection(clip).contains(position) else { return }
    cells[position.y * size.width + position.x].add(mark: mark)
  }

  /// Marks the cells of `area` as part of the selection bar.
  package mutating func select(_ area: Rect, _ isSelected: Bool = true) {
    forEachIndex(in: area) { cells, index in cells[index].isSelected = isSelected }
  }

  /// Gives the cells of `area` another style, keeping what they show.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    forEachIndex(in: area) { cells, index in cells[index].style = style }
  }

  private mutating func forEachIndex(in area: Rect, _ change: (inout [Cell], Int) -> Void) {
    let visible = bounds.intersection(area)
    for y in visible.rows {
      for x in visible.columns { change(&cells, y * size.width + x) }
    }
  }

  /// Stores a cell and blanks the other half of any wide character it breaks.
  private mutating func store(_ cell: Cell, at point: Point) {
    let index = point.y * size.width + point.x
    let old = cells[index]
    if old.width == 0, cell.width != 0, point.x > 0 {
      cells[index - 1] = Cell(" ", style: cells[index - 1].style, isSelected: cells[index - 1].isSelected)
    } else if old.width == 2, point.x + 1 < size.width {
      cells[index + 1] = Cell(" ", style: old.style, isSelected: old.isSelected)
    }
    cells[index] = cell
  }
}
