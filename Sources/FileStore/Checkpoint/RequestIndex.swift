import Domain

/// The file `requests.index` of a checkpoint: the requests of the last thirty days, ordered for a search by halves.
///
/// A row is the first sixteen bytes of the SHA-256 of the request's text, its sequence and the milliseconds of its
/// moment since 1970, each number in eight bytes, the most significant first.
package struct RequestIndex: Sendable {
  /// The length of a row, in bytes.
  package static let rowBytes = 32

  /// One remembered request.
  package struct Row: Hashable, Sendable {
    var key: (UInt64, UInt64)
    var sequence: Int
    var moment: Int64

    package static func == (left: Row, right: Row) -> Bool {
      left.key == right.key && left.sequence == right.sequence && left.moment == right.moment
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(key.0)
      hasher.combine(sequence)
    }
  }

  private let region: MappedRegion

  /// Reads a mapped file whose hash was checked.
  init(_ region: MappedRegion) {
    self.region = region
  }

  /// How many requests there are.
  var count: Int { region.count / Self.rowBytes }

  /// The row at a place.
  func row(at index: Int) -> Row {
    region.withBytes { bytes in
      let word = { (place: Int) in
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * Self.rowBytes + place * 8, as: UInt64.self))
      }
      return Row(
        key: (word(0), word(1)), sequence: Int(truncatingIfNeeded: word(2)), moment: Int64(bitPattern: word(3)))
    }
  }

  /// The sequence of the entry that carried a request out; nil where none did.
  func sequence(of request: RequestID) -> Int? {
    let key = Self.key(of: request)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let found = row(at: middle)
      if found.key == key { return found.sequence }
      if found.key < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// What a request is found by.
  static func key(of request: RequestID) -> (UInt64, UInt64) {
    Digest(of: Array(request.text.utf8)).prefix
  }

  /// The content of the file with these rows.
  static func bytes(of rows: [Row]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * rowBytes)
    for row in rows.sorted(by: { $0.key < $1.key }) {
      for word in [row.key.0, row.key.1, UInt64(row.sequence), UInt64(bitPattern: row.moment)] {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }
}
