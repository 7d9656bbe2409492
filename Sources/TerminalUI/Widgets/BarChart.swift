import VietnameseText

/// A bar that grows from the left in eighths of a column, the longest of a chart filling its width.
package struct Bar: Widget {
  package let value: Int
  package let maximum: Int
  package let style: Style

  /// Makes a bar for `value` where the width stands for `maximum`.
  package init(value: Int, maximum: Int, style: Style = .accent) {
    self.value = max(0, value)
    self.maximum = max(1, maximum)
    self.style = style
  }

  /// The eighths of a column to fill: at least one for any value above zero, so that no count looks like none.
  static func eighths(value: Int, maximum: Int, width: Int) -> Int {
    guard value > 0, width > 0 else { return 0 }
    let full = width * 8
    guard value < maximum else { return full }
    return max(1, Int((Double(value) / Double(maximum) * Double(full)).rounded()))
  }

  /// The bar as text, for a cell of a table.
  package static func text(value: Int, maximum: Int, width: Int, _ glyphs: Glyphs) -> DisplayText {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: blocks(value: max(0, value), maximum: max(1, maximum), width: width, glyphs))
    return DisplayText(String(text))
  }

  private static func blocks(value: Int, maximum: Int, width: Int, _ glyphs: Glyphs) -> [Unicode.Scalar] {
    let blocks = glyphs.barEighths
    let eighths = eighths(value: value, maximum: maximum, width: width)
    let full = Array(repeating: blocks[7], count: eighths / 8)
    let rest = eighths % 8
    guard rest > 0 else { return full }
    // In ASCII the first block stands for any part, since a small count would else leave nothing to see.
    return full + [eighths < 8 && blocks[rest - 1] == " " ? blocks[7] : blocks[rest - 1]]
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let blocks = Self.blocks(value: value, maximum: maximum, width: area.width, frame.glyphs)
    for (x, block) in blocks.enumerated() { frame.put(Cell(block, style: style), at: area.origin.offset(x: x)) }
  }
}

/// Rows of label, number, bar and remark: how many of something each has.
package struct BarChart: Widget {
  /// One bar with its texts.
  package struct Row: Hashable, Sendable {
    package let label: TableCell
    package let value: Int
    /// The style of the bar.
    package let style: Style
    package let numberStyle: Style
    package let remark: Line

    /// Makes a row; without a style of its own the number has that of the bar.
    package init(
      _ label: TableCell, value: Int, style: Style = .accent, numberStyle: Style? = nil, remark: Line = Line()
    ) {
      self.label = label
      self.value = value
      self.style = style
      self.numberStyle = numberStyle ?? style
      self.remark = remark
    }
  }

  package let rows: [Row]
  /// The columns for labels, for bars, and whether the rest is for remarks.
  package let labelWidth: Int
  package let barWidth: Int
  /// What the full width of a bar stands for; by default the largest value.
  package let maximum: Int

  /// Makes a chart.
  package init(rows: [Row], labelWidth: Int, barWidth: Int, maximum: Int? = nil) {
    self.rows = rows
    self.labelWidth = labelWidth
    self.barWidth = barWidth
    self.maximum = maximum ?? rows.map(\.value).max() ?? 0
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    let numbers = rows.map { DisplayText(VietnameseNumber.grouped($0.value)) }
    let numberWidth = numbers.map { TextWidth.of($0) }.max() ?? 0
    for (index, row) in rows.enumerated() {
      var rest = area.row(index)
      let label = rest.removing(.left, labelWidth)
      frame.write(row.label.text(fitting: label.width), in: label, style: row.label.style)
      _ = rest.removing(.left, 1)
      frame.write(numbers[index], in: rest.removing(.left, numberWidth), style: row.numberStyle, alignment: .trailing)
      _ = rest.removing(.left, 1)
      frame.draw(Bar(value: row.value, maximum: maximum, style: row.style), in: rest.removing(.left, barWidth))
      _ = rest.removing(.left, 1)
      frame.write(row.remark, in: rest)
    }
  }
}
