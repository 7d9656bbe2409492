/// What single scalars fold to.
///
/// A step is one byte: a byte of the result, `Folding.space`, or `nothing`; `unknown` where the tables give no answer.
enum FoldingSteps {
  /// The step of what folding drops.
  static let nothing: UInt8 = 0
  /// The step of a scalar that needs the Unicode data.
  static let unknown: UInt8 = 0xFF

  /// Folds text of known letters and punctuation; `false` at the first scalar that is something else.
  static func foldKnown(_ utf8: Span<UInt8>, into sink: inout FoldedBytes) -> Bool {
    var index = 0
    let count = utf8.count
    while index < count {
      let lead = utf8[index]
      let step: UInt8
      if lead < 0x80 {
        step = ascii(lead)
        index += 1
      } else if lead < 0xE0 {
        step = known(UInt32(lead & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F))
        index += 2
      } else if lead < 0xF0 {
        let high = UInt32(lead & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
        step = known(high | UInt32(utf8[index + 2] & 0x3F))
        index += 3
      } else {
        return false
      }
      if step == unknown { return false }
      sink.put(step)
    }
    return true
  }

  /// The steps of any text, by way of its canonical decomposition.
  static func foldAny(_ text: String) -> [UInt8] {
    var steps: [UInt8] = []
    steps.reserveCapacity(text.utf8.count)
    for scalar in Normalization.decomposed(text) { appendSteps(of: scalar, to: &steps) }
    return steps
  }

  /// Adds the steps of one scalar of decomposed text.
  static func appendSteps(of scalar: Unicode.Scalar, to steps: inout [UInt8]) {
    if appendKnown(scalar.value, to: &steps) { return }
    if scalar.value >= 0xFF01, scalar.value <= 0xFF5E {
      // Full-width forms of ASCII.
      steps.append(ascii(UInt8(scalar.value - 0xFEE0)))
      return
    }
    for lower in Normalization.decomposed(scalar.properties.lowercaseMapping) {
      if appendKnown(lower.value, to: &steps) { continue }
      switch lower.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: continue
      case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: steps.append(Folding.space)
      default:
        if !lower.properties.isDefaultIgnorableCodePoint { steps.append(contentsOf: UTF8.encode(lower) ?? .init()) }
      }
    }
  }

  /// Adds the steps of a scalar the tables know; `false` for any other.
  private static func appendKnown(_ value: UInt32, to steps: inout [UInt8]) -> Bool {
    let step = value < 0x80 ? ascii(UInt8(value)) : known(value)
    if step != unknown {
      steps.append(step)
      return true
    }
    if let letters = Lookalikes.latin(value) {
      steps.append(contentsOf: letters.utf8)
      return true
    }
    return false
  }

  /// The step of an ASCII character.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    if byte >= 0x61 { return byte == 0x7F ? Folding.space : byte }
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if byte <= 0x20 { return Folding.space }
    return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") ? nothing : byte
  }

  /// The step of a scalar from U+0080 on.
  @inline(__always)
  static func known(_ value: UInt32) -> UInt8 {
    let base = LetterTable.base(value)
    if base >= 0x61 { return base }
    if base >= 0x41, base <= 0x5A { return base | 0x20 }
    if base == LetterTable.dropped { return nothing }
    if base == Folding.space { return base }
    return punctuation(value)
  }

  /// The step of combining marks, apostrophes, spaces, dashes and quotation marks.
  private static func punctuation(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x0300...0x036F: nothing
    case 0x02B9, 0x02BB, 0x02BC, 0x2018, 0x2019, 0x201B, 0x2032: nothing
    case 0x2000...0x200A, 0x202F: Folding.space
    case 0x2010...0x2015: UInt8(ascii: "-")
    case 0x201C, 0x201D: UInt8(ascii: "\"")
    default: unknown
    }
  }
}
