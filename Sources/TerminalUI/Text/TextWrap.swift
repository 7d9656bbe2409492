import VietnameseText

/// Breaks text into rows.
package enum TextWrap {
  /// Breaks text at spaces into rows of at most `width` columns; a longer word is cut between two graphemes.
  ///
  /// The spaces at a break are dropped, all others stay. Empty text is one empty row. A row always takes one grapheme,
  /// even where that is wider than `width`, so that no text is lost.
  package static func wrap(_ text: DisplayText, to width: Int) -> [DisplayText] {
    guard TextWidth.of(text) > width else { return [text] }
    let characters = Array(text.string)
    let widths = characters.map { TextWidth.of($0) }
    return rows(of: characters, widths: widths, to: width).map { DisplayText(String(characters[$0])) }
  }

  /// The rows as ranges of `characters`, each of which takes as many columns as `widths` says.
  ///
  /// A line feed ends a row; neither it nor the spaces at a break belong to one.
  static func rows(of characters: [Character], widths: [Int], to width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    for end in characters.indices where characters[end] == "\n" {
      rows += paragraphRows(start..<end, of: characters, widths: widths, to: max(1, width))
      start = end + 1
    }
    return rows + paragraphRows(start..<characters.count, of: characters, widths: widths, to: max(1, width))
  }

  /// The rows of one paragraph.
  private static func paragraphRows(
    _ paragraph: Range<Int>, of characters: [Character], widths: [Int], to width: Int
  ) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = paragraph.lowerBound
    while true {
      let end = fittingEnd(of: start..<paragraph.upperBound, widths: widths, to: width)
      guard end < paragraph.upperBound else { return rows + [start..<end] }
      let rowEnd = breakPoint(in: start..<end, of: characters)
      rows.append(start..<rowEnd)
      start = rowEnd
      while start < paragraph.upperBound, characters[start] == " " { start += 1 }
      if start == paragraph.upperBound { return rows }
    }
  }

  /// How far a row goes when it may end anywhere; at least one character.
  private static func fittingEnd(of range: Range<Int>, widths: [Int], to width: Int) -> Int {
    var left = width
    for index in range {
      left -= widths[index]
      if left < 0 { return max(index, range.lowerBound + 1) }
    }
    return range.upperBound
  }

  /// Where a row that cannot take the character after it ends: before the last spaces after a word, if there are any.
  private static func breakPoint(in row: Range<Int>, of characters: [Character]) -> Int {
    guard characters[row.upperBound] != " " else { return wordEnd(in: row, of: characters) ?? row.upperBound }
    guard let space = row.last(where: { characters[$0] == " " }) else { return row.upperBound }
    return wordEnd(in: row.lowerBound..<space, of: characters) ?? row.upperBound
  }

  private static func wordEnd(in range: Range<Int>, of characters: [Character]) -> Int? {
    range.last { characters[$0] != " " }.map { $0 + 1 }
  }
}

extension TextWidth {
  /// The columns of one grapheme.
  package static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }
}

extension Line {
  /// Breaks text into lines of at most `width` columns in one style.
  package static func wrapped(_ text: DisplayText, to width: Int, style: Style = .text) -> [Line] {
    TextWrap.wrap(text, to: width).map { Line($0, style) }
  }
}
