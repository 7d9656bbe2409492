import Domain
import FileStore
import StoreTestSupport
import Testing

/// How far an account had looked, on the disk: kept whole, read only where it is sound, and never in the way.
@Suite struct WatermarkTests {
  private let account = "vanphong"

  private func mark(_ sequence: Int) throws -> Watermark {
    Watermark(
      through: SequenceNumber(sequence), day: try #require(CalendarDay(iso: "2026-11-24")),
      moment: Moment(millisecondsSinceEpoch: 1_795_500_000_000))
  }

  @Test func whatIsKeptComesBackForItsAccountAlone() throws {
    let stored = try TestStore()
    let store = try stored.open()
    #expect(store.watermark(of: account) == nil)
    try store.keep(try mark(7), of: account)
    try store.keep(try mark(9), of: account)
    #expect(try stored.open().watermark(of: account) == mark(9))
    #expect(store.watermark(of: "quantri") == nil)
  }

  @Test func readingMakesNoFolder() throws {
    let stored = try TestStore()
    #expect(try stored.open().watermark(of: account) == nil)
    #expect(try !stored.names().contains("accounts"))
  }

  @Test func theFileIsForTheOwnerAloneAndNoDraft() throws {
    let stored = try TestStore()
    try stored.open().keep(try mark(7), of: account)
    let folder = try stored.files.openFolder(at: "/store/accounts/vanphong")
    defer { stored.files.close(folder) }
    #expect(try stored.files.status(of: "seen.json", in: folder)?.mode == 0o600)
    #expect(try stored.files.names(in: folder) == ["seen.json"])
    #expect(try stored.open().drafts(of: account) == DraftShelf())
  }

  @Test(arguments: [
    "", "{", "[]", "{\"v\":2,\"through\":1,\"day\":\"2026-11-24\",\"moment\":\"2026-11-24T08:00:00.000+07:00\"}",
    "{\"v\":1,\"through\":-1,\"day\":\"2026-11-24\",\"moment\":\"2026-11-24T08:00:00.000+07:00\"}",
    "{\"v\":1,\"through\":1,\"day\":\"hôm nay\",\"moment\":\"x\"}",
  ])
  func whatIsNoWatermarkIsNone(text: String) throws {
    let stored = try TestStore()
    let store = try stored.open()
    try store.keep(try mark(7), of: account)
    let folder = try stored.files.openFolder(at: "/store/accounts/vanphong")
    defer { stored.files.close(folder) }
    try stored.files.replace("seen.json", in: folder, mode: 0o600, with: Array(text.utf8))
    #expect(store.watermark(of: account) == nil)
    try store.keep(try mark(8), of: account)
    #expect(try store.watermark(of: account) == mark(8))
  }

  @Test func aNameThatIsNoFolderHasNone() throws {
    let store = try TestStore().open()
    for name in ["", ".", "..", "a/b", "a\u{0}b"] {
      try store.keep(try mark(7), of: name)
      #expect(store.watermark(of: name) == nil)
    }
  }
}
