import Glibc

/// What the disk alone costs.
enum Disk {
  /// Milliseconds for each of many fdatasync(2) calls after a line was appended to a file in a folder.
  static func synchronisations(in folder: String, count: Int = 60) -> [Double] {
    let descriptor = open("\(folder)/synchronised", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 700)
    return (0..<count).compactMap { _ in
      guard write(descriptor, line, line.count) == line.count else { return nil }
      let start = milliseconds()
      guard fdatasync(descriptor) == 0 else { return nil }
      return milliseconds() - start
    }
  }
}
