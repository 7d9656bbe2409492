import Foundation
import Testing

/// Compares a document with the file of its name in Golden; KYCUONG_REWRITE_GOLDEN=1 writes the file instead.
func expectDocument(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name)")
  guard ProcessInfo.processInfo.environment["KYCUONG_REWRITE_GOLDEN"] != "1" else {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try Data(text.utf8).write(to: file)
  }
  let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  guard wanted != text else { return }
  // The whole of two documents helps nobody: the first line that differs does.
  let lines = zip(wanted.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
  Issue.record(
    "\(name): wanted “\(lines?.0 ?? "…")”, got “\(lines?.1 ?? "…")”", sourceLocation: sourceLocation)
}
