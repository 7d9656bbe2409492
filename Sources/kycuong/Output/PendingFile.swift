import CPlatform
import Domain
import Glibc
import VietnameseText

/// A file being written beside its final place, so that a reader finds the old one, none, or the whole new one.
struct PendingFile {
  let path: String
  let descriptor: Int32
  /// The name it is written under; nil where it is written in place, since what stands there is no plain file.
  private let temporary: String?
  private let force: Bool

  init(_ path: String, force: Bool) throws(Failure) {
    self.path = path
    self.force = force
    var status = stat()
    let exists = stat(path, &status) == 0
    guard force || !exists else { throw PendingFile.taken(path) }
    let isPlain = !exists || status.st_mode & S_IFMT == S_IFREG
    temporary = isPlain ? "\(path).\(kc_process()).tmp" : nil
    let flags = isPlain ? O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC : O_WRONLY | O_CLOEXEC
    let opened = open(temporary ?? path, flags, 0o600)
    guard opened >= 0 else { throw PendingFile.failed(path, errno) }
    descriptor = opened
  }

  /// Puts the file in its place.
  func publish() throws(Failure) {
    guard kc_sync(descriptor) >= 0 || temporary == nil else {
      abandon()
      throw PendingFile.failed(path, EIO)
    }
    kc_close(descriptor)
    guard let temporary else { return }
    let result =
      force
      ? kc_rename(KC_WORKING_FOLDER, temporary, KC_WORKING_FOLDER, path)
      : kc_rename_new(KC_WORKING_FOLDER, temporary, KC_WORKING_FOLDER, path)
    guard result >= 0 else {
      unlink(temporary)
      throw -result == EEXIST ? PendingFile.taken(path) : PendingFile.failed(path, -result)
    }
  }

  /// Leaves nothing behind.
  func abandon() {
    kc_close(descriptor)
    if let temporary { unlink(temporary) }
  }

  private static func taken(_ path: String) -> Failure {
    .inputOutput(
      Phrase("Tệp \(path) đã có.", "The file \(path) exists."),
      next: Phrase(
        "Chọn tên khác, hoặc thêm --force để ghi đè.", "Choose another name, or add --force to overwrite it."))
  }

  private static func failed(_ path: String, _ code: Int32) -> Failure {
    .inputOutput(
      Phrase("Không ghi được tệp \(path): \(errorText(code)).", "Cannot write the file \(path): \(errorText(code))."),
      next: Phrase("Kiểm tra thư mục, quyền ghi và chỗ trống.", "Check the folder, its permissions and free space."))
  }
}
