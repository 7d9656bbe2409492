import Glibc

/// A file system that takes every byte and keeps none, for computing what files would hold.
struct DiscardingFileSystem: FileSystem {
  func openFolder(at path: String) throws(FileFailure) -> Descriptor { Descriptor(0) }

  func open(_ name: String, in folder: Descriptor, for access: FileAccess) throws(FileFailure) -> Descriptor {
    if case .create = access { return Descriptor(0) }
    throw FileFailure(.open, name, ENOENT)
  }

  func close(_ descriptor: Descriptor) {}

  func status(of descriptor: Descriptor) throws(FileFailure) -> FileStatus { throw FileFailure(.stat, "", ENOSYS) }

  func status(of name: String, in folder: Descriptor) throws(FileFailure) -> FileStatus? { nil }

  func read(_ descriptor: Descriptor, at offset: Int, into bytes: UnsafeMutableRawBufferPointer)
    throws(FileFailure) -> Int
  { 0 }

  func write(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int { bytes.count }

  func truncate(_ descriptor: Descriptor, to size: Int) throws(FileFailure) {}

  func synchroniseData(_ descriptor: Descriptor) throws(FileFailure) {}

  func synchronise(_ descriptor: Descriptor) throws(FileFailure) {}

  func rename(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {}

  func renameToNew(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {}

  func makeFolder(_ name: String, in folder: Descriptor, mode: UInt32) throws(FileFailure) {}

  func remove(_ name: String, in folder: Descriptor) throws(FileFailure) {}

  func removeFolder(_ name: String, in folder: Descriptor) throws(FileFailure) {}

  func setMode(_ descriptor: Descriptor, to mode: UInt32) throws(FileFailure) {}

  func names(in folder: Descriptor) throws(FileFailure) -> [String] { [] }

  func lock(_ descriptor: Descriptor) throws(FileFailure) -> Bool { true }

  func unlock(_ descriptor: Descriptor) throws(FileFailure) {}

  func freeBytes(at descriptor: Descriptor) throws(FileFailure) -> Int { .max }

  func volumeKind(at descriptor: Descriptor) throws(FileFailure) -> VolumeKind { .local }

  func map(_ descriptor: Descriptor, size: Int) throws(FileFailure) -> MappedRegion { MappedRegion(copying: []) }
}
