import CPlatform
import Glibc

extension ServerSettings {
  /// The one place where a shared server is declared; no option and no variable names another.
  package static let path = "/etc/kycuong/kycuong.json"

  /// What root declared; nil where the file does not exist.
  ///
  /// Anything else that keeps it from being read is an error: it must not turn a shared server into a personal one.
  package static func read(at path: String = path) throws(ServerFault) -> ServerSettings? {
    guard let slash = path.lastIndex(of: "/") else { throw .unreadable(EINVAL) }
    let folder = kc_open(KC_WORKING_FOLDER, String(path[..<slash]), Int32(KC_OPEN_FOLDER.rawValue), 0)
    if folder == -ENOENT { return nil }
    guard folder >= 0 else { throw .unreadable(-folder) }
    defer { kc_close(folder) }
    let name = String(path[path.index(after: slash)...])
    var status = kc_status()
    let found = kc_stat_at(folder, name, &status)
    if found == -ENOENT { return nil }
    guard found >= 0 else { throw .unreadable(-found) }
    // A pipe must not make the program wait: it is not even opened.
    guard status.kind == Int32(KC_KIND_FILE.rawValue) else { throw .notAFile }
    try requireRoots(folder)
    return try ServerSettings(contents(of: name, in: folder))
  }

  private static func contents(of name: String, in folder: CInt) throws(ServerFault) -> [UInt8] {
    let file = kc_open(folder, name, Int32(KC_OPEN_READ.rawValue), 0)
    guard file >= 0 else { throw .unreadable(-file) }
    defer { kc_close(file) }
    try requireRoots(file)
    var bytes = [UInt8](repeating: 0, count: lengthLimit + 1)
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { kc_pread(file, $0 + count, buffer.count - count, Int64(count)) } ?? 0
      }
      guard read >= 0 else { throw .unreadable(Int32(clamping: -read)) }
      if read == 0 { return Array(bytes[..<count]) }
      count += read
    }
    throw .tooLarge
  }

  /// Refuses what root does not own or what others may change.
  private static func requireRoots(_ descriptor: CInt) throws(ServerFault) {
    var status = kc_status()
    let found = kc_stat(descriptor, &status)
    guard found >= 0 else { throw .unreadable(-found) }
    try judge(owner: status.owner, mode: status.mode)
  }

  /// Whether nobody but root can have changed what has such an owner and mode.
  static func judge(owner: UInt32, mode: UInt32) throws(ServerFault) {
    guard owner == 0 else { throw .otherOwner }
    guard mode & 0o022 == 0 else { throw .writableByOthers }
  }
}
