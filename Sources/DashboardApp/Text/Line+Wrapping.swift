import TerminalUI

extension Line {
  /// The line in rows of at most `width` columns; one of several styles stays one row, to be cut where it is drawn.
  package func wrapped(to width: Int) -> [Line] {
    guard spans.count == 1, let span = spans.first else { return [self] }
    return Line.wrapped(span.text, to: width, style: span.style)
  }
}
