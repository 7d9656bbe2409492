import Domain
import FileStore
import Glibc
import StoreTestSupport
import Testing

/// Every file call of a commit fails, once and for ever, in every way.
@Suite struct CommitFaultTests {
  static let codes: [CInt] = [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EMFILE, ENOLCK, EFBIG]

  @Test(arguments: codes.map { Optional($0) } + [nil], [false, true])
  func everyCallOfACommitFails(_ code: CInt?, _ forEver: Bool) throws {
    let clean = try TestStore()
    let before = try clean.bytes(of: TestStore.firstSegment, in: "journal")
    var first = 1
    var strikes = 0
    repeat {
      let stored = TestStore(existing: "/store", on: clean.memory.copy())
      let faulty = FaultyFileSystem(stored.files)
      let store = try stored.open(on: faulty)
      faulty.arm(.init(first: first, code: code, forEver: forEver))
      let outcome = Result { () throws(StoreError) in
        try store.commit(SmallProvince.addition("thử"), by: SmallProvince.office, request: .test(1))
      }
      strikes = faulty.strikes
      faulty.arm(nil)
      let note = Comment("call \(first), errno \(String(describing: code)), for ever: \(forEver)")
      switch outcome {
      case .success(let receipt):
        // Only what the protocol calls best effort may fail unseen.
        let snapshot = try stored.open().snapshot()
        #expect(snapshot.through == receipt.sequence, note)
        #expect(snapshot.head == receipt.hash, note)
      case .failure(let error):
        try check(error, stored, before, note)
      }
      first += 1
    } while strikes > 0
    #expect(first > 15)
  }

