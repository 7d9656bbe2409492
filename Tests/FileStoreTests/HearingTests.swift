import Domain
import FileStore
import StoreTestSupport
import Synchronization
import Testing

/// What the store tells of itself while somebody waits.
@Suite struct HearingTests {
  /// Keeps what was heard.
  private final class Ear: Sendable {
    private let heard = Mutex<[StoreActivity]>([])

    var all: [StoreActivity] { heard.withLock { $0 } }

    func options() -> StoreOptions {
      var options = SmallProvince.options()
      options.hears = { activity in self.heard.withLock { $0.append(activity) } }
      return options
    }
  }

  @Test func aLongJournalIsToldAsItIsRead() throws {
    let stored = try TestStore(assignments: 2000)
    try stored.removeCheckpoints()
    let ear = Ear()
    _ = try stored.open(ear.options())
    let size = try stored.bytes(of: TestStore.firstSegment, in: "journal").count
    guard case .reading(let done, let all) = ear.all.last else {
      Issue.record("nothing was told")
      return
    }
    #expect(all == size)
    #expect((1...all).contains(done))
  }

  @Test func aShortOneIsReadWithoutAWord() throws {
    let ear = Ear()
    _ = try TestStore().open(ear.options())
    #expect(ear.all.isEmpty)
  }

  @Test func aCommitSaysOnceThatItWaits() throws {
    let stored = try TestStore()
    let ear = Ear()
    var options = ear.options()
    options.lockPatience = 700
    let store = try stored.open(options)
    let folder = try stored.files.openFolder(at: stored.path)
    let lock = try stored.files.open("lock", in: folder, for: .read)
    #expect(try stored.files.lock(lock))
    #expect(throws: StoreError.self) {
      try store.commit(SmallProvince.addition("chờ"), by: SmallProvince.office, request: .test(1))
    }
    #expect(ear.all == [.waiting(nil)])
    stored.files.close(lock)
    stored.files.close(folder)
  }
}
