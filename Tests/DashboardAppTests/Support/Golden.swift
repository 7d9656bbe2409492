import Foundation
import TerminalUI
import Testing

/// Compares a frame with the file of its name in Golden, with styles and cursor.
///
/// With KYCUONG_REWRITE_GOLDEN=1 in the environment the files are written instead.
func expectGolden(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  expectGolden(frame.styledText, name, plain: frame.plainText, sourceLocation: sourceLocation)
}

/// Compares a text with the file of its name in Golden; `plain` is shown where they differ.
func expectGolden(_ text: String, _ name: String, plain: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let file = folder.appendingPathComponent("\(name).txt")
  if ProcessInfo.processInfo.environment["KYCUONG_REWRITE_GOLDEN"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("\(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("no golden file \(name).txt", sourceLocation: sourceLocation)
    return
  }
  #expect(expected == text, "\(name) differs:\n\(plain)", sourceLocation: sourceLocation)
}
