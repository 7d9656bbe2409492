import VietnameseText

extension Frame {
  /// Writes text from `point` rightwards, showing only the part inside `clip`, and returns the columns the whole takes.
  @discardableResult
  package mutating func write(
    _ text: DisplayText, at point: Point, clippedTo clip: Rect? = nil, style: Style = .text
  ) -> Int {
    write(scalars: text.string.unicodeScalars, at: point, clippedTo: clip ?? bounds, style: style)
  }

  /// Writes text into the first row of `area`, cut with an ellipsis where it does not fit, and returns the columns used.
  @discardableResult
  package mutating func write(
    _ text: DisplayText, in area: Rect, style: Style = .text, alignment: Alignment = .leading
  ) -> Int {
    guard !area.isEmpty else { return 0 }
    let row = area.row(0)
    let width = TextWidth.of(text.string)
    guard width > row.width else {
      let start = row.origin.offset(x: alignment.indent(of: width, in: row.width))
      return write(text, at: start, clippedTo: row, style: style)
    }
    return writeCut(text, in: row, style: style)
  }

  /// Writes what fits of a text into a row and puts an ellipsis after it, and returns the columns used.
  @discardableResult
  mutating func writeCut(_ text: DisplayText, in row: Rect, style: Style) -> Int {
    let kept = TextWidth.prefix(of: text.string, fitting: row.width - 1)
    let used = write(scalars: kept.unicodeScalars, at: row.origin, clippedTo: row, style: style)
    put(Cell(glyphs.ellipsis, style: style), at: row.origin.offset(x: used), clippedTo: row)
    return used + 1
  }

  /// Fills an area with one character, by default blanks in plain text.
  package mutating func fill(_ area: Rect, with scalar: Unicode.Scalar = " ", style: Style = .text) {
    let visible = bounds.intersection(area)
    let cell = Cell(scalar, style: style)
    for y in visible.rows {
      for x in visible.columns { put(cell, at: Point(x: x, y: y)) }
    }
  }

  @discardableResult
  private mutating func write(
    scalars: some Sequence<Unicode.Scalar>, at point: Point, clippedTo clip: Rect, style: Style
  ) -> Int {
    var x = point.x
    for scalar in scalars {
      let width = TextWidth.of(scalar)
      let here = Point(x: x, y: point.y)
      if width == 0 {
        addMark(scalar, before: here, clippedTo: clip)
      } else if width == 2, x == clip.x - 1 {
        put(Cell(" ", style: style), at: here.offset(x: 1), clippedTo: clip)
      } else {
        put(Cell(scalar, width: width, style: style), at: here, clippedTo: clip)
      }
      x += width
    }
    return x - point.x
  }
}
