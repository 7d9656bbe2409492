/// Turns the bytes a terminal sends into input.
///
/// Feed the bytes of each read; when `isWaiting` is true afterwards and `patience` passes without a further byte, call
/// `flush`, which decides what an unfinished sequence was: the Escape key, a key with Alt, or nothing.
///
/// Sequences nobody knows are swallowed whole, so that none of their letters acts as a command. Bytes that are not
/// UTF-8 become U+FFFD. Source: the control sequences of xterm, PuTTY, rxvt and the Linux console.
package struct KeyDecoder: Sendable {
  /// How long an unfinished escape sequence may take before it counts as a key of its own.
  package static let patience: Duration = .milliseconds(50)

  /// The most bytes a sequence or a paste may have; beyond that a sequence is dropped and a paste is given in parts.
  static let longestSequence = 4096
  static let longestPastePart = 65536

  private var pending: [UInt8] = []
  private var isPasting = false
  private var output = InputBatch()

  /// Makes a decoder with nothing pending.
  package init() {}

  /// Whether bytes are kept back that `flush` would resolve.
  ///
  /// The first bytes of a character are kept as well, but no time makes them a key, so they do not count.
  package var isWaiting: Bool { isPasting ? !pending.isEmpty : pending.first == Byte.escape }

  /// Decodes the bytes of one read.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Input] {
    separateEscape(from: bytes.first)
    pending.append(contentsOf: bytes)
    var start = 0
    while start < pending.count {
      guard let used = isPasting ? takePaste(from: start) : takeKey(from: start) else { break }
      start += used
    }
    pending.removeFirst(start)
    return output.take()
  }

  /// Resolves what is pending because no further byte came in time.
  package mutating func flush() -> [Input] {
    guard isWaiting else { return [] }
    if isPasting {
      // Only a person who presses Escape sends that byte alone; a cut link would else leave every key a paste.
      isPasting = pending != [Byte.escape]
      if isPasting { output.paste(pending) }
    } else if pending.count == 1 {
      output.key(.escape)
    } else if pending == [Byte.escape, Byte.escape] {
      output.key(.escape)
      output.key(.escape)
    } else if pending.count == 2 {
      output.altKey(pending[1])
    }
    pending.removeAll()
    return output.take()
  }

  /// Makes an ESC left by the read before a key of its own, unless the next byte continues a sequence that was cut.
  ///
  /// So an ESC with a letter or digit after it is one key only when both came in one read.
  private mutating func separateEscape(from next: UInt8?) {
    guard !isPasting, pending == [Byte.escape], let next else { return }
    guard next != UInt8(ascii: "["), next != UInt8(ascii: "O") else { return }
    output.key(.escape)
    pending.removeAll()
  }

  /// Takes one key or character that begins at `start`; returns its length, or `nil` when more bytes are needed.
  private mutating func takeKey(from start: Int) -> Int? {
    switch pending[start] {
    case Byte.escape: takeEscape(from: start)
    case 0..<0x20, 0x7F: take(control: pending[start])
    default: takeCharacter(from: start)
    }
  }

  private mutating func take(control byte: UInt8) -> Int {
    output.control(byte)
    return 1
  }

  private mutating func takeCharacter(from start: Int) -> Int? {
    switch UTF8Scanner.scan(pending[start...]) {
    case .scalar(let scalar, let length):
      output.append(scalar)
      return length
    case .invalid(let length):
      output.append("\u{FFFD}")
      return length
    case .incomplete: return nil
    }
  }

  private mutating func takeEscape(from start: Int) -> Int? {
    switch EscapeScanner.scan(pending[start...]) {
    case .incomplete:
      return pending.count - start > Self.longestSequence ? pending.count - start : nil
    case .pasteStart(let length):
      isPasting = true
      return length
    case .sequence(let sequence, let length):
      if let press = sequence.keyPress { output.key(press) } else { output.append(sequence.typed) }
      return length
    case .swallowed(let length):
      return length
    case .alternate(let length):
      guard let used = takeAlternate(from: start + 1) else { return nil }
      return length + used
    case .escape(let length):
      output.key(.escape)
      return length
    }
  }

  /// Takes the character after an ESC of the same read: a key with Alt, or an F-key for a digit.
  private mutating func takeAlternate(from start: Int) -> Int? {
    guard pending[start] >= 0x80 else {
      output.altKey(pending[start])
      return 1
    }
    switch UTF8Scanner.scan(pending[start...]) {
    case .scalar(let scalar, let length):
      output.key(.alt(Character(scalar)))
      return length
    case .invalid(let length): return length
    case .incomplete: return nil
    }
  }

  /// Takes pasted bytes from `start` up to the end mark; returns `nil` when the rest may be the beginning of that mark.
  private mutating func takePaste(from start: Int) -> Int? {
    let bytes = pending[start...]
    if let end = bytes.firstRange(of: Byte.pasteEnd) {
      isPasting = false
      output.paste(bytes[..<end.lowerBound])
      return end.upperBound - start
    }
    guard bytes.count > Self.longestPastePart else { return nil }
    // The end mark may have begun, and so may a character of up to four bytes.
    let part = bytes.dropLast(Byte.pasteEnd.count).droppingUnfinishedCharacter()
    output.paste(part)
    return part.count
  }
}

/// The bytes that mean something of their own.
enum Byte {
  static let escape: UInt8 = 0x1B
  static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
}

extension ArraySlice<UInt8> {
  /// These bytes without the first bytes of a UTF-8 character whose last bytes are missing.
  fileprivate func droppingUnfinishedCharacter() -> ArraySlice<UInt8> {
    guard let lead = indices.suffix(4).last(where: { self[$0] >= 0xC0 }) else { return self }
    if case .incomplete = UTF8Scanner.scan(self[lead...]) { return self[..<lead] }
    return self
  }

  /// Where `other` first stands.
  fileprivate func firstRange(of other: [UInt8]) -> Range<Int>? {
    guard let first = other.first, count >= other.count else { return nil }
    var index = startIndex
    while index <= endIndex - other.count {
      if self[index] == first, self[index..<(index + other.count)].elementsEqual(other) {
        return index..<(index + other.count)
      }
      index += 1
    }
    return nil
  }
}
