import Domain
import FileStore
import StoreTestSupport
import Testing

/// Drafts on the disk: kept, read, taken away, capped, and never trusted.
@Suite struct DraftStoreTests {
  private let account = "vanphong"

  private func draft(
    _ name: String, _ text: String = "đang gõ dở", at milliseconds: Int64 = 1_000
  ) throws -> Draft {
    Draft(
      id: try #require(DraftID(name)), form: "assignments.edit", subject: RecordKey(.assignment, "NV-2026-000001"),
      base: 3, saved: Moment(millisecondsSinceEpoch: milliseconds),
      fields: [FieldMember("title", .text(text)), FieldMember("coop", .list([.text("so-thu-1")]))])
  }

  @Test func whatIsKeptComesBackNewestFirst() throws {
    let stored = try TestStore()
    let store = try stored.open()
    #expect(try store.drafts(of: account) == DraftShelf())
    let (old, new) = (try draft("a.1"), try draft("b.2", "mới\n\u{1B}[31m\u{202E}", at: 2_000))
    try store.keep(old, of: account)
    try store.keep(new, of: account)
    #expect(try stored.open().drafts(of: account) == DraftShelf(drafts: [new, old]))
    #expect(try store.drafts(of: "quantri").drafts.isEmpty)
    let later = try draft("a.1", "sửa tiếp", at: 3_000)
    try store.keep(later, of: account)
    #expect(try store.drafts(of: account).drafts == [later, new])
    try store.remove(new.id, of: account)
    try store.remove(new.id, of: account)
    #expect(try store.drafts(of: account).drafts == [later])
  }

  @Test func readingMakesNoFolder() throws {
    let stored = try TestStore()
    _ = try stored.open().drafts(of: account)
    try stored.open().remove(try draft("a").id, of: account)
    #expect(try !stored.names().contains("accounts"))
  }

  @Test func filesAreForTheOwnerAlone() throws {
    let stored = try TestStore()
    try stored.open().keep(try draft("a.1"), of: account)
    let folder = try stored.files.openFolder(at: "/store/accounts/vanphong/drafts")
    defer { stored.files.close(folder) }
    #expect(try stored.files.status(of: folder).mode == 0o700)
    #expect(try stored.files.status(of: "a.1.json", in: folder)?.mode == 0o600)
    #expect(try stored.files.names(in: folder) == ["a.1.json"])
  }

  @Test func thereIsALimitToNumberAndSize() throws {
    let store = try TestStore().open()
    for number in 0..<DraftLimit.count { try store.keep(try draft("d.\(number)"), of: account) }
    #expect(throws: DraftError.full(limit: DraftLimit.count)) { try store.keep(try draft("one-more"), of: account) }
    try store.keep(try draft("d.0", "chỗ cũ"), of: account)
    let long = try draft("d.1", String(repeating: "ă", count: DraftLimit.bytes))
    #expect(throws: DraftError.tooLarge(limit: DraftLimit.bytes)) { try store.keep(long, of: account) }
    #expect(try store.drafts(of: account).drafts.count == DraftLimit.count)
  }

  @Test(arguments: ["..", ".", "a/b", "", ".ẩn", "A"]) func accountsThatAreNoFolderAreRefused(name: String) throws {
    let store = try TestStore().open()
    #expect(throws: DraftError.unfitAccount(name)) { try store.keep(try draft("a"), of: name) }
    #expect(throws: DraftError.unfitAccount(name)) { try store.drafts(of: name) }
  }

  @Test(arguments: ["", ".a", "a/b", "ă", "a b", String(repeating: "a", count: 161)])
  func namesThatAreNoFileAreRefused(name: String) {
    #expect(DraftID(name) == nil)
  }

  static let hostile: [(String, String)] = [
    ("empty", ""), ("nul", "\u{0}"), ("no-json", "{"), ("array", "[]"), ("deep", String(repeating: "[", count: 9_000)),
    ("newer", #"{"v":2,"form":"f","saved":"2026-01-01T00:00:00.000Z","fields":{}}"#),
    ("no-moment", #"{"v":1,"form":"f","saved":"hôm qua","fields":{}}"#),
    ("number", #"{"v":1,"form":"f","saved":"2026-01-01T00:00:00.000Z","fields":{"title":1}}"#),
    ("object", #"{"v":1,"form":"f","saved":"2026-01-01T00:00:00.000Z","fields":{"title":{"a":"b"}}}"#),
    ("no-key", #"{"v":1,"form":"f","subject":"..","saved":"2026-01-01T00:00:00.000Z","fields":{}}"#),
    ("twice", #"{"v":1,"v":1,"form":"f","saved":"2026-01-01T00:00:00.000Z","fields":{}}"#),
    ("long", String(repeating: " ", count: DraftLimit.bytes + 1)),
  ]

  @Test(arguments: hostile) func brokenFilesAreNamedAndStay(name: String, content: String) throws {
    let stored = try TestStore()
    let store = try stored.open()
    let good = try draft("good")
    try store.keep(good, of: account)
    try stored.overwrite("\(name).json", in: "accounts/vanphong/drafts", with: Array(content.utf8))
    #expect(try store.drafts(of: account) == DraftShelf(drafts: [good], unreadable: ["\(name).json"]))
    #expect(try stored.names(in: "accounts/vanphong/drafts").contains("\(name).json"))
  }

  @Test func aFullDiskKeepsTheDraftOfBefore() throws {
    let stored = try TestStore()
    let store = try stored.open()
    let kept = try draft("a.1")
    try store.keep(kept, of: account)
    stored.memory.resize(to: stored.memory.usedBytes)
    #expect(throws: DraftError.self) { try store.keep(try draft("a.1", "mới", at: 9_000), of: account) }
    #expect(try store.drafts(of: account).drafts == [kept])
  }
}
