import VietnameseText

extension Frame {
  /// Writes text from `point` rightwards, showing only the part inside `clip`, and returns the columns the whole takes.
  @discardableResult
  package mutating func write(
    _ text: DisplayText, at point: Point, clippedTo clip: Rect? = nil, style: Style = .text
  ) -> Int {
    write(text.string.utf8.span, at: point, clippedTo: clip ?? bounds, style: style)
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
    let used = write(kept.utf8.span, at: row.origin, clippedTo: row, style: style)
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

  /// Writes UTF-8 of a `String`; plain characters go straight into their cells, the others one by one.
  private mutating func write(_ bytes: Swift.Span<UInt8>, at point: Point, clippedTo clip: Rect, style: Style) -> Int {
    let visible = bounds.intersection(clip)
    let columns = visible.rows.contains(point.y) ? visible.columns : 0..<0
    var place = 0
    var x = point.x
    while place < bytes.count {
      putPlain(bytes, from: &place, row: point.y, at: &x, within: columns, style: style)
      guard place < bytes.count else { break }
      x += write(bytes.scalar(at: &place), at: Point(x: x, y: point.y), clippedTo: clip, style: style)
    }
    return x - point.x
  }

  private mutating func write(_ scalar: Unicode.Scalar, at here: Point, clippedTo clip: Rect, style: Style) -> Int {
    let width = TextWidth.of(scalar)
    if width == 0 {
      addMark(scalar, before: here, clippedTo: clip)
    } else if width == 2, here.x == clip.x - 1 {
      put(Cell(" ", style: style), at: here.offset(x: 1), clippedTo: clip)
    } else {
      put(Cell(scalar, width: width, style: style), at: here, clippedTo: clip)
    }
    return width
  }
}
