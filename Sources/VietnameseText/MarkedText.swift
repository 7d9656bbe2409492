/// Folded text with the marks of each folded byte beside it, so that a query typed with marks can ask for them.
///
/// The tone of `oa`, `oe` and `uy` stands on the first letter, whichever way it was written; not after `q`, where the
/// `u` belongs to the initial.
struct MarkedText {
  /// The bytes `Folding.fold` gives.
  private(set) var folded: [UInt8] = []
  /// For each folded byte its shape and tone, `LetterMarks.none` for a plain one.
  private(set) var marks: [LetterMarks] = []

  /// Folds a text and keeps the marks.
  init(_ text: String) {
    folded.reserveCapacity(text.utf8.count)
    marks.reserveCapacity(text.utf8.count)
    for scalar in Normalization.nfc(text).unicodeScalars { append(scalar) }
    if folded.last == Folding.space {
      folded.removeLast()
      marks.removeLast()
    }
    LetterMarks.placeTones(&marks, on: folded)
  }

  /// Whether any letter carries a mark.
  var hasMarks: Bool { marks.contains { $0 != .none } }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    let step = value < 0x80 ? FoldingSteps.ascii(UInt8(value)) : FoldingSteps.known(value)
    if step != FoldingSteps.unknown {
      append(step, step >= 0x61 ? LetterMarks(of: scalar) : .none)
      return
    }
    var steps: [UInt8] = []
    for part in Normalization.decomposed(String(scalar)) { FoldingSteps.appendSteps(of: part, to: &steps) }
    for step in steps { append(step, .none) }
  }

  private mutating func append(_ step: UInt8, _ letterMarks: LetterMarks) {
    if step == FoldingSteps.nothing { return }
    if step == Folding.space, folded.isEmpty || folded.last == Folding.space { return }
    folded.append(step)
    marks.append(letterMarks)
  }
}

extension MarkedText {
  /// The bytes with a sign after each that carries marks.
  var spelled: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.count + 8)
    for (byte, letterMarks) in zip(folded, marks) {
      bytes.append(byte)
      if letterMarks != .none { bytes.append(letterMarks.sign) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes `i` for a `y` that ends a word after a consonant: "kỷ" becomes "kỉ", "thúy" and "Y" stay.
  mutating func mergeIAndY() {
    for index in folded.indices where index > 0 && folded[index] == UInt8(ascii: "y") {
      let next = index + 1
      let endsWord = next == folded.count || !Folding.isLetterOrDigit(folded[next])
      let before = folded[index - 1]
      let isAfterConsonant = (0x61...0x7A).contains(before) && !"aeiouy".utf8.contains(before)
      if endsWord && isAfterConsonant { folded[index] = UInt8(ascii: "i") }
    }
  }
}
