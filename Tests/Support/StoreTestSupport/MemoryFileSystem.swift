import FileStore
import Glibc
import Synchronization

/// A file system in memory that knows what would be left of it after a power cut.
///
/// A file keeps its synced content and the writes since; a folder keeps its synced names and the changes since. What
/// was not synced may be lost, in order, at any byte: `afterPowerCut` gives the disk that a restarted machine finds.
/// A change of names is lost unless its folder was synced, as on the strictest of the real ones.
package final class MemoryFileSystem: FileSystem {
  private let model: Mutex<DiskModel>
  private let volume: VolumeKind

  /// An empty disk with room for that many bytes, with one folder at `/store`'s parent: the root.
  package init(capacity: Int = .max, volume: VolumeKind = .local) {
    model = Mutex(DiskModel(capacity: capacity))
    self.volume = volume
  }

  private init(_ disk: DiskModel, volume: VolumeKind) {
    model = Mutex(disk)
    self.volume = volume
  }

  /// The disk as it is found after the power went out now.
  ///
  /// `choose` picks one of `0..<n` for each file and folder with unsynced changes: how much of them survived. Locks and
  /// descriptors are gone.
  package func afterPowerCut(_ choose: (Int) -> Int) -> MemoryFileSystem {
    MemoryFileSystem(model.withLock { $0.afterPowerCut(choose) }, volume: volume)
  }

  /// A second disk with all that this one holds, synced or not, as after the end of every process.
  package func copy() -> MemoryFileSystem {
    afterPowerCut { $0 - 1 }
  }

  /// Sets how many bytes the disk has room for.
  package func resize(to capacity: Int) {
    model.withLock { $0.capacity = capacity }
  }

  /// How many bytes all files together hold.
  package var usedBytes: Int {
    model.withLock { $0.used }
  }

  package func openFolder(at path: String) throws(FileFailure) -> Descriptor {
    try calling(.open, path) { disk throws(ErrorNumber) in
      var inode = DiskModel.root
      for name in path.split(separator: "/") { inode = try disk.inode(of: String(name), in: inode) }
      return try disk.descriptor(of: inode, folder: true, writes: false)
    }
  }

  package func open(_ name: String, in folder: Descriptor, for access: FileAccess) throws(FileFailure) -> Descriptor {
    try calling(.open, name) { disk throws(ErrorNumber) in
      let parent = try disk.inode(behind: folder)
      switch access {
      case .read: return try disk.descriptor(of: disk.inode(of: name, in: parent), folder: false, writes: false)
      case .folder: return try disk.descriptor(of: disk.inode(of: name, in: parent), folder: true, writes: false)
      case .append: return try disk.descriptor(of: disk.inode(of: name, in: parent), folder: false, writes: true)
      case .create(let mode):
        return try disk.descriptor(of: disk.make(name, in: parent, .file(mode)), folder: false, writes: true)
      case .overwrite(let mode):
        let inode =
          if let found = try disk.existing(name, in: parent) { found } else {
            try disk.make(name, in: parent, .file(mode))
          }
        return try disk.descriptor(of: inode, folder: false, writes: true, from: 0)
      }
    }
  }

  package func close(_ descriptor: Descriptor) {
    model.withLock { $0.close(descriptor) }
  }

  package func status(of descriptor: Descriptor) throws(FileFailure) -> FileStatus {
    try calling(.stat) { disk throws(ErrorNumber) in try disk.status(of: disk.inode(behind: descriptor)) }
  }

  package func status(of name: String, in folder: Descriptor) throws(FileFailure) -> FileStatus? {
    try calling(.stat, name) { disk throws(ErrorNumber) in
      guard let inode = try disk.existing(name, in: disk.inode(behind: folder)) else { return nil }
      return try disk.status(of: inode)
    }
  }

  package func read(_ descriptor: Descriptor, at offset: Int, into bytes: UnsafeMutableRawBufferPointer)
    throws(FileFailure) -> Int
  {
    let wanted = bytes.count
    let found = try calling(.read) { disk throws(ErrorNumber) in
      let content = try disk.content(of: disk.inode(read: descriptor))
      return offset < content.count ? Array(content[offset..<min(content.count, offset + wanted)]) : []
    }
    bytes.copyBytes(from: found)
    return found.count
  }

  package func write(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int {
    let taken = [UInt8](bytes)
    return try calling(.write) { disk throws(ErrorNumber) in
      try disk.write(taken, to: descriptor)
    }
  }

  package func truncate(_ descriptor: Descriptor, to size: Int) throws(FileFailure) {
    try calling(.truncate) { disk throws(ErrorNumber) in
      try disk.change(disk.inode(written: descriptor), .cut(size))
    }
  }

  package func synchroniseData(_ descriptor: Descriptor) throws(FileFailure) {
    try calling(.fdatasync) { disk throws(ErrorNumber) in try disk.synchronise(disk.inode(behind: descriptor)) }
  }

  package func synchronise(_ descriptor: Descriptor) throws(FileFailure) {
    try calling(.fsync) { disk throws(ErrorNumber) in try disk.synchronise(disk.inode(behind: descriptor)) }
  }

  package func rename(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {
    try calling(.rename, newName) { disk throws(ErrorNumber) in
      try disk.rename(name, in: disk.inode(behind: folder), to: newName, in: disk.inode(behind: newFolder))
    }
  }

  package func renameToNew(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {
    try calling(.rename, newName) { disk throws(ErrorNumber) in
      let target = try disk.inode(behind: newFolder)
      if try disk.existing(newName, in: target) != nil { throw ErrorNumber(code: EEXIST) }
      try disk.rename(name, in: disk.inode(behind: folder), to: newName, in: target)
    }
  }

  package func makeFolder(_ name: String, in folder: Descriptor, mode: UInt32) throws(FileFailure) {
    try calling(.mkdir, name) { disk throws(ErrorNumber) in
      _ = try disk.make(name, in: disk.inode(behind: folder), .folder(mode))
    }
  }

  package func remove(_ name: String, in folder: Descriptor) throws(FileFailure) {
    try calling(.unlink, name) { disk throws(ErrorNumber) in
      try disk.remove(name, in: disk.inode(behind: folder), folder: false)
    }
  }

  package func removeFolder(_ name: String, in folder: Descriptor) throws(FileFailure) {
    try calling(.rmdir, name) { disk throws(ErrorNumber) in
      try disk.remove(name, in: disk.inode(behind: folder), folder: true)
    }
  }

  package func setMode(_ descriptor: Descriptor, to mode: UInt32) throws(FileFailure) {
    try calling(.chmod) { disk throws(ErrorNumber) in try disk.setMode(disk.inode(behind: descriptor), mode) }
  }

  package func names(in folder: Descriptor) throws(FileFailure) -> [String] {
    try calling(.list) { disk throws(ErrorNumber) in try disk.names(in: disk.inode(behind: folder)) }
  }

  package func lock(_ descriptor: Descriptor) throws(FileFailure) -> Bool {
    try calling(.lock) { disk throws(ErrorNumber) in try disk.lock(descriptor) }
  }

  package func unlock(_ descriptor: Descriptor) throws(FileFailure) {
    model.withLock { $0.unlock(descriptor) }
  }

  package func freeBytes(at descriptor: Descriptor) throws(FileFailure) -> Int {
    model.withLock { $0.room }
  }

  package func volumeKind(at descriptor: Descriptor) throws(FileFailure) -> VolumeKind {
    volume
  }

  package func map(_ descriptor: Descriptor, size: Int) throws(FileFailure) -> MappedRegion {
    MappedRegion(copying: try readBytes(descriptor, atMost: size))
  }

  /// One call on the disk, with its name in the failure.
  private func calling<Result: Sendable>(
    _ call: FileFailure.Call, _ name: String = "",
    _ body: @Sendable (inout DiskModel) throws(ErrorNumber) -> Result
  ) throws(FileFailure) -> Result {
    let outcome = model.withLock { disk -> Swift.Result<Result, ErrorNumber> in
      do throws(ErrorNumber) {
        return .success(try body(&disk))
      } catch {
        return .failure(error)
      }
    }
    switch outcome {
    case .success(let result): return result
    case .failure(let error): throw FileFailure(call, name, error.code)
    }
  }
}

/// An errno value thrown inside the model.
struct ErrorNumber: Error {
  let code: CInt
}
