import VietnameseText

/// A field of one line; text longer than the field scrolls so that the cursor is always seen.
package struct TextField: Widget {
  package let state: TextFieldState
  /// Whether keys go to this field; only then it has the hardware cursor.
  package let isActive: Bool
  /// Shown while the field is empty.
  package let placeholder: DisplayText

  /// Makes a field.
  package init(_ state: TextFieldState, isActive: Bool, placeholder: DisplayText = "") {
    self.state = state
    self.isActive = isActive
    self.placeholder = placeholder
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let row = area.row(0)
    let style: Style = isActive ? .fieldActive : .field
    frame.fill(row, style: style)
    guard !state.isEmpty else {
      frame.write(placeholder, in: row, style: isActive ? .fieldActive : .placeholder)
      if isActive { frame.cursor = row.origin }
      return
    }
    guard isActive else {
      frame.write(DisplayText(state.text), in: row, style: style)
      return
    }
    drawScrolled(in: row, of: &frame)
  }

  private func drawScrolled(in row: Rect, of frame: inout Frame) {
    let cursor = TextWidth.of(DisplayText(String(state.characters[..<state.cursor])))
    let scroll = max(0, cursor - row.width + 1)
    frame.write(DisplayText(state.text), at: row.origin.offset(x: -scroll), clippedTo: row, style: .fieldActive)
    if scroll > 0, row.width > 1 { frame.put(Cell(frame.glyphs.ellipsis, style: .fieldActive), at: row.origin) }
    frame.cursor = row.origin.offset(x: cursor - scroll)
  }
}
