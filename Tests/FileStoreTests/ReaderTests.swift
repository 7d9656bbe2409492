import Domain
import FileStore
import Glibc
import StoreTestSupport
import Synchronization
import Testing

@Suite struct ReaderTests {
  static let writing: Set<FileFailure.Call> = [
    .write, .truncate, .fdatasync, .fsync, .rename, .mkdir, .unlink, .rmdir, .chmod, .lock,
  ]

  @Test func readerCreatesAndLocksNothing() throws {
    let scratch = try ScratchFolder()
    let stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/store", assignments: 6, closed: 3)
    let faulty = FaultyFileSystem(stored.files)
    faulty.arm(.init(first: 1, code: EROFS, forEver: true, calls: Self.writing))
    let reader = try stored.open(on: faulty)
    #expect(try reader.snapshot().through == SequenceNumber(3))
    try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    #expect(try reader.snapshot().through == SequenceNumber(4))
    #expect(try reader.changes(after: .none).count == 4)
    #expect(try reader.history(of: RecordKey(.assignment, "NV-2026-000001")).count == 1)
    #expect(try reader.snapshot().registry.assignment(SmallProvince.id(0)) != nil)
    #expect(faulty.strikes == 0)
    let names = try stored.names().filter { $0 != "holder.json" }
    #expect(names == ["checkpoint", "checkpoint.lock", "format.json", "journal", "lock", "quarantine"])
  }

  @Test func lineThatIsBeingWrittenIsNotSeen() throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let writer = try stored.open(on: faulty)
    let reader = try stored.open()
    // Half of the line stands there when the cutting back begins.
    let seen = Mutex<[Int]>([])
    faulty.arm(.init(first: 2, code: nil, calls: [.write]))
    faulty.watch { call, _ in
      guard call == .truncate else { return }
      do {
        let through = try reader.snapshot().through.value
        seen.withLock { $0.append(through) }
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(throws: StoreError.self) {
      try writer.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    #expect(seen.withLock { $0 } == [3])
  }

  @Test func segmentThatGrewAndWasClosedMeanwhileIsReadToItsEnd() throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let reader = try stored.open(on: faulty)
    var small = SmallProvince.options()
    small.segmentBytes = 1
    let (steady, rotating) = (try stored.open(), try stored.open(small))
    #expect(try reader.snapshot().through == SequenceNumber(3))
    // Each time the reader has read the newest segment and looks for a newer one, others add to it and begin the next.
    // Damage that is seen once is looked at anew, so once would not be enough to fail.
    let lastRead = Mutex("")
    let turns = Mutex(0)
    faulty.watch { call, name in
      if call == .open, name.hasSuffix(".jsonl") { lastRead.withLock { $0 = name } }
      guard call == .list else { return }
      do {
        let newest = try stored.names(in: "journal").last
        let turn = turns.withLock { $0 }
        guard turn < 3, lastRead.withLock({ $0 }) == newest else { return }
        turns.withLock { $0 += 1 }
        try steady.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(2 * turn))
        try rotating.commit(SmallProvince.addition("y"), by: SmallProvince.office, request: .test(2 * turn + 1))
      } catch {
        Issue.record("\(error)")
      }
    }
    let seen = try reader.snapshot()
    #expect(turns.withLock { $0 } == 3)
    #expect(seen.condition.readOnly == nil)
    #expect(try seen.through == steady.snapshot().through)
  }

  @Test func lineThatWasCutBackIsForgotten() throws {
    let stored = try TestStore()
    let reader = try stored.open()
    let before = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    try stored.open().commit(SmallProvince.addition("thoáng qua"), by: SmallProvince.office, request: .test(1))
    #expect(try reader.snapshot().through == SequenceNumber(4))
    // As after a failed wait for the disk.
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: before)
    #expect(try reader.snapshot().through == SequenceNumber(3))
    #expect(try reader.snapshot().registry.assignment(SmallProvince.id(5)) == nil)
    try stored.open().commit(SmallProvince.addition("mãi mãi"), by: SmallProvince.office, request: .test(2))
    #expect(try reader.snapshot().registry.assignment(SmallProvince.id(5))?.title == "mãi mãi")
    // And one that another line of equal length took the place of.
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: before)
    try stored.open().commit(SmallProvince.addition("thay nhau"), by: SmallProvince.office, request: .test(2))
    #expect(try reader.snapshot().registry.assignment(SmallProvince.id(5))?.title == "thay nhau")
    #expect(try reader.snapshot().condition.readOnly == nil)
  }

  @Test func snapshotDoesNotChange() throws {
    let store = try TestStore().open()
    let snapshot = try store.snapshot()
    try store.commit(.noteAssignment(SmallProvince.id(0), text: "mới"), by: SmallProvince.office, request: .test(1))
    #expect(try snapshot.registry.assignment(SmallProvince.id(0))?.notes.isEmpty == true)
    #expect(try store.snapshot().registry.assignment(SmallProvince.id(0))?.notes.count == 1)
  }

  /// With notices, without any left for the account, and on a file system that knows none.
  @Test(arguments: [(true, true), (true, false), (false, true)])
  func watchWakesWhenAnEntryComes(_ isReal: Bool, _ heedsNotices: Bool) async throws {
    let scratch = try ScratchFolder()
    let stored =
      isReal ? try TestStore(on: RealFileSystem(), at: scratch.path + "/store") : try TestStore()
    let (wakes, continuation) = AsyncStream.makeStream(of: Void.self)
    let reader = try stored.open()
    let watch = try reader.watch(heedingNotices: heedsNotices) { continuation.yield() }
    // The watch looks once before it waits; an entry that comes before that look needs no notice.
    for number in 1...40 {
      try stored.open().commit(
        SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
      usleep(20_000)
    }
    var iterator = wakes.makeAsyncIterator()
    let woken: Void? = await iterator.next()
    #expect(woken != nil)
    #expect(try reader.snapshot().through == SequenceNumber(43))
    _ = consume watch
    continuation.finish()
  }
}
