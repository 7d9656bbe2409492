extension Deliberation {
  func decide(_ command: RegisterCommand) throws(RuleViolation) -> Decision {
    switch command {
    case .add(let register, let fields): try add(fields, to: register.type)
    case .annul(let key, let reason): try annul(key, reason)
    case .addFinding(let id, let draft): try addFinding(draft, to: id)
    case .follow(let id, let number, let document, let day): try follow(id, number, document, day)
    case .flag(let basis, let draft): try flag(draft, on: basis)
    case .assign(let id, let draft): try assign(id, draft)
    }
  }

  /// A new entry: fields as given, checked by what the register declares.
  private func add<R: RegisterRecord>(_ fields: [FieldMember], to type: R.Type) throws(RuleViolation) -> Decision {
    let role = try permit(R.register.keeper)
    var entry = R(id: registry.nextNumber(year: today.year, of: R.self))
    for member in fields where R.table[member.key]?.changedBy == nil && !R.register.givenOnce.contains(member.key) {
      throw .fieldNotEditable(RecordField(R.kind, member.key))
    }
    let set = try tidied(fields, like: entry)
    do throws(FieldError) {
      try entry.apply(RecordChange(key: entry.key, base: 0, version: 0, set: set))
    } catch {
      throw .unfitValue(RecordField(R.kind, error.path), error)
    }
    try check(&entry, replacing: nil)
    entry.header.recorded = Signature(account, on: today)
    return Decision(changes: [RecordChange(creating: entry)], role: role)
  }

  /// An edit of an entry's fields, by the same checks as a new one.
  func editEntry(_ edit: RecordEdit) throws(RuleViolation) -> Decision {
    guard let type = edit.key.kind.register?.type else {
      throw .fieldNotEditable(RecordField(edit.key.kind, edit.set.first?.key ?? ""))
    }
    return try editEntry(edit, type)
  }

  private func editEntry<R: RegisterRecord>(_ edit: RecordEdit, _ type: R.Type) throws(RuleViolation) -> Decision {
    let old = try entry(edit.key.id, type)
    return try self.edit(edit, old) { new throws(RuleViolation) in
      try requireStanding(old)
      try check(&new, replacing: old)
    }
  }

  private func annul(_ key: RecordKey, _ reason: String) throws(RuleViolation) -> Decision {
    guard let type = key.kind.register?.type else { throw .register(.unknownEntry(key)) }
    return try annul(key, type, reason)
  }

  private func annul<R: RegisterRecord>(
    _ key: RecordKey, _ type: R.Type, _ reason: String
  ) throws(RuleViolation) -> Decision {
    let role = try permit(R.register.keeper)
    let old = try entry(key.id, type)
    try requireStanding(old)
    if let consequence = old.consequence { throw .register(.linked(key, to: consequence)) }
    let reason = try required(reason, R.kind, "annulled", limit: TextLimit.paragraph)
    var new = old
    new.header.annulled = Remark(on: today, account: account, text: reason)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// An entry of a register.
  func entry<R: RegisterRecord>(_ id: String, _ type: R.Type) throws(RuleViolation) -> R {
    guard let number = R.ID(rawValue: id), let found = registry.registers[type][number] else {
      throw .register(.unknownEntry(RecordKey(R.kind, id)))
    }
    return found
  }

  func requireStanding(_ entry: some RegisterRecord) throws(RuleViolation) {
    guard entry.header.annulled == nil else { throw .register(.annulled(entry.key)) }
  }
}
