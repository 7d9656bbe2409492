import Domain
import FileStore

/// A store of the small province on some file system.
package struct TestStore {
  /// The file system it is on.
  package let files: any FileSystem
  /// The folder of the store.
  package let path: String

  /// Makes a new store.
  package init(
    on files: any FileSystem = MemoryFileSystem(), at path: String = "/store", assignments: Int = 5, closed: Int = 0,
    options: StoreOptions = SmallProvince.options()
  ) throws {
    self.files = files
    self.path = path
    try FileStore.create(
      at: path, sample: true, entries: SmallProvince.entries(assignments: assignments, closed: closed),
      options: options, files: files)
  }

  /// The file system, where it is one in memory.
  package var memory: MemoryFileSystem {
    guard let memory = files as? MemoryFileSystem else { preconditionFailure("a store in memory") }
    return memory
  }

  /// A store that is there.
  package init(existing path: String, on files: any FileSystem) {
    self.files = files
    self.path = path
  }

  /// Opens the store.
  package func open(
    _ options: StoreOptions = SmallProvince.options(), on other: (any FileSystem)? = nil
  ) throws(StoreError) -> FileStore {
    try FileStore(at: path, rulebook: SmallProvince.rulebook, options: options, files: other ?? files)
  }

  /// The bytes of a file of the store.
  package func bytes(of name: String, in folder: String? = nil) throws -> [UInt8] {
    let opened = try files.openFolder(at: folder.map { path + "/" + $0 } ?? path)
    defer { files.close(opened) }
    return try files.contents(of: name, in: opened, atMost: 1 << 30) ?? []
  }

  /// Puts other bytes in a file of the store.
  package func overwrite(_ name: String, in folder: String? = nil, with bytes: [UInt8]) throws {
    let opened = try files.openFolder(at: folder.map { path + "/" + $0 } ?? path)
    defer { files.close(opened) }
    if try files.status(of: name, in: opened) != nil { try files.remove(name, in: opened) }
    try files.writeNew(name, in: opened, mode: 0o600, bytes)
    try files.synchronise(opened)
  }

  /// The names in a folder of the store.
  package func names(in folder: String? = nil) throws -> [String] {
    let opened = try files.openFolder(at: folder.map { path + "/" + $0 } ?? path)
    defer { files.close(opened) }
    return try files.names(in: opened).sorted()
  }

  /// Takes all checkpoints away, so that the journal alone speaks.
  package func removeCheckpoints() throws {
    let opened = try files.openFolder(at: path)
    defer { files.close(opened) }
    try files.removeTree("checkpoint", in: opened)
  }

  /// The name of the first segment.
  package static let firstSegment = "0000000000000001.jsonl"
}

extension RequestID {
  /// A request that no other test makes.
  package static func test(_ number: Int) -> RequestID {
    guard let request = RequestID("test-\(number)") else { preconditionFailure("letters, digits, hyphens") }
    return request
  }
}
