import Domain
import FileStore

/// Shows how far the making of a store has come.
final class FoundingProgress {
  private var line: ProgressLine
  private var made = 0
  private let language: Language

  init(assignments: Int, language: Language) {
    self.language = language
    line = ProgressLine(
      Phrase("Đang tạo nhiệm vụ mẫu", "Making sample assignments")[language], total: assignments, on: Console())
  }

  /// The same entries, counted as they pass.
  func following(_ entries: FoundingEntries) -> some Sequence<DraftEntry> {
    entries.lazy.map { entry in
      self.made += entry.changes.count { $0.isCreation && $0.key.kind == .assignment }
      self.line.show(self.made)
      return entry
    }
  }

  /// Tells what follows the entries.
  func note(_ progress: CreationProgress) {
    if progress == .checkpoint { line.say(Phrase("Đang ghi điểm lưu", "Writing the checkpoint")[language]) }
  }

  /// Takes the line away.
  func clear() {
    line.clear()
  }
}
