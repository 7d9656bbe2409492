/// A place in the chain: the last entry before it.
package struct ChainHead: Hashable, Sendable {
  /// The sequence of the last entry; 0 before the first.
  package var sequence: Int
  /// Its hash; zero before the first.
  package var hash: Digest

  /// Before the first entry.
  package static let start = ChainHead(sequence: 0, hash: .zero)

  /// The place after an entry.
  package init(sequence: Int, hash: Digest) {
    self.sequence = sequence
    self.hash = hash
  }
}

/// What a walk over the bytes of a segment found.
package struct JournalScan: Hashable, Sendable {
  /// How the walk ended.
  package enum Ending: Hashable, Sendable {
    /// At the end of the bytes, after a whole line.
    case clean
    /// At bytes that are no line, with no valid entry after them: a write that never became whole.
    case tail
    /// At bytes that are no line or do not chain, with a valid entry after them.
    case damage(Reason)
    /// At a whole line of a later format.
    case version(Int)
  }

  /// What is wrong at the place of damage.
  package enum Reason: Hashable, Sendable {
    /// The bytes are no line.
    case shape
    /// The hash is of other bytes.
    case hash
    /// The sequence that stands there is not the next one.
    case sequence(Int)
    /// The line names another line as the one before.
    case chain
  }

  /// The number of bytes of whole, chaining lines.
  package var valid: Int
  /// The chain after them.
  package var head: ChainHead
  /// Why it ended there.
  package var ending: Ending

  /// Walks from the start of a line to the first byte that is not part of a whole, chaining line.
  ///
  /// `each` gets every good line with the place of its bytes (without newline) and may stop the walk by throwing.
  package static func over<Failure: Error>(
    _ bytes: UnsafeRawBufferPointer, after head: ChainHead,
    each: (JournalLine, Range<Int>) throws(Failure) -> Void
  ) throws(Failure) -> JournalScan {
    var scan = JournalScan(valid: 0, head: head, ending: .clean)
    while scan.valid < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[scan.valid...])
      let line: JournalLine
      let length: Int
      switch firstLine(of: rest) {
      case .success(let found): (line, length) = found
      case .failure(let fault):
        scan.ending = ending(of: fault, at: rest)
        return scan
      }
      if let reason = scan.head.reason(against: line) {
        scan.ending = .damage(reason)
        return scan
      }
      try each(line, scan.valid..<scan.valid + length)
      scan.head = ChainHead(sequence: line.sequence, hash: line.hash)
      scan.valid += length + 1
    }
    return scan
  }

  /// The line that the bytes start with and its length without newline.
  private static func firstLine(of bytes: UnsafeRawBufferPointer) -> Result<(JournalLine, Int), JournalLine.Fault> {
    guard let length = ByteSearch.first(0x0A, in: bytes) else { return .failure(.shape) }
    do {
      return .success((try JournalLine(UnsafeRawBufferPointer(rebasing: bytes[..<length])), length))
    } catch {
      return .failure(error)
    }
  }

  private static func ending(of fault: JournalLine.Fault, at rest: UnsafeRawBufferPointer) -> Ending {
    switch fault {
    case .version(let version): .version(version)
    case .shape: holdsValidEntry(rest) ? .damage(.shape) : .tail
    case .hash: holdsValidEntry(rest) ? .damage(.hash) : .tail
    }
  }

  /// Tells whether a whole entry with its newline lies anywhere in bytes that do not start with one.
  ///
  /// It need not start after a newline: a newline that was changed joins two lines. Quotes inside a text are escaped,
  /// so the bytes that open a line occur in no text.
  package static func holdsValidEntry(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var from = 0
    var end = 0
    while let start = ByteSearch.first(JournalLine.opening, in: bytes, from: from) {
      // One end serves all beginnings before it, so that bytes of whatever kind are gone through once.
      if end - JournalLine.closingCount < start {
        guard let next = closing(in: bytes, from: start) else { return false }
        end = next
      }
      do {
        _ = try JournalLine(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        return true
      } catch {
        if case .version = error { return true }
        from = start + 1
      }
    }
    return false
  }

  /// The end of the first `,"h":"<64 digits>"}` before a newline.
  private static func closing(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var from = start
    while let place = ByteSearch.first(Array(",\"h\":\"".utf8), in: bytes, from: from) {
      let end = place + JournalLine.closingCount
      guard end < bytes.count else { return nil }
      if bytes[end - 2] == 0x22, bytes[end - 1] == 0x7D, bytes[end] == 0x0A { return end }
      from = place + 1
    }
    return nil
  }
}

extension ChainHead {
  /// Why a line is not the next one; nil where it is.
  package func reason(against line: JournalLine) -> JournalScan.Reason? {
    if line.sequence != sequence + 1 { return .sequence(line.sequence) }
    return line.previous == hash ? nil : .chain
  }
}
