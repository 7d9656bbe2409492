import Domain
import FileStore
import Glibc

/// Heads that were kept elsewhere, as `kycuong anchor` printed them.
enum AnchorArgument {
  /// The anchor in a file, or on standard input where the name is `-`.
  static func anchor(_ name: String) throws(Failure) -> Anchor {
    let isInput = name == "-"
    // A shared server opens no file of somebody's choice; what comes through ssh is theirs already.
    if !isInput { try WayIn.refuseOnServer("--anchor FILE") }
    let file = isInput ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(name, errno) }
    defer { if !isInput { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Anchor.sizeLimit)
    while bytes.count <= Anchor.sizeLimit {
      let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(name, errno) }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    guard let anchor = Anchor(bytes) else {
      throw .badInput(
        Phrase("“\(name)” không phải đầu sổ đã cất.", "“\(name)” holds no anchor."),
        next: Phrase("Dùng nguyên dòng mà kycuong anchor đã in.", "Use the line that kycuong anchor printed."))
    }
    return anchor
  }

  private static func unreadable(_ name: String, _ code: Int32) -> Failure {
    .inputOutput(
      Phrase("Không đọc được \(name): \(errorText(code)).", "\(name) cannot be read: \(errorText(code))."))
  }
}
