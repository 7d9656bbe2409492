/// Many commands judged one after the other, each on the state that those before it leave behind, written as one change
/// for each record.
struct Undertaking {
  /// The judge, whose state takes in what was decided.
  var deliberation: Deliberation
  /// The state before the first command.
  let original: Registry
  private var touched: [RecordKey: Touched] = [:]
  private var order: [RecordKey] = []

  /// What several commands come to in one record.
  private enum Touched {
    /// One change alone, as it is.
    case once(RecordChange)
    /// Several; the version before the first of them.
    case several(base: Int)
  }

  init(_ deliberation: Deliberation) {
    self.deliberation = deliberation
    original = deliberation.registry
  }

  /// The word of the rules on one command; what it changes is taken into the state.
  mutating func carryOut(
    _ decide: (Deliberation) throws(RuleViolation) -> Decision
  ) throws(RuleViolation) -> [RecordChange] {
    let changes = try decide(deliberation).changes.filter { !$0.isEmpty }
    for change in changes { try take(change) }
    return changes
  }

  /// Takes a change into the state that later commands are judged on.
  mutating func take(_ change: RecordChange) throws(RuleViolation) {
    do throws(ApplyError) {
      try deliberation.registry.apply(change)
    } catch {
      throw .damagedRecord(change.key)
    }
    keep(change)
  }

  /// Keeps a change for the transaction, where no later command looks at the record.
  mutating func keep(_ change: RecordChange) {
    switch touched[change.key] {
    case nil:
      touched[change.key] = .once(change)
      order.append(change.key)
    case .once(let first): touched[change.key] = .several(base: first.base)
    case .several: break
    }
  }

  /// One change for each record, in the order in which they were come to.
  func changes() throws(RuleViolation) -> [RecordChange] {
    var changes: [RecordChange] = []
    for key in order {
      switch touched[key] {
      case .once(let change): changes.append(change)
      case .several(let base): changes.append(try settled(key, base: base))
      case nil: break
      }
    }
    return changes.filter { !$0.isEmpty }
  }

  /// All that several changes did to a record, as one change on the version before them.
  private func settled(_ key: RecordKey, base: Int) throws(RuleViolation) -> RecordChange {
    let settled: RecordChange? =
      switch key.kind {
      case .unit: change(of: key, base, \.units)
      case .person: change(of: key, base, \.people)
      case .headship: change(of: key, base, \.headships)
      case .user: change(of: key, base, \.users)
      case .assignment: try changeOfAssignment(key, base)
      case .incident: try changeOfIncident(key, base)
      default: nil
      }
    guard let settled else { throw .damagedRecord(key) }
    return settled
  }

  private func change<R: Record>(
    of key: RecordKey, _ base: Int, _ table: KeyPath<Registry, RecordTable<R>>
  ) -> RecordChange? {
    guard let id = R.ID(rawValue: key.id), let new = deliberation.registry[keyPath: table][id] else { return nil }
    guard base > 0 else { return RecordChange(creating: new) }
    return original[keyPath: table][id].map { RecordChange(from: $0, to: new) }
  }

  private func changeOfAssignment(_ key: RecordKey, _ base: Int) throws(RuleViolation) -> RecordChange? {
    guard let id = RecordNumber<Assignment>(rawValue: key.id) else { return nil }
    let new = try deliberation.assignment(id)
    guard base > 0 else { return RecordChange(creating: new) }
    var before = deliberation
    before.registry = original
    return RecordChange(from: try before.assignment(id), to: new)
  }

  private func changeOfIncident(_ key: RecordKey, _ base: Int) throws(RuleViolation) -> RecordChange? {
    guard let id = RecordNumber<Incident>(rawValue: key.id) else { return nil }
    let new = try deliberation.incident(id)
    guard base > 0 else { return RecordChange(creating: new) }
    var before = deliberation
    before.registry = original
    return RecordChange(from: try before.incident(id), to: new)
  }
}
