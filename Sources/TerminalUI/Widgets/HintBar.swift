import VietnameseText

/// The last line: which key does what.
///
/// `F1Giúp F2Lệnh … ? phím` where there is little room, `F1 Trợ giúp  F2 Lệnh … ? phím` where there is more; hints that
/// do not fit are left out from the end, the plain keys before the F-keys.
package struct HintBar: Widget {
  package let hints: [Hint]

  /// Makes a hint bar.
  package init(_ hints: [Hint]) { self.hints = hints }

  package func draw(in area: Rect, of frame: inout Frame) {
    let wide = Line(spans(isWide: true, hints))
    guard wide.width > area.width else {
      frame.write(wide, in: area)
      return
    }
    var shown = hints
    while shown.count > 1, Line(spans(isWide: false, shown)).width > area.width { shown.removeLast() }
    frame.write(Line(spans(isWide: false, shown)), in: area)
  }

  private func spans(isWide: Bool, _ hints: [Hint]) -> [Span] {
    hints.enumerated().flatMap { index, hint -> [Span] in
      let startsPlainKeys = index > 0 && !hint.isFunctionKey && hints[index - 1].isFunctionKey
      let gap: DisplayText = index == 0 ? "" : isWide || startsPlainKeys ? "  " : " "
      let inner: DisplayText = isWide || !hint.isFunctionKey ? " " : ""
      return [
        Span(gap), Span(hint.key, hint.isEnabled ? .hintKey : .dim),
        Span("\(inner)\(isWide ? hint.label : hint.shortLabel)", hint.isEnabled ? .hintLabel : .dim),
      ]
    }
  }
}
