/// The states of a text before its edits, and those that were taken back.
struct EditHistory: Hashable, Sendable {
  /// A text with its cursor.
  struct Snapshot: Hashable, Sendable {
    let characters: [Character]
    let cursor: Int
  }

  /// How many edits can be taken back.
  static let depth = 200

  private var past: [Snapshot] = []
  private var future: [Snapshot] = []

  /// Remembers the state before an edit; what had been taken back is forgotten.
  mutating func record(_ snapshot: Snapshot) {
    past.append(snapshot)
    if past.count > Self.depth { past.removeFirst() }
    future.removeAll()
  }

  /// The state before the last edit, when `current` is the state after it.
  mutating func undo(from current: Snapshot) -> Snapshot? {
    guard let snapshot = past.popLast() else { return nil }
    future.append(current)
    return snapshot
  }

  /// The state after the edit taken back last, when `current` is the state before it.
  mutating func redo(from current: Snapshot) -> Snapshot? {
    guard let snapshot = future.popLast() else { return nil }
    past.append(current)
    return snapshot
  }
}
