extension Command {
  /// Versions of the records that the person saw when they edited fields of them.
  ///
  /// Commands that change a state compare the state itself and appear here with nothing.
  package var expectedVersions: [RecordKey: Int] {
    switch self {
    case .setRoles(let user, _, let base), .setDisabled(let user, _, let base): [RecordKey(.user, user.rawValue): base]
    case .renameUnit(let unit, _, _, let base): [RecordKey(.unit, unit.rawValue): base]
    case .endHeadship(let headship, _, _, let base): [RecordKey(.headship, headship.rawValue): base]
    case .edit(let edit): [edit.key: edit.base]
    case .evaluation(let command): command.expectedVersions
    case .together(let group):
      group.parts.reduce(into: [:]) { $0.merge($1.expectedVersions) { first, _ in first } }
    default: [:]
    }
  }

  /// The version at which the person saw a field of a record; nil where the command expects none.
  package func seenVersion(of field: String, in key: RecordKey) -> Int? {
    guard let base = expectedVersions[key] else { return nil }
    guard case .edit(let edit) = self else { return base }
    return max(base, edit.seen[field] ?? 0)
  }

  /// The same command, made on another version of the record that it edits.
  package func based(on base: Int) -> Command {
    switch self {
    case .setRoles(let user, let roles, _): .setRoles(user, roles: roles, base: base)
    case .setDisabled(let user, let disabled, _): .setDisabled(user, disabled, base: base)
    case .renameUnit(let unit, let name, let basis, _): .renameUnit(unit, to: name, legalBasis: basis, base: base)
    case .endHeadship(let headship, let day, let vacancy, _):
      .endHeadship(headship, on: day, leavingVacancy: vacancy, base: base)
    case .edit(let edit):
      .edit(RecordEdit(edit.key, base: base, set: edit.set, reason: edit.reason, seen: edit.seen))
    case .evaluation(let command): .evaluation(command.based(on: base))
    default: self
    }
  }
}