  /// After a failure nothing is saved, the next writer needs no help, and no reader sees half an entry.
  private func check(_ error: StoreError, _ stored: TestStore, _ before: [UInt8], _ note: Comment) throws {
    let reader = try stored.open().snapshot()
    if case .notConfirmed = error {
      // Where the line cannot even be cut back, it may be there: nothing else was said.
      #expect(reader.through.value <= 4, note)
    } else {
      #expect(reader.through == SequenceNumber(3), note)
    }
    let after = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    #expect(after.starts(with: before), note)
    if case .notConfirmed = error {
      let isStopped = try stored.names().contains("read-only")
      guard isStopped else { return }
      let refusal = #expect(throws: StoreError.self, note) {
        try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(2))
      }
      guard case .readOnly = refusal else { Issue.record(note); return }
      return
    }
    let receipt = try stored.open().commit(
      SmallProvince.addition("thử"), by: SmallProvince.office, request: .test(1))
    let entries = try stored.open().changes(after: SequenceNumber(3))
    #expect(entries.last?.sequence == receipt.sequence, note)
    #expect(entries.count { $0.action == "assignment.add" } == 1, note)
    #expect(try stored.open().verify().isSound, note)
  }

  @Test func unconfirmedWriteStopsAllWritingAndIsNotTriedAgain() throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let store = try stored.open(on: faulty)
    faulty.arm(.init(first: 1, code: EIO, calls: [.fdatasync]))
    let name = TestStore.firstSegment
    #expect(throws: StoreError.notConfirmed(file: name, errno: EIO)) {
      try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    #expect(faulty.log.count { $0 == .fdatasync } == 1)
    #expect(try stored.open().snapshot().through == SequenceNumber(3))
    guard case .readOnly(let reason) = try stored.open().snapshot().condition.readOnly else {
      Issue.record("not stopped")
      return
    }
    #expect(reason.contains("fdatasync"))
  }

  @Test func processThatCannotStopTheOthersStopsItself() throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let store = try stored.open(on: faulty)
    faulty.arm(.init(first: 1, code: EIO, forEver: true, calls: [.fdatasync, .fsync]))
    for number in 1...2 {
      let error = #expect(throws: StoreError.self) {
        try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(number))
      }
      if number == 2, case .readOnly = error { return }
      faulty.arm(nil)
    }
    Issue.record("written after an unconfirmed write")
  }

  @Test func withoutTheLatchWritingWouldGoOn() throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let store = try stored.open(SmallProvince.options(omitting: .latch), on: faulty)
    faulty.arm(.init(first: 1, code: EIO, calls: [.fdatasync]))
    #expect(throws: StoreError.self) {
      try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    #expect(try stored.open().snapshot().condition.readOnly == nil)
  }

  @Test func acknowledgedEntrySurvivesAPowerCutAndNeedsTheSync() throws {
    for omitted in [CommitSteps(), .synchronise] {
      let stored = try TestStore()
      let store = try stored.open(SmallProvince.options(omitting: omitted))
      for number in 1...3 {
        try store.commit(SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
      }
      let after = TestStore(existing: "/store", on: stored.memory.afterPowerCut { _ in 0 })
      let through = try after.open().snapshot().through
      #expect(through == SequenceNumber(omitted.isEmpty ? 6 : 3))
    }
  }

  @Test func powerCutAtAnyStateOfACommitLeavesItWholeOrAbsent() throws {
    var generator = SeededGenerator(seed: 20_260_310)
    for _ in 0..<TestSize.pick(60, 2000) {
      let stored = try TestStore()
      try stored.open().commit(SmallProvince.addition("trước"), by: SmallProvince.office, request: .test(1))
      let store = try stored.open(SmallProvince.options(omitting: .synchronise))
      try store.commit(SmallProvince.addition("đang ghi"), by: SmallProvince.office, request: .test(2))
      let cut = stored.memory.afterPowerCut { Int.random(in: 0..<$0, using: &generator) }
      let after = TestStore(existing: "/store", on: cut)
      let through = try after.open().snapshot().through.value
      #expect(through == 4 || through == 5)
      let receipt = try after.open().commit(
        SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(3))
      #expect(receipt.sequence.value >= through + 1)
      #expect(try after.open().verify().findings == [])
    }
  }

  @Test func creationIsWholeOrAbsentWhateverFails() throws {
    var first = 1
    var strikes = 0
    repeat {
      let memory = MemoryFileSystem()
      let faulty = FaultyFileSystem(memory)
      faulty.arm(.init(first: first, code: ENOSPC))
      let outcome = Result { try TestStore(on: faulty) }
      strikes = faulty.strikes
      faulty.arm(nil)
      let stored = TestStore(existing: "/store", on: memory)
      if case .success = outcome {
        #expect(try stored.open().verify().findings == [], "call \(first)")
      } else {
        let root = try memory.openFolder(at: "/")
        let names = try memory.names(in: root).filter { !$0.hasPrefix(".") }
        if names.isEmpty {
          _ = try TestStore(on: memory)
        } else {
          // Renamed, but the folder above was not put on the disk: a whole store stands there.
          #expect(try stored.open().snapshot().through == SequenceNumber(3), "call \(first)")
        }
      }
      first += 1
    } while strikes > 0
    #expect(first > 30)
  }

  @Test func everyCallOfACheckpointFailsAndCommitsGoOn() throws {
    let clean = try TestStore(assignments: 6, closed: 3)
    try clean.open().commit(SmallProvince.addition("trước"), by: SmallProvince.office, request: .test(1))
    var first = 1
    var strikes = 0
    repeat {
      let stored = TestStore(existing: "/store", on: clean.memory.copy())
      let faulty = FaultyFileSystem(stored.files)
      let store = try stored.open(on: faulty)
      faulty.arm(.init(first: first, code: ENOSPC))
      let outcome = Result { () throws(StoreError) in try store.checkpoint() }
      strikes = faulty.strikes
      faulty.arm(nil)
      if strikes == 0 { #expect(throws: Never.self) { try outcome.get() } }
      if case .failure(.notConfirmed) = outcome {
        // The head must be on the disk before a checkpoint speaks of it: where it is not sure, nobody goes on.
        #expect(try stored.names().contains("read-only"), "call \(first)")
        #expect(try stored.open().clear(by: SmallProvince.admin).isCleared, "call \(first)")
      }
      try stored.open().commit(SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(2))
      #expect(try stored.open().changes(after: SequenceNumber(4)).last?.request == .test(2), "call \(first)")
      #expect(try stored.open().verify().isSound, "call \(first)")
      try stored.open().checkpoint()
      #expect(try stored.names(in: "checkpoint").allSatisfy { !$0.hasPrefix(".") })
      first += 1
    } while strikes > 0
    #expect(first > 30)
  }

  @Test func reserveOfFreeSpaceIsKept() throws {
    let stored = try TestStore()
    var options = SmallProvince.options()
    options.reservedBytes = 16 << 20
    stored.memory.resize(to: 8 << 20)
    #expect(throws: StoreError.diskFull(file: "journal")) {
      try stored.open(options).commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    options.omitted = .freeSpace
    #expect(throws: Never.self) {
      try stored.open(options).commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
  }

  @Test func fullDiskAtEveryByteOfALineSavesNothingAndHeals() throws {
    let clean = try TestStore()
    let probe = TestStore(existing: "/store", on: clean.memory.copy())
    let start = try probe.bytes(of: TestStore.firstSegment, in: "journal").count
    try probe.open().commit(SmallProvince.addition("vừa"), by: SmallProvince.office, request: .test(1))
    let line = try probe.bytes(of: TestStore.firstSegment, in: "journal").count - start
    for room in stride(from: 0, to: line, by: TestSize.pick(23, 1)) {
      let stored = TestStore(existing: "/store", on: clean.memory.copy())
      let faulty = FaultyFileSystem(stored.files)
      let store = try stored.open(on: faulty)
      // The note of the holder is written before the segment is opened: the disk fills up after it.
      faulty.watch { call, name in
        if call == .open, name == TestStore.firstSegment {
          stored.memory.resize(to: stored.memory.usedBytes + room)
        }
      }
      let outcome = Result { () throws(StoreError) in
        try store.commit(SmallProvince.addition("vừa"), by: SmallProvince.office, request: .test(1))
      }
      faulty.watch(nil)
      stored.memory.resize(to: .max)
      if case .failure(let error) = outcome {
        #expect(error == .diskFull(file: TestStore.firstSegment), "room \(room)")
        #expect(try stored.open().snapshot().through == SequenceNumber(3))
        #expect(try stored.bytes(of: TestStore.firstSegment, in: "journal").count == start)
      }
      try stored.open().commit(SmallProvince.addition("vừa"), by: SmallProvince.office, request: .test(1))
      #expect(try stored.open().snapshot().through == SequenceNumber(4))
    }
  }
}
