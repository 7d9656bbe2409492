import CPlatform
import Domain
import FileStore
import Glibc
import VietnameseText

/// A folder for a store that nobody keeps, under TMPDIR or /tmp.
///
/// It holds a locked file for as long as its process lives. Where that ends without a chance to clean up, the lock ends
/// with it, and the next demonstration of the same account takes the folder away.
struct DemoFolder {
  private static let prefix = "kycuong-demo-"
  private static let mark = "in-use"

  private let parent: String
  private let name: String
  private let files = RealFileSystem()
  /// The locked file; closing it would give the lock back.
  private let held: Descriptor

  /// Makes a folder of its own, closed to others.
  init() throws(Failure) {
    let temporary = Environment["TMPDIR"] ?? "/tmp"
    DemoFolder.sweep(temporary, RealFileSystem())
    var template = Array("\(temporary)/\(DemoFolder.prefix)XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made, let slash = made.lastIndex(of: "/") else { throw DemoFolder.unusable(temporary) }
    parent = slash == made.startIndex ? "/" : String(made[..<slash])
    name = String(made[made.index(after: slash)...])
    do throws(FileFailure) {
      held = try DemoFolder.hold(made, files)
    } catch {
      throw DemoFolder.unusable(temporary)
    }
  }

  /// Where the store goes.
  var store: String { "\(parent)/\(name)/store" }

  /// Takes the folder away with all in it; says where it is left where that fails.
  func remove() {
    defer { files.close(held) }
    do throws(FileFailure) {
      let folder = try files.openFolder(at: parent)
      defer { files.close(folder) }
      try files.removeTree(name, in: folder, depth: 8)
    } catch {
      let path = "\(parent)/\(name)"
      Complaints.tell(
        Phrase("Chưa xóa được thư mục tạm \(path).", "The temporary folder \(path) is left behind.")[Speech.language])
    }
  }

  /// Makes the file that says that the folder is in use; it is locked before it gets its name.
  private static func hold(_ path: String, _ files: RealFileSystem) throws(FileFailure) -> Descriptor {
    let folder = try files.openFolder(at: path)
    defer { files.close(folder) }
    let file = try files.open(".\(mark)", in: folder, for: .create(mode: 0o600))
    _ = try files.lock(file)
    try files.rename(".\(mark)", in: folder, to: mark, in: folder)
    return file
  }

  /// Takes away what ended demonstrations of this account left behind.
  private static func sweep(_ temporary: String, _ files: RealFileSystem) {
    do throws(FileFailure) {
      let folder = try files.openFolder(at: temporary)
      defer { files.close(folder) }
      for name in try files.names(in: folder) where name.hasPrefix(prefix) {
        guard let status = try files.status(of: name, in: folder), status.kind == .folder,
          status.owner == kc_user(), status.mode == 0o700
        else { continue }
        if try isAbandoned(name, in: folder, files) { try files.removeTree(name, in: folder, depth: 8) }
      }
    } catch {
      // Tidying up is a favour: what cannot be taken away now is no reason not to start.
      return
    }
  }

  /// Whether a folder has the file and nobody holds it.
  private static func isAbandoned(
    _ name: String, in folder: Descriptor, _ files: RealFileSystem
  ) throws(FileFailure) -> Bool {
    try files.withOpen(name, in: folder, for: .folder) { opened throws(FileFailure) in
      guard try files.status(of: mark, in: opened)?.kind == .file else { return false }
      return try files.withOpen(mark, in: opened, for: .read) { file throws(FileFailure) in try files.lock(file) }
    }
  }

  private static func unusable(_ temporary: String) -> Failure {
    .inputOutput(
      Phrase("Không tạo được thư mục tạm trong \(temporary).", "No temporary folder can be made in \(temporary)."),
      next: Phrase("Đặt biến TMPDIR là thư mục ghi được.", "Set TMPDIR to a folder that can be written."))
  }
}
