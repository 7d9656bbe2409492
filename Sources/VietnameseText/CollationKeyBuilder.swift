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

  /// Weights of the third level.
  private enum Tertiary {
    static let lower: UInt8 = 1
    static let upper: UInt8 = 2
  }

  /// Stands among the letters for one of another script.
  private static let other: UInt8 = 0

  /// One for each place of the first level: the plain letter in lower case, a space, a digit, or `other`.
  private var letters: [UInt8] = []
  private var marks: [LetterMarks] = []
  private var cases: [UInt8] = []
  /// The scalars that `other` stands for, in order.
  private var others: [UInt32] = []
  private var ignored = String.UnicodeScalarView()

  /// Makes room for a text of a number of bytes.
  init(capacity: Int) {
    letters.reserveCapacity(capacity)
    marks.reserveCapacity(capacity)
    cases.reserveCapacity(capacity)
  }

  /// Adds the next scalar of composed text.
  mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    let step = value < 0x80 ? FoldingSteps.ascii(UInt8(value)) : FoldingSteps.known(value)
    switch step {
    case Folding.space:
      if let last = letters.last, last != Folding.space { put(step, .none) }
    case 0x61...0x7A:
      let letterMarks = LetterMarks(of: scalar)
      if letterMarks == .foreign { ignored.append(scalar) }
      put(step, letterMarks, isUpper(scalar) ? Tertiary.upper : Tertiary.lower)
    case 0x30...0x39:
      put(step, .none)
    default:
      addOther(scalar)
    }
  }

  /// The bytes of the key.
  consuming func finish() -> [UInt8] {
    if letters.last == Folding.space {
      letters.removeLast()
      marks.removeLast()
      cases.removeLast()
    }
    LetterMarks.placeTones(&marks, on: letters)
    var key: [UInt8] = []
    key.reserveCapacity(letters.count * 3 + 8)
    appendPrimary(to: &key)
    key.append(Primary.end)
    for mark in marks { key.append(mark.tone.map { $0.rawValue + 1 } ?? 7) }
    key.append(Primary.end)
    key.append(contentsOf: cases)
    key.append(Primary.end)
    key.append(contentsOf: String(ignored).utf8)
    return key
  }

  private mutating func put(_ letter: UInt8, _ letterMarks: LetterMarks, _ letterCase: UInt8 = Tertiary.lower) {
    letters.append(letter)
    marks.append(letterMarks)
    cases.append(letterCase)
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if !scalar.isASCII, properties.isAlphabetic || properties.numericType != nil {
      put(Self.other, .none)
      others.append(scalar.value)
    } else {
      ignored.append(scalar)
    }
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value < 0x61 : LetterTable.base(scalar.value) < 0x61
  }

  private func appendPrimary(to key: inout [UInt8]) {
    var index = 0
    var nextOther = others.makeIterator()
    while index < letters.count {
      switch letters[index] {
      case Self.other:
        let scalar = nextOther.next() ?? 0
        key.append(Primary.otherScript)
        for shift in [16, 8, 0] as [UInt32] { key.append(UInt8(truncatingIfNeeded: scalar >> shift)) }
      case Folding.space:
        key.append(Primary.space)
      case 0x30...0x39:
        index = appendNumber(at: index, to: &key)
        continue
      default:
        let shape = marks[index].shape ?? .plain
        key.append(Primary.firstLetter + (letters[index] - 0x61) * 4 + shape.rank)
      }
      index += 1
    }
  }

  /// Adds the number that begins at an index, by its length without leading zeros, then its digits; gives its end.
  private func appendNumber(at start: Int, to key: inout [UInt8]) -> Int {
    let end = letters[start...].firstIndex { !(0x30...0x39).contains($0) } ?? letters.endIndex
    let digits = letters[start..<end].drop { $0 == 0x30 }
    key.append(Primary.number)
    key.append(UInt8(clamping: digits.count + 1))
    key.append(contentsOf: digits)
    return end
  }
}
