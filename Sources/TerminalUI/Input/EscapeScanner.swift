/// Finds the escape sequence at the beginning of some bytes.
enum EscapeScanner {
  enum Result: Equatable {
    /// A sequence that is or may be a key.
    case sequence(EscapeSequence, length: Int)
    /// The beginning of a bracketed paste.
    case pasteStart(length: Int)
    /// A sequence that is no key: a mouse report, or an answer to a question nobody asked.
    case swallowed(length: Int)
    /// ESC before an ordinary character: so many bytes to skip before it.
    case alternate(length: Int)
    /// The Escape key, with something else after it.
    case escape(length: Int)
    case incomplete
  }

  /// Reads one sequence; `bytes` begins with ESC.
  static func scan(_ bytes: ArraySlice<UInt8>) -> Result {
    let start = bytes.startIndex
    guard bytes.count > 1 else { return .incomplete }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return scanControlSequence(bytes)
    case UInt8(ascii: "O"): return scanSingleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return scanString(bytes)
    case Byte.escape: return scanDoubleEscape(bytes)
    default: return .alternate(length: 1)
    }
  }

  /// CSI: parameters, intermediate bytes, a final byte (ECMA-48 §5.4), and the Linux console's `ESC [ [ A`.
  private static func scanControlSequence(_ bytes: ArraySlice<UInt8>) -> Result {
    var index = bytes.startIndex + 2
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "[") {
      guard index + 1 < bytes.endIndex else { return .incomplete }
      return .sequence(EscapeSequence(introducer: .linuxFunction, final: bytes[index + 1]), length: 4)
    }
    while index < bytes.endIndex, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    guard index < bytes.endIndex else { return .incomplete }
    let length = index + 1 - bytes.startIndex
    // Anything else inside breaks the sequence off; the byte that did so is read again as a key.
    guard (0x40...0x7E).contains(bytes[index]) else { return .swallowed(length: length - 1) }
    let body = bytes[(bytes.startIndex + 2)..<index]
    let final = bytes[index]
    if body.isEmpty, final == UInt8(ascii: "M") {
      return bytes.count >= 6 ? .swallowed(length: 6) : .incomplete
    }
    if final == UInt8(ascii: "~"), body.elementsEqual("200".utf8) { return .pasteStart(length: length) }
    let sequence = EscapeSequence(introducer: .control, parameters: body, final: final)
    return sequence.isKey ? .sequence(sequence, length: length) : .swallowed(length: length)
  }

  /// SS3: `ESC O` and a final byte, with a modifier digit between them in some terminals.
  private static func scanSingleShift(_ bytes: ArraySlice<UInt8>) -> Result {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex, (0x30...0x3B).contains(bytes[index]) { index += 1 }
    guard index < bytes.endIndex else { return .incomplete }
    let length = index + 1 - bytes.startIndex
    guard (0x20...0x7E).contains(bytes[index]) else { return .swallowed(length: length - 1) }
    let body = bytes[(bytes.startIndex + 2)..<index]
    let sequence = EscapeSequence(introducer: .singleShift, parameters: body, final: bytes[index])
    return sequence.isKey ? .sequence(sequence, length: length) : .swallowed(length: length)
  }

  /// OSC, DCS, APC or PM: everything up to BEL or ST.
  private static func scanString(_ bytes: ArraySlice<UInt8>) -> Result {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 { return .swallowed(length: index + 1 - bytes.startIndex) }
      if bytes[index] == Byte.escape {
        guard index + 1 < bytes.endIndex else { return .incomplete }
        let isTerminator = bytes[index + 1] == UInt8(ascii: "\\")
        return .swallowed(length: index - bytes.startIndex + (isTerminator ? 2 : 0))
      }
      index += 1
    }
    return .incomplete
  }

  /// ESC ESC: Alt with a key that itself sends a sequence (PuTTY, rxvt), or Escape pressed twice.
  private static func scanDoubleEscape(_ bytes: ArraySlice<UInt8>) -> Result {
    switch scan(bytes.dropFirst()) {
    case .sequence(let sequence, let length):
      return .sequence(sequence.adding(.alt), length: length + 1)
    case .incomplete: return .incomplete
    case .swallowed(let length): return .swallowed(length: length + 1)
    case .pasteStart, .alternate, .escape: return .escape(length: 1)
    }
  }
}
