import Domain
import FileStore
import Glibc
import StoreTestSupport
import Testing

/// Disks that really are full: two megabytes of memory, and of ext4 in a file.
///
/// Both need root to be mounted; elsewhere a line says that they were left out.
@Suite(.serialized) struct FullDiskTests {
  @Test(arguments: SmallDisk.Kind.allCases)
  func writersGoOnWhenThereIsRoomAgain(_ kind: SmallDisk.Kind) throws {
    guard let disk = try SmallDisk.mounted(kind) else { return }
    let stored = try TestStore(on: RealFileSystem(), at: disk.path + "/store")
    // Filled up to a few kilobytes, another amount each time.
    var acknowledged: [WriterProcess.Acknowledgement] = []
    for round in 0..<TestSize.pick(3, 25) {
      let ballast = try disk.fill(leaving: 1000 + round * 1700)
      let writer = try WriterProcess(stored.path, name: "r\(round)", count: 40)
      let lines = writer.finish().lines
      let refused = lines.filter { $0.hasPrefix("error ") }
      #expect(refused.allSatisfy { $0.hasPrefix("error diskFull") }, "\(refused)")
      acknowledged += lines.compactMap(WriterProcess.Acknowledgement.init)
      // Reading needs no room, and nothing has to be done by hand.
      let snapshot = try stored.open().snapshot()
      #expect(snapshot.condition.readOnly == nil)
      #expect((snapshot.registry.assignments.count - 5) % 2 == 0)
      disk.remove(ballast)
      let again = try WriterProcess(stored.path, name: "r\(round)", count: 40)
      let retried = again.acknowledgements()
      #expect(retried.count == 40, "\(kind), round \(round)")
      acknowledged += retried
    }
    // A request that was acknowledged twice has one entry: the retry got the answer of the first time.
    let entries = try stored.open().changes(after: .none)
    for (request, found) in Dictionary(grouping: acknowledged, by: \.request) {
      #expect(Set(found.map(\.sequence)).count == 1, "\(request)")
      #expect(entries.count { $0.request?.text == request } == 1, "\(request)")
    }
    #expect(try stored.open().verify().findings == [])
  }

  @Test(arguments: SmallDisk.Kind.allCases)
  func checkpointAndRotationOnAFullDiskHurtNobody(_ kind: SmallDisk.Kind) throws {
    guard let disk = try SmallDisk.mounted(kind) else { return }
    let stored = try TestStore(on: RealFileSystem(), at: disk.path + "/store", assignments: 60)
    let ballast = try disk.fill(leaving: 12_000)
    let store = try stored.open()
    let through = try store.commit(SmallProvince.addition("vừa"), by: SmallProvince.office, request: .test(1)).sequence
    #expect(throws: StoreError.self) { try store.checkpoint() }
    #expect(try stored.names(in: "checkpoint").allSatisfy { !$0.hasPrefix(".") })
    #expect(try store.snapshot().through == through)
    #expect(try store.snapshot().condition.readOnly == nil)
    _ = try disk.fill(leaving: 0)
    var options = SmallProvince.options()
    options.segmentBytes = 1
    let full = #expect(throws: StoreError.self) {
      try stored.open(options).commit(SmallProvince.addition("đầy"), by: SmallProvince.office, request: .test(2))
    }
    guard case .diskFull = full else {
      Issue.record("\(String(describing: full))")
      return
    }
    disk.remove(ballast)
    try stored.open(options).commit(SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(2))
    try stored.open().checkpoint()
    #expect(try stored.open().verify().findings == [])
  }
}

/// A mounted disk of two megabytes; gone with its last reference.
final class SmallDisk {
  enum Kind: String, CaseIterable {
    case tmpfs, ext4
  }

  /// Where it is mounted.
  let path: String
  private let scratch: ScratchFolder
  private var ballasts = 0

  private init(_ scratch: ScratchFolder) {
    self.scratch = scratch
    path = scratch.path + "/disk"
  }

  /// Nil where it cannot be mounted, which is said.
  static func mounted(_ kind: Kind) throws -> SmallDisk? {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/disk"
    mkdir(path, 0o700)
    guard mount(kind, at: path, image: scratch.path + "/image") else {
      print("left out, since nothing can be mounted here (needs root): a full \(kind.rawValue)")
      return nil
    }
    chmod(path, 0o700)
    return SmallDisk(scratch)
  }

  private static func mount(_ kind: Kind, at path: String, image: String) -> Bool {
    switch kind {
    case .tmpfs: run("mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", path)
    case .ext4:
      run("truncate", "-s", "2M", image)
        && run("mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", image)
        && run("mount", "-o", "loop", image, path)
    }
  }

  deinit {
    if !Self.run("umount", path) { print("left mounted: \(path)") }
  }

  /// Writes a file until no more than so many bytes are free; gives its path.
  func fill(leaving room: Int) throws -> String {
    let files = RealFileSystem()
    let folder = try files.openFolder(at: path)
    defer { files.close(folder) }
    ballasts += 1
    let name = "ballast-\(ballasts)"
    let file = try files.open(name, in: folder, for: .create(mode: 0o600))
    defer { files.close(file) }
    let block = [UInt8](repeating: 0x61, count: 512)
    do throws(FileFailure) {
      while try files.freeBytes(at: folder) > room { try files.writeAll(file, block) }
    } catch {
      // Full before the count said so.
      guard error.isOutOfSpace else { throw error }
    }
    try files.synchronise(file)
    return path + "/" + name
  }

  /// Gives the room of a ballast back.
  func remove(_ ballast: String) {
    unlink(ballast)
  }

  /// Runs a program of the machine without its output; whether it said that all is well.
  private static func run(_ program: String, _ arguments: String...) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for output: CInt in [1, 2] { posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0) }
    var pointers = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var id: pid_t = 0
    guard posix_spawnp(&id, program, &actions, nil, &pointers, environ) == 0 else { return false }
    var status: CInt = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
