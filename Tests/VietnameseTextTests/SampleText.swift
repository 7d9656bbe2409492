@testable import VietnameseText

/// A generator of the same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Letters and texts the tests are made of.
enum SampleText {
  /// The tone marks in the order of the alphabet, level tone first.
  static let tones: [Unicode.Scalar?] = [nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  /// The vowels with the mark of their shape.
  static let vowels: [(base: Unicode.Scalar, shape: Unicode.Scalar?)] = [
    ("a", nil), ("a", "\u{306}"), ("a", "\u{302}"), ("e", nil), ("e", "\u{302}"), ("i", nil),
    ("o", nil), ("o", "\u{302}"), ("o", "\u{31B}"), ("u", nil), ("u", "\u{31B}"), ("y", nil),
  ]

  /// A vowel letter spelled out: base, then the marks in the order given.
  static func spelled(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar?]) -> String {
    var view = String.UnicodeScalarView()
    view.append(base)
    for case let mark? in marks { view.append(mark) }
    return String(view)
  }

  /// The 134 letters with marks, composed, with the plain letter each folds to.
  static var markedLetters: [(letter: String, folded: String)] {
    var letters = [("đ", "d"), ("Đ", "d")]
    for (base, shape) in vowels {
      for tone in tones where shape != nil || tone != nil {
        let lower = Normalization.nfc(spelled(base, [shape, tone]))
        letters.append((lower, String(base)))
        letters.append((lower.uppercased(), String(base)))
      }
    }
    return letters
  }

  /// The scalars of a text in hexadecimal, to tell apart what `==` takes as equal.
  static func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }

  /// The text in canonical decomposition.
  static func decomposed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in Normalization.decomposed(text) { view.append(scalar) }
    return String(view)
  }

  /// A text of letters, marks in any order, punctuation, controls and scalars from all planes.
  static func random(_ generator: inout SeededGenerator) -> String {
    let pools: [[ClosedRange<UInt32>]] = [
      [0x61...0x7A, 0x41...0x5A], [0x20...0x7E], [0xC0...0x24F], [0x1EA0...0x1EF9], [0x1E00...0x1EFF],
      [0x300...0x304, 0x306...0x309, 0x31B...0x31B, 0x323...0x323], [0x300...0x36F],
      [0x00...0x1F, 0x7F...0xA0], [0x2000...0x206F, 0x2018...0x2019], [0x370...0x52F],
      [0x1100...0x11FF, 0xAC00...0xD7A3], [0x900...0xE7F], [0xE000...0xFFFF], [0x10000...0x1FFFF], [0xE0000...0x10FFFF],
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      let pool = pools[Int.random(in: 0..<22, using: &generator) % pools.count]
      guard let range = pool.randomElement(using: &generator) else { continue }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { view.append(scalar) }
    }
    return String(view)
  }
}
