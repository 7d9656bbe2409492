import Domain

extension FileStore {
  /// Compares the versions that the person saw with those that stand now.
  ///
  /// - Returns: records that others changed meanwhile in other fields.
  /// - Throws: `conflict` where a field that the command sets was changed meanwhile.
  func merge(_ decision: Decision, of command: Command, in state: StoreState) throws(StoreError) -> [RecordKey] {
    var merged: [RecordKey] = []
    var conflicts: [FieldConflict] = []
    for (key, seen) in command.expectedVersions {
      let now = decision.changes.first { $0.key == key }?.base ?? seen
      guard now != seen else { continue }
      let history = try JournalArchive(folder, through: state.head).history(of: key)
      let found = decision.changes.filter { $0.key == key }.flatMap { Self.conflicts(of: $0, seen: seen, in: history) }
      conflicts += found
      if found.isEmpty { merged.append(key) }
    }
    guard conflicts.isEmpty else { throw .conflict(conflicts) }
    return merged
  }

  /// The fields of a change that others set after the version that was seen.
  private static func conflicts(of mine: RecordChange, seen: Int, in history: [Entry]) -> [FieldConflict] {
    var before: [String: FieldValue] = [:]
    var theirs: [String: (FieldValue, ActorStamp)] = [:]
    for entry in history {
      for change in entry.changes {
        for member in change.set {
          if change.version <= seen {
            before[member.key] = member.value
          } else {
            theirs[member.key] = (member.value, entry.actor)
          }
        }
      }
    }
    return mine.set.compactMap { member in
      // Both set the same: there is nothing to choose.
      guard let (value, actor) = theirs[member.key], value != member.value else { return nil }
      return FieldConflict(
        key: mine.key, field: member.key, before: before[member.key] ?? .null, theirs: value, mine: member.value,
        by: actor)
    }
  }
}
