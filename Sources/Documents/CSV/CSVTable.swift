import VietnameseText

/// A table written as RFC 4180: lines end with CR LF, cells are quoted where they need it.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV injection"); quoting alone
/// does not help there. Numbers and days come from typed cells and never need one.
package struct CSVTable: Sendable {
  /// The document so far.
  package private(set) var text = ""

  /// What a file begins with, so that spreadsheets take it for UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins a table with the names of its columns.
  package init(header: [String]) {
    append(header.map(CSVCell.text))
  }

  /// Adds a row.
  package mutating func append(_ row: [CSVCell]) {
    for (column, cell) in row.enumerated() {
      if column > 0 { text += "," }
      text += CSVTable.written(cell)
    }
    text += "\r\n"
  }

  /// A cell as it stands between two commas.
  private static func written(_ cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let raw): quoted(guarded(raw))
    case .integer(let number): String(number)
    case .tenths(let tenths): CSVCell.decimal(tenths)
    case .boolean(let flag): flag ? "true" : "false"
    case .day(let day): day.iso
    }
  }

  /// The text made safe to show, line by line, and kept from being a formula.
  private static func guarded(_ raw: String) -> String {
    let safe = DisplayText.lines(of: raw).map(\.string).joined(separator: "\n")
    let opensFormula = [raw, safe].contains { $0.unicodeScalars.first.map(formulaStarts.contains) ?? false }
    return opensFormula ? "'" + safe : safe
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { specials.contains($0) }) else { return text }
    var result = "\""
    for character in text.unicodeScalars {
      if character == "\"" { result.unicodeScalars.append("\"") }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Bytes that make quotation marks necessary; a semicolon parts cells where spreadsheets follow the Vietnamese locale.
  private static let specials = Set("\",\n\r;".utf8)
}
