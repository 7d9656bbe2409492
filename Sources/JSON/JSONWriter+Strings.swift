import CJSON

extension JSONWriter {
  /// Appends a string between quotation marks.
  mutating func appendQuoted(_ text: String) {
    var text = text
    text.withUTF8 { bytes in appendQuoted(bytes) }
  }

  /// Appends a string of valid UTF-8 between quotation marks: control characters, those that steer the direction of
  /// text or have no width, line and paragraph separators and noncharacters as escapes, all else as it is.
  mutating func appendQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var offset = 0
    while let start = bytes.baseAddress, offset < bytes.count {
      let run = kc_json_plain_run(start + offset, bytes.count - offset)
      append(UnsafeBufferPointer(start: start + offset, count: run))
      offset += run
      if offset < bytes.count { offset += appendSpecial(at: offset, in: bytes) }
    }
    append(UInt8(ascii: "\""))
  }

  // Appends one character that ended a plain run, and gives its length in the source.
  private mutating func appendSpecial(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes[offset] >= 0x80 else {
      appendASCIIEscape(bytes[offset])
      return 1
    }
    let length = UTF8Character.length(at: offset, in: bytes) ?? 1
    let scalar = Self.scalar(at: offset, length: length, in: bytes)
    if Self.isEscaped(scalar) {
      appendEscape(scalar)
    } else {
      append(UnsafeBufferPointer(rebasing: bytes[offset..<offset + length]))
    }
    return length
  }

  private mutating func appendASCIIEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default: appendEscape(UInt32(byte))
    }
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    guard scalar > 0xFFFF else { return appendUnit(UInt16(scalar)) }
    appendUnit(0xD800 | UInt16((scalar - 0x10000) >> 10))
    appendUnit(0xDC00 | UInt16((scalar - 0x10000) & 0x3FF))
  }

  private mutating func appendUnit(_ unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8((unit >> shift) & 0xF)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private static func scalar(at offset: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let first = UInt32(bytes[offset])
    var scalar = length == 1 ? 0xFFFD : first & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + max(length, 1) { scalar = scalar << 6 | UInt32(bytes[index] & 0x3F) }
    return scalar
  }

  /// Characters that are written as an escape, so that a journal shows in any viewer what it holds.
  static func isEscaped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F...0x9F: true  // control
    case 0xAD, 0x61C: true  // soft hyphen, Arabic letter mark
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true  // zero width, bidirectional, separators
    case 0xFFF9...0xFFFB: true  // interlinear annotation
    case 0xFDD0...0xFDEF: true  // noncharacters
    case 0xE0000...0xE007F: true  // tags
    default: scalar & 0xFFFE == 0xFFFE  // noncharacters at the end of each plane
    }
  }
}
