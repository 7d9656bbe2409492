import CPlatform
import Glibc

/// A file call that failed: which, on what, and why.
package struct FileFailure: Error, Hashable, Sendable {
  /// The calls, as an operator knows them.
  package enum Call: String, Hashable, Sendable, CaseIterable {
    case open, stat, read, write, truncate, fdatasync, fsync, rename, mkdir, unlink, rmdir, chmod, list, lock
    case statfs, map
  }

  /// The call that failed.
  package var call: Call
  /// The name that it was about, as far as it is known.
  package var name: String
  /// The errno value.
  package var code: CInt

  /// A failure of one call.
  package init(_ call: Call, _ name: String, _ code: CInt) {
    self.call = call
    self.name = name
    self.code = code
  }

  /// There is no room: the disk, the quota or the allowed file size is used up.
  package var isOutOfSpace: Bool {
    code == ENOSPC || code == EDQUOT || code == EFBIG
  }

  /// The account may not do this, or the file system takes no writes.
  package var isRefused: Bool {
    code == EACCES || code == EPERM || code == EROFS
  }

  /// Nothing has that name.
  package var isMissing: Bool {
    code == ENOENT
  }

  /// Call, name and the system's own words for the reason.
  package var summary: String {
    let reason = String(cString: kc_error_text(code))
    return name.isEmpty ? "\(call.rawValue): \(reason)" : "\(call.rawValue) \(name): \(reason)"
  }
}
