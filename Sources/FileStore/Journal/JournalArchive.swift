import Domain
import Glibc

/// Reading back what stands in the journal, up to a head that was checked before.
struct JournalArchive {
  let folder: StoreFolder
  /// The last entry that is read.
  let head: ChainHead
  private let reader = EntryReader()

  /// The journal of a folder up to a head.
  init(_ folder: StoreFolder, through head: ChainHead) {
    self.folder = folder
    self.head = head
  }

  /// Entries after a sequence, oldest first.
  func entries(after sequence: Int) throws(StoreError) -> [Entry] {
    var found: [Entry] = []
    let segments = try folder.segments()
    let first = segments.lastIndex { $0.first <= sequence + 1 } ?? 0
    for segment in segments.dropFirst(first) where segment.first <= head.sequence {
      try lines(of: segment) { bytes, place throws(StoreError) in
        let line = try Self.frame(bytes, segment, place)
        guard line.sequence > sequence, line.sequence <= head.sequence else { return }
        found.append(try entry(bytes, line, segment, place))
      }
    }
    return found
  }

  /// The entry with this sequence; nil beyond the head.
  func entry(at sequence: Int) throws(StoreError) -> Entry? {
    let opening = Array("{\"v\":\(JournalLine.version),\"q\":\(sequence),".utf8)
    guard let segment = try folder.segments().last(where: { $0.first <= sequence }) else { return nil }
    var found: Entry?
    try lines(of: segment) { bytes, place throws(StoreError) in
      guard found == nil, bytes.starts(with: opening) else { return }
      found = try entry(bytes, try Self.frame(bytes, segment, place), segment, place)
    }
    return found
  }

  /// Entries that touched a record, each with the changes of that record alone, oldest first.
  func history(of key: RecordKey) throws(StoreError) -> [Entry] {
    let opening = Array("{\"k\":\"\(key.text)\",\"base\":".utf8)
    var found: [Entry] = []
    for segment in try folder.segments() where segment.first <= head.sequence {
      try lines(of: segment) { bytes, place throws(StoreError) in
        guard let first = ByteSearch.first(opening, in: bytes) else { return }
        let line = try Self.frame(bytes, segment, place)
        guard line.sequence <= head.sequence else { return }
        found.append(try entry(bytes, line, segment, place, about: opening, from: first))
      }
    }
    return found
  }

  /// One entry with only the operations that start with these bytes: an entry may hold thousands of others.
  private func entry(
    _ bytes: UnsafeRawBufferPointer, _ line: JournalLine, _ segment: SegmentName, _ place: Int,
    about opening: [UInt8], from first: Int
  ) throws(StoreError) -> Entry {
    guard let operations = ByteSearch.first(Array(",\"ops\":[".utf8), in: bytes), operations < first else {
      throw Self.unreadable(segment, place, "thiếu danh sách thay đổi")
    }
    var changes: [RecordChange] = []
    var from: Int? = first
    while let start = from {
      let end = JSONExtent.end(ofObjectAt: start, in: bytes)
      changes.append(
        try reading(segment, place) { () throws(EntryFault) in
          try reader.change(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        })
      from = ByteSearch.first(opening, in: bytes, from: end)
    }
    let head = Array(bytes[..<operations]) + Array(",\"ops\":[]}".utf8)
    let entry = try reading(segment, place) { () throws(EntryFault) in
      try head.withBytes { bytes throws(EntryFault) in try reader.entry(bytes, line) }
    }
    return entry.with(changes)
  }

  private func entry(
    _ bytes: UnsafeRawBufferPointer, _ line: JournalLine, _ segment: SegmentName, _ place: Int
  ) throws(StoreError) -> Entry {
    try reading(segment, place) { () throws(EntryFault) in try reader.entry(bytes, line) }
  }

  private func lines(
    of segment: SegmentName, _ body: (UnsafeRawBufferPointer, Int) throws(StoreError) -> Void
  ) throws(StoreError) {
    let bytes = try StoreError.files(Layout.journal + "/" + segment.fileName) { () throws(FileFailure) in
      try folder.files.withOpen(segment.fileName, in: folder.journal, for: .read) { file throws(FileFailure) in
        try folder.files.readBytes(file)
      }
    }
    try bytes.withBytes { bytes throws(StoreError) in
      var start = 0
      while let end = ByteSearch.first(0x0A, in: bytes, from: start) {
        try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), start)
        start = end + 1
      }
    }
  }

  private static func frame(
    _ bytes: UnsafeRawBufferPointer, _ segment: SegmentName, _ place: Int
  ) throws(StoreError) -> JournalLine {
    do throws(JournalLine.Fault) {
      return try JournalLine(bytes)
    } catch {
      let reason = error == .hash ? JournalScan.Reason.hash : .shape
      throw unreadable(segment, place, reason.sentence)
    }
  }

  private func reading<Result>(
    _ segment: SegmentName, _ place: Int, _ body: () throws(EntryFault) -> Result
  ) throws(StoreError) -> Result {
    do throws(EntryFault) {
      return try body()
    } catch {
      throw Self.unreadable(segment, place, error.reason)
    }
  }

  private static func unreadable(_ segment: SegmentName, _ place: Int, _ reason: String) -> StoreError {
    .unreadable(file: "\(Layout.journal)/\(segment.fileName), byte \(place)", reason: reason)
  }
}

/// Where a value of JSON ends, in bytes known to be JSON.
enum JSONExtent {
  /// The place after the object that starts at a place.
  static func end(ofObjectAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var depth = 0
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case 0x22: place = end(ofStringAt: place, in: bytes) - 1
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return bytes.count
  }

  private static func end(ofStringAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != 0x22 {
      place += bytes[place] == 0x5C ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }
}

extension Entry {
  /// The same entry with other changes.
  fileprivate func with(_ changes: [RecordChange]) -> Entry {
    Entry(
      sequence: sequence, moment: moment, actor: actor, request: request, action: action, changes: changes, hash: hash)
  }
}
