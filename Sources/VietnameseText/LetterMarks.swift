/// The shape and the tone of a Vietnamese letter: of `ệ` the circumflex and the dot below.
struct LetterMarks: Hashable, Sendable {
  /// What makes `ă`, `â`, `ơ` and `đ` letters of their own.
  enum Shape: UInt8 {
    case plain, breve, circumflex, horn, stroke

    /// The place among the letters that share a base: a ă â, o ô ơ.
    var rank: UInt8 { self == .stroke ? 1 : rawValue }
  }

  /// The tones in the order of the alphabet.
  enum Tone: UInt8 {
    case level, huyen, hoi, nga, sac, nang
  }

  private let code: UInt8

  /// No marks.
  static let none = LetterMarks(code: 0)
  /// Marks that are not Vietnamese.
  static let foreign = LetterMarks(code: 0xFF)

  private init(code: UInt8) {
    self.code = code
  }

  /// The marks of a composed scalar; none for a scalar that folding does not know from its tables.
  init(of scalar: Unicode.Scalar) {
    let entry = LetterTable.marks(scalar.value)
    if entry != LetterTable.foreignMarks {
      self.init(code: entry - UInt8(ascii: "A"))
    } else {
      let isKnown = scalar.value >= 0x80 && FoldingSteps.known(scalar.value) != FoldingSteps.unknown
      self = isKnown ? .foreign : .none
    }
  }

  /// The shape, nil for foreign marks.
  var shape: Shape? { self == .foreign ? nil : Shape(rawValue: code / 6) }
  /// The tone, nil for foreign marks.
  var tone: Tone? { self == .foreign ? nil : Tone(rawValue: code % 6) }
  /// Whether there is a tone on a plain letter.
  var isToneAlone: Bool { code >= 1 && code <= 5 }

  /// An ASCII sign that no folded text contains, one for each kind of marks.
  ///
  /// A capital letter, `A` to `Y`, or a tab for foreign marks; folded text has neither.
  var sign: UInt8 { self == .foreign ? 0x09 : UInt8(ascii: "A") + code }

  /// Whether these marks are met where the others are asked for: what was not typed is not asked for.
  func satisfies(_ asked: LetterMarks) -> Bool {
    if self == asked || asked == .none { return true }
    if self == .foreign || asked == .foreign { return false }
    let shapeFits = asked.code / 6 == 0 || asked.code / 6 == code / 6
    let toneFits = asked.code % 6 == 0 || asked.code % 6 == code % 6
    return shapeFits && toneFits
  }

  /// Moves the tones of `oa`, `oe` and `uy` to the first letter; not after `q`, where the `u` belongs to the initial.
  ///
  /// - Parameter letters: The plain letters in lower case, one for each of the marks.
  static func placeTones(_ marks: inout [LetterMarks], on letters: [UInt8]) {
    for index in letters.indices.dropFirst() {
      guard sharesTone(letters[index - 1], letters[index]) else { continue }
      guard index < 2 || letters[index - 2] != UInt8(ascii: "q") else { continue }
      guard marks[index].isToneAlone, marks[index - 1] == .none else { continue }
      marks.swapAt(index - 1, index)
    }
  }

  /// Whether two plain letters are a pair whose tone is written on either: `oa`, `oe`, `uy`.
  private static func sharesTone(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): true
    case (UInt8(ascii: "u"), UInt8(ascii: "y")): true
    default: false
    }
  }
}
