import CJSON

/// A light cursor on one value of a parsed document: two pointers into the parser's buffers, no reference counted.
///
/// Valid within `JSONParser.withDocument` alone; never kept beyond.
package struct JSONElement {
  let document: UnsafePointer<kc_json_document>
  /// The value's first word on the tape: its type in the highest byte, a payload below.
  let cell: UnsafePointer<UInt64>

  /// What the value is.
  package var kind: JSONKind {
    switch tag {
    case .object: .object
    case .array: .array
    case .string: .string
    case .integer, .unsigned, .double: .number
    case .true, .false: .boolean
    default: .null
    }
  }

  package var isNull: Bool { tag == .null }

  /// The value as UTF-8 text in the parser's buffer; throws when it is no string.
  package var utf8: UnsafeBufferPointer<UInt8> {
    get throws(JSONError) {
      guard tag == .string else { throw wrongKind(.string) }
      return text
    }
  }

  /// The value as a string; throws when it is none.
  package var string: String {
    get throws(JSONError) {
      guard tag == .string else { throw wrongKind(.string) }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The value as a whole number within ±(2^53 − 1); throws when it is no number, has a fraction or exponent
  /// (`1.0` and `1e3` too), or lies beyond.
  package var integer: Int64 {
    get throws(JSONError) {
      switch tag {
      case .integer:
        let value = Int64(bitPattern: cell[1])
        guard value.magnitude <= Self.integerLimit else { throw .integerOutOfRange(at: place) }
        return value
      case .unsigned: throw .integerOutOfRange(at: place)
      case .double: throw .notAnInteger(at: place)
      default: throw wrongKind(.number)
      }
    }
  }

  /// The value as a double, which may have lost digits (`numberText` has them all); throws when it is no number.
  package var double: Double {
    get throws(JSONError) {
      switch tag {
      case .integer: return Double(Int64(bitPattern: cell[1]))
      case .unsigned: return Double(cell[1])
      case .double: return Double(bitPattern: cell[1])
      default: throw wrongKind(.number)
      }
    }
  }

  /// The value as true or false; throws when it is neither.
  package var boolean: Bool {
    get throws(JSONError) {
      switch tag {
      case .true: return true
      case .false: return false
      default: throw wrongKind(.boolean)
      }
    }
  }

  /// Whether the value is exactly this string.
  package static func == (element: JSONElement, text: StaticString) -> Bool {
    element.tag == .string && element.textEquals(text)
  }

  /// The largest magnitude of a whole number that every JSON program reads alike: 2^53 − 1.
  static let integerLimit: UInt64 = (1 << 53) - 1
}

extension JSONElement {
  /// The type byte of a tape word (simdjson, doc/tape.md).
  struct Tag: Equatable {
    let byte: UInt8
    static let object = Tag(byte: UInt8(ascii: "{"))
    static let objectEnd = Tag(byte: UInt8(ascii: "}"))
    static let array = Tag(byte: UInt8(ascii: "["))
    static let arrayEnd = Tag(byte: UInt8(ascii: "]"))
    static let string = Tag(byte: UInt8(ascii: "\""))
    static let integer = Tag(byte: UInt8(ascii: "l"))
    static let unsigned = Tag(byte: UInt8(ascii: "u"))
    static let double = Tag(byte: UInt8(ascii: "d"))
    static let `true` = Tag(byte: UInt8(ascii: "t"))
    static let `false` = Tag(byte: UInt8(ascii: "f"))
    static let null = Tag(byte: UInt8(ascii: "n"))
  }

  var tag: Tag { Tag(byte: UInt8(truncatingIfNeeded: cell.pointee >> 56)) }

  var payload: Int { Int(cell.pointee & 0x00FF_FFFF_FFFF_FFFF) }

  /// The word after the value and all it contains.
  var end: UnsafePointer<UInt64> {
    switch tag {
    case .object, .array: document.pointee.tape + (payload & 0xFFFF_FFFF)
    case .integer, .unsigned, .double: cell + 2
    default: cell + 1
    }
  }

  /// The bytes of a string value; only for one.
  var text: UnsafeBufferPointer<UInt8> {
    let start = document.pointee.strings + payload
    let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
    return UnsafeBufferPointer(start: start + 4, count: Int(count))
  }

  func textEquals(_ other: StaticString) -> Bool {
    let text = text
    guard text.count == other.utf8CodeUnitCount, other.hasPointerRepresentation else { return false }
    return equalBytes(text, UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
  }

  func at(_ cell: UnsafePointer<UInt64>) -> JSONElement { JSONElement(document: document, cell: cell) }

  func wrongKind(_ needed: JSONKind) -> JSONError { .wrongKind(needed: needed, found: kind, at: place) }
}

/// Whether two runs of bytes are equal.
func equalBytes(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
  guard one.count == other.count else { return false }
  for index in 0..<one.count where one[index] != other[index] { return false }
  return true
}
