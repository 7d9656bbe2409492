/// Puts the levels of a `CollationKey` together.
struct CollationKeyBuilder {
  /// Weights of the first level; letters begin at `firstLetter`, four for each letter of ASCII.
  private enum Primary {
    static let end: UInt8 = 0
    static let space: UInt8 = 2
    static let number: UInt8 = 3
    static let firstLetter: UInt8 = 0x20
    static let otherScript: UInt8 = 0xF0
  }

  /// A place of the first level, with what the levels below need of it.
  private struct Element {
    /// The plain letter in lower case, a space, a digit, or zero for a letter of another script.
    var base: UInt8
    var isUpper = false
    /// The scalar, for letters of other scripts.
    var scalar: UInt32 = 0
  }

  private var elements: [Element] = []
  private var marks: [LetterMarks] = []
  private var ignored = String.UnicodeScalarView()

  /// Adds the next scalar of composed text.
  mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    let step = value < 0x80 ? FoldingSteps.ascii(UInt8(value)) : FoldingSteps.known(value)
    switch step {
    case Folding.space:
      if let last = elements.last, last.base != Folding.space { put(Element(base: step), .none) }
    case 0x61...0x7A:
      let letterMarks = LetterMarks(of: scalar)
      if letterMarks == .foreign { ignored.append(scalar) }
      put(Element(base: step, isUpper: isUpper(scalar)), letterMarks)
    case 0x30...0x39:
      put(Element(base: step), .none)
    default:
      addOther(scalar)
    }
  }

  /// The bytes of the key.
  consuming func finish() -> [UInt8] {
    if elements.last?.base == Folding.space {
      elements.removeLast()
      marks.removeLast()
    }
    LetterMarks.placeTones(&marks, on: elements.map(\.base))
    var key: [UInt8] = []
    key.reserveCapacity(elements.count * 3 + 8)
    appendPrimary(to: &key)
    key.append(Primary.end)
    for mark in marks { key.append(mark.tone.map { $0.rawValue + 1 } ?? 7) }
    key.append(Primary.end)
    appendTertiary(to: &key)
    key.append(Primary.end)
    key.append(contentsOf: String(ignored).utf8)
    return key
  }

  private mutating func put(_ element: Element, _ letterMarks: LetterMarks) {
    elements.append(element)
    marks.append(letterMarks)
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil {
      put(Element(base: 0, scalar: scalar.value), .none)
    } else {
      ignored.append(scalar)
    }
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value < 0x61 : LetterTable.base(scalar.value) < 0x61
  }

  private func appendPrimary(to key: inout [UInt8]) {
    var index = 0
    while index < elements.count {
      let element = elements[index]
      switch element.base {
      case 0:
        key.append(Primary.otherScript)
        for shift in [16, 8, 0] as [UInt32] { key.append(UInt8(truncatingIfNeeded: element.scalar >> shift)) }
      case Folding.space:
        key.append(Primary.space)
      case 0x30...0x39:
        index = appendNumber(at: index, to: &key)
        continue
      default:
        let shape = marks[index].shape ?? .plain
        key.append(Primary.firstLetter + (element.base - 0x61) * 4 + shape.rank)
      }
      index += 1
    }
  }

  /// Adds the number that begins at an index, by its length without leading zeros, then its digits.
  private func appendNumber(at start: Int, to key: inout [UInt8]) -> Int {
    let end = elements[start...].firstIndex { !(0x30...0x39).contains($0.base) } ?? elements.endIndex
    let digits = elements[start..<end].drop { $0.base == 0x30 }
    key.append(Primary.number)
    key.append(UInt8(clamping: digits.count + 1))
    for digit in digits { key.append(digit.base) }
    return end
  }

  private func appendTertiary(to key: inout [UInt8]) {
    for element in elements { key.append(element.isUpper ? 2 : 1) }
  }
}
