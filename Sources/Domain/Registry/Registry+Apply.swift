/// Why a change of the journal cannot be folded into the state.
package enum ApplyError: Error, Hashable, Sendable {
  case field(RecordKey, FieldError)
  /// The identifier does not fit its kind.
  case identifier(RecordKey)
  /// The change was made on another version than the record has.
  case version(RecordKey, has: Int, base: Int)
  case unreadable(StoreError)
}

extension Registry {
  /// Folds one change into the state; nothing changes when it throws.
  package mutating func apply(_ change: RecordChange) throws(ApplyError) {
    switch change.key.kind {
    case .unit: try apply(change, to: \.units)
    case .person: try apply(change, to: \.people)
    case .headship: try apply(change, to: \.headships)
    case .user: try apply(change, to: \.users)
    case .suggestion: try apply(change, to: \.suggestionSettlements)
    case .evaluation: try apply(change, to: \.evaluations)
    case .law: try apply(change, to: \.lawVersions)
    case .fileImport: try apply(change, to: \.fileImports)
    case .urging: try applyNumbered(change, to: \.urgingLetters)
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      if let type = change.key.kind.register?.type { try applyToRegister(change, type) }
    case .quarterlyReport: try apply(change, to: \.quarterlyReports)
    case .assignment: try applyToAssignment(change)
    case .incident: try applyToIncident(change)
    }
  }

  /// Puts a whole record in while a checkpoint is being loaded.
  package mutating func load(_ key: RecordKey, version: Int, from object: any FieldSource) throws(ApplyError) {
    switch key.kind {
    case .unit: units.load(try Registry.read(key, version, object))
    case .person: people.load(try Registry.read(key, version, object))
    case .headship: headships.load(try Registry.read(key, version, object))
    case .user: users.load(try Registry.read(key, version, object))
    case .suggestion: suggestionSettlements.load(try Registry.read(key, version, object))
    case .evaluation: evaluations.load(try Registry.read(key, version, object))
    case .law: lawVersions.load(try Registry.read(key, version, object))
    case .fileImport: fileImports.load(try Registry.read(key, version, object))
    case .urging: urgingLetters.load(try Registry.read(key, version, object))
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      if let type = key.kind.register?.type { try loadEntry(key, version, object, type) }
    case .quarterlyReport: quarterlyReports.load(try Registry.read(key, version, object))
    case .assignment: assignments.load(try Registry.read(key, version, object))
    case .incident: incidents.load(try Registry.read(key, version, object))
    }
  }

  /// A record read on its own, outside any registry.
  private static func read<R: Record>(
    _ key: RecordKey, _ version: Int, _ object: any FieldSource
  ) throws(ApplyError) -> R {
    guard let id = R.ID(rawValue: key.id) else { throw .identifier(key) }
    do throws(FieldError) {
      return try R(id: id, version: version, from: object)
    } catch {
      throw .field(key, error)
    }
  }

  /// An assignment read on its own.
  ///
  /// Not generic, so that the compiler makes fast code for it: ten thousand are read at once.
  package static func readAssignment(
    _ key: RecordKey, version: Int, from object: any FieldSource
  ) throws(ApplyError) -> Assignment {
    try read(key, version, object)
  }

  /// An incident read on its own; not generic for the same reason.
  package static func readIncident(
    _ key: RecordKey, version: Int, from object: any FieldSource
  ) throws(ApplyError) -> Incident {
    try read(key, version, object)
  }

  private func folded<R: Record>(_ change: RecordChange, into record: R) throws(ApplyError) -> R {
    var record = record
    do throws(FieldError) {
      try record.apply(change)
    } catch {
      throw .field(change.key, error)
    }
    return record
  }

  private mutating func apply<R: Record>(
    _ change: RecordChange, to table: WritableKeyPath<Registry, RecordTable<R>>
  ) throws(ApplyError) {
    guard let id = R.ID(rawValue: change.key.id) else { throw .identifier(change.key) }
    let old = self[keyPath: table][id] ?? R(id: id)
    try checkVersion(of: old, change)
    self[keyPath: table].insert(try folded(change, into: old))
  }

  /// The same for records that bear a running number, whose counter moves on.
  private mutating func applyNumbered<R: Record & Numbered>(
    _ change: RecordChange, to table: WritableKeyPath<Registry, RecordTable<R>>
  ) throws(ApplyError) where R.ID == RecordNumber<R> {
    try apply(change, to: table)
    if change.isCreation, let id = R.ID(rawValue: change.key.id) { count(id) }
  }

  private func checkVersion(of record: some Record, _ change: RecordChange) throws(ApplyError) {
    guard record.version == change.base, change.version == change.base + 1 else {
      throw .version(change.key, has: record.version, base: change.base)
    }
  }

  private mutating func applyToAssignment(_ change: RecordChange) throws(ApplyError) {
    guard let id = RecordNumber<Assignment>(rawValue: change.key.id) else { throw .identifier(change.key) }
    if assignments[id] == nil, let row = closed.assignmentRow(of: id) {
      let old: Assignment
      do throws(StoreError) { old = try closed.assignment(at: row) } catch { throw .unreadable(error) }
      try checkVersion(of: old, change)
      assignments.insert(try folded(change, into: old))
      hiddenAssignmentRows.insert(row)
      return
    }
    try apply(change, to: \.assignments)
    if change.isCreation { count(id) }
  }

  private mutating func applyToIncident(_ change: RecordChange) throws(ApplyError) {
    guard let id = RecordNumber<Incident>(rawValue: change.key.id) else { throw .identifier(change.key) }
    if incidents[id] == nil, let row = closed.incidentRow(of: id) {
      let old: Incident
      do throws(StoreError) { old = try closed.incident(at: row) } catch { throw .unreadable(error) }
      try checkVersion(of: old, change)
      incidents.insert(try folded(change, into: old))
      hiddenIncidentRows.insert(row)
      return
    }
    try apply(change, to: \.incidents)
    if change.isCreation { count(id) }
  }

  private mutating func applyToRegister<R: RegisterRecord>(
    _ change: RecordChange, _ type: R.Type
  ) throws(ApplyError) {
    let all: WritableKeyPath<Registry, Registers> = \.registers
    try apply(change, to: all.appending(path: R.place))
    if change.isCreation, let id = R.ID(rawValue: change.key.id) { count(id) }
  }

  private mutating func loadEntry<R: RegisterRecord>(
    _ key: RecordKey, _ version: Int, _ object: any FieldSource, _ type: R.Type
  ) throws(ApplyError) {
    registers[keyPath: R.place].load(try Registry.read(key, version, object))
  }

  /// Notes that a number was given.
  mutating func count<R>(_ id: RecordNumber<R>) {
    let key = "\(R.numberPrefix)-\(id.year)"
    counters[key] = max(counters[key, default: 0], Int(id.number))
  }
}
