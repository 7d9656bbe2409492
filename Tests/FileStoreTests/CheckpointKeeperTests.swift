import Domain
import FileStore
import StoreTestSupport
import Testing

@Suite struct CheckpointKeeperTests {
  @Test func checkpointIsWrittenWhenEnoughEntriesCame() throws {
    let stored = try TestStore()
    let store = try stored.open()
    for number in 1...9 {
      try store.commit(SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
      // The newest holds entry 3, and then entry 8.
      let through = try store.checkpointIfDue(after: 5)
      #expect(through?.value == (number == 5 ? 8 : nil), "\(number)")
    }
    #expect(CheckpointKeeper.dueAfter == 5000)
    #expect(try stored.open().verify().findings == [])
  }

  @Test func badCheckpointDoesNotCount() throws {
    let stored = try TestStore()
    let store = try stored.open()
    try store.commit(SmallProvince.addition("1"), by: SmallProvince.office, request: .test(1))
    try stored.overwrite("manifest.json", in: "checkpoint/0000000000000003", with: [])
    #expect(try store.checkpointIfDue(after: 4) == SequenceNumber(4))
  }

  @Test func oneOfManyDoesTheWork() throws {
    let stored = try TestStore()
    let store = try stored.open()
    try store.commit(SmallProvince.addition("1"), by: SmallProvince.office, request: .test(1))
    let folder = try stored.files.openFolder(at: stored.path)
    let held = try stored.files.open("checkpoint.lock", in: folder, for: .read)
    #expect(try stored.files.lock(held))
    // Somebody else is at it: nothing to do, and nobody waits.
    #expect(try store.checkpointIfDue(after: 1) == nil)
    try stored.files.unlock(held)
    #expect(try store.checkpointIfDue(after: 1) == SequenceNumber(4))
  }

  @Test func stoppedStoreGetsNone() throws {
    let stored = try TestStore()
    let store = try stored.open()
    try store.commit(SmallProvince.addition("1"), by: SmallProvince.office, request: .test(1))
    try stored.overwrite("read-only", with: Array("đang xem".utf8))
    #expect(throws: StoreError.readOnly(reason: "đang xem")) { try store.checkpointIfDue(after: 1) }
    #expect(try stored.names(in: "checkpoint") == ["0000000000000003"])
  }

  @Test(.timeLimit(.minutes(2))) func keeperFollowsTheJournal() async throws {
    let scratch = try ScratchFolder()
    let stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/store")
    let keepers = try (0..<3).map { _ in try stored.open().keepCheckpoints(dueAfter: 10) }
    let store = try stored.open()
    for number in 1...25 {
      try store.commit(SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
    }
    while try stored.names(in: "checkpoint").last ?? "" < "0000000000000013" {
      try await Task.sleep(for: .milliseconds(20))
    }
    withExtendedLifetime(keepers) {}
    #expect(try stored.open().verify().findings == [])
  }
}
