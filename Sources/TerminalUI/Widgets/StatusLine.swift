import VietnameseText

/// Facts that are always on screen: some from the left, separated by bars, one at the right end.
package struct StatusLine: Widget {
  package let facts: [Line]
  package let trailing: Line?

  /// Makes a status line.
  package init(_ facts: [Line], trailing: Line? = nil) {
    self.facts = facts
    self.trailing = trailing
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    var rest = area.row(0).inset(horizontal: 1)
    if let trailing {
      frame.write(trailing, in: rest.removing(.right, min(trailing.width, rest.width)))
      _ = rest.removing(.right, 2)
    }
    let separator = Span(" \(DisplayText(Character(frame.glyphs.vertical))) ", .border)
    frame.write(Line(Array(facts.map(\.spans).joined(separator: [separator]))), in: rest)
  }
}
