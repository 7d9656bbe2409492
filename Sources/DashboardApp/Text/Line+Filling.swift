import TerminalUI
import VietnameseText

extension Line {
  /// The line cut or filled up so that `end` stands at the right edge of `width` columns.
  package func filled(to width: Int, with end: Span) -> Line {
    let room = width - TextWidth.of(end.text) - 1
    guard room > 4 else { return Line(spans + [Span(" "), end]) }
    var left = room
    var kept: [Span] = []
    for span in spans where left > 0 {
      let size = TextWidth.of(span.text)
      guard size > left else {
        kept.append(span)
        left -= size
        continue
      }
      let head = TextWidth.prefix(of: span.text.string, fitting: left - 1)
      kept.append(Span("\(head)…", span.style))
      left -= TextWidth.of(head) + 1
      break
    }
    return Line(kept + [Span(DisplayText(String(repeating: " ", count: max(0, left) + 1))), end])
  }
}
