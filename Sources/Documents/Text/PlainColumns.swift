import VietnameseText

/// Which columns of a table a terminal shows, and how wide each is.
struct PlainColumns {
  private let table: DocumentTable
  /// The columns shown, by their place in the table.
  let shown: [Int]
  /// Blanks between two columns.
  let gap: Int
  /// By place in the table.
  private var widths: [Int: Int]

  /// The least columns that a text is given.
  private static let leastText = 8

  /// Nil where the table cannot stand in columns.
  init?(_ table: DocumentTable, width: Int) {
    self.table = table
    let natural = table.columns.indices.map { PlainColumns.natural(table, $0) }
    let least = table.columns.indices.map { PlainColumns.least(table, $0, natural[$0]) }
    var shown = Array(table.columns.indices)
    func fits(_ gap: Int) -> Bool {
      shown.reduce(0) { $0 + least[$1] } + gap * (shown.count - 1) <= width
    }
    while !fits(1) {
      guard let next = shown.last(where: { table.columns[$0].mayGo }) else { return nil }
      // Columns of one group go together: one of them alone would say half of what they say.
      let group = table.columns[next].group
      shown.removeAll { $0 == next || group != nil && table.columns[$0].mayGo && table.columns[$0].group == group }
    }
    gap = fits(2) ? 2 : 1
    self.shown = shown
    widths = Dictionary(uniqueKeysWithValues: shown.map { ($0, max(natural[$0], least[$0])) })
    shrink(to: width, least)
    widenGroups(within: width)
  }

  /// The columns that the table takes.
  var whole: Int { shown.reduce(0) { $0 + width(of: $1) } + gap * (shown.count - 1) }

  func width(of column: Int) -> Int { widths[column] ?? 0 }

  /// One line: a text for each column shown, by its place in the line and in the table.
  func line(_ cell: (_ place: Int, _ column: Int) -> DisplayText) -> DisplayText {
    var line = DisplayText()
    for (place, column) in shown.enumerated() {
      if place > 0 { line += TextMeasure.blanks(gap) }
      let text = cell(place, column)
      switch table.columns[column].alignment {
      case .leading: line += TextMeasure.filled(text, to: width(of: column))
      case .centre: line += TextMeasure.centred(text, in: width(of: column), filled: true)
      case .trailing: line += TextMeasure.blanks(width(of: column) - TextMeasure.width(of: text)) + text
      }
    }
    return TextMeasure.trimmed(line)
  }

  /// Neighbours with one title above them, and how wide they are together.
  var groups: [(title: DisplayText?, width: Int, last: Int)] {
    var groups: [(title: DisplayText?, width: Int, last: Int)] = []
    for column in shown {
      let title = table.columns[column].group
      if let last = groups.last, title != nil, last.title == title {
        groups[groups.count - 1] = (title, last.width + gap + width(of: column), column)
      } else {
        groups.append((title, width(of: column), column))
      }
    }
    return groups
  }

  /// The columns that the longest text takes in one line.
  private static func natural(_ table: DocumentTable, _ column: Int) -> Int {
    let cells = table.rows.lazy.filter { $0.kind != .group }.map { TextMeasure.width(of: $0.cell(column)) }
    return max(cells.max() ?? 0, TextMeasure.longestWord(of: table.columns[column].title))
  }

  /// The columns below which it may not go: figures are never broken, texts keep whole words where they can.
  private static func least(_ table: DocumentTable, _ column: Int, _ natural: Int) -> Int {
    guard table.columns[column].alignment == .leading else { return natural }
    return min(natural, max(leastText, TextMeasure.longestWord(of: table.columns[column].title)))
  }

  /// Takes from the widest texts until the table fits.
  private mutating func shrink(to width: Int, _ least: [Int]) {
    while whole > width {
      let wide = shown.filter { self.width(of: $0) > least[$0] }
      guard let widest = wide.max(by: { self.width(of: $0) < self.width(of: $1) }) else { return }
      widths[widest, default: 0] -= 1
    }
  }

  /// Gives the last column of a group what its title lacks, where there is room.
  private mutating func widenGroups(within width: Int) {
    for group in groups {
      guard let title = group.title else { continue }
      let lack = TextMeasure.width(of: title) - group.width
      if lack > 0, whole + lack <= width { widths[group.last, default: 0] += lack }
    }
  }
}
