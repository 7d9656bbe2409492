/// Words in capitals that have small letters where marks stand.
///
/// They are counted and told, never turned into capitals: which font the letters were in is not in the text.
enum LostCapitals {
  /// How many words have two capitals of ASCII, no small one, and a small letter with marks.
  static func count(in utf8: [UInt8]) -> Int {
    var words = 0
    var word = Word()
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic {
        word.add(scalar)
      } else {
        if word.isLost { words += 1 }
        word = Word()
      }
    }
    return words + (word.isLost ? 1 : 0)
  }

  private struct Word {
    private var capitals = 0
    private var hasPlainSmall = false
    private var hasMarkedSmall = false

    var isLost: Bool { capitals >= 2 && !hasPlainSmall && hasMarkedSmall }

    mutating func add(_ scalar: Unicode.Scalar) {
      if scalar.value >= 0x80 {
        if scalar.properties.isLowercase { hasMarkedSmall = true }
      } else if scalar.properties.isUppercase {
        capitals += 1
      } else {
        hasPlainSmall = true
      }
    }
  }
}
