extension JSONSyntaxScanner {
  /// Passes over a string, from its first quotation mark.
  mutating func string() -> Fault? {
    offset += 1
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return nil
      case UInt8(ascii: "\\"):
        if let fault = escape() { return fault }
      case ..<0x20:
        return (.controlCharacter(byte), offset)
      case ..<0x80:
        offset += 1
      default:
        guard let length = UTF8Character.length(at: offset, in: source) else { return (.invalidUTF8, offset) }
        offset += length
      }
    }
    return (.unexpectedEnd, offset)
  }

  private mutating func escape() -> Fault? {
    let start = offset
    offset += 1
    switch current {
    case nil:
      return (.unexpectedEnd, offset)
    case UInt8(ascii: "u"):
      offset += 1
      return unicodeEscape(from: start)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 1
      return nil
    default:
      return (.invalidEscape, start)
    }
  }

  private mutating func unicodeEscape(from start: Int) -> Fault? {
    guard let unit = fourHexDigits() else { return (.invalidEscape, start) }
    if unit & 0xFC00 == 0xDC00 { return (.loneSurrogate, start) }
    guard unit & 0xFC00 == 0xD800 else { return nil }
    guard current == UInt8(ascii: "\\"), offset + 1 < source.count, source[offset + 1] == UInt8(ascii: "u") else {
      return (.loneSurrogate, start)
    }
    offset += 2
    guard let low = fourHexDigits() else { return (.invalidEscape, offset) }
    return low & 0xFC00 == 0xDC00 ? nil : (.loneSurrogate, start)
  }

  private mutating func fourHexDigits() -> UInt16? {
    guard offset + 4 <= source.count else { return nil }
    var unit: UInt16 = 0
    for index in offset..<offset + 4 {
      guard let digit = Self.hexDigit(source[index]) else { return nil }
      unit = unit << 4 | digit
    }
    offset += 4
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Passes over a number.
  mutating func number() -> Fault? {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    if current == UInt8(ascii: "0") {
      offset += 1
    } else if digits() == 0 {
      return numberFault(from: start)
    }
    var isWhole = true
    if current == UInt8(ascii: ".") {
      offset += 1
      isWhole = false
      if digits() == 0 { return numberFault(from: start) }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      offset += 1
      isWhole = false
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      if digits() == 0 { return numberFault(from: start) }
    }
    if faultAfterScalar() != nil { return numberFault(from: start) }
    return isInRange(from: start, isWhole: isWhole) ? nil : (.numberOutOfRange, start)
  }

  private func numberFault(from start: Int) -> Fault {
    current == nil ? (.unexpectedEnd, offset) : (.malformedNumber, start)
  }

  private mutating func digits() -> Int {
    let start = offset
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  private func isInRange(from start: Int, isWhole: Bool) -> Bool {
    let text = String(decoding: source[start..<offset], as: UTF8.self)
    if isWhole { return Int64(text) != nil || UInt64(text) != nil }
    return Double(text)?.isFinite ?? false
  }
}

/// One character of UTF-8 (RFC 3629: shortest form, no surrogates, up to U+10FFFF).
enum UTF8Character {
  /// The length in bytes of the character at an offset; nil when the bytes there are not valid.
  static func length(at offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = source[offset]
    guard first >= 0x80 else { return 1 }
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= source.count, second.contains(source[offset + 1]) else { return nil }
    for index in offset + 2..<offset + length where source[index] & 0xC0 != 0x80 { return nil }
    return length
  }
}
