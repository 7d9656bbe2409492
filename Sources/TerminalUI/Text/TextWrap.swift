import VietnameseText

/// Breaks text into rows.
package enum TextWrap {
  /// Breaks text at spaces into rows of at most `width` columns; a longer word is cut between two graphemes.
  ///
  /// Spaces at a break are dropped, other spaces stay. Empty text is one empty row. Each row of a width below the
  /// widest grapheme still takes one grapheme, so that no text is lost.
  package static func wrap(_ text: DisplayText, to width: Int) -> [DisplayText] {
    guard TextWidth.of(text) > width else { return [text] }
    return ranges(of: text.string, width: width).map { DisplayText(text.string[$0]) }
  }

  /// The rows of `wrap` as ranges of the text; the spaces at a break belong to no row.
  package static func ranges(of text: String, width: Int) -> [Range<String.Index>] {
    var rows: [Range<String.Index>] = []
    var start = text.startIndex
    repeat {
      let end = rowEnd(in: text[start...], width: max(1, width))
      var rowEnd = end
      if end < text.endIndex {
        while rowEnd > start, text[text.index(before: rowEnd)] == " " { rowEnd = text.index(before: rowEnd) }
      }
      rows.append(start..<rowEnd)
      start = end
      while start < text.endIndex, text[start] == " ", end < text.endIndex { start = text.index(after: start) }
    } while start < text.endIndex
    return rows
  }

  /// Where the first row of `text` ends: after the last space that lets a word begin, or in the middle of a long word.
  private static func rowEnd(in text: Substring, width: Int) -> String.Index {
    let fitting = TextWidth.prefix(of: text, fitting: width)
    guard fitting.endIndex < text.endIndex else { return text.endIndex }
    if text[fitting.endIndex] == " " { return fitting.endIndex }
    if let space = fitting.lastIndex(of: " "), fitting[..<space].contains(where: { $0 != " " }) {
      return text.index(after: space)
    }
    return fitting.isEmpty ? text.index(after: text.startIndex) : fitting.endIndex
  }
}

extension Line {
  /// Breaks text into lines of at most `width` columns in one style.
  package static func wrapped(_ text: DisplayText, to width: Int, style: Style = .text) -> [Line] {
    TextWrap.wrap(text, to: width).map { Line($0, style) }
  }
}
