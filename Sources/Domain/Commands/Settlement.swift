/// What a person decided about fields that others had changed meanwhile.
package struct Settlement: Hashable, Sendable {
  /// The decision about one field.
  private struct Choice: Hashable, Sendable {
    /// Version at which the person saw the other value.
    let version: Int
    /// The person's own value, where they gave it up; it stays given up as long as they do not change it.
    let givenUp: FieldValue?
  }

  private var choices: [String: Choice] = [:]

  package init() {}

  /// Whether nothing was decided.
  package var isEmpty: Bool { choices.isEmpty }

  /// The person's own value goes over the other one.
  package mutating func keepMine(_ conflict: FieldConflict) {
    choices[conflict.field] = Choice(version: conflict.version, givenUp: nil)
  }

  /// The other value stays.
  package mutating func takeTheirs(_ conflict: FieldConflict) {
    choices[conflict.field] = Choice(version: conflict.version, givenUp: conflict.mine)
  }

  /// The command with what was decided; nil where nothing of it is left to write.
  ///
  /// A command other than an edit of fields is written whole or not at all.
  package func applied(to command: Command) -> Command? {
    guard !choices.isEmpty else { return command }
    guard case .edit(let edit) = command else {
      guard choices.values.allSatisfy({ $0.givenUp == nil }) else { return nil }
      let base = command.expectedVersions.values.max() ?? 0
      return command.based(on: max(base, choices.values.map(\.version).max() ?? 0))
    }
    let set = edit.set.filter { member in choices[member.key]?.givenUp.map { $0 != member.value } ?? true }
    guard !set.isEmpty else { return nil }
    let seen = edit.seen.merging(choices.mapValues(\.version)) { max($0, $1) }
    return .edit(RecordEdit(edit.key, base: edit.base, set: set, reason: edit.reason, seen: seen))
  }
}
