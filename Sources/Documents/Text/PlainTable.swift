import VietnameseText

/// A table in the columns of a terminal: as wide as it may be, its longest texts on several lines.
///
/// Where not even that fits, columns that may go are left out, and a table that is still too wide becomes a list of its
/// rows, so that no figure is ever cut.
struct PlainTable {
  private let table: DocumentTable
  private let width: Int

  init(_ table: DocumentTable, width: Int) {
    self.table = table
    self.width = width
  }

  var lines: [DisplayText] {
    guard !table.rows.isEmpty else { return TextMeasure.wrapped(table.emptyNote, to: width) }
    guard let layout = PlainColumns(table, width: width) else { return listed }
    let rule = DisplayText(String(repeating: "─", count: layout.whole))
    var lines = headLines(layout) + [rule]
    for row in table.rows {
      if row.kind == .total { lines.append(rule) }
      lines += row.kind == .group ? TextMeasure.wrapped(row.cell(0), to: width) : rowLines(row, layout)
    }
    return lines
  }

  // MARK: Columns

  private func headLines(_ layout: PlainColumns) -> [DisplayText] {
    let titles = layout.shown.map { TextMeasure.wrapped(table.columns[$0].title, to: layout.width(of: $0)) }
    let height = titles.map(\.count).max() ?? 0
    let rows = (0..<height).map { level in
      layout.line { place, _ in
        // Titles stand on the rule.
        let above = height - titles[place].count
        return level < above ? "" : titles[place][level - above]
      }
    }
    return groupLine(layout) + rows
  }

  /// The names over columns that belong together, each with a line as wide as they are.
  private func groupLine(_ layout: PlainColumns) -> [DisplayText] {
    let groups = layout.groups
    guard groups.contains(where: { $0.title != nil }) else { return [] }
    var line = DisplayText()
    for (place, group) in groups.enumerated() {
      if place > 0 { line += TextMeasure.blanks(layout.gap) }
      guard let title = group.title else {
        line += TextMeasure.blanks(group.width)
        continue
      }
      let spare = max(0, group.width - TextMeasure.width(of: title))
      let strokes = (0..<2).map { DisplayText(String(repeating: "─", count: (spare + $0) / 2)) }
      line += strokes[0] + title + strokes[1]
    }
    return [TextMeasure.trimmed(line)]
  }

  private func rowLines(_ row: DocumentRow, _ layout: PlainColumns) -> [DisplayText] {
    let cells = layout.shown.map { TextMeasure.wrapped(row.cell($0), to: layout.width(of: $0)) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { level in
      layout.line { place, _ in level < cells[place].count ? cells[place][level] : "" }
    }
  }

  // MARK: List

  /// Every row as a paragraph: its first two cells, then each further one with the title of its column.
  private var listed: [DisplayText] {
    let page = PlainPage(width: width)
    return table.rows.flatMap { row -> [DisplayText] in
      guard row.kind != .group else { return page.wrapped(row.cell(0)) }
      let name = row.cell(0).isEmpty ? row.cell(1) : "\(row.cell(0)). \(row.cell(1))"
      let facts = table.columns.indices.dropFirst(2).filter { !row.cell($0).isEmpty }.map { place in
        "\(title(of: place)): \(row.cell(place))" as DisplayText
      }
      return page.wrapped(name) + page.hanging(facts.joined(separator: "; "), first: "   ", rest: "   ")
    }
  }

  private func title(of place: Int) -> DisplayText {
    let column = table.columns[place]
    return column.group.map { "\($0) – \(column.title)" } ?? column.title
  }
}
