/// Whether a word has the build of a Vietnamese syllable: onset, nucleus with at most one tone, coda.
///
/// Names of the province end in `k` or begin with `kr` (Đắk, Krông); those count too.
enum VietnameseSyllable {
  /// Whether a word, of any case and with its marks, is built like a syllable.
  static func isBuilt(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    guard let letters = letters(of: word), !letters.spelled.isEmpty else { return false }
    for onset in onsets where letters.spelled.hasPrefix(onset) {
      let rest = letters.spelled.dropFirst(onset.count)
      guard let coda = rhymes[String(rest)] else { continue }
      if coda.isStop, letters.tone != .level, letters.tone != .sac, letters.tone != .nang { continue }
      return true
    }
    return false
  }

  /// The letters, one sign each for `ă â ê ô ơ ư đ`, and the one tone; nil where a letter is foreign or two have a tone.
  private static func letters(of word: some Sequence<Unicode.Scalar>) -> (spelled: String, tone: LetterMarks.Tone)? {
    var spelled = ""
    var tone = LetterMarks.Tone.level
    for scalar in word {
      let base = scalar.value < 0x80 ? FoldingSteps.ascii(UInt8(scalar.value)) : FoldingSteps.known(scalar.value)
      let marks = LetterMarks(of: scalar)
      guard (0x61...0x7A).contains(base), let shape = marks.shape, let own = marks.tone else { return nil }
      if own != .level {
        guard tone == .level else { return nil }
        tone = own
      }
      spelled.unicodeScalars.append(sign(of: base, shape))
    }
    return (spelled, tone)
  }

  private static func sign(of base: UInt8, _ shape: LetterMarks.Shape) -> Unicode.Scalar {
    switch (base, shape) {
    case (_, .plain): Unicode.Scalar(base)
    case (UInt8(ascii: "a"), .breve): "A"
    case (UInt8(ascii: "a"), .circumflex): "B"
    case (UInt8(ascii: "e"), .circumflex): "E"
    case (UInt8(ascii: "o"), .circumflex): "O"
    case (UInt8(ascii: "o"), .horn): "P"
    case (UInt8(ascii: "u"), .horn): "U"
    case (UInt8(ascii: "d"), .stroke): "D"
    default: "?"
    }
  }

  private static let onsets = [
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "kr", "b", "c", "d", "D", "g", "h", "k", "l",
    "m",
    "n", "p", "r", "s", "t", "v", "x", "",
  ]

  /// What a rhyme ends in.
  private struct Coda {
    let isStop: Bool
  }

  /// Every nucleus with every coda that can follow it.
  private static let rhymes: [String: Coda] = {
    var found: [String: Coda] = [:]
    for (nucleus, codas) in nuclei {
      for coda in codas.split(separator: " ") {
        let end = coda == "-" ? "" : String(coda)
        found[nucleus + end] = Coda(isStop: ["c", "ch", "p", "t", "k"].contains(end))
      }
    }
    return found
  }()

  /// `A B E O P U D` stand for `ă â ê ô ơ ư đ`, `-` for no coda; vowels among the codas are glides.
  private static let nuclei: [(String, String)] = [
    ("a", "- c ch m n ng nh p t k i y o u"), ("A", "c m n ng p t k"), ("B", "c m n ng p t k u y"),
    ("e", "- c m n ng p t k o"), ("E", "- c ch m n nh p t k u"), ("i", "- c ch m n nh p t k u a"),
    ("iE", "c m n ng p t u"), ("o", "- c m n ng p t k i"), ("oo", "c ng"), ("O", "- c m n ng p t k i"),
    ("P", "- m n p t i"), ("u", "- c m n ng p t k i a"), ("U", "- c m n ng t u a i"), ("UP", "c m n ng p t i u"),
    ("uO", "c m n ng t i p"), ("oa", "- c ch m n ng nh p t i o y"), ("oA", "c m n ng t p"), ("oe", "- n o t m ng"),
    ("uB", "n ng t y"), ("uE", "- ch n nh c"), ("uP", "-"), ("uy", "- ch n nh t p u"), ("uya", "-"), ("uyE", "n t"),
    ("y", "- ch n nh t u"), ("yE", "m n u t ng"),
  ]
}
