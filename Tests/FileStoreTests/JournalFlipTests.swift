import Domain
import FileStore
import StoreTestSupport
import Testing

/// Each bit, each byte and each cut of a journal of 64 KiB.
///
/// What stands before a line does not change what is read of it, so each change is judged from the start of its own
/// line; some of them go through a whole opening as well.
@Suite struct JournalFlipTests {
  let stored: TestStore
  let journal: [UInt8]
  /// The start of each line, and the chain before it.
  let lines: [(start: Int, head: ChainHead)]

  init() throws {
    stored = try TestStore()
    let store = try stored.open()
    var number = 0
    while try stored.bytes(of: TestStore.firstSegment, in: "journal").count < 64 << 10 {
      number += 1
      try store.commit(
        .noteAssignment(SmallProvince.id(number % 5), text: String(repeating: "tiến độ ", count: 1 + number % 40)),
        by: SmallProvince.office, request: .test(number))
    }
    try stored.removeCheckpoints()
    let bytes = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    var found: [(Int, ChainHead)] = []
    var head = ChainHead.start
    let scan = bytes.withBytes { bytes in
      JournalScan.over(bytes, after: .start) { line, range in
        found.append((range.lowerBound, head))
        head = ChainHead(sequence: line.sequence, hash: line.hash)
      }
    }
    #expect(scan.ending == .clean)
    journal = bytes
    lines = found
  }

  @Test(arguments: 0..<8)
  func eachFlippedBitIsSeenInItsLine(_ bit: Int) {
    var changed = journal
    for index in stride(from: bit, to: journal.count, by: TestSize.pick(67, 1)) {
      changed[index] ^= 1 << bit
      expectSeen(changed, at: index, "bit \(bit) of byte \(index)")
      changed[index] = journal[index]
    }
  }

  @Test func eachCutLeavesATail() {
    for index in stride(from: 1, to: journal.count, by: TestSize.pick(31, 1)) {
      guard !lines.contains(where: { $0.start == index }) else { continue }
      let line = line(of: index)
      let scan = journal[line.start..<index].withBytes { JournalScan.over($0, after: line.head) { _, _ in } }
      #expect(scan.valid == 0 && scan.ending == .tail, "cut at \(index)")
    }
  }

  @Test func eachByteLeftOutOrPutInIsSeen() {
    for index in stride(from: 0, to: journal.count, by: TestSize.pick(97, 1)) {
      // The line around it and the next: what comes after is not looked at.
      let line = line(of: index)
      let end = min(journal.count, line.start + 4096)
      var shorter = Array(journal[line.start..<end])
      let gone = shorter.remove(at: index - line.start)
      expectSeen(shorter, after: line.head, "byte \(index) left out")
      var longer = Array(journal[line.start..<end])
      longer.insert(gone ^ 0x20, at: index - line.start)
      expectSeen(longer, after: line.head, "byte put in at \(index)")
    }
  }

  @Test func openingSeesWhatTheScanSees() throws {
    let ends = lines.dropFirst().map(\.start) + [journal.count]
    for index in stride(from: ends[1], to: journal.count, by: TestSize.pick(4001, 397)) {
      var changed = journal
      changed[index] ^= 0x01
      try stored.overwrite(TestStore.firstSegment, in: "journal", with: changed)
      let store = try stored.open()
      let snapshot = try store.snapshot()
      let line = ends.count { $0 <= index }
      #expect(snapshot.through == SequenceNumber(line), "byte \(index)")
      let isLast = line == ends.count - 1
      #expect((snapshot.condition.readOnly == nil) == isLast, "byte \(index)")
      // What stands before the damage can be seen as it was.
      let before = SequenceNumber(max(2, line / 2))
      #expect(try store.snapshot(asOf: .sequence(before)).through == before)
    }
  }

  private func line(of index: Int) -> (start: Int, head: ChainHead) {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= index { low = middle } else { high = middle }
    }
    return lines[low]
  }

  private func expectSeen(_ changed: [UInt8], at index: Int, _ note: @autoclosure () -> String) {
    let line = line(of: index)
    changed[line.start..<min(changed.count, line.start + 4096)].withBytes { bytes in
      let scan = JournalScan.over(bytes, after: line.head) { _, _ in }
      if scan.valid != 0 || scan.ending == .clean { Issue.record("\(note()) was not seen: \(scan)") }
    }
  }

  private func expectSeen(_ changed: [UInt8], after head: ChainHead, _ note: @autoclosure () -> String) {
    let scan = changed.withBytes { JournalScan.over($0, after: head) { _, _ in } }
    if scan.valid != 0 || scan.ending == .clean { Issue.record("\(note()) was not seen: \(scan)") }
  }
}

extension ArraySlice<UInt8> {
  /// Lends the bytes as raw memory.
  fileprivate func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBufferPointer { body(UnsafeRawBufferPointer($0)) }
  }
}
