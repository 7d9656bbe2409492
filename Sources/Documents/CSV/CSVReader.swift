/// A line of a CSV file, and where it began.
package struct CSVRecord: Hashable, Sendable {
  /// Line of the file on which it began, from 1.
  package let line: Int
  package let cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// Whether nothing stands in it.
  package var isBlank: Bool { cells.allSatisfy { $0.utf8.allSatisfy { $0 <= 0x20 } } }
}

/// Where a CSV file is not built as one.
package struct CSVFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A quotation mark that opens a cell is never closed.
    case openQuote
    /// Something stands between a closing quotation mark and the next separator.
    case afterQuote
    /// A cell is longer than any record could hold.
    case tooLong
  }

  /// Line of the file, from 1.
  package let line: Int
  /// Column of the table, from 1.
  package let column: Int
  package let reason: Reason
}

/// Reads CSV as RFC 4180 describes it, one record at a time, from UTF-8.
///
/// Cells are parted by a comma, a semicolon or a tab, whichever the first lines use; a line ends with LF, CR LF or CR.
/// A quotation mark inside a cell that does not begin with one is an ordinary character, as spreadsheets write it.
package struct CSVReader: Sendable {
  /// What parts cells, as one byte.
  package let separator: UInt8
  /// The longest cell, in bytes.
  package static let cellLimit = 1 << 20

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  /// - Parameter separator: nil finds out.
  package init(_ utf8: [UInt8], separator: UInt8? = nil) {
    bytes = utf8
    self.separator = separator ?? CSVReader.separator(of: utf8)
  }

  /// The share of the file that was read, in bytes.
  package var progress: (done: Int, of: Int) { (place, bytes.count) }

  /// The next record; nil at the end.
  package mutating func next() throws(CSVFault) -> CSVRecord? {
    guard place < bytes.count else { return nil }
    let first = line
    var cells: [String] = []
    while true {
      cells.append(try cell(column: cells.count + 1))
      guard place < bytes.count, bytes[place] == separator else { break }
      place += 1
    }
    passLineEnd()
    return CSVRecord(line: first, cells: cells)
  }

  private mutating func cell(column: Int) throws(CSVFault) -> String {
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return try quotedCell(column: column) }
    let start = place
    while place < bytes.count, bytes[place] != separator, !CSVReader.isLineEnd(bytes[place]) { place += 1 }
    return try text(bytes[start..<place], column)
  }

  private mutating func quotedCell(column: Int) throws(CSVFault) -> String {
    let opened = line
    place += 1
    var content: [UInt8] = []
    while true {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        place += 1
      }
      guard place < bytes.count else { throw CSVFault(line: opened, column: column, reason: .openQuote) }
      content += bytes[start..<place]
      place += 1
      // A doubled mark stands for one.
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
      content.append(UInt8(ascii: "\""))
      place += 1
    }
    guard place == bytes.count || bytes[place] == separator || CSVReader.isLineEnd(bytes[place]) else {
      throw CSVFault(line: line, column: column, reason: .afterQuote)
    }
    return try text(content[...], column)
  }

  private func text(_ content: ArraySlice<UInt8>, _ column: Int) throws(CSVFault) -> String {
    guard content.count <= CSVReader.cellLimit else { throw CSVFault(line: line, column: column, reason: .tooLong) }
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func passLineEnd() {
    guard place < bytes.count else { return }
    if bytes[place] == UInt8(ascii: "\r"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\n") {
      place += 1
    }
    place += 1
    line += 1
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}

extension CSVReader {
  /// All records.
  package static func records(of utf8: [UInt8], separator: UInt8? = nil) throws(CSVFault) -> [CSVRecord] {
    var reader = CSVReader(utf8, separator: separator)
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  /// The separator that parts most of the first lines into equally many cells; a comma where none does.
  ///
  /// A file that begins with "sep=;", as spreadsheets write it, says so itself only to them: such a line is a record here.
  private static func separator(of utf8: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let head = Array(utf8.prefix(1 << 16))
    let scores = candidates.map { candidate in
      var reader = CSVReader(head, separator: candidate)
      var counts: [Int] = []
      while counts.count < 20, let record = try? reader.next() {
        if !record.isBlank { counts.append(record.cells.count) }
      }
      // Titles above a table have one cell and a sentence has a comma here and there; the rows of a table have as many
      // cells as its header.
      return Set(counts).map { width in counts.count { $0 == width } * (width - 1) }.max() ?? 0
    }
    let best = scores.max() ?? 0
    let place = scores.firstIndex(of: best) ?? 0
    return best > 0 ? candidates[place] : candidates[0]
  }
}
