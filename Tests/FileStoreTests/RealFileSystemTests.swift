import FileStore
import Glibc
import StoreTestSupport
import Testing

@Suite struct RealFileSystemTests {
  let files = RealFileSystem()

  @Test func modesAreWhatIsAskedWhateverTheUmask() throws {
    let scratch = try ScratchFolder()
    let folder = try files.openFolder(at: scratch.path)
    defer { files.close(folder) }
    for mask: mode_t in [0o777, 0o000, 0o077] {
      let before = umask(mask)
      defer { umask(before) }
      try files.makeFolder("f\(mask)", in: folder, mode: 0o700)
      try files.writeNew("n\(mask)", in: folder, mode: 0o640, [1])
      #expect(try files.status(of: "f\(mask)", in: folder)?.mode == 0o700)
      #expect(try files.status(of: "n\(mask)", in: folder)?.mode == 0o640)
    }
  }

  @Test func linksAreNotFollowed() throws {
    let scratch = try ScratchFolder()
    let folder = try files.openFolder(at: scratch.path)
    defer { files.close(folder) }
    try files.writeNew("real", in: folder, mode: 0o600, [1, 2])
    symlink("real", scratch.path + "/link")
    symlink(scratch.path, scratch.path + "/folder")
    #expect(throws: FileFailure(.open, "link", ELOOP)) { try files.open("link", in: folder, for: .read) }
    #expect(throws: FileFailure.self) { try files.openFolder(at: scratch.path + "/folder") }
    #expect(try files.status(of: "link", in: folder)?.kind == .link)
  }

  @Test func lockIsExclusiveAndEndsWithItsDescriptor() throws {
    let scratch = try ScratchFolder()
    let folder = try files.openFolder(at: scratch.path)
    defer { files.close(folder) }
    try files.writeNew("lock", in: folder, mode: 0o600, [])
    let first = try files.open("lock", in: folder, for: .read)
    let second = try files.open("lock", in: folder, for: .read)
    defer { files.close(second) }
    #expect(try files.lock(first))
    #expect(try !files.lock(second))
    files.close(first)
    #expect(try files.lock(second))
  }

  @Test func appendsReadsCutsAndMaps() throws {
    let scratch = try ScratchFolder()
    let folder = try files.openFolder(at: scratch.path)
    defer { files.close(folder) }
    let file = try files.open("data", in: folder, for: .create(mode: 0o600))
    defer { files.close(file) }
    try files.writeAll(file, Array("một hai".utf8))
    try files.truncate(file, to: 4)
    try files.writeAll(file, Array("!".utf8))
    try files.synchroniseData(file)
    let read = try files.open("data", in: folder, for: .read)
    defer { files.close(read) }
    #expect(try files.readBytes(read, from: 1) == Array("một hai".utf8)[1..<4] + Array("!".utf8))
    #expect(try files.map(read, size: 5).withBytes { Array($0) } == files.readBytes(read))
    #expect(throws: FileFailure(.open, "data", EEXIST)) {
      try files.open("data", in: folder, for: .create(mode: 0o600))
    }
  }

  @Test func replacesAndRemoves() throws {
    let scratch = try ScratchFolder()
    let folder = try files.openFolder(at: scratch.path)
    defer { files.close(folder) }
    try files.replace("format", in: folder, mode: 0o600, with: [1])
    try files.replace("format", in: folder, mode: 0o600, with: [2])
    #expect(try files.contents(of: "format", in: folder, atMost: 10) == [2])
    #expect(try files.contents(of: "none", in: folder, atMost: 10) == nil)
    #expect(throws: FileFailure(.read, "format", EFBIG)) { try files.contents(of: "format", in: folder, atMost: 0) }
    try files.writeNew("other", in: folder, mode: 0o600, [])
    #expect(throws: FileFailure(.rename, "format", EEXIST)) {
      try files.renameToNew("other", in: folder, to: "format", in: folder)
    }
    #expect(try Set(files.names(in: folder)) == ["format", "other"])
    #expect(try files.freeBytes(at: folder) > 0)
  }
}
