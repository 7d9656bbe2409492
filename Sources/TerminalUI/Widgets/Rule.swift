import VietnameseText

/// A horizontal line with titles in it: `── 0412 ── hạn gốc 30/10 ────────`.
package struct Rule: Widget {
  package let titles: [Line]
  /// Stands at the right end of the line.
  package let trailing: Line?

  /// Makes a rule.
  package init(_ titles: [Line] = [], trailing: Line? = nil) {
    self.titles = titles
    self.trailing = trailing
  }

  /// Makes a rule with one title, by default in the accent.
  package init(_ title: DisplayText, style: Style = .accent) {
    self.init([Line(title, style)])
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    frame.drawHorizontalLine(in: area)
    var rest = area.row(0).inset(left: 2, right: 2)
    if let trailing, trailing.width + 4 < rest.width {
      frame.write(padded(trailing), in: rest.removing(.right, trailing.width + 2))
      _ = rest.removing(.right, 2)
    }
    for title in titles where rest.width > 4 {
      let used = frame.write(padded(title), in: rest)
      rest = rest.inset(left: used + 2)
    }
  }

  private func padded(_ line: Line) -> Line {
    Line([Span(" ", .border)] + line.spans + [Span(" ", .border)])
  }
}
