import VietnameseText

/// How many columns text takes in a terminal.
///
/// Combining marks and other invisible format characters take none, East Asian wide and full-width characters two, all
/// others one; a character whose width is ambiguous takes one. Source: Unicode Standard Annex #11, version 14.
package enum TextWidth {
  /// The columns of one character.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // Below the first combining mark, and for the Vietnamese letters and box lines, no table is needed.
    if value < 0x300 || (0x1E00...0x200A).contains(value) || (0x2500...0x25FC).contains(value) { return 1 }
    if isWide(value) { return 2 }
    return isZeroWidth(scalar) ? 0 : 1
  }

  /// The columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  /// The columns of a text.
  package static func of(_ text: String) -> Int {
    let bytes = text.utf8.span
    var width = 0
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
        width += 1
      } else {
        width += of(bytes.scalar(at: &place))
      }
    }
    return width
  }

  /// The columns of a text.
  package static func of(_ text: DisplayText) -> Int { of(text.string) }

  /// The longest beginning that takes at most `width` columns and ends between two graphemes.
  package static func prefix(of text: String, fitting width: Int) -> Substring {
    if let end = endOfPlain(text.utf8.span, fitting: width) {
      return text[..<text.utf8.index(text.startIndex, offsetBy: end)]
    }
    var left = width
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      left -= of(text[end..<next])
      guard left >= 0 else { break }
      end = next
    }
    return text[..<end]
  }

  /// Where that beginning ends among the bytes, if every character up to there, and the next one, is a grapheme of one
  /// column; else nil.
  private static func endOfPlain(_ bytes: Swift.Span<UInt8>, fitting width: Int) -> Int? {
    var left = width
    var end = 0
    while end < bytes.count {
      var next = end
      guard isPlain(bytes.scalar(at: &next).value) else { return nil }
      if left <= 0 { return end }
      left -= 1
      end = next
    }
    return end
  }

  /// Whether a character takes one column and joins none beside it.
  private static func isPlain(_ value: UInt32) -> Bool {
    (0x20..<0x300).contains(value) || (0x1E00...0x1EFF).contains(value) || (0x2500...0x25FC).contains(value)
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    // Vowels and final consonants of decomposed Hangul are drawn over the initial.
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
