/// What a permitted command does: the changes to write, and the role under which they are allowed.
package struct Decision: Hashable, Sendable {
  package var changes: [RecordChange]
  package let role: Role

  package init(changes: [RecordChange], role: Role) {
    self.changes = changes
    self.role = role
  }

  /// Records that the decision creates, in order; versions of the law are not among them.
  package var created: [RecordKey] { changes.filter { $0.isCreation && $0.key.kind != .law }.map(\.key) }
}

extension Registry {
  /// Judges a command by roles and rules, on the state as it is.
  ///
  /// - Parameter today: the day of writing; what is written may not lie after it.
  /// - Throws: the first rule that refuses it; `nothingChanged` where no record would differ.
  package func decide(
    _ command: Command, by actor: Actor, on today: CalendarDay, under rulebook: Rulebook
  ) throws(RuleViolation) -> Decision {
    let deliberation = try Deliberation(self, rulebook, actor, today)
    var decision = try deliberation.decide(command)
    guard decision.changes.contains(where: { !$0.isEmpty }) else { throw .nothingChanged }
    if let seen = firstSight(of: rulebook) { decision.changes.insert(seen, at: 0) }
    return decision
  }

  /// The change that journals a version of the law that no entry names yet.
  private func firstSight(of rulebook: Rulebook) -> RecordChange? {
    guard let id = Code<LawVersion>(rawValue: rulebook.catalogue.version.lowercased()) else { return nil }
    var law = lawVersions[id] ?? LawVersion(id: id)
    guard law.hash != rulebook.catalogueHash else { return nil }
    let before = law
    law.hash = rulebook.catalogueHash
    return before.version == 0 ? RecordChange(creating: law) : RecordChange(from: before, to: law)
  }
}
