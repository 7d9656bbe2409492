import Domain

extension StoreState {
  /// Where reading on led to.
  enum Progress {
    /// To the end of the journal, or to the first byte that cannot be read.
    case read
    /// Nowhere: what was read before no longer stands there. Everything must be read anew.
    case outdated
  }

  /// Reads whole, chaining lines up to the end of the journal, with `fault` set where it cannot be read on.
  ///
  /// Takes no lock: a line that is being written is no whole line yet, and a line that was cut back after it was seen
  /// shows as `outdated`.
  mutating func follow(_ folder: StoreFolder, _ format: StoreFormat) throws(StoreError) -> Progress {
    var next = self
    next.fault = nil
    var meter = ReadingMeter(folder, from: place)
    while true {
      switch try next.readSegment(folder, format, &meter) {
      case .outdated: return .outdated
      case .again: continue
      case .end:
        if let sequence = next.halfTaken, halfTaken == nil {
          // Some changes of that entry are in `next`: read again from here, and stop before it.
          halfTaken = sequence
          halfTakenReason = next.halfTakenReason
          return try follow(folder, format)
        }
        if next.fault == nil { next.fault = next.faultOfMissedCheckpoint }
        self = next
        return .read
      case .another:
        next.place = JournalPlace(segment: SegmentName(first: next.head.sequence + 1), offset: 0)
      }
    }
  }

  private enum Step {
    case outdated, end, another
    /// The segment grew after it was read and before the next one was found.
    case again
  }

  private mutating func readSegment(
    _ folder: StoreFolder, _ format: StoreFormat, _ meter: inout ReadingMeter
  ) throws(StoreError) -> Step {
    let name = place.segment.fileName
    let found = try StoreError.files(name) { () throws(FileFailure) in
      try unread(of: name, in: folder)
    }
    switch found {
    case .gone:
      guard head.sequence + 1 == place.segment.first else { return .outdated }
      fault = damage(at: 0, "thiếu tệp này")
      return .end
    case .changed: return .outdated
    case .bytes(let bytes, let start):
      let scan = bytes.withUnsafeBytes { read(UnsafeRawBufferPointer(rebasing: $0[start...]), format, &meter) }
      meter.finishSegment(scan.valid)
      if head.sequence == lastTaken { return .end }
      tailCount = bytes.count - start - scan.valid
      return try end(of: scan, in: folder)
    }
  }

  private enum Unread {
    case gone, changed
    /// What was read, and where in it the unread part begins.
    case bytes([UInt8], from: Int)
  }

  /// The bytes after the place, once the last line read was seen to stand before it still.
  private func unread(of name: String, in folder: StoreFolder) throws(FileFailure) -> Unread {
    let files = folder.files
    let file: Descriptor
    do throws(FileFailure) {
      file = try files.open(name, in: folder.journal, for: .read)
    } catch {
      if error.isMissing { return .gone }
      throw error
    }
    defer { files.close(file) }
    let ending = place.offset > 0 ? Array("\"".utf8) + head.hash.hexBytes + Array("\"}\n".utf8) : []
    let bytes = try files.readBytes(file, from: place.offset - ending.count)
    guard bytes.starts(with: ending) else { return .changed }
    return .bytes(bytes, from: ending.count)
  }

  private mutating func read(
    _ bytes: UnsafeRawBufferPointer, _ format: StoreFormat, _ meter: inout ReadingMeter
  ) -> JournalScan {
    let start = place.offset
    let reader = EntryReader()
    var scan = JournalScan(valid: 0, head: head, ending: .clean)
    do throws(Stop) {
      scan = try JournalScan.over(bytes, after: head) { line, range throws(Stop) in
        let text = UnsafeRawBufferPointer(rebasing: bytes[range])
        place.offset = start + range.lowerBound
        if line.sequence > lastTaken { throw Stop(reason: nil) }
        if let reason = takeLine(text, line, reader, format) { throw Stop(reason: reason) }
        place.offset = start + range.upperBound + 1
        meter.note(range.upperBound)
      }
    } catch {
      if let reason = error.reason { fault = damage(at: place.offset, reason) }
      scan.valid = place.offset - start
      scan.head = head
    }
    return scan
  }

