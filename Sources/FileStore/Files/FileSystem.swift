/// The file calls of a store: one protocol for the real file system, a model in memory and one that fails on purpose.
///
/// Names are relative to an open folder, links are never followed, modes are set as given whatever the umask, and a
/// call interrupted by a signal is retried by the implementation. Every call throws `FileFailure`.
package protocol FileSystem: Sendable {
  /// Opens the folder at a path of the machine; a link in the last place is refused.
  func openFolder(at path: String) throws(FileFailure) -> Descriptor

  /// Opens a file or folder by its name in an open folder.
  func open(_ name: String, in folder: Descriptor, for access: FileAccess) throws(FileFailure) -> Descriptor

  /// Gives the descriptor back, and with it every lock taken on it.
  func close(_ descriptor: Descriptor)

  /// What stands behind an open descriptor.
  func status(of descriptor: Descriptor) throws(FileFailure) -> FileStatus

  /// What stands under a name, a link itself included; nil where there is nothing.
  func status(of name: String, in folder: Descriptor) throws(FileFailure) -> FileStatus?

  /// Reads at an offset without moving any position; 0 at the end of the file.
  func read(_ descriptor: Descriptor, at offset: Int, into bytes: UnsafeMutableRawBufferPointer)
    throws(FileFailure) -> Int

  /// One write at the end of the file (or after the last write, where it is written over); may take fewer bytes than given.
  func write(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int

  /// Cuts the file to a size.
  func truncate(_ descriptor: Descriptor, to size: Int) throws(FileFailure)

  /// Puts the content on the disk; after a failure nothing is known of what is there.
  func synchroniseData(_ descriptor: Descriptor) throws(FileFailure)

  /// Puts content and attributes of a file, or the names of a folder, on the disk.
  func synchronise(_ descriptor: Descriptor) throws(FileFailure)

  /// Gives a file or folder another name, replacing what has it.
  func rename(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor) throws(FileFailure)

  /// Gives a file or folder a name that nothing has, else fails with EEXIST.
  func renameToNew(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)

  /// Makes a folder; fails with EEXIST where the name is taken.
  func makeFolder(_ name: String, in folder: Descriptor, mode: UInt32) throws(FileFailure)

  /// Removes a file.
  func remove(_ name: String, in folder: Descriptor) throws(FileFailure)

  /// Removes an empty folder.
  func removeFolder(_ name: String, in folder: Descriptor) throws(FileFailure)

  /// Sets the permission bits.
  func setMode(_ descriptor: Descriptor, to mode: UInt32) throws(FileFailure)

  /// The names in a folder, in no order.
  func names(in folder: Descriptor) throws(FileFailure) -> [String]

  /// Takes an exclusive lock that ends with the descriptor or the process; false where another holds it.
  func lock(_ descriptor: Descriptor) throws(FileFailure) -> Bool

  /// Gives the lock back.
  func unlock(_ descriptor: Descriptor) throws(FileFailure)

  /// The bytes that may still be written on the file system of the descriptor.
  func freeBytes(at descriptor: Descriptor) throws(FileFailure) -> Int

  /// The kind of file system under the descriptor.
  func volumeKind(at descriptor: Descriptor) throws(FileFailure) -> VolumeKind

  /// The content of a file that is never written again, as memory shared with every process that maps it.
  func map(_ descriptor: Descriptor, size: Int) throws(FileFailure) -> MappedRegion
}

/// An open file or folder; valid until it is closed.
package struct Descriptor: Hashable, Sendable {
  /// The number by which the file system knows it.
  package let number: CInt

  /// A descriptor of that number.
  package init(_ number: CInt) {
    self.number = number
  }
}

/// What a file is opened for.
package enum FileAccess: Hashable, Sendable {
  /// Reading a file.
  case read
  /// Writing at the end of a file that exists.
  case append
  /// Writing a file that must not exist yet, made with this mode.
  case create(mode: UInt32)
  /// Writing over a file from its start, made with this mode where it is missing.
  case overwrite(mode: UInt32)
  /// Reading the names of a folder and opening what is in it.
  case folder
}

/// What is known of a file or folder without reading it.
package struct FileStatus: Hashable, Sendable {
  /// The kinds that a store tells apart.
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  /// The device and number that make the file itself, whatever its name.
  package var identity: FileIdentity
  /// File, folder, link or another.
  package var kind: Kind
  /// The size in bytes.
  package var size: Int
  /// The permission bits.
  package var mode: UInt32
  /// The user id of the owner.
  package var owner: UInt32

  /// Joins what is known.
  package init(identity: FileIdentity, kind: Kind, size: Int, mode: UInt32, owner: UInt32) {
    self.identity = identity
    self.kind = kind
    self.size = size
    self.mode = mode
    self.owner = owner
  }
}

/// A file as the kernel knows it: two descriptors of equal identity are of one file.
package struct FileIdentity: Hashable, Sendable {
  /// The device.
  package var device: UInt64
  /// The inode on that device.
  package var inode: UInt64

  /// Joins device and inode.
  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// Kinds of file system, by what a store may expect of them.
package enum VolumeKind: Hashable, Sendable {
  /// ext4, xfs or btrfs: flushing and locking work as the protocol needs.
  case local
  /// tmpfs or an overlay: good for tests and containers, lost with them.
  case passing
  /// Another, by its magic number (statfs(2)): over a network, or unknown.
  case unsupported(UInt32)
}
