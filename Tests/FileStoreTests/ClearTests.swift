import Domain
import FileStore
import Glibc
import StoreTestSupport
import Testing

/// Writing goes on after it was stopped, when every byte is sound and a person says so.
@Suite struct ClearTests {
  @Test func clearedStoreBeginsANewSegmentAndTellsWhoDidIt() throws {
    let stored = try TestStore()
    let faulty = FaultyFileSystem(stored.files)
    let broken = try stored.open(on: faulty)
    faulty.arm(.init(first: 1, code: EIO, calls: [.fdatasync]))
    #expect(throws: StoreError.self) {
      try broken.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    }
    faulty.arm(nil)
    let clearing = try stored.open().clear(by: SmallProvince.admin)
    #expect(clearing.isCleared)
    #expect(clearing.reason?.contains("fdatasync") == true)
    #expect(try !stored.names().contains("read-only"))
    #expect(try stored.names(in: "journal") == [TestStore.firstSegment, "0000000000000004.jsonl"])
    let entries = try stored.open().changes(after: SequenceNumber(3))
    #expect(entries.map(\.action) == ["segment", "clear"])
    #expect(entries.last?.actor == ActorStamp(account: "quantri", uid: 1002, role: .admin))
    #expect(try stored.names(in: "quarantine").contains("read-only-0000000000000005"))
    let line = String(decoding: try stored.bytes(of: "0000000000000004.jsonl", in: "journal"), as: UTF8.self)
    #expect(line.contains("\"act\":\"clear\",\"clear\":{\"reason\":\"đĩa không xác nhận"))
    // The process that met the failure goes on as well: the mark spoke for it.
    try broken.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    #expect(try stored.open().snapshot().through == SequenceNumber(6))
    #expect(try stored.open().verify().findings == [])
  }

  @Test func damagedStoreStaysStopped() throws {
    let stored = try TestStore()
    try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    var bytes = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    bytes[bytes.count / 2] ^= 1
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: bytes)
    try stored.overwrite("read-only", with: Array("đang xem".utf8))
    let clearing = try stored.open().clear(by: SmallProvince.admin)
    #expect(!clearing.isCleared)
    #expect(clearing.reason == "đang xem")
    #expect(try stored.names().contains("read-only"))
    #expect(try stored.names(in: "journal") == [TestStore.firstSegment])
  }

  @Test func soundStoreIsLeftAlone() throws {
    let stored = try TestStore()
    let clearing = try stored.open().clear(by: SmallProvince.admin)
    #expect(clearing.reason == nil)
    #expect(!clearing.isCleared)
    #expect(clearing.verification == (try stored.open().verify()))
    #expect(try stored.open().snapshot().through == SequenceNumber(3))
  }

  @Test func falseCheckpointIsPutAside() throws {
    let stored = try TestStore(assignments: 6, closed: 3)
    try stored.open().commit(
      .noteAssignment(SmallProvince.id(4), text: "aaaa"), by: SmallProvince.office, request: .test(1))
    try stored.open().checkpoint()
    try Forgery.tellOtherwise(in: stored, checkpoint: 4)
    let found = try stored.open().verify()
    #expect(found.findings == [.falseCheckpoint(SequenceNumber(4), file: "open.jsonl")])
    #expect(throws: StoreError.self) {
      try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(2))
    }
    #expect(try stored.open().clear(by: SmallProvince.admin).isCleared)
    #expect(try stored.names(in: "checkpoint") == ["0000000000000003"])
    #expect(try stored.names(in: "quarantine").contains("checkpoint-0000000000000004"))
    #expect(try stored.open().snapshot().registry.assignment(SmallProvince.id(4))?.notes.first?.text == "aaaa")
    try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(2))
    #expect(try stored.open().verify().findings == [])
  }

  @Test func newestSegmentIsWrittenAnewBeforeAnythingFollows() throws {
    let stored = try TestStore()
    try stored.overwrite("read-only", with: Array("đĩa".utf8))
    let folder = try stored.files.openFolder(at: "/store/journal")
    let before = try stored.files.status(of: TestStore.firstSegment, in: folder)?.identity
    let bytes = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    #expect(try stored.open().clear(by: SmallProvince.admin).isCleared)
    #expect(try stored.files.status(of: TestStore.firstSegment, in: folder)?.identity != before)
    #expect(try stored.bytes(of: TestStore.firstSegment, in: "journal") == bytes)
  }
}
