import DashboardApp
import Domain
import FileStore
import Glibc
import VietnameseText

/// A file named on the command line, or standard input where its name is `-`.
struct InputFile {
  /// The name as it was given.
  let name: String

  /// Whether it is standard input.
  var isInput: Bool { name == "-" }

  /// The name without folders.
  var shortName: String { isInput ? "-" : name.split(separator: "/").last.map(String.init) ?? name }

  /// All bytes; one more than the limit at most, so that a caller sees where it is exceeded.
  func bytes(limit: Int) throws(Failure) -> [UInt8] {
    let file = isInput ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(errno) }
    defer { if !isInput { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: min(limit + 1, 1 << 20))
    while bytes.count <= limit {
      let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(errno) }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return bytes
  }

  private func unreadable(_ code: Int32) -> Failure {
    .inputOutput(
      Phrase("Không đọc được \(name): \(errorText(code)).", "\(name) cannot be read: \(errorText(code))."))
  }
}

/// Files that a person names in the dashboard.
struct DashboardFiles: ImportFiles {
  func read(_ path: String) throws(ImportFileFault) -> (name: String, bytes: [UInt8], hash: String) {
    let file = InputFile(name: path)
    // Standard input is the terminal here.
    guard !file.isInput else { throw .unreadable("-") }
    do throws(Failure) {
      let bytes = try file.bytes(limit: ImportTable.sizeLimit)
      return (file.shortName, bytes, Digest(of: bytes).hex)
    } catch .told(_, let what, _) {
      throw .unreadable(what.vietnamese)
    } catch {
      throw .unreadable(DisplayText(path))
    }
  }
}
