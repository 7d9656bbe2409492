import VietnameseText

/// The last line: which key does what.
///
/// `F1 Trợ giúp  F2 Lệnh … ? phím` where there is room. Where there is less, labels give way to their short forms, the
/// longest first; then the gaps close, `F1Giúp F2Lệnh … ? phím`; then hints are left out from the end.
package struct HintBar: Widget {
  package let hints: [Hint]

  /// Makes a hint bar.
  package init(_ hints: [Hint]) { self.hints = hints }

  package func draw(in area: Rect, of frame: inout Frame) {
    frame.write(line(fitting: area.width), in: area)
  }

  /// The hints as a line of at most so many columns, where that can be.
  package func line(fitting width: Int) -> Line {
    let whole = Line(spans(isWide: true, hints, []))
    var excess = whole.width - width
    if excess <= 0 { return whole }
    var shortened: Set<Int> = []
    for place in hints.indices.sorted(by: { (hints[$1].gain, $1) < (hints[$0].gain, $0) }) {
      shortened.insert(place)
      excess -= hints[place].gain
      if excess <= 0 { return Line(spans(isWide: true, hints, shortened)) }
    }
    var shown = hints
    while shown.count > 1, Line(spans(isWide: false, shown, shortened)).width > width { shown.removeLast() }
    return Line(spans(isWide: false, shown, shortened))
  }

  private func spans(isWide: Bool, _ hints: [Hint], _ shortened: Set<Int>) -> [Span] {
    hints.enumerated().flatMap { index, hint -> [Span] in
      let startsPlainKeys = index > 0 && !hint.isFunctionKey && hints[index - 1].isFunctionKey
      let gap: DisplayText = index == 0 ? "" : isWide || startsPlainKeys ? "  " : " "
      let inner: DisplayText = isWide || !hint.isFunctionKey ? " " : ""
      return [
        Span(gap), Span(hint.key, hint.isEnabled ? .hintKey : .dim),
        Span(
          "\(inner)\(shortened.contains(index) ? hint.shortLabel : hint.label)", hint.isEnabled ? .hintLabel : .dim),
      ]
    }
  }
}

extension Hint {
  /// The columns that the short form saves.
  fileprivate var gain: Int { TextWidth.of(label) - TextWidth.of(shortLabel) }
}
