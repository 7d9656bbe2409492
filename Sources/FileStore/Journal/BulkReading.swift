import Domain

extension EntryReader {
  /// Reads a long line without its newline change by change; the entry that comes back holds none of them.
  func bulk(
    _ bytes: UnsafeRawBufferPointer, _ line: JournalLine, _ each: (RecordChange) throws(BulkFault) -> Void
  ) throws(BulkFault) -> Entry {
    let opening = Array(",\"ops\":[".utf8)
    // Nothing that stands before it holds an object with such a member: the quotes of a text are escaped.
    guard let operations = ByteSearch.first(opening, in: bytes) else { throw .entry(.value("ops")) }
    var place = operations + opening.count
    while place < bytes.count, bytes[place] == 0x7B {
      let end = JSONExtent.end(ofObjectAt: place, in: bytes)
      if let change = try reading({ () throws(EntryFault) in
        try knownChange(UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
      }) {
        try each(change)
      }
      guard end < bytes.count, bytes[end] == 0x2C else {
        place = end
        break
      }
      place = end + 1
    }
    let rest = bytes.count - JournalLine.chainCount
    guard place < rest, bytes[place] == 0x5D else { throw .entry(.value("ops")) }
    // All but the changes, with the brackets around them.
    let frame = Array(bytes[..<(operations + opening.count)]) + Array(bytes[place...])
    return try reading { () throws(EntryFault) in
      try frame.withBytes { bytes throws(EntryFault) in try entry(bytes, line) }
    }
  }

  private func reading<Result>(_ body: () throws(EntryFault) -> Result) throws(BulkFault) -> Result {
    do throws(EntryFault) {
      return try body()
    } catch {
      throw .entry(error)
    }
  }
}
