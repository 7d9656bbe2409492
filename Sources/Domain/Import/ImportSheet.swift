import VietnameseText

/// A line of a file: its number, and its cells as text.
package struct ImportRow: Hashable, Sendable {
  /// Line of the file on which it began, from 1.
  package let line: Int
  package let cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

/// A table of a file, with its columns known.
package struct ImportSheet: Hashable, Sendable {
  package let kind: ImportKind
  package let headingLine: Int
  /// The headings as they stand in the file.
  package let headings: [String]
  /// Position of each known column in the rows.
  package let positions: [String: Int]
  package let rows: [ImportRow]

  /// Finds the line of headings among the first lines, above which titles may stand, and the rows below it.
  ///
  /// - Throws: `noRows` for a file without any, `missingColumns` where no line names all that must be there.
  package init(_ lines: [ImportRow], kind: ImportKind) throws(ImportFault) {
    var best: (place: Int, positions: [String: Int])?
    for (place, line) in lines.prefix(ImportSheet.linesWithHeadings).enumerated() {
      let found = ImportSheet.positions(of: kind.columns, in: line.cells)
      if found.count > best?.positions.count ?? 0 { best = (place, found) }
    }
    guard lines.contains(where: { !$0.isBlank }) else { throw .noRows }
    let missing = kind.columns.filter { $0.isRequired && best?.positions[$0.key] == nil }
    guard let best, missing.isEmpty else {
      throw .missingColumns(missing, found: best.map { lines[$0.place].cells } ?? lines.first?.cells ?? [])
    }
    self.kind = kind
    headingLine = lines[best.place].line
    headings = lines[best.place].cells
    positions = best.positions
    rows = lines[(best.place + 1)...].filter { !$0.isBlank }
    guard !rows.isEmpty else { throw .noRows }
  }

  /// How many lines may stand above the table.
  package static let linesWithHeadings = 20

  /// Headings of columns that nothing is taken from.
  package var unusedHeadings: [String] {
    let used = Set(positions.values)
    return headings.indices.filter { !used.contains($0) && !headings[$0].isEmpty }.map { headings[$0] }
  }

  /// The first heading that names each column; each heading names one at most.
  private static func positions(of columns: [ImportColumn], in cells: [String]) -> [String: Int] {
    let folded = cells.map(plain)
    var found: [String: Int] = [:]
    var used: Set<Int> = []
    let widest = columns.map(\.spellings.count).max() ?? 0
    // The most telling headings of all columns first, so that "Ngày" is not taken where "Ngày giao" stands.
    for rank in 0..<widest {
      for column in columns where found[column.key] == nil && rank < column.spellings.count {
        let wanted = plain(column.spellings[rank])
        guard let place = folded.indices.first(where: { folded[$0] == wanted && !used.contains($0) }) else { continue }
        found[column.key] = place
        used.insert(place)
      }
    }
    return found
  }

  /// A heading without marks, case, spaces and signs.
  private static func plain(_ text: String) -> String {
    String(decoding: Folding.compact(text).utf8.filter(isLetterOrDigit), as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

extension ImportColumn {
  /// All ways to name it, the most telling first.
  fileprivate var spellings: [String] {
    [key, label.vietnamese.string, label.english.string] + headings
  }
}

extension ImportRow {
  fileprivate var isBlank: Bool { cells.allSatisfy { $0.utf8.allSatisfy { $0 <= 0x20 } } }
}
