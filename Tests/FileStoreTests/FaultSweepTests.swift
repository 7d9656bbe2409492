import Domain
import FileStore
import Glibc
import StoreTestSupport
import Testing

/// Every file call fails, once and for ever, in each kind of work that writes.
@Suite struct FaultSweepTests {
  /// Work on a store that was made ready for it.
  enum Work: CaseIterable {
    case repair, rotation, checkpoint, repairAndRotation, clearing, keeping

    /// Whether the entry of `.test(1)` is written by it.
    var commits: Bool { self == .repair || self == .rotation || self == .repairAndRotation }
  }

  /// The errno values; nil is a write that takes half.
  static let codes: [CInt?] =
    TestSize.isLarge
    ? [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EMFILE, ENFILE, ENOMEM, ENOLCK, EFBIG, EINTR, nil] : [EIO, ENOSPC, nil]

  @Test(arguments: Work.allCases, [false, true])
  func everyCallFails(_ work: Work, _ forEver: Bool) throws {
    let ready = try prepared(for: work)
    // At the small size each code takes its turn at the calls, so that every call fails in some way.
    let step = TestSize.pick(Self.codes.count, 1)
    for (place, code) in Self.codes.enumerated() {
      var first = 1 + place % step
      var strikes = 0
      repeat {
        let note = Comment("\(work), call \(first), errno \(String(describing: code)), for ever: \(forEver)")
        let trial = try Trial(ready, options: options(for: work), note)
        strikes = try trial.run(work, .init(first: first, code: code, forEver: forEver))
        try trial.check(work)
        first += step
      } while strikes > 0
      #expect(first > 20, "\(work)")
    }
  }

  private func options(for work: Work) -> StoreOptions {
    var options = SmallProvince.options()
    if work == .rotation || work == .repairAndRotation { options.segmentBytes = 1 }
    return options
  }

  /// A store at the point where the work has something to do.
  private func prepared(for work: Work) throws -> TestStore {
    let stored = try TestStore(assignments: 6, closed: 3)
    try stored.open().commit(SmallProvince.addition("trước"), by: SmallProvince.office, request: .test(0))
    switch work {
    case .repair, .repairAndRotation:
      let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
      try stored.overwrite(TestStore.firstSegment, in: "journal", with: journal + Array("{\"v\":1,\"q\":5,".utf8))
    case .clearing: try stored.overwrite("read-only", with: Array("đĩa đã báo lỗi".utf8))
    case .rotation, .checkpoint, .keeping: break
    }
    return stored
  }
}

/// One run of a work with one fault.
private struct Trial {
  let stored: TestStore
  let faulty: FaultyFileSystem
  let store: FileStore
  let note: Comment
  let before: [Entry]
  private let outcome = Outcome()

  private final class Outcome {
    var receipt: Receipt?
    var error: StoreError?
  }

  init(_ ready: TestStore, options: StoreOptions, _ note: Comment) throws {
    stored = TestStore(existing: "/store", on: ready.memory.copy())
    faulty = FaultyFileSystem(stored.files)
    store = try stored.open(options, on: faulty)
    before = try store.changes(after: .none)
    self.note = note
  }

  /// Does the work; how often the fault struck.
  func run(_ work: FaultSweepTests.Work, _ fault: FaultyFileSystem.Fault) throws -> Int {
    faulty.arm(fault)
    do throws(StoreError) {
      switch work {
      case .repair, .rotation, .repairAndRotation: outcome.receipt = try addition(to: store)
      case .checkpoint: try store.checkpoint()
      case .keeping: _ = try store.checkpointIfDue(after: 1)
      case .clearing: _ = try store.clear(by: SmallProvince.admin)
      }
    } catch {
      outcome.error = error
    }
    let strikes = faulty.strikes
    faulty.arm(nil)
    if strikes == 0 { #expect(outcome.error == nil, note) }
    return strikes
  }

  private func addition(to store: FileStore) throws(StoreError) -> Receipt {
    try store.commit(SmallProvince.addition("thử"), by: SmallProvince.office, request: .test(1))
  }

  /// Nothing said is lost, nothing is there by half, writing has stopped exactly where nothing is sure, and it goes on.
  func check(_ work: FaultSweepTests.Work) throws {
    try checkEntries()
    try checkMark(work)
    if try stored.names().contains("read-only") {
      #expect(try stored.open().clear(by: SmallProvince.admin).isCleared, note)
    }
    // The one whose disk failed goes on as well as everybody else, with the request it could not finish.
    let again = try work.commits ? retry(on: store) : addition(to: stored.open())
    if let receipt = outcome.receipt { #expect(again.sequence == receipt.sequence, note) }
    let entries = try stored.open().changes(after: .none)
    #expect(entries.count { $0.request == .test(1) } == 1, note)
    #expect(try stored.open().verify().isSound, note)
    // What was said is said of the disk.
    let cut = TestStore(existing: "/store", on: stored.memory.afterPowerCut { _ in 0 })
    let after = try cut.open().snapshot()
    // A mark whose leaving was not confirmed may be back: whoever cleared it was told of the failure.
    if work != .clearing || outcome.error == nil { #expect(after.condition.readOnly == nil, note) }
    #expect(after.through >= again.sequence, note)
  }

  /// A process that could not even leave the mark has stopped itself, and must be started anew.
  private func retry(on store: FileStore) throws -> Receipt {
    do {
      return try addition(to: store)
    } catch StoreError.readOnly where isNotConfirmed {
      return try addition(to: stored.open())
    }
  }

  private func checkEntries() throws {
    let reader = try stored.open()
    let entries = try reader.changes(after: .none)
    #expect(entries.starts(with: before), note)
    if let receipt = outcome.receipt {
      #expect(entries.contains { $0.sequence == receipt.sequence && $0.hash == receipt.hash }, note)
    }
    switch try reader.snapshot().condition.readOnly {
    case nil, .readOnly: break
    case let other: Issue.record("\(String(describing: other)); \(note)")
    }
  }

  private func checkMark(_ work: FaultSweepTests.Work) throws {
    let isStopped = try stored.names().contains("read-only")
    // The work of clearing begins with the mark, and ends without it or not at all.
    if work == .clearing {
      if outcome.error == nil { #expect(!isStopped, note) }
      return
    }
    if isStopped { #expect(isNotConfirmed, note) }
    if isNotConfirmed, !isStopped {
      // The mark could not be written either: at least this process writes no more.
      let error = #expect(throws: StoreError.self, note) {
        try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(9))
      }
      guard case .readOnly = error else {
        Issue.record("\(String(describing: error)); \(note)")
        return
      }
    }
  }

  private var isNotConfirmed: Bool {
    if case .notConfirmed = outcome.error { return true }
    return false
  }
}
