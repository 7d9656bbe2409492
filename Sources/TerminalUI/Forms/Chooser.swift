import VietnameseText

/// The field of a chooser: what is chosen, or what is being typed to find something else.
package struct Chooser: Widget {
  package let state: ChooserState
  /// What is chosen; empty when nothing is.
  package let value: DisplayText
  package let isActive: Bool
  package let placeholder: DisplayText

  /// Makes a field.
  package init(_ state: ChooserState, value: DisplayText, isActive: Bool, placeholder: DisplayText = "") {
    self.state = state
    self.value = value
    self.isActive = isActive
    self.placeholder = placeholder
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let style: Style = isActive ? .fieldActive : .field
    frame.fill(area.row(0), style: style)
    let (arrow, field) = area.row(0).split(.right, 2)
    if state.isOpen {
      frame.draw(TextField(state.query, isActive: isActive, placeholder: value), in: field)
    } else {
      frame.write(
        value.isEmpty ? placeholder : value, in: field, style: value.isEmpty && !isActive ? .placeholder : style)
      if isActive { frame.cursor = area.origin }
    }
    frame.put(Cell(frame.glyphs.treeMark(open: true), style: style), at: arrow.origin.offset(x: 1), clippedTo: arrow)
  }
}

/// The list of an open chooser, drawn after the rest of the form, since it covers part of it.
package struct ChooserPopup: Sendable {
  package let state: ChooserState
  package let count: Int
  /// What is shown for a match.
  package let row: @Sendable (Int) -> Line
  /// Shown when nothing matches.
  package let emptyLine: Line

  /// Makes a list of `count` matches.
  package init(
    _ state: ChooserState, count: Int, emptyLine: Line = Line(), row: @escaping @Sendable (Int) -> Line
  ) {
    self.state = state
    self.count = count
    self.emptyLine = emptyLine
    self.row = row
  }

  /// Draws the list below the field, or above it when there is more room, without leaving `bounds`.
  package func draw(besides field: Rect, within bounds: Rect, of frame: inout Frame) {
    guard state.isOpen, let area = place(besides: field, within: bounds) else { return }
    let cursor = frame.cursor
    frame.draw(Modal("", footer: position), in: area)
    frame.cursor = cursor
    let content = area.inset(horizontal: 1, vertical: 1)
    guard count > 0 else {
      frame.write(emptyLine, in: content.inset(horizontal: 1))
      return
    }
    let visible = state.list.visibleRows(count: count, height: content.height)
    for (line, index) in visible.enumerated() {
      frame.write(row(index), in: content.row(line).inset(horizontal: 1))
      guard index == state.list.cursor else { continue }
      frame.put(Cell(">", style: .selected), at: content.row(line).origin, clippedTo: content)
      if !frame.environment.isSlowLink { frame.select(content.row(line)) }
    }
  }

  private var position: Line? {
    guard count > ChooserState.listHeight, let cursor = state.list.cursor else { return nil }
    return Line("\(VietnameseNumber.grouped(cursor + 1)) / \(VietnameseNumber.grouped(count))", .dim)
  }

  private func place(besides field: Rect, within bounds: Rect) -> Rect? {
    let wanted = max(1, min(count, ChooserState.listHeight)) + 2
    let below = bounds.maxY - field.maxY
    let above = field.y - bounds.y
    let isBelow = below >= wanted || below >= above
    let height = min(wanted, isBelow ? below : above)
    guard height >= 3 else { return nil }
    let y = isBelow ? field.maxY : field.y - height
    return Rect(x: field.x, y: y, width: field.width, height: height).intersection(bounds)
  }
}
