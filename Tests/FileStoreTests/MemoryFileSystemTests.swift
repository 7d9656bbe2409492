import FileStore
import StoreTestSupport
import Testing

@Suite struct MemoryFileSystemTests {
  @Test func powerCutKeepsWhatWasSynced() throws {
    let disk = MemoryFileSystem()
    let root = try disk.openFolder(at: "/")
    let file = try disk.open("a", in: root, for: .create(mode: 0o600))
    try disk.writeAll(file, Array("one".utf8))
    try disk.synchroniseData(file)
    try disk.writeAll(file, Array("two".utf8))
    #expect(try names(disk.afterPowerCut { _ in 0 }) == [])
    try disk.synchronise(root)
    for kept in 0...3 {
      let after = disk.afterPowerCut { min(kept, $0 - 1) }
      #expect(try text("a", on: after) == "one" + "two".prefix(kept))
    }
    #expect(try text("a", on: disk.copy()) == "onetwo")
  }

  @Test func powerCutLosesUnsyncedNames() throws {
    let disk = MemoryFileSystem()
    let root = try disk.openFolder(at: "/")
    try disk.writeNew("a.new", in: root, mode: 0o600, [0x31])
    try disk.synchronise(root)
    try disk.rename("a.new", in: root, to: "a", in: root)
    #expect(try names(disk.afterPowerCut { _ in 0 }) == ["a.new"])
    #expect(try names(disk.afterPowerCut { $0 - 1 }) == ["a"])
  }

  @Test func fullDiskTakesWhatFits() throws {
    let disk = MemoryFileSystem(capacity: 4)
    let root = try disk.openFolder(at: "/")
    let file = try disk.open("a", in: root, for: .create(mode: 0o600))
    let taken = try [UInt8](repeating: 7, count: 6).withUnsafeBytes { try disk.write(file, $0) }
    #expect(taken == 4)
    #expect(throws: FileFailure.self) { try disk.writeAll(file, [1]) }
    #expect(try disk.freeBytes(at: root) == 0)
  }

  @Test func faultStrikesTheNthCall() throws {
    let faulty = FaultyFileSystem(MemoryFileSystem())
    let root = try faulty.openFolder(at: "/")
    faulty.arm(.init(first: 2, code: 5, calls: [.mkdir]))
    try faulty.makeFolder("a", in: root, mode: 0o700)
    #expect(throws: FileFailure(.mkdir, "b", 5)) { try faulty.makeFolder("b", in: root, mode: 0o700) }
    try faulty.makeFolder("b", in: root, mode: 0o700)
    #expect(faulty.strikes == 1)
    faulty.arm(.init(first: 1, code: nil, forEver: true))
    let file = try faulty.open("c", in: root, for: .create(mode: 0o600))
    #expect(try [1, 2, 3, 4].withUnsafeBytes { try faulty.write(file, $0) } == 2 * MemoryLayout<Int>.size)
  }

  private func names(_ disk: MemoryFileSystem) throws -> [String] {
    let root = try disk.openFolder(at: "/")
    return try disk.names(in: root)
  }

  private func text(_ name: String, on disk: MemoryFileSystem) throws -> String? {
    let root = try disk.openFolder(at: "/")
    return try disk.contents(of: name, in: root, atMost: 100).map { String(decoding: $0, as: UTF8.self) }
  }
}
