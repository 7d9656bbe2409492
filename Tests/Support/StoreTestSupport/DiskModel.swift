import FileStore
import Glibc

/// Inodes, names and descriptors of a disk in memory, with what of them is synced.
struct DiskModel {
  /// The number of the root folder.
  static let root: UInt64 = 2

  /// What an inode is made as.
  enum Making {
    case file(UInt32), folder(UInt32)
  }

  /// A change of a file since its last sync.
  enum Change {
    case append([UInt8]), overwrite([UInt8], at: Int), cut(Int)
  }

  /// How many bytes all files together may hold.
  var capacity: Int
  private var inodes: [UInt64: Inode] = [DiskModel.root: Inode(mode: 0o755, isFolder: true)]
  private var nextInode: UInt64 = 3
  private var open: [CInt: Opened] = [:]
  private var nextDescriptor: CInt = 1000
  private var locks: [UInt64: CInt] = [:]

  private struct Inode {
    var mode: UInt32
    var isFolder: Bool
    var content: [UInt8] = []
    var synced: [UInt8] = []
    var pending: [Change] = []
    var names: [String: UInt64] = [:]
    var syncedNames: [String: UInt64] = [:]
    var pendingNames: [[String: UInt64?]] = []
  }

  private struct Opened {
    var inode: UInt64
    var writes: Bool
    /// Where the next write goes; nil: to the end.
    var place: Int?
  }

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// How many bytes may still be written.
  var room: Int { max(0, capacity - used) }

  /// How many bytes all files together hold.
  var used: Int { inodes.values.reduce(0) { $0 + $1.content.count } }

  func existing(_ name: String, in folder: UInt64) throws(ErrorNumber) -> UInt64? {
    guard let found = inodes[folder], found.isFolder else { throw ErrorNumber(code: ENOTDIR) }
    return found.names[name]
  }

  func inode(of name: String, in folder: UInt64) throws(ErrorNumber) -> UInt64 {
    guard let found = try existing(name, in: folder) else { throw ErrorNumber(code: ENOENT) }
    return found
  }

  func inode(behind descriptor: Descriptor) throws(ErrorNumber) -> UInt64 {
    guard let found = open[descriptor.number] else { throw ErrorNumber(code: EBADF) }
    return found.inode
  }

  func inode(read descriptor: Descriptor) throws(ErrorNumber) -> UInt64 {
    guard let found = open[descriptor.number], !found.writes else { throw ErrorNumber(code: EBADF) }
    return found.inode
  }

  func inode(written descriptor: Descriptor) throws(ErrorNumber) -> UInt64 {
    guard let found = open[descriptor.number], found.writes else { throw ErrorNumber(code: EBADF) }
    return found.inode
  }

  mutating func descriptor(
    of inode: UInt64, folder: Bool, writes: Bool, from place: Int? = nil
  ) throws(ErrorNumber) -> Descriptor {
    guard let found = inodes[inode] else { throw ErrorNumber(code: ENOENT) }
    guard found.isFolder == folder else { throw ErrorNumber(code: folder ? ENOTDIR : EISDIR) }
    nextDescriptor += 1
    open[nextDescriptor] = Opened(inode: inode, writes: writes, place: place)
    return Descriptor(nextDescriptor)
  }

  mutating func close(_ descriptor: Descriptor) {
    unlock(descriptor)
    open[descriptor.number] = nil
  }

  mutating func make(_ name: String, in folder: UInt64, _ making: Making) throws(ErrorNumber) -> UInt64 {
    if try existing(name, in: folder) != nil { throw ErrorNumber(code: EEXIST) }
    let inode = nextInode
    nextInode += 1
    switch making {
    case .file(let mode): inodes[inode] = Inode(mode: mode, isFolder: false)
    case .folder(let mode): inodes[inode] = Inode(mode: mode, isFolder: true)
    }
    setNames([name: inode], in: folder)
    return inode
  }

  mutating func rename(_ name: String, in folder: UInt64, to newName: String, in newFolder: UInt64)
    throws(ErrorNumber)
  {
    let moved = try inode(of: name, in: folder)
    if folder == newFolder {
      setNames([name: nil, newName: moved], in: folder)
    } else {
      setNames([newName: moved], in: newFolder)
      setNames([name: nil], in: folder)
    }
  }

  mutating func remove(_ name: String, in folder: UInt64, folder isFolder: Bool) throws(ErrorNumber) {
    let found = try inode(of: name, in: folder)
    guard inodes[found]?.isFolder == isFolder else { throw ErrorNumber(code: isFolder ? ENOTDIR : EISDIR) }
    if isFolder, inodes[found]?.names.isEmpty == false { throw ErrorNumber(code: ENOTEMPTY) }
    setNames([name: nil], in: folder)
  }

