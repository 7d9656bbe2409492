/// A row of small columns, one for each value, the newest at the right end.
package struct Sparkline: Widget {
  package let values: [Int]
  package let style: Style

  /// Makes a sparkline; the area shows as many of the last values as it has columns.
  package init(_ values: [Int], style: Style = .accent) {
    self.values = values
    self.style = style
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let shown = values.suffix(area.width)
    let maximum = max(1, shown.max() ?? 1)
    for (x, value) in shown.enumerated() where value > 0 {
      let eighths = max(1, Int((Double(value) / Double(maximum) * 8).rounded()))
      let scalar = frame.glyphs.sparkEighths[min(eighths, 8) - 1]
      frame.put(Cell(scalar, style: style), at: area.origin.offset(x: x), clippedTo: area)
    }
  }
}
