import VietnameseText

/// A page of a terminal: where the lines of a document's parts begin and end.
struct PlainPage {
  let width: Int

  init(width: Int) {
    self.width = max(40, width)
  }

  /// A line over the whole page.
  var rule: DisplayText { ruleOf(width) }

  func ruleOf(_ length: Int) -> DisplayText { DisplayText(String(repeating: "─", count: length)) }

  func wrapped(_ text: DisplayText) -> [DisplayText] { TextMeasure.wrapped(text, to: width) }

  func centred(_ text: DisplayText) -> DisplayText { TextMeasure.centred(text, in: width, filled: false) }

  func centredLines(_ text: DisplayText) -> [DisplayText] { wrapped(text).map(centred) }

  /// A text whose first line begins with one sign and whose others with another of the same width.
  func hanging(_ text: DisplayText, first: DisplayText, rest: DisplayText) -> [DisplayText] {
    let rows = TextMeasure.wrapped(text, to: max(10, width - TextMeasure.width(of: first)))
    return rows.enumerated().map { place, row in (place == 0 ? first : rest) + row }
  }

  /// Two texts side by side, the lines of each centred in its half or, at the left, flush.
  func besides(_ left: [DisplayText], _ right: [DisplayText], leftCentred: Bool = true) -> [DisplayText] {
    let leftWidth = width * 43 / 100
    let rightWidth = width - leftWidth - 2
    let leftRows = left.flatMap { TextMeasure.wrapped($0, to: leftWidth) }
    let rightRows = right.flatMap { TextMeasure.wrapped($0, to: rightWidth) }
    return (0..<max(leftRows.count, rightRows.count)).map { row in
      let first = row < leftRows.count ? leftRows[row] : ""
      let second = row < rightRows.count ? rightRows[row] : ""
      let start =
        leftCentred
        ? TextMeasure.centred(first, in: leftWidth, filled: true) : TextMeasure.filled(first, to: leftWidth)
      guard !second.isEmpty else { return TextMeasure.trimmed(start) }
      return start + "  " + TextMeasure.centred(second, in: rightWidth, filled: false)
    }
  }

  func lines(of block: DocumentBlock) -> [DisplayText] {
    switch block {
    case .heading(.part, let text): [""] + wrapped(text)
    case .heading(_, let text): wrapped(text)
    case .paragraph(let text): wrapped("    " + text)
    case .item(let text): hanging(text, first: "    - ", rest: "      ")
    case .note(let text): hanging(text, first: "  ", rest: "  ")
    case .table(let table): PlainTable(table, width: width).lines + [""]
    case .chart(let chart): lines(of: chart) + [""]
    }
  }

  /// Columns are drawn lying too: a terminal has more width than height.
  private func lines(of chart: DocumentChart) -> [DisplayText] {
    let label = min(30, width / 3, chart.items.map { TextMeasure.width(of: $0.label) }.max() ?? 0)
    let figure = chart.items.map { TextMeasure.width(of: $0.shown) }.max() ?? 0
    let room = max(4, width - label - figure - 4)
    return wrapped(chart.title)
      + chart.items.map { item in
        let bar = DisplayText(String(repeating: "█", count: chart.length(of: item, in: room)))
        return TextMeasure.filled(TextMeasure.cut(item.label, to: label), to: label) + "  \(bar) \(item.shown)"
      }
  }
}
