/// An encoding in which Vietnamese text is met in files.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  /// UTF-16 with a byte order mark.
  case utf16 = "utf-16"
  /// TCVN 5712:1993, known as ABC; its common fonts show small letters for the codes of capitals.
  case tcvn3
  /// RFC 1456.
  case viscii
  /// Windows code page 1258: tones follow their letter as combining marks.
  case cp1258
  /// VNI-Windows: a letter and its marks stand in two characters.
  case vni

  /// The name people know it by.
  package var name: DisplayText {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .tcvn3: "TCVN3 (ABC)"
    case .viscii: "VISCII"
    case .cp1258: "Windows-1258"
    case .vni: "VNI-Windows"
    }
  }
}

/// Text read from bytes of some encoding.
package struct DecodedText: Sendable {
  /// The text as UTF-8 in form C, without a byte order mark; what no letter could be made of is U+FFFD.
  package let utf8: [UInt8]
  /// Places in the bytes that stand for nothing in the encoding, the first hundred.
  package let faults: [Int]
  /// How many such places there are.
  package let faultCount: Int
  /// Words in capitals whose marked letters are small: TCVN3 writes capitals with marks in a font of their own
  /// (`.VnTimeH`), so that plain text has lost them.
  package let wordsWithLostCapitals: Int

  init(utf8: [UInt8], faults: EncodingFaults, wordsWithLostCapitals: Int = 0) {
    self.utf8 = utf8
    self.faults = faults.places
    faultCount = faults.count
    self.wordsWithLostCapitals = wordsWithLostCapitals
  }
}

/// Places of bytes that stand for nothing; only the first are kept.
struct EncodingFaults {
  private(set) var places: [Int] = []
  private(set) var count = 0

  mutating func add(_ place: Int) {
    if places.count < 100 { places.append(place) }
    count += 1
  }
}
