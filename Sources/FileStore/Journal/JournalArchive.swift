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
      try content(of: segment, among: segments) { bytes throws(StoreError) in
        // The lines before it are skipped without a look at what they say.
        var start = max(0, sequence + 1 - segment.first).lines(in: bytes)
        while let end = ByteSearch.first(0x0A, in: bytes, from: start) {
          let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          let line = try Self.frame(text, segment, start)
          if line.sequence > head.sequence { return }
          found.append(try entry(text, line, segment, start))
          start = end + 1
        }
      }
    }
    return found
  }

  /// The entry with this sequence; nil beyond the head.
  func entry(at sequence: Int) throws(StoreError) -> Entry? {
    let segments = try folder.segments()
    guard sequence <= head.sequence, let segment = segments.last(where: { $0.first <= sequence }) else { return nil }
    return try content(of: segment, among: segments) { bytes throws(StoreError) in
      let start = (sequence - segment.first).lines(in: bytes)
      guard let end = ByteSearch.first(0x0A, in: bytes, from: start) else { return nil }
      let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      return try entry(text, try Self.frame(text, segment, start), segment, start)
    }
  }

  /// The last entry recorded at a moment or before it; nil where even the first is later.
  ///
  /// Order is by sequence, never by time. A clock that was set back makes times come twice: then the later entry counts,
  /// so that whatever bears a time up to the moment is in.
  func lastSequence(at moment: Moment) throws(StoreError) -> Int? {
    let segments = try folder.segments()
    for segment in segments.reversed() where segment.first <= head.sequence {
      var found: Int?
      try content(of: segment, among: segments) { bytes throws(StoreError) in
        var start = 0
        while let end = ByteSearch.first(0x0A, in: bytes, from: start) {
          let opening = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          guard let line = LineOpening(opening) else { throw Self.unreadable(segment, start, "thiếu thời điểm ghi") }
          if line.sequence > head.sequence { return }
          if line.moment <= moment { found = line.sequence }
          start = end + 1
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// Entries that touched a record, each with the changes of that record alone, oldest first.
  func history(of key: RecordKey) throws(StoreError) -> [Entry] {
    let opening = Array("{\"k\":\"\(key.text)\",\"base\":".utf8)
    var found: [Entry] = []
    let segments = try folder.segments()
    for segment in segments where segment.first <= head.sequence {
      try content(of: segment, among: segments) { bytes throws(StoreError) in
        var from = 0
        while let place = ByteSearch.first(opening, in: bytes, from: from) {
          let start = ByteSearch.last(0x0A, in: bytes, before: place).map { $0 + 1 } ?? 0
          guard let end = ByteSearch.first(0x0A, in: bytes, from: place) else { return }
          let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          let line = try Self.frame(text, segment, start)
          if line.sequence > head.sequence { return }
          found.append(try entry(text, line, segment, start, about: opening, from: place - start))
          from = end + 1
        }
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

  /// Lends the bytes of a segment: a closed one mapped, since it never changes, the newest read.
  private func content<Result>(
    of segment: SegmentName, among segments: [SegmentName],
    _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let files = folder.files
    let name = segment.fileName
    guard segment == segments.last else {
      let region = try StoreError.files(Layout.journal + "/" + name) { () throws(FileFailure) in
        try files.withOpen(name, in: folder.journal, for: .read) { file throws(FileFailure) in
          try files.map(file, size: try files.status(of: file).size)
        }
      }
      return try region.withBytes(body)
    }
    let bytes = try StoreError.files(Layout.journal + "/" + name) { () throws(FileFailure) in
      try files.withOpen(name, in: folder.journal, for: .read) { file throws(FileFailure) in
        try files.readBytes(file)
      }
    }
    return try bytes.withBytes(body)
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

extension Int {
  /// The place after so many lines.
  fileprivate func lines(in bytes: UnsafeRawBufferPointer) -> Int {
    var place = 0
    for _ in 0..<self {
      guard let end = ByteSearch.first(0x0A, in: bytes, from: place) else { return bytes.count }
      place = end + 1
    }
    return place
  }
}

extension Entry {
  /// The same entry with other changes.
  fileprivate func with(_ changes: [RecordChange]) -> Entry {
    Entry(
      sequence: sequence, moment: moment, actor: actor, request: request, action: action, changes: changes, hash: hash)
  }
}
