import CPlatform
import Glibc

/// The file system of the machine.
package struct RealFileSystem: FileSystem {
  /// The one there is.
  package init() {}

  package func openFolder(at path: String) throws(FileFailure) -> Descriptor {
    try descriptor(kc_open(KC_WORKING_FOLDER, path, CInt(KC_OPEN_FOLDER.rawValue), 0), of: path)
  }

  package func open(_ name: String, in folder: Descriptor, for access: FileAccess) throws(FileFailure) -> Descriptor {
    let (code, mode) = access.platformCode
    let opened = try descriptor(kc_open(folder.number, name, CInt(code.rawValue), mode ?? 0), of: name)
    guard let mode else { return opened }
    do {
      // The umask has its say in open(2): the mode is what the protocol asks for only after this.
      try setMode(opened, to: mode)
    } catch {
      close(opened)
      throw error
    }
    return opened
  }

  package func close(_ descriptor: Descriptor) {
    // A failure here tells of nothing that fdatasync has not told, and the number is free in any case.
    _ = kc_close(descriptor.number)
  }

  package func status(of descriptor: Descriptor) throws(FileFailure) -> FileStatus {
    var found = kc_status()
    try succeed(kc_stat(descriptor.number, &found), .stat)
    return FileStatus(found)
  }

  package func status(of name: String, in folder: Descriptor) throws(FileFailure) -> FileStatus? {
    var found = kc_status()
    let result = kc_stat_at(folder.number, name, &found)
    if result == -ENOENT { return nil }
    try succeed(result, .stat, name)
    return FileStatus(found)
  }

  package func read(_ descriptor: Descriptor, at offset: Int, into bytes: UnsafeMutableRawBufferPointer)
    throws(FileFailure) -> Int
  {
    try count(kc_pread(descriptor.number, bytes.baseAddress, bytes.count, Int64(offset)), .read)
  }

  package func write(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) -> Int {
    try count(kc_write(descriptor.number, bytes.baseAddress, bytes.count), .write)
  }

  package func truncate(_ descriptor: Descriptor, to size: Int) throws(FileFailure) {
    try succeed(kc_truncate(descriptor.number, Int64(size)), .truncate)
  }

  package func synchroniseData(_ descriptor: Descriptor) throws(FileFailure) {
    try succeed(kc_sync_data(descriptor.number), .fdatasync)
  }

  package func synchronise(_ descriptor: Descriptor) throws(FileFailure) {
    try succeed(kc_sync(descriptor.number), .fsync)
  }

  package func rename(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {
    try succeed(kc_rename(folder.number, name, newFolder.number, newName), .rename, newName)
  }

  package func renameToNew(_ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor)
    throws(FileFailure)
  {
    try succeed(kc_rename_new(folder.number, name, newFolder.number, newName), .rename, newName)
  }

  package func makeFolder(_ name: String, in folder: Descriptor, mode: UInt32) throws(FileFailure) {
    try succeed(kc_make_folder(folder.number, name, 0o700), .mkdir, name)
    let made = try open(name, in: folder, for: .folder)
    defer { close(made) }
    try setMode(made, to: mode)
  }

  package func remove(_ name: String, in folder: Descriptor) throws(FileFailure) {
    try succeed(kc_remove(folder.number, name), .unlink, name)
  }

  package func removeFolder(_ name: String, in folder: Descriptor) throws(FileFailure) {
    try succeed(kc_remove_folder(folder.number, name), .rmdir, name)
  }

  package func setMode(_ descriptor: Descriptor, to mode: UInt32) throws(FileFailure) {
    try succeed(kc_set_mode(descriptor.number, mode), .chmod)
  }

  package func names(in folder: Descriptor) throws(FileFailure) -> [String] {
    var found: [String] = []
    let result = withUnsafeMutablePointer(to: &found) { list in
      kc_list(folder.number, list) { context, name in
        guard let context, let name else { return }
        // A name that is no UTF-8 comes out repaired and so matches nothing that a store looks for.
        context.assumingMemoryBound(to: [String].self).pointee.append(String(cString: name))
      }
    }
    try succeed(result, .list)
    return found
  }

  package func lock(_ descriptor: Descriptor) throws(FileFailure) -> Bool {
    let result = kc_lock(descriptor.number)
    if result == -EWOULDBLOCK { return false }
    try succeed(result, .lock)
    return true
  }

  package func unlock(_ descriptor: Descriptor) throws(FileFailure) {
    try succeed(kc_unlock(descriptor.number), .lock)
  }

  package func freeBytes(at descriptor: Descriptor) throws(FileFailure) -> Int {
    try count(Int(kc_free_bytes(descriptor.number)), .statfs)
  }

  package func volumeKind(at descriptor: Descriptor) throws(FileFailure) -> VolumeKind {
    let magic = try count(Int(kc_file_system(descriptor.number)), .statfs)
    switch magic {
    case 0xEF53, 0x5846_5342, 0x9123_683E: return .local
    case 0x0102_1994, 0x794C_7630: return .passing
    default: return .unsupported(UInt32(truncatingIfNeeded: magic))
    }
  }

  package func map(_ descriptor: Descriptor, size: Int) throws(FileFailure) -> MappedRegion {
    guard size > 0 else { return MappedRegion(copying: []) }
    var address: UnsafeRawPointer?
    try succeed(kc_map(descriptor.number, size, &address), .map)
    let bytes = UnsafeRawBufferPointer(start: address, count: size)
    return MappedRegion(bytes, leave: { kc_let_go($0.baseAddress, $0.count) }) { bytes in
      // Fails only for an address that was never mapped.
      _ = kc_unmap(bytes.baseAddress, bytes.count)
    }
  }

  private func descriptor(_ result: CInt, of name: String) throws(FileFailure) -> Descriptor {
    try succeed(result, .open, name)
    return Descriptor(result)
  }

  private func count(_ result: Int, _ call: FileFailure.Call) throws(FileFailure) -> Int {
    if result < 0 { throw FileFailure(call, "", CInt(truncatingIfNeeded: -result)) }
    return result
  }

  private func succeed(_ result: CInt, _ call: FileFailure.Call, _ name: String = "") throws(FileFailure) {
    if result < 0 { throw FileFailure(call, name, -result) }
  }
}

extension FileAccess {
  /// The way of opening in CPlatform, with the mode of a file that may be made.
  fileprivate var platformCode: (kc_access, UInt32?) {
    switch self {
    case .read: (KC_OPEN_READ, nil)
    case .append: (KC_OPEN_APPEND, nil)
    case .create(let mode): (KC_OPEN_CREATE, mode)
    case .overwrite(let mode): (KC_OPEN_OVERWRITE, mode)
    case .folder: (KC_OPEN_FOLDER, nil)
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: kc_status) {
    let kind: Kind =
      switch status.kind {
      case Int32(KC_KIND_FILE.rawValue): .file
      case Int32(KC_KIND_FOLDER.rawValue): .folder
      case Int32(KC_KIND_LINK.rawValue): .link
      default: .other
      }
    self.init(
      identity: FileIdentity(device: status.device, inode: status.inode), kind: kind, size: Int(status.size),
      mode: status.mode, owner: status.owner)
  }
}
