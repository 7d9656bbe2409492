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

  /// Whether a row shows the same as in another frame of this size.
  package func hasSameRow(_ y: Int, as other: Frame) -> Bool {
    guard size == other.size, y >= 0, y < size.height else { return false }
    for index in (y * size.width)..<((y + 1) * size.width) where cells[index] != other.cells[index] { return false }
    return true
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
