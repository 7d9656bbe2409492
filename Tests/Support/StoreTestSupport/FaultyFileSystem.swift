import FileStore
import Synchronization

/// Passes every call on to another file system, but fails the chosen ones, or leaves them out without a word.
package final class FaultyFileSystem: FileSystem {
  /// What goes wrong, and when.
  package struct Fault: Sendable {
    /// The number of the first call that fails, counted from 1 over the calls that `calls` names.
    package var first: Int
    /// The errno value of the failure; nil: a write takes half of its bytes, another call goes well.
    package var code: CInt?
    /// Fails for ever from the first on, not only once.
    package var forEver: Bool
    /// The calls that are counted and fail; nil: all.
    package var calls: Set<FileFailure.Call>?

    /// A fault in the n-th of the calls.
    package init(first: Int, code: CInt?, forEver: Bool = false, calls: Set<FileFailure.Call>? = nil) {
      self.first = first
      self.code = code
      self.forEver = forEver
      self.calls = calls
    }
  }

  private struct State {
    var fault: Fault?
    var count = 0
    var struck = 0
    var log: [FileFailure.Call] = []
  }

  private let base: any FileSystem
  private let state = Mutex(State())
  private let muted = Mutex<(@Sendable (FileFailure.Call, String) -> Bool)?>(nil)
  private let names = Mutex<[Descriptor: String]>([:])
  private let watcher = Mutex<(@Sendable (FileFailure.Call, String) -> Void)?>(nil)

  /// A file system on another, without a fault yet.
  package init(_ base: any FileSystem) {
    self.base = base
  }

  /// Starts counting anew, with this fault ahead.
  package func arm(_ fault: Fault?) {
    state.withLock { $0 = State(fault: fault) }
  }

  /// Calls `body` before each call from now on.
  package func watch(_ body: (@Sendable (FileFailure.Call, String) -> Void)?) {
    watcher.withLock { $0 = body }
  }

  /// Leaves out the syncs and changes of mode that `body` names, as a program without that step would.
  package func mute(_ body: (@Sendable (FileFailure.Call, String) -> Bool)?) {
    muted.withLock { $0 = body }
  }

  /// How often the fault has struck since it was armed.
  package var strikes: Int { state.withLock { $0.struck } }

  /// The calls since the last `arm`.
  package var log: [FileFailure.Call] { state.withLock { $0.log } }

  package func openFolder(at path: String) throws(FileFailure) -> Descriptor {
    try meet(.open, path)
    return named(try base.openFolder(at: path), path)
  }

  package func open(_ name: String, in folder: Descriptor, for access: FileAccess) throws(FileFailure) -> Descriptor {
    try meet(.open, name)
    return named(try base.open(name, in: folder, for: access), name)
  }

  package func close(_ descriptor: Descriptor) {
    names.withLock { $0[descriptor] = nil }
    base.close(descriptor)
  }

  package func status(of descriptor: Descriptor) throws(FileFailure) -> FileStatus {
    try meet(.stat)
    return try base.status(of: descriptor)
  }

  package func status(of name: String, in folder: Descriptor) throws(FileFailure) -> FileStatus? {
    try meet(.stat, name)
    return try base.status(of: name, in: folder)
  }

  package func read(_ descriptor: Descriptor, at offset: Int, into bytes: UnsafeMutableRawBufferPointer)
    throws(FileFailure) -> Int
  {
    try meet(.read)
    return try base.read(descriptor, at: offset, into: bytes)
  }

  package func write(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int {
    let short = try meet(.write)
    guard short else { return try base.write(descriptor, bytes) }
    return try base.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
  }

  package func truncate(_ descriptor: Descriptor, to size: Int) throws(FileFailure) {
    try meet(.truncate)
    try base.truncate(descriptor, to: size)
  }

  package func synchroniseData(_ descriptor: Descriptor) throws(FileFailure) {
    try meet(.fdatasync, name(of: descriptor))
    if isMuted(.fdatasync, descriptor) { return }
    try base.synchroniseData(descriptor)
  }

  package func synchronise(_ descriptor: Descriptor) throws(FileFailure) {
    try meet(.fsync, name(of: descriptor))
    if isMuted(.fsync, descriptor) { return }
    try base.synchronise(descriptor)
  }

  package func rename(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {
    try meet(.rename, newName)
    try base.rename(name, in: folder, to: newName, in: newFolder)
  }

  package func renameToNew(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {
    try meet(.rename, newName)
    try base.renameToNew(name, in: folder, to: newName, in: newFolder)
  }

  package func makeFolder(_ name: String, in folder: Descriptor, mode: UInt32) throws(FileFailure) {
    try meet(.mkdir, name)
    try base.makeFolder(name, in: folder, mode: mode)
  }

  package func remove(_ name: String, in folder: Descriptor) throws(FileFailure) {
    try meet(.unlink, name)
    try base.remove(name, in: folder)
  }

  package func removeFolder(_ name: String, in folder: Descriptor) throws(FileFailure) {
    try meet(.rmdir, name)
    try base.removeFolder(name, in: folder)
  }

  package func setMode(_ descriptor: Descriptor, to mode: UInt32) throws(FileFailure) {
    try meet(.chmod, name(of: descriptor))
    if isMuted(.chmod, descriptor) { return }
    try base.setMode(descriptor, to: mode)
  }

  package func names(in folder: Descriptor) throws(FileFailure) -> [String] {
    try meet(.list)
    return try base.names(in: folder)
  }

  package func lock(_ descriptor: Descriptor) throws(FileFailure) -> Bool {
    try meet(.lock)
    return try base.lock(descriptor)
  }

  package func unlock(_ descriptor: Descriptor) throws(FileFailure) {
    try base.unlock(descriptor)
  }

  package func freeBytes(at descriptor: Descriptor) throws(FileFailure) -> Int {
    try meet(.statfs)
    return try base.freeBytes(at: descriptor)
  }

  package func volumeKind(at descriptor: Descriptor) throws(FileFailure) -> VolumeKind {
    try meet(.statfs)
    return try base.volumeKind(at: descriptor)
  }

  package func map(_ descriptor: Descriptor, size: Int) throws(FileFailure) -> MappedRegion {
    try meet(.map)
    return try base.map(descriptor, size: size)
  }

  private func named(_ descriptor: Descriptor, _ name: String) -> Descriptor {
    names.withLock { $0[descriptor] = name }
    return descriptor
  }

  private func name(of descriptor: Descriptor) -> String {
    names.withLock { $0[descriptor] ?? "" }
  }

  private func isMuted(_ call: FileFailure.Call, _ descriptor: Descriptor) -> Bool {
    guard let muted = muted.withLock({ $0 }) else { return false }
    return muted(call, name(of: descriptor))
  }

  /// Counts a call and throws where the fault says so; true where a write is to be short.
  @discardableResult
  private func meet(_ call: FileFailure.Call, _ name: String = "") throws(FileFailure) -> Bool {
    if let watch = watcher.withLock({ $0 }) { watch(call, name) }
    let struck = state.withLock { state -> Fault? in
      state.log.append(call)
      guard let fault = state.fault, fault.calls?.contains(call) ?? true else { return nil }
      state.count += 1
      guard fault.forEver ? state.count >= fault.first : state.count == fault.first else { return nil }
      state.struck += 1
      return fault
    }
    guard let struck else { return false }
    guard let code = struck.code else { return call == .write }
    throw FileFailure(call, name, code)
  }
}
