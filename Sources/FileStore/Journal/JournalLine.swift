/// One line of a journal as bytes: its frame and its place in the chain, nothing of what it tells.
///
/// A line is `{"v":1,"q":N,` … `,"p":"<64 hex>","h":"<64 hex>"}` with its keys in that order. `h` is the SHA-256 of the
/// bytes from `{` up to, not including, the last `,"h":"`; `p` is the `h` of the line before. The bytes are hashed as
/// they stand, so that no two programs need to agree on one way of writing JSON.
package struct JournalLine: Hashable, Sendable {
  /// Why bytes are no line.
  package enum Fault: Error, Hashable, Sendable {
    /// Not of the shape above.
    case shape
    /// Of the shape, but the hash is of other bytes.
    case hash
    /// A whole line of a later format.
    case version(Int)
  }

  /// The format that this program writes.
  package static let version = 1
  /// The bytes that a line starts with, up to its version.
  package static let opening: [UInt8] = Array("{\"v\":".utf8)
  /// The bytes after the hashed part: `,"h":"`, 64 digits, `"}`.
  package static let closingCount = 6 + Digest.hexCount + 2
  /// The bytes after what the line tells: `,"p":"`, 64 digits, `"` and the closing.
  package static let chainCount = 6 + Digest.hexCount + 1 + closingCount

  /// The number of the entry, without gaps from 1.
  package let sequence: Int
  /// The hash of the line before.
  package let previous: Digest
  /// The hash of this line.
  package let hash: Digest

  /// Reads the frame of a line without its newline and checks its hash.
  package init(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    let frame = try Frame(bytes)
    guard Digest(of: UnsafeRawBufferPointer(rebasing: bytes.dropLast(Self.closingCount))) == frame.hash else {
      throw .hash
    }
    guard frame.version == Self.version else { throw .version(frame.version) }
    sequence = frame.sequence
    previous = frame.previous
    hash = frame.hash
  }

  /// Makes a whole line, newline included, from what it tells: an object that is still open, `{"v":1,"q":N,…`.
  package static func seal(_ told: consuming [UInt8], after previous: Digest) -> (bytes: [UInt8], hash: Digest) {
    // Taken over, not copied: the line of an import is tens of millions of bytes.
    var bytes = told
    bytes.reserveCapacity(bytes.count + chainCount + 1)
    bytes.append(contentsOf: Array(",\"p\":\"".utf8))
    bytes.append(contentsOf: previous.hexBytes)
    bytes.append(0x22)
    let hash = Digest(of: bytes)
    bytes.append(contentsOf: Array(",\"h\":\"".utf8))
    bytes.append(contentsOf: hash.hexBytes)
    bytes.append(contentsOf: Array("\"}\n".utf8))
    return (bytes, hash)
  }
}

/// The parts of a line that stand at fixed places.
private struct Frame {
  let version: Int
  let sequence: Int
  let previous: Digest
  let hash: Digest

  init(_ bytes: UnsafeRawBufferPointer) throws(JournalLine.Fault) {
    guard bytes.count > JournalLine.chainCount + JournalLine.opening.count, bytes.starts(with: JournalLine.opening)
    else { throw .shape }
    var place = JournalLine.opening.count
    guard let version = Self.number(in: bytes, at: &place), Self.skip(",\"q\":", in: bytes, at: &place),
      let sequence = Self.number(in: bytes, at: &place), Self.skip(",", in: bytes, at: &place)
    else { throw .shape }
    var end = bytes.count - JournalLine.chainCount
    guard place <= end, Self.skip(",\"p\":\"", in: bytes, at: &end),
      let previous = Self.digest(in: bytes, at: &end), Self.skip("\",\"h\":\"", in: bytes, at: &end),
      let hash = Self.digest(in: bytes, at: &end), Self.skip("\"}", in: bytes, at: &end)
    else { throw .shape }
    self.version = version
    self.sequence = sequence
    self.previous = previous
    self.hash = hash
  }

  /// A whole number without sign or leading zero, of at most 15 digits.
  private static func number(in bytes: UnsafeRawBufferPointer, at place: inout Int) -> Int? {
    let start = place
    var value = 0
    while place < bytes.count, place - start < 15, (0x30...0x39).contains(bytes[place]) {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    return place > start && (bytes[start] != 0x30 || place == start + 1) ? value : nil
  }

  private static func skip(_ text: StaticString, in bytes: UnsafeRawBufferPointer, at place: inout Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: count)
    guard bytes[place..<place + count].elementsEqual(expected) else { return false }
    place += count
    return true
  }

  private static func digest(in bytes: UnsafeRawBufferPointer, at place: inout Int) -> Digest? {
    guard place + Digest.hexCount <= bytes.count else { return nil }
    defer { place += Digest.hexCount }
    return Digest(hex: UnsafeRawBufferPointer(rebasing: bytes[place..<place + Digest.hexCount]))
  }
}
