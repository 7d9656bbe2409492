import VietnameseText

/// What stands around a field: its label before it, and below it an error, or a hint while the field is active.
package struct FormRow: Widget {
  package let label: DisplayText
  package let labelWidth: Int
  package let isActive: Bool
  package let error: DisplayText?
  package let hint: DisplayText?
  /// The rows of the field itself.
  package let fieldHeight: Int

  /// Makes a row.
  package init(
    _ label: DisplayText, labelWidth: Int, isActive: Bool, error: DisplayText? = nil, hint: DisplayText? = nil,
    fieldHeight: Int = 1
  ) {
    self.label = label
    self.labelWidth = labelWidth
    self.isActive = isActive
    self.error = error
    self.hint = hint
    self.fieldHeight = fieldHeight
  }

  /// The rows taken in `width` columns.
  package func height(width: Int) -> Int { fieldHeight + remarks(width: width - labelWidth).count }

  /// Where the field goes when the row takes `area`.
  package func field(in area: Rect) -> Rect {
    let right = area.inset(left: labelWidth)
    return Rect(origin: right.origin, size: Size(width: right.width, height: min(fieldHeight, right.height)))
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    let labelArea = area.split(.left, labelWidth).piece
    frame.write(label, in: labelArea.inset(right: 1), style: isActive ? .accent : .label)
    let below = area.inset(top: fieldHeight, left: labelWidth)
    for (index, line) in remarks(width: below.width).enumerated() { frame.write(line, in: below.row(index)) }
  }

  private func remarks(width: Int) -> [Line] {
    if let error { return Line.wrapped("! \(error)", to: width, style: .error) }
    guard isActive, let hint else { return [] }
    return Line.wrapped(hint, to: width, style: .dim)
  }
}
