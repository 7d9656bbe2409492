import VietnameseText

/// Lines of which as many are shown as fit, from `offset` on, with arrows where there is more.
package struct ScrollView: Widget {
  package let lines: [Line]
  package let offset: Int
  /// Whether keys go to this view; only then it has the hardware cursor.
  package let isActive: Bool

  /// Makes a view; an offset too large shows the last lines.
  package init(_ lines: [Line], offset: Int = 0, isActive: Bool = false) {
    self.lines = lines
    self.offset = offset
    self.isActive = isActive
  }

  /// The largest offset that leaves no blank lines below.
  package static func maximumOffset(lineCount: Int, height: Int) -> Int { max(0, lineCount - max(0, height)) }

  /// The offset after a move.
  package static func offset(_ offset: Int, after move: ListState.Move, lineCount: Int, height: Int) -> Int {
    let page = max(1, height - 1)
    let target =
      switch move {
      case .up: offset - 1
      case .down: offset + 1
      case .pageUp: offset - page
      case .pageDown: offset + page
      case .first: 0
      case .last: lineCount
      }
    return min(max(0, target), maximumOffset(lineCount: lineCount, height: height))
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    guard !area.isEmpty else { return }
    let maximum = Self.maximumOffset(lineCount: lines.count, height: area.height)
    let first = min(max(0, offset), maximum)
    let content = maximum > 0 ? area.inset(right: 2) : area
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      frame.write(line, in: content.row(row))
    }
    let edge = area.maxX - 1
    if first > 0 {
      frame.put(Cell(frame.glyphs.arrowUp, style: .accent), at: Point(x: edge, y: area.y), clippedTo: area)
    }
    if first < maximum {
      frame.put(Cell(frame.glyphs.arrowDown, style: .accent), at: Point(x: edge, y: area.maxY - 1), clippedTo: area)
    }
    if isActive { frame.cursor = area.origin }
  }
}
