extension Deliberation {
  /// Several commands of one kind, each about another record: the first that is refused refuses all.
  func decideTogether(_ group: CommandGroup) throws(RuleViolation) -> Decision {
    var changes: [RecordChange] = []
    var known: Set<RecordKey> = []
    var role: Role?
    for part in group.parts {
      let decision = try decide(part)
      for change in decision.changes {
        guard known.insert(change.key).inserted else {
          throw .duplicate(RecordField(change.key.kind, "id"), change.key.id)
        }
      }
      changes += decision.changes
      role = role ?? decision.role
    }
    // A group holds one command at least, so this never happens.
    guard let role else { throw .missing(RecordField(.assignment, "id")) }
    return Decision(changes: changes, role: role)
  }
}
