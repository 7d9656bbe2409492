import Domain
import FileStore

/// Heads that were kept elsewhere, as `kycuong anchor` printed them.
enum AnchorArgument {
  /// The anchor in a file, or on standard input where the name is `-`.
  static func anchor(_ name: String) throws(Failure) -> Anchor {
    let file = InputFile(name: name)
    // A shared server opens no file of somebody's choice; what comes through ssh is theirs already.
    if !file.isInput { try WayIn.refuseOnServer("--anchor FILE") }
    guard let anchor = Anchor(try file.bytes(limit: Anchor.sizeLimit)) else {
      throw .badInput(
        Phrase("“\(name)” không phải đầu sổ đã cất.", "“\(name)” holds no anchor."),
        next: Phrase("Dùng nguyên dòng mà kycuong anchor đã in.", "Use the line that kycuong anchor printed."))
    }
    return anchor
  }
}
