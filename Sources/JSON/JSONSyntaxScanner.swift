/// Finds the first fault of a document by reading the grammar of RFC 8259 byte by byte; only used once a document has
/// been refused, so that a message can say where and why.
struct JSONSyntaxScanner {
  typealias Fault = (fault: JSONSyntaxFault, offset: Int)

  /// What may come next.
  private enum Expectation {
    case value
    case valueOrArrayEnd
    case key
    case keyOrObjectEnd
    case colon
    case commaOrEnd
  }

  private enum Container { case array, object }

  let source: UnsafeBufferPointer<UInt8>
  let depthLimit: Int
  var offset = 0
  private var containers: [Container] = []
  private var expectation = Expectation.value

  init(_ source: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
    self.source = source
    self.depthLimit = depthLimit
  }

  /// The first fault and the byte where it lies; nil when the document is well formed.
  mutating func firstFault() -> Fault? {
    if source.count >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF { return (.byteOrderMark, 0) }
    skipSpace()
    if offset == source.count { return (.empty, 0) }
    while true {
      skipSpace()
      guard let byte = current else { return (.unexpectedEnd, offset) }
      if let fault = step(byte) { return fault }
      if containers.isEmpty, expectation == .commaOrEnd { return faultAfterEnd() }
    }
  }

  var current: UInt8? { offset < source.count ? source[offset] : nil }

  private mutating func step(_ byte: UInt8) -> Fault? {
    switch expectation {
    case .value:
      return value(byte)
    case .valueOrArrayEnd:
      return byte == UInt8(ascii: "]") ? close(.array) : value(byte)
    case .keyOrObjectEnd where byte == UInt8(ascii: "}"):
      return close(.object)
    case .key, .keyOrObjectEnd:
      guard byte == UInt8(ascii: "\"") else { return unexpected(byte) }
      expectation = .colon
      return string()
    case .colon:
      guard byte == UInt8(ascii: ":") else { return unexpected(byte) }
      offset += 1
      expectation = .value
      return nil
    case .commaOrEnd:
      return commaOrEnd(byte)
    }
  }

  private mutating func value(_ byte: UInt8) -> Fault? {
    expectation = .commaOrEnd
    switch byte {
    case UInt8(ascii: "{"): return open(.object, then: .keyOrObjectEnd)
    case UInt8(ascii: "["): return open(.array, then: .valueOrArrayEnd)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "t"): return literal("true")
    case UInt8(ascii: "f"): return literal("false")
    case UInt8(ascii: "n"): return literal("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    default: return unexpected(byte)
    }
  }

  private mutating func open(_ container: Container, then next: Expectation) -> Fault? {
    guard containers.count < depthLimit else { return (.tooDeep(limit: depthLimit), offset) }
    containers.append(container)
    expectation = next
    offset += 1
    return nil
  }

  private mutating func close(_ container: Container) -> Fault? {
    guard containers.last == container else { return unexpected(source[offset]) }
    containers.removeLast()
    expectation = .commaOrEnd
    offset += 1
    return nil
  }

  private mutating func commaOrEnd(_ byte: UInt8) -> Fault? {
    switch byte {
    case UInt8(ascii: ","):
      expectation = containers.last == .object ? .key : .value
      offset += 1
      return nil
    case UInt8(ascii: "]"): return close(.array)
    case UInt8(ascii: "}"): return close(.object)
    default: return unexpected(byte)
    }
  }

  private mutating func literal(_ word: StaticString) -> Fault? {
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte = current else { return (.unexpectedEnd, offset) }
      guard byte == word.utf8Start[index] else { return unexpected(byte) }
      offset += 1
    }
    return faultAfterScalar()
  }

  private mutating func faultAfterEnd() -> Fault? {
    skipSpace()
    return offset == source.count ? nil : (.trailingContent, offset)
  }

  /// After a number or a literal nothing but space, a comma, a colon or a bracket may follow.
  func faultAfterScalar() -> Fault? {
    guard let byte = current, !Self.isSpace(byte) else { return nil }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: "\""):
      return nil
    default: return unexpected(byte)
    }
  }

  func unexpected(_ byte: UInt8) -> Fault {
    if byte >= 0x80, UTF8Character.length(at: offset, in: source) == nil { return (.invalidUTF8, offset) }
    return (.unexpectedByte(byte), offset)
  }

  private mutating func skipSpace() {
    while let byte = current, Self.isSpace(byte) { offset += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
