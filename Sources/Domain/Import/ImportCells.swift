import VietnameseText

/// One row, read by the keys of its columns.
struct ImportCells {
  private let row: ImportRow
  private let positions: [String: Int]

  init(_ row: ImportRow, of sheet: ImportSheet) throws(ImportRefusal) {
    self.row = row
    positions = sheet.positions
    let width = sheet.headings.count
    if row.cells.dropFirst(width).contains(where: { !$0.isEmpty }) {
      throw ImportRefusal(.tooManyCells(row.cells.count, allowed: width))
    }
  }

  /// The text of a cell, without spaces around it; nil where nothing stands.
  ///
  /// The apostrophe by which an export keeps text from being a formula is taken off again.
  func text(_ key: String) throws(ImportRefusal) -> String? {
    guard let position = positions[key], position < row.cells.count else { return nil }
    let text = Normalization.nfc(row.cells[position].trimmedSpaces)
    guard !text.unicodeScalars.contains("\u{FFFD}") else { throw ImportRefusal(.unreadable, in: key) }
    guard text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) else {
      return text.isEmpty ? nil : text
    }
    return String(text.dropFirst())
  }

  /// The text of a cell that must not be empty.
  func required(_ key: String, _ kind: RecordKind) throws(ImportRefusal) -> String {
    if let text = try text(key) { return text }
    throw ImportRefusal(.rule(.missing(RecordField(kind, key))), in: key)
  }

  /// A day as dd/mm/yyyy or ISO; nil where nothing stands.
  func day(_ key: String) throws(ImportRefusal) -> CalendarDay? {
    guard let text = try text(key) else { return nil }
    return try ImportCells.day(text, key)
  }

  /// The day that a text writes; a spreadsheet's time of midnight after it says nothing.
  static func day(_ text: String, _ key: String) throws(ImportRefusal) -> CalendarDay {
    let date = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first.map(String.init) ?? text
    if let day = CalendarDay(typed: date) { return day }
    let parts = date.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let isShort = parts.count == 3 && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
    throw ImportRefusal(isShort ? .shortYear(text) : .notADay(text), in: key)
  }

  /// One of a closed list, by its value or by its name in either language; nil where nothing stands.
  func choice<Value: FieldEnumeration & Labelled>(
    _ key: String, of: Value.Type
  ) throws(ImportRefusal) -> Value? {
    guard let text = try text(key) else { return nil }
    let wanted = Folding.compact(text)
    let found = Value.allCases.first { value in
      [value.rawValue, value.label.vietnamese.string, value.label.english.string].contains {
        Folding.compact($0) == wanted
      }
    }
    guard let found else { throw ImportRefusal(.notAChoice(text, allowed: Value.allCases.map(\.label)), in: key) }
    return found
  }

  /// Several values of one cell, parted by semicolons or line ends.
  func list(_ key: String) throws(ImportRefusal) -> [String] {
    guard let text = try text(key) else { return [] }
    return text.split { $0 == ";" || $0.isNewline }.map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
  }
}

extension String {
  /// Without white space at both ends.
  package var trimmedSpaces: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Most cells begin and end with a letter.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
