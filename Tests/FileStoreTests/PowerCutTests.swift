import Domain
import FileStore
import StoreTestSupport
import Synchronization
import Testing

/// The power goes out before each file call of work that writes; with one step left out, that is noticed.
@Suite struct PowerCutTests {
  /// Steps whose only worth is that a power cut does not hurt.
  enum Step: CaseIterable {
    case none
    /// The lines of the segment that is left are put on the disk before another follows.
    case oldSegment
    /// The header of the new segment is put on the disk.
    case newSegment
    /// Its name is.
    case journalFolder
    /// What a retry is answered with is.
    case answeredLine
    /// So is a file of a checkpoint,
    case checkpointFile
    /// and its name.
    case checkpointFolder
    /// A head is on the disk before a checkpoint names it.
    case checkpointHead

    func leavesOut(_ call: FileFailure.Call, _ name: String) -> Bool {
      switch self {
      case .none: false
      case .oldSegment: call == .fdatasync && name == TestStore.firstSegment
      case .newSegment: call == .fsync && name.hasSuffix(".jsonl.new") && name.hasPrefix(".0")
      case .journalFolder: call == .fsync && name == "journal"
      case .answeredLine, .checkpointHead: call == .fdatasync
      case .checkpointFile: call == .fsync && name == "closed.jsonl"
      case .checkpointFolder: call == .fsync && name == "checkpoint"
      }
    }
  }

  @Test(arguments: [Step.none, .oldSegment, .newSegment, .journalFolder])
  func rotation(_ step: Step) throws {
    let stored = try TestStore()
    try leaveUnsyncedLine(in: stored)
    var options = SmallProvince.options()
    options.segmentBytes = 1
    let trial = try PowerCuts(stored, options, step)
    let receipts = try (1...2).map { number in
      try trial.store.commit(SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
    }
    #expect(trial.violations(acknowledged: receipts).isEmpty == (step == .none))
  }

  @Test(arguments: [Step.none, .answeredLine])
  func answerToARetry(_ step: Step) throws {
    let stored = try TestStore()
    try leaveUnsyncedLine(in: stored)
    let trial = try PowerCuts(stored, SmallProvince.options(), step)
    // The first writer was killed before the disk confirmed; whoever asks again is told that it is saved.
    let receipt = try trial.store.commit(
      SmallProvince.addition("chưa chắc"), by: SmallProvince.office, request: .test(0))
    #expect(trial.violations(acknowledged: [receipt]).isEmpty == (step == .none))
  }

  @Test(arguments: [Step.none, .checkpointFile, .checkpointFolder, .checkpointHead])
  func checkpoint(_ step: Step) throws {
    let stored = try TestStore(assignments: 6, closed: 3)
    try leaveUnsyncedLine(in: stored)
    let trial = try PowerCuts(stored, SmallProvince.options(), step)
    let through = try trial.store.checkpoint()
    var violations = trial.violations(acknowledged: [])
    let after = TestStore(existing: "/store", on: stored.memory.afterPowerCut { _ in 0 })
    let verification = try after.open().verify()
    if verification.checkpoints != 2 || verification.findings != [] || verification.entries != through.value {
      violations.append("the checkpoint is not there: \(verification)")
    }
    #expect(violations.isEmpty == (step == .none))
  }

  @Test func clearing() throws {
    let stored = try TestStore()
    try stored.overwrite("read-only", with: Array("đĩa báo lỗi".utf8))
    let trial = try PowerCuts(stored, SmallProvince.options(), .none)
    #expect(try trial.store.clear(by: SmallProvince.admin).isCleared)
    #expect(trial.violations(acknowledged: []) == [])
    let after = TestStore(existing: "/store", on: stored.memory.afterPowerCut { _ in 0 })
    #expect(try after.open().snapshot().condition.readOnly == nil)
  }

  @Test func repair() throws {
    let stored = try TestStore()
    let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: journal + Array("{\"v\":1,\"q\":4".utf8))
    let trial = try PowerCuts(stored, SmallProvince.options(), .none)
    let receipt = try trial.store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    #expect(trial.violations(acknowledged: [receipt]) == [])
  }

