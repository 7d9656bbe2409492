import Domain
import FileStore
import Glibc
import StoreTestSupport
import Synchronization
import Testing

/// Steps of the commit that only show where two writers meet: with the step all is well, without it it is not.
@Suite struct CommitStepTests {
  @Test(arguments: [false, true])
  func lockFileThatWasReplacedKeepsNobodyOut(_ omitsTheLook: Bool) throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let store = try stored.open(SmallProvince.options(omitting: omitsTheLook ? .lockIdentity : []), on: faulty)
    let root = try stored.files.openFolder(at: stored.path)
    let seen = Observations()
    faulty.watch { call, _ in
      do {
        switch call {
        case .lock where seen.first("lock"):
          // Between opening and locking, somebody puts another file in its place.
          try stored.files.remove("lock", in: root)
          try stored.files.writeNew("lock", in: root, mode: 0o600, [])
        case .fdatasync:
          let named = try stored.files.open("lock", in: root, for: .read)
          if try stored.files.lock(named) { _ = seen.first("free") }
          stored.files.close(named)
        default: break
        }
      } catch {
        Issue.record("\(error)")
      }
    }
    try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    #expect(seen.has("free") == omitsTheLook)
  }

  @Test func missingLockFileIsAnErrorAndIsNotMade() throws {
    let stored = try TestStore()
    let root = try stored.files.openFolder(at: stored.path)
    try stored.files.remove("lock", in: root)
    #expect(throws: StoreError.inputOutput(operation: "open", file: "lock", errno: ENOENT)) {
      try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    #expect(try !stored.names().contains("lock"))
    #expect(try stored.open().snapshot().through == SequenceNumber(3))
  }

  @Test(arguments: [false, true])
  func entriesOfOthersAreReadUnderTheLock(_ omitsReading: Bool) throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let store = try stored.open(SmallProvince.options(omitting: omitsReading ? .catchUp : []), on: faulty)
    let seen = Observations()
    let other = try stored.open()
    faulty.watch { call, _ in
      guard call == .lock, seen.first("lock") else { return }
      do {
        try other.commit(SmallProvince.addition("của người khác"), by: SmallProvince.office, request: .test(1))
      } catch {
        Issue.record("\(error)")
      }
    }
    let receipt = try store.commit(SmallProvince.addition("của tôi"), by: SmallProvince.office, request: .test(2))
    #expect(try stored.open().verify().isSound == !omitsReading)
    if !omitsReading { #expect(receipt.created == [RecordKey(.assignment, "NV-2026-000007")]) }
  }

  @Test func stoppedStoreTakesNothing() throws {
    let stored = try TestStore()
    try stored.overwrite("read-only", with: Array("đang sao lưu".utf8))
    #expect(try stored.open().snapshot().condition.readOnly == .readOnly(reason: "đang sao lưu"))
    #expect(throws: StoreError.readOnly(reason: "đang sao lưu")) {
      try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    try stored.open(SmallProvince.options(omitting: .readOnlyMark)).commit(
      SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
  }

  @Test(arguments: [false, true])
  func lineThatWasNotWrittenWholeIsCutBack(_ omitsCut: Bool) throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let store = try stored.open(SmallProvince.options(omitting: omitsCut ? .cutBack : []), on: faulty)
    let before = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    // The first write is the holder's note, the second the line.
    faulty.arm(.init(first: 2, code: nil, calls: [.write]))
    #expect(throws: StoreError.diskFull(file: TestStore.firstSegment)) {
      try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    #expect((try stored.bytes(of: TestStore.firstSegment, in: "journal") == before) == !omitsCut)
  }

  @Test func newerProgramIsRespected() throws {
    let stored = try TestStore()
    let store = try stored.open()
    let text = String(decoding: try stored.bytes(of: "format.json"), as: UTF8.self)
    let writer = text.replacing("\"minWriter\":1", with: "\"minWriter\":2")
    try stored.overwrite("format.json", with: Array(writer.utf8))
    #expect(throws: StoreError.newerFormat(needed: 2, known: 1)) {
      try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    #expect(try stored.open().snapshot().condition.readOnly == .newerFormat(needed: 2, known: 1))
    let reader = text.replacing("\"minReader\":1", with: "\"minReader\":2")
    try stored.overwrite("format.json", with: Array(reader.utf8))
    #expect(throws: StoreError.newerFormat(needed: 2, known: 1)) { try stored.open() }
    try stored.overwrite("format.json", with: Array("{\"format\":".utf8))
    #expect(throws: StoreError.self) { try stored.open() }
  }

  @Test func unknownFieldsAreKeptAndWrittenBack() throws {
    let stored = try TestStore()
    let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    let change = RecordChange(
      key: RecordKey(.unit, "so-thu-1"), base: 1, set: [FieldMember("fromTheFuture", .text("giữ lại"))])
    try stored.overwrite(
      TestStore.firstSegment, in: "journal", with: journal + TestLine.entry(4, after: journal, changes: [change]))
    let store = try stored.open()
    let edit = RecordEdit(RecordKey(.unit, "so-thu-1"), base: 2, set: [FieldMember("note", .text("mới"))])
    try store.commit(.edit(edit), by: SmallProvince.admin, request: .test(1))
    try store.checkpoint()
    let id = try #require(SmallProvince.unitCode(1))
    let unit = try #require(try stored.open().snapshot().registry.units[id])
    #expect(unit.unknownFields == [FieldMember("fromTheFuture", .text("giữ lại"))])
    #expect(unit.note == "mới")
    #expect(unit.version == 3)
  }

  @Test(arguments: [
    (0o755 as UInt32, true), (0o700, true), (0o770, false), (0o702, false), (0o777, false),
  ])
  func folderThatOthersCouldWriteInIsRefused(_ mode: UInt32, _ isFit: Bool) throws {
    let scratch = try ScratchFolder()
    let stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/store")
    chmod(stored.path, mode)
    if isFit {
      #expect(throws: Never.self) { try stored.open() }
    } else {
      #expect(throws: StoreError.unfitFolder(folder: stored.path, reason: .openToOthers)) { try stored.open() }
    }
  }

  @Test func linkIsNoStoreFolder() throws {
    let scratch = try ScratchFolder()
    let stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/store")
    symlink(stored.path, scratch.path + "/link")
    let link = TestStore(existing: scratch.path + "/link", on: RealFileSystem())
    #expect(throws: StoreError.self) { try link.open() }
    let none = TestStore(existing: scratch.path + "/none", on: RealFileSystem())
    #expect(throws: StoreError.noStore(folder: scratch.path + "/none")) { try none.open() }
    let file = TestStore(existing: stored.path + "/lock", on: RealFileSystem())
    #expect(throws: StoreError.unfitFolder(folder: stored.path + "/lock", reason: .notAFolder)) { try file.open() }
  }

  @Test func networkFileSystemIsRefusedAndMemoryIsMentioned() throws {
    let passing = MemoryFileSystem(volume: .passing)
    #expect(try TestStore(on: passing).open().advice == [.passingVolume])
    #expect(throws: StoreError.unfitFolder(folder: "/store", reason: .networkFileSystem("0x6969"))) {
      try TestStore(on: MemoryFileSystem(volume: .unsupported(0x6969)))
    }
  }

  @Test func newStoreTakesNoPlaceThatIsTaken() throws {
    let scratch = try ScratchFolder()
    let files = RealFileSystem()
    let path = scratch.path + "/a/b/store"
    try _ = TestStore(on: files, at: path)
    #expect(throws: StoreError.exists(folder: path)) { try TestStore(on: files, at: path) }
    let parent = try files.openFolder(at: scratch.path)
    defer { files.close(parent) }
    try files.makeFolder("empty", in: parent, mode: 0o755)
    #expect(throws: Never.self) { try TestStore(on: files, at: scratch.path + "/empty") }
    #expect(try files.status(of: "empty", in: parent)?.mode == 0o700)
    #expect(try TestStore(existing: scratch.path, on: files).names() == ["a", "empty"])
  }
}

/// What was seen by calls that a test looks into.
final class Observations: Sendable {
  private let seen = Mutex<Set<String>>([])

  /// Notes a name; whether it is the first time.
  func first(_ name: String) -> Bool {
    seen.withLock { $0.insert(name).inserted }
  }

  /// Whether a name was noted.
  func has(_ name: String) -> Bool {
    seen.withLock { $0.contains(name) }
  }
}
