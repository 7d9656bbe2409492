import TerminalUI
import VietnameseText

/// Facts one below the other, each with its name before it and wrapped to the width.
struct FactSheet {
  private(set) var lines: [Line] = []
  private let width: Int
  private let labelWidth: Int

  /// Makes an empty sheet of so many columns; names that get no columns stand above their facts.
  init(width: Int, labelWidth: Int? = nil) {
    self.width = width
    self.labelWidth = labelWidth ?? (width < 40 ? 0 : 16)
  }

  /// Adds a title over the facts that follow.
  mutating func heading(_ text: DisplayText) {
    if !lines.isEmpty { lines.append(Line()) }
    lines.append(Line(text, .heading))
  }

  /// Adds a fact; of no text nothing is added.
  mutating func fact(_ label: DisplayText, _ text: DisplayText, _ style: Style = .value) {
    guard !text.isEmpty else { return }
    let rows = TextWrap.wrap(text, to: max(1, width - max(1, labelWidth)))
    if labelWidth == 0, !label.isEmpty { lines.append(Line(label, .label)) }
    for (place, row) in rows.enumerated() {
      lines.append(indented(place == 0 && labelWidth > 0 ? label : "", row, style))
    }
  }

  /// Adds lines that belong to the fact before.
  mutating func more(_ text: DisplayText, _ style: Style = .dim) { fact("", text, style) }

  /// Adds a text of several lines.
  mutating func text(_ label: DisplayText, _ raw: String) {
    for (place, line) in DisplayText.lines(of: raw).enumerated() { fact(place == 0 ? label : "", line) }
  }

  /// Adds a line as it is, wrapped.
  mutating func line(_ text: DisplayText, _ style: Style = .text, indent: Int = 0) {
    for row in TextWrap.wrap(text, to: max(1, width - indent)) {
      lines.append(Line([Span(blank(indent)), Span(row, style)]))
    }
  }

  private func indented(_ label: DisplayText, _ row: DisplayText, _ style: Style) -> Line {
    let rest = max(1, labelWidth - TextWidth.of(label))
    return labelWidth == 0
      ? Line([Span(" "), Span(row, style)]) : Line([Span(label, .label), Span(blank(rest)), Span(row, style)])
  }

  private func blank(_ count: Int) -> DisplayText { DisplayText(String(repeating: " ", count: count)) }
}
