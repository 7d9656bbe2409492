import Domain

extension FileStore {
  /// Compares the versions that the person saw with those that the changes are made on.
  ///
  /// - Returns: fields that others changed meanwhile and that stand beside the changes.
  /// - Throws: `conflict` where a field that the command sets was given another value meanwhile.
  func merge(
    _ changes: [RecordChange], of command: Command, through head: ChainHead
  ) throws(StoreError) -> [MergedField] {
    let merges = try merges(changes, of: command, through: head)
    let conflicts = merges.flatMap(\.conflicts)
    guard conflicts.isEmpty else { throw .conflict(conflicts) }
    return merges.flatMap(\.merged)
  }

  /// What others did to each record that the command edits, where they did something.
  func merges(
    _ changes: [RecordChange], of command: Command, through head: ChainHead
  ) throws(StoreError) -> [FieldMerge] {
    var merges: [FieldMerge] = []
    for (key, seen) in command.expectedVersions {
      for change in changes where change.key == key && change.base != seen {
        let history = try JournalArchive(folder, through: head).history(of: key)
        merges.append(
          FieldMerge(change, seen: { command.seenVersion(of: $0, in: key) ?? seen }, history: history))
      }
    }
    return merges
  }
}