  @Test(arguments: [false, true])
  func closedSegmentCannotBeWritten(_ leavesOut: Bool) throws {
    let stored = try TestStore()
    var options = SmallProvince.options()
    options.segmentBytes = 1
    let faulty = FaultyFileSystem(stored.files)
    faulty.mute { call, _ in leavesOut && call == .chmod }
    try stored.open(options, on: faulty).commit(
      SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    let folder = try stored.files.openFolder(at: "/store/journal")
    let mode = try stored.files.status(of: TestStore.firstSegment, in: folder)?.mode
    #expect((mode == 0o440) == !leavesOut)
  }

  /// A whole line that nobody waited for: its writer was killed before the sync.
  private func leaveUnsyncedLine(in stored: TestStore) throws {
    try stored.open(SmallProvince.options(omitting: .synchronise)).commit(
      SmallProvince.addition("chưa chắc"), by: SmallProvince.office, request: .test(0))
  }
}

/// The disks that a restarted machine could find, taken before each file call of a store.
private final class PowerCuts: Sendable {
  let store: FileStore
  private let stored: TestStore
  private let disks = Mutex<[MemoryFileSystem]>([])
  /// Between other calls the disk stays as it is.
  private static let changes: Set<FileFailure.Call> = [
    .write, .truncate, .fdatasync, .fsync, .rename, .mkdir, .unlink, .rmdir, .open,
  ]
  private static let kept = TestSize.pick(1, 12)

  init(_ stored: TestStore, _ options: StoreOptions, _ step: PowerCutTests.Step) throws {
    self.stored = stored
    let faulty = FaultyFileSystem(stored.files)
    store = try stored.open(options, on: faulty)
    faulty.mute(step.leavesOut)
    faulty.watch { [weak self] call, _ in
      if Self.changes.contains(call) { self?.take() }
    }
  }

  /// Nothing unsynced survived, all of it, and some of it.
  private func take() {
    let memory = stored.memory
    disks.withLock { disks in
      var generator = SeededGenerator(seed: UInt64(disks.count) + 20_261_124)
      disks.append(memory.afterPowerCut { _ in 0 })
      disks.append(memory.copy())
      for _ in 0..<Self.kept { disks.append(memory.afterPowerCut { Int.random(in: 0..<$0, using: &generator) }) }
    }
  }

  /// What is wrong with the disks found, the last of which must hold all that was acknowledged.
  func violations(acknowledged receipts: [Receipt]) -> [String] {
    var found: [String] = []
    for (number, disk) in disks.withLock({ $0 }).enumerated() {
      let after = TestStore(existing: "/store", on: disk)
      if let fault = Self.violation(of: after) { found.append("disk \(number): \(fault)") }
    }
    let last = TestStore(existing: "/store", on: stored.memory.afterPowerCut { _ in 0 })
    if let fault = Self.violation(of: last) { found.append("at the end: \(fault)") }
    let entries = Self.entries(of: last)
    for receipt in receipts where !entries.contains(where: { $0.hash == receipt.hash }) {
      found.append("entry \(receipt.sequence.value) was lost")
    }
    return found
  }

  private static func entries(of stored: TestStore) -> [Entry] {
    do {
      return try stored.open().changes(after: .none)
    } catch {
      return []
    }
  }

  /// A disk opens without damage, takes the next entry, and is sound after it.
  private static func violation(of stored: TestStore) -> String? {
    do {
      let condition = try stored.open().snapshot().condition.readOnly
      if case .readOnly = condition { return nil }
      if let condition { return "\(condition)" }
      try stored.open().commit(SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(99))
      let verification = try stored.open().verify()
      return verification.isSound ? nil : "\(verification)"
    } catch {
      return "\(error)"
    }
  }
}
