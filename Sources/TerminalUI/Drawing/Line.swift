import VietnameseText

/// A piece of text in one style.
package struct Span: Hashable, Sendable {
  package let text: DisplayText
  package let style: Style

  /// Makes a span.
  package init(_ text: DisplayText, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

/// Spans that stand one after another on a row.
package struct Line: Hashable, Sendable {
  package var spans: [Span]

  /// Makes a line of spans.
  package init(_ spans: [Span] = []) { self.spans = spans }

  /// Makes a line of one span.
  package init(_ text: DisplayText, _ style: Style = .text) { spans = [Span(text, style)] }

  /// The columns the line takes.
  package var width: Int { spans.reduce(0) { $0 + TextWidth.of($1.text.string) } }

  /// Adds text at the end.
  package mutating func append(_ text: DisplayText, _ style: Style = .text) { spans.append(Span(text, style)) }
}

extension Frame {
  /// Writes a line into the first row of `area`, cut with an ellipsis where it does not fit, and returns the columns used.
  @discardableResult
  package mutating func write(_ line: Line, in area: Rect, alignment: Alignment = .leading) -> Int {
    guard !area.isEmpty else { return 0 }
    let width = line.width
    let row = area.row(0)
    guard width > row.width else {
      var point = row.origin.offset(x: alignment.indent(of: width, in: row.width))
      for span in line.spans { point.x += write(span.text, at: point, clippedTo: row, style: span.style) }
      return width
    }
    var rest = row
    for span in line.spans {
      // A span that would fill the row leaves no column for the ellipsis, so it is the one that is cut.
      guard TextWidth.of(span.text.string) < rest.width else {
        return row.width - rest.width + writeCut(span.text, in: rest, style: span.style)
      }
      rest = rest.inset(left: write(span.text, at: rest.origin, clippedTo: rest, style: span.style))
    }
    return row.width - rest.width
  }
}
