// The standard library normalises, but offers it to other packages under this name only.
@_spi(_Unicode) import Swift

/// Canonical composition (Unicode normalization form C), the form in which text is stored and compared.
package enum Normalization {
  /// The text in form C; text that is already so comes back as it was, without a copy of a `String`.
  ///
  /// Marks typed in any canonical order come out right: `e`, dot below, circumflex is `ệ`.
  package static func nfc(_ text: some StringProtocol) -> String {
    nfc(String(text))
  }

  /// The text in form C.
  package static func nfc(_ text: String) -> String {
    if isPlainlyComposed(text.utf8.span) { return text }
    var composed = String.UnicodeScalarView()
    for scalar in text._nfc { composed.append(scalar) }
    return String(composed)
  }

  /// The scalars of the text in canonical decomposition (form D).
  static func decomposed(_ text: String) -> Unicode._NFD {
    text._nfd
  }

  /// Whether every scalar lies in a block where nothing decomposes and nothing combines with what stands before it.
  ///
  /// A quick check: `false` means only that the whole algorithm has to look.
  static func isPlainlyComposed(_ utf8: Span<UInt8>) -> Bool {
    var index = 0
    let count = utf8.count
    while index < count {
      let lead = utf8[index]
      if lead < 0x80 {
        index += 1
      } else if lead < 0xCC {
        // U+0080 to U+02FF
        index += 2
      } else if lead == 0xE1, index + 1 < count, utf8[index + 1] >= 0xB8, utf8[index + 1] <= 0xBB {
        // U+1E00 to U+1EFF
        index += 3
      } else if lead == 0xE2, index + 2 < count, isPlainPunctuation(utf8[index + 1], utf8[index + 2]) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Whether `E2 second third` is a scalar of U+2002 to U+20CF or U+2500 to U+25FF.
  private static func isPlainPunctuation(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third >= 0x82
    case 0x81, 0x82: true
    case 0x83: third <= 0x8F
    case 0x94...0x97: true
    default: false
    }
  }
}
