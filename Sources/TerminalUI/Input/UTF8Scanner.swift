/// Finds the character at the beginning of some bytes.
enum UTF8Scanner {
  enum Result: Equatable {
    case scalar(Unicode.Scalar, length: Int)
    /// So many bytes are no UTF-8.
    case invalid(length: Int)
    /// The bytes are the beginning of a character.
    case incomplete
  }

  /// Reads one character; `bytes` must not be empty. Overlong forms and surrogates are invalid (RFC 3629).
  static func scan(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let lead = bytes.first else { return .incomplete }
    guard lead >= 0x80 else { return .scalar(Unicode.Scalar(lead), length: 1) }
    guard let length = sequenceLength(lead) else { return .invalid(length: 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for (index, byte) in bytes.dropFirst().prefix(length - 1).enumerated() {
      guard isContinuation(byte, after: lead, at: index) else { return .invalid(length: index + 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard bytes.count >= length else { return .incomplete }
    guard let scalar = Unicode.Scalar(value) else { return .invalid(length: length) }
    return .scalar(scalar, length: length)
  }

  private static func sequenceLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func isContinuation(_ byte: UInt8, after lead: UInt8, at index: Int) -> Bool {
    guard index == 0 else { return (0x80...0xBF).contains(byte) }
    return switch lead {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }
}
