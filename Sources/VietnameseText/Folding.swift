/// Folding for search: what is left of a text once case, marks and ways of spelling are put aside.
///
/// Lower case; no tone or vowel marks; `đ` and its look-alikes `Ð ð Ɖ ɖ` are `d`; apostrophes are gone; any run of
/// spaces is one space, none at the ends. `hòa` and `hoà`, composed or not, become the same.
package enum Folding {
  /// The folded text: "Xã  Đắk R’Lấp" is "xa dak rlap".
  package static func fold(_ text: some StringProtocol) -> String {
    fold(String(text))
  }

  /// The folded text.
  package static func fold(_ text: String) -> String {
    fold(text, keepingSpaces: true)
  }

  /// The folded text without spaces: "Kỷ Cương" is "kycuong".
  package static func compact(_ text: some StringProtocol) -> String {
    fold(String(text), keepingSpaces: false)
  }

  /// The first letter or digit of each word, folded: "Sở Nội vụ" is "snv".
  package static func initials(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    let foldedText = fold(String(text))
    let folded = foldedText.utf8.span
    var index = 0
    while let start = nextInitial(in: folded, from: index) {
      result.append(folded[start])
      index = start + 1
      // The rest of a letter of more than one byte.
      while index < folded.count, folded[index] & 0xC0 == 0x80 {
        result.append(folded[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The place of the first letter or digit of the next word that begins at or after an index.
  static func nextInitial(in folded: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    if index > 0 {
      while index < folded.count, folded[index - 1] != space { index += 1 }
    }
    while index < folded.count {
      if isLetterOrDigit(folded[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether the letter or digit at a place is the first of its word.
  static func isInitial(_ place: Int, in folded: Span<UInt8>) -> Bool {
    var index = place
    while index > 0, folded[index - 1] != space {
      if isLetterOrDigit(folded[index - 1]) { return false }
      index -= 1
    }
    return true
  }

  /// Whether a byte of folded text begins or continues a letter or a digit.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// The place of the first such byte at or after an index.
  ///
  /// Eight bytes are looked at together: by this most rows of a long list are passed over.
  @inline(__always)
  static func place(of byte: UInt8, in folded: Span<UInt8>, from start: Int) -> Int? {
    folded.withUnsafeBytes { bytes in
      let wanted = UInt64(byte) &* ones
      var index = start
      while index + 8 <= bytes.count {
        // A byte that is the one wanted becomes zero, and the lowest zero byte alone gets its high bit for certain.
        let rest = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ wanted
        let zeros = (rest &- ones) & ~rest & (ones << 7)
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count {
        if bytes[index] == byte { return index }
        index += 1
      }
      return nil
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The one space left in folded text.
  static let space = UInt8(ascii: " ")

  private static func fold(_ text: String, keepingSpaces: Bool) -> String {
    let source = text.utf8.span
    var known = true
    let folded = String(unsafeUninitializedCapacity: source.count) { buffer in
      var sink = FoldedBytes(buffer: buffer, keepingSpaces: keepingSpaces)
      known = FoldingSteps.foldKnown(source, into: &sink)
      return known ? sink.count : 0
    }
    if known { return folded }
    let steps = FoldingSteps.foldAny(text)
    return String(unsafeUninitializedCapacity: steps.count) { buffer in
      var sink = FoldedBytes(buffer: buffer, keepingSpaces: keepingSpaces)
      for byte in steps { sink.put(byte) }
      return sink.count
    }
  }
}
