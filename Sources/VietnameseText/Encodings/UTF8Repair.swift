/// UTF-8 from outside made valid.
enum UTF8Repair {
  /// U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  /// The byte order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes without a byte order mark, U+FFFD in place of each byte that belongs to no scalar.
  static func repaired(_ bytes: [UInt8], _ faults: inout EncodingFaults) -> [UInt8] {
    let start = bytes.starts(with: mark) ? mark.count : 0
    if firstFault(in: bytes) == nil { return start == 0 ? bytes : Array(bytes[start...]) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = start
    while place < bytes.count {
      if let length = length(ofScalarAt: place, in: bytes) {
        result += bytes[place..<(place + length)]
        place += length
      } else {
        faults.add(place)
        result += replacement
        place += 1
      }
    }
    return result
  }

  /// The place of the first byte that belongs to no scalar; nil in valid UTF-8.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let length = length(ofScalarAt: place, in: bytes) {
        place += length
      } else {
        return place
      }
    }
    return nil
  }

  /// How many bytes the scalar at a place has (Unicode, table 3-7); nil where none begins there.
  private static func length(ofScalarAt place: Int, in bytes: [UInt8]) -> Int? {
    let lead = bytes[place]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
    for next in bytes[(place + 1)..<(place + length)].dropFirst() where next & 0xC0 != 0x80 { return nil }
    return length
  }
}

/// UTF-16 with a byte order mark, as spreadsheets write "Unicode text".
enum UTF16Reading {
  /// Whether the bytes begin with a byte order mark of UTF-16.
  static func isMarked(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The text as UTF-8; little endian without a mark.
  static func utf8(of bytes: [UInt8], _ faults: inout EncodingFaults) -> [UInt8] {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    let start = isMarked(bytes) ? 2 : 0
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: start, to: bytes.count - 1, by: 2) {
      let (high, low) = isBig ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    var result: [UInt8] = []
    var place = start
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if let encoded = UTF8.encode(scalar) { result += encoded }
        place += scalar.value > 0xFFFF ? 4 : 2
      case .error:
        faults.add(place)
        result += UTF8Repair.replacement
        place += 2
      case .emptyInput:
        if (bytes.count - start) % 2 == 1 {
          faults.add(bytes.count - 1)
          result += UTF8Repair.replacement
        }
        return result
      }
    }
  }
}
