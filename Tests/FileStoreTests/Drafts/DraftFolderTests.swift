import Domain
import FileStore
import Glibc
import StoreTestSupport
import Testing

/// Things in a folder of drafts that are no files, on a real disk.
@Suite struct DraftFolderTests {
  @Test func pipesLinksAndFoldersAreNamedAndNeverOpened() throws {
    let scratch = try ScratchFolder()
    let stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/so")
    let store = try stored.open()
    let id = try #require(DraftID("a"))
    let draft = Draft(
      id: id, form: "f", subject: nil, base: nil, saved: Moment(millisecondsSinceEpoch: 0),
      fields: [FieldMember("title", .text("x"))])
    try store.keep(draft, of: "vanphong")
    let folder = stored.path + "/accounts/vanphong/drafts"
    #expect(mkfifo("\(folder)/pipe.json", 0o600) == 0)
    #expect(symlink("/etc/passwd", "\(folder)/link.json") == 0)
    #expect(mkdir("\(folder)/folder.json", 0o700) == 0)
    let shelf = try store.drafts(of: "vanphong")
    #expect(shelf == DraftShelf(drafts: [draft], unreadable: ["folder.json", "link.json", "pipe.json"]))
  }

  @Test func aLinkInPlaceOfTheFolderIsRefused() throws {
    let scratch = try ScratchFolder()
    let stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/so")
    #expect(symlink("/tmp", stored.path + "/accounts") == 0)
    #expect(throws: DraftError.self) { try stored.open().drafts(of: "vanphong") }
  }
}