  /// Reading ends before a line: it does not fit, or was not asked for.
  private struct Stop: Error {
    let reason: String?
  }

  /// Folds one line into the state; the reason where it cannot be.
  private mutating func takeLine(
    _ bytes: UnsafeRawBufferPointer, _ line: JournalLine, _ reader: EntryReader, _ format: StoreFormat
  ) -> String? {
    do throws(EntryFault) {
      if line.sequence == place.segment.first {
        guard let header = try reader.segmentHeader(bytes) else { return "thiếu dòng mở đầu của tệp sổ" }
        guard header.store == format.store else { return "tệp sổ này thuộc kho khác: \(header.store)" }
      }
      if line.sequence == halfTaken { return halfTakenReason }
      if bytes.count > Self.bulkBytes { return takeBulk(bytes, line, reader) }
      let entry = try reader.entry(bytes, line)
      do throws(ApplyError) {
        try take(entry, line)
        return nil
      } catch {
        halfTaken = line.sequence
        halfTakenReason = error.reason
        return error.reason
      }
    } catch {
      return error.reason
    }
  }

  private mutating func end(of scan: JournalScan, in folder: StoreFolder) throws(StoreError) -> Step {
    if fault != nil { return .end }
    switch scan.ending {
    case .clean:
      if head.sequence == 0 { fault = damage(at: 0, "tệp sổ trống") }
      // A newer segment that is not the next one: those between are gone, and nobody may take what is left for all.
      guard head.sequence > 0, let newest = try folder.segments().last, newest > place.segment else { return .end }
      return try hasGrown(in: folder) ? .again : .another
    case .tail:
      if head.sequence == 0 {
        fault = damage(at: 0, JournalScan.Reason.shape.sentence)
      } else if try folder.segments().contains(where: { $0 > place.segment }) {
        if try hasGrown(in: folder) { return .again }
        fault = damage(at: place.offset, "dòng dở dang trong tệp sổ đã đóng")
      }
    case .damage(let reason): fault = damage(at: place.offset, reason.sentence)
    case .version(let version): fault = .newerFormat(needed: version, known: JournalLine.version)
    }
    return .end
  }

  /// Whether the segment holds other bytes now than those that were read.
  ///
  /// Asked once a newer segment was seen: from then on nobody adds to this one, so that the answer is final.
  private func hasGrown(in folder: StoreFolder) throws(StoreError) -> Bool {
    let name = place.segment.fileName
    let found = try StoreError.files(name) { () throws(FileFailure) in try unread(of: name, in: folder) }
    guard case .bytes(let bytes, let start) = found else { return true }
    return bytes.count - start != tailCount
  }

  /// Damage at a place of the segment that is being read.
  func damage(at offset: Int, _ reason: String) -> StoreError {
    .damaged(
      Damage(
        file: Layout.journal + "/" + place.segment.fileName, byte: offset,
        sequence: SequenceNumber(head.sequence + 1), reason: reason))
  }
}

extension ApplyError {
  /// The reason as part of a sentence.
  var reason: String {
    switch self {
    case .field(let key, let error): "hồ sơ \(key.text), trường \(error.path): giá trị không hợp lệ"
    case .identifier(let key): "mã hồ sơ không hợp lệ: \(key.text)"
    case .version(let key, let has, let base): "hồ sơ \(key.text) đang ở phiên bản \(has), thay đổi dựa trên \(base)"
    case .unreadable: "không đọc được hồ sơ đã đóng"
    }
  }
}

extension StoreFolder {
  /// The segments of the journal in order.
  package func segments() throws(StoreError) -> [SegmentName] {
    try StoreError.files(Layout.journal) { () throws(FileFailure) in
      try files.names(in: journal).compactMap(SegmentName.init(fileName:)).sorted()
    }
  }
}
