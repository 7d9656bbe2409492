extension Deliberation {
  /// What must hold of an entry after any change of it, as its register declares.
  func check<R: RegisterRecord>(_ entry: inout R, replacing old: R?) throws(RuleViolation) {
    for key in R.register.required where R.table[key].map({ $0.read(entry).isBlank }) ?? true {
      throw .missing(RecordField(R.kind, key))
    }
    if var dissemination = entry as? Dissemination {
      dissemination.document = rulebook.documentKey(of: dissemination.document)
      entry = dissemination as? R ?? entry
    }
    if let check = entry as? Check, old == nil { entry = try withGivenFindings(check) as? R ?? entry }
    try checkReferences(entry, replacing: old)
    try checkDays(entry)
    for (key, limits) in R.register.limits {
      guard case .integer(let number) = R.table[key]?.read(entry) else { continue }
      guard limits.contains(Int(number)) else { throw .register(.notWithin(RecordField(R.kind, key), limits)) }
    }
    if let twin = twin(of: entry) { throw .register(.alreadyEntered(twin.key)) }
  }

  /// Units and persons must exist; the unit on the day of the entry.
  private func checkReferences<R: RegisterRecord>(_ entry: R, replacing old: R?) throws(RuleViolation) {
    if entry.header.unit != old?.header.unit {
      _ = try unit(entry.header.unit, on: min(entry.day ?? today, today), R.kind)
    }
    for field in R.table.fields {
      guard case .text(let code) = field.read(entry), old.map({ field.read($0) }) != .text(code) else { continue }
      switch field.kind {
      case .reference(.unit) where Code<OrgUnit>(rawValue: code).flatMap({ registry.units[$0] }) == nil:
        throw .unknownUnit(code)
      case .reference(.person) where Code<Person>(rawValue: code).flatMap({ registry.people[$0] }) == nil:
        throw .unknownPerson(code)
      default: continue
      }
    }
  }

  private func checkDays<R: RegisterRecord>(_ entry: R) throws(RuleViolation) {
    func day(_ key: String) -> CalendarDay? {
      guard case .text(let text)? = R.table[key]?.read(entry) else { return nil }
      return CalendarDay(iso: text)
    }
    for field in R.table.fields where field.kind == .day && !R.register.ahead.contains(field.key) {
      guard let found = day(field.key) else { continue }
      _ = try pastDay(found, R.kind, field.key)
    }
    for (first, second) in R.register.orders {
      guard let earlier = day(first), let later = day(second), later < earlier else { continue }
      throw .outOfOrder(earlier: RecordField(R.kind, first), earlier, later: RecordField(R.kind, second), later)
    }
  }

  /// Another entry that says the same and was not annulled.
  private func twin<R: RegisterRecord>(of entry: R) -> R? {
    let fields = R.register.identity.compactMap { R.table[$0] }
    let values = fields.map { $0.read(entry) }
    var found: R?
    registry.registers[R.self].forEach { other in
      guard other.header.unit == entry.header.unit, other.id != entry.id, other.header.annulled == nil else { return }
      if fields.map({ $0.read(other) }) == values, found.map({ other.id < $0.id }) ?? true { found = other }
    }
    return found
  }
}

extension FieldValue {
  /// Whether nothing stands there.
  fileprivate var isBlank: Bool { self == .null || self == .text("") || self == .list([]) }
}
