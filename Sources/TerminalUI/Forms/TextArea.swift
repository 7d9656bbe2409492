import VietnameseText

/// A field of several lines, wrapped at spaces and scrolled so that the cursor is always seen.
package struct TextArea: Widget {
  package let state: TextFieldState
  package let isActive: Bool
  package let placeholder: DisplayText

  /// Makes a field; its state should allow line breaks.
  package init(_ state: TextFieldState, isActive: Bool, placeholder: DisplayText = "") {
    self.state = state
    self.isActive = isActive
    self.placeholder = placeholder
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    let style: Style = isActive ? .fieldActive : .field
    frame.fill(area, style: style)
    if state.isEmpty { frame.write(placeholder, in: area, style: isActive ? .fieldActive : .placeholder) }
    let layout = TextAreaLayout(state, width: area.width)
    let place = layout.place(of: state.cursor)
    let first = isActive ? max(0, place.y - area.height + 1) : 0
    for (line, row) in layout.rows.dropFirst(first).prefix(area.height).enumerated() {
      let text = DisplayText(String(state.characters[row]))
      frame.write(text, at: Point(x: area.x, y: area.y + line), clippedTo: area, style: style)
    }
    if isActive { frame.cursor = area.clamp(Point(x: area.x + place.x, y: area.y + place.y - first)) }
  }
}

/// Where each grapheme of a text stands in a field of some width.
struct TextAreaLayout {
  /// The graphemes of each row.
  let rows: [Range<Int>]
  private let widths: [Int]

  /// Wraps the text of `state`.
  init(_ state: TextFieldState, width: Int) {
    // A grapheme can be shown as several, such as the visible name of a control character.
    widths = state.characters.map { $0 == "\n" ? 0 : TextWidth.of(DisplayText($0)) }
    rows = TextWrap.rows(of: state.characters, widths: widths, to: width)
  }

  /// Column and row of the cursor before grapheme `index`.
  func place(of index: Int) -> Point {
    let y = rows.lastIndex { $0.lowerBound <= index } ?? 0
    return Point(x: widths[rows[y].lowerBound..<index].reduce(0, +), y: y)
  }

  /// The grapheme in row `y` nearest to column `x`.
  func index(at x: Int, row y: Int) -> Int {
    var left = x
    for index in rows[y] {
      left -= widths[index]
      if left < 0 { return index }
    }
    return rows[y].upperBound
  }
}

extension TextFieldState {
  /// Moves the cursor one row up (-1) or down (1) in a field of `width` columns; returns whether there was such a row.
  package mutating func moveVertically(by rows: Int, width: Int) -> Bool {
    let layout = TextAreaLayout(self, width: width)
    let place = layout.place(of: cursor)
    guard layout.rows.indices.contains(place.y + rows) else { return false }
    cursor = layout.index(at: place.x, row: place.y + rows)
    return true
  }
}
