import Foundation
import TerminalUI
import Testing

/// Compares a frame with the file of its name in Golden, with styles and cursor.
///
/// With KYCUONG_REWRITE_GOLDEN=1 in the environment the files are written instead.
func expectGolden(_ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let file = folder.appendingPathComponent("\(name).txt")
  let text = frame.styledText
  if ProcessInfo.processInfo.environment["KYCUONG_REWRITE_GOLDEN"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
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
  #expect(expected == text, "\(name) differs:\n\(frame.plainText)", sourceLocation: sourceLocation)
}