  /// Writes what there is room for; gives the number of bytes taken.
  mutating func write(_ bytes: [UInt8], to descriptor: Descriptor) throws(ErrorNumber) -> Int {
    let inode = try inode(written: descriptor)
    guard let place = open[descriptor.number]?.place else {
      let taken = Array(bytes.prefix(room))
      if taken.isEmpty, !bytes.isEmpty { throw ErrorNumber(code: ENOSPC) }
      try change(inode, .append(taken))
      return taken.count
    }
    let taken = Array(bytes.prefix(room + max(0, (inodes[inode]?.content.count ?? 0) - place)))
    if taken.isEmpty, !bytes.isEmpty { throw ErrorNumber(code: ENOSPC) }
    try change(inode, .overwrite(taken, at: place))
    open[descriptor.number]?.place = place + taken.count
    return taken.count
  }

  mutating func change(_ inode: UInt64, _ change: Change) throws(ErrorNumber) {
    Self.apply(change, to: &inodes[inode, default: Inode(mode: 0, isFolder: false)].content)
    inodes[inode]?.pending.append(change)
  }

  func content(of inode: UInt64) throws(ErrorNumber) -> [UInt8] {
    guard let found = inodes[inode], !found.isFolder else { throw ErrorNumber(code: EISDIR) }
    return found.content
  }

  mutating func synchronise(_ inode: UInt64) throws(ErrorNumber) {
    guard var found = inodes[inode] else { throw ErrorNumber(code: EBADF) }
    found.synced = found.content
    found.pending = []
    found.syncedNames = found.names
    found.pendingNames = []
    inodes[inode] = found
  }

  mutating func setMode(_ inode: UInt64, _ mode: UInt32) throws(ErrorNumber) {
    inodes[inode]?.mode = mode
  }

  func names(in folder: UInt64) throws(ErrorNumber) -> [String] {
    guard let found = inodes[folder], found.isFolder else { throw ErrorNumber(code: ENOTDIR) }
    return found.names.keys.sorted()
  }

  func status(of inode: UInt64) throws(ErrorNumber) -> FileStatus {
    guard let found = inodes[inode] else { throw ErrorNumber(code: ENOENT) }
    return FileStatus(
      identity: FileIdentity(device: 1, inode: inode), kind: found.isFolder ? .folder : .file,
      size: found.content.count, mode: found.mode, owner: UInt32(geteuid()))
  }

  mutating func lock(_ descriptor: Descriptor) throws(ErrorNumber) -> Bool {
    let inode = try inode(behind: descriptor)
    if let holder = locks[inode], holder != descriptor.number { return false }
    locks[inode] = descriptor.number
    return true
  }

  mutating func unlock(_ descriptor: Descriptor) {
    guard let inode = open[descriptor.number]?.inode, locks[inode] == descriptor.number else { return }
    locks[inode] = nil
  }

  /// The disk after a power cut, with of each unsynced change list as much as `choose` says.
  func afterPowerCut(_ choose: (Int) -> Int) -> DiskModel {
    var disk = self
    disk.open = [:]
    disk.locks = [:]
    for number in inodes.keys.sorted() {
      guard var inode = inodes[number] else { continue }
      inode.content = Self.survivor(of: inode, choose)
      inode.names = inode.syncedNames
      for change in inode.pendingNames.prefix(choose(inode.pendingNames.count + 1)) {
        Self.apply(change, to: &inode.names)
      }
      inode.synced = inode.content
      inode.pending = []
      inode.syncedNames = inode.names
      inode.pendingNames = []
      disk.inodes[number] = inode
    }
    return disk
  }

  /// What is left of a file: its synced content and a first part of the changes, the last of them torn at any byte.
  private static func survivor(of inode: Inode, _ choose: (Int) -> Int) -> [UInt8] {
    let steps = inode.pending.reduce(0) { $0 + Self.steps(of: $1) }
    var left = choose(steps + 1)
    var content = inode.synced
    for change in inode.pending where left > 0 {
      switch change {
      case .append(let bytes):
        apply(.append(Array(bytes.prefix(left))), to: &content)
      case .overwrite(let bytes, let place):
        apply(.overwrite(Array(bytes.prefix(left)), at: place), to: &content)
      case .cut:
        apply(change, to: &content)
      }
      left -= Self.steps(of: change)
    }
    return content
  }

  private static func steps(of change: Change) -> Int {
    switch change {
    case .append(let bytes), .overwrite(let bytes, _): bytes.count
    case .cut: 1
    }
  }

  private static func apply(_ change: Change, to content: inout [UInt8]) {
    switch change {
    case .append(let bytes): content.append(contentsOf: bytes)
    case .overwrite(let bytes, let place):
      for (index, byte) in bytes.enumerated() {
        if place + index < content.count { content[place + index] = byte } else { content.append(byte) }
      }
    case .cut(let size):
      if size < content.count {
        content.removeSubrange(size...)
      } else {
        content.append(contentsOf: repeatElement(0, count: size - content.count))
      }
    }
  }

  private mutating func setNames(_ change: [String: UInt64?], in folder: UInt64) {
    guard var inode = inodes[folder] else { return }
    Self.apply(change, to: &inode.names)
    inode.pendingNames.append(change)
    inodes[folder] = inode
  }

  private static func apply(_ change: [String: UInt64?], to names: inout [String: UInt64]) {
    for (name, inode) in change { names[name] = inode }
  }
}
