extension ImportPlanner {
  /// A row of the register of units.
  ///
  /// A row is about the unit of its code, else about the one that bears its name in any spelling; a name that no unit
  /// bears makes a new one. Empty cells say nothing.
  mutating func takeUnit(_ cells: ImportCells, line: Int) throws(ImportRefusal) -> ImportLine.Outcome {
    let name = try cells.required("name", .unit)
    guard let id = try knownUnit(cells, named: name) else { return try addUnit(cells, name, line: line) }
    try claim(RecordKey(.unit, id.rawValue), line: line)
    let edits = try unitEdits(cells, of: deliberation.registry.units[id])
    return try amend(RecordKey(.unit, id.rawValue), edits, in: deliberation.registry.units[id])
  }

  /// The unit that the row is about; nil where it is a new one.
  private mutating func knownUnit(_ cells: ImportCells, named name: String) throws(ImportRefusal) -> Code<OrgUnit>? {
    let bearer = names.unit(name, on: deliberation.today, in: deliberation.registry)
    if let typed = try cells.text("id") {
      guard let code = Code<OrgUnit>(rawValue: typed) else { throw ImportRefusal(.unknownCode(typed), in: "id") }
      guard let unit = deliberation.registry.units[code] else { return nil }
      let key = UnitSpelling.key(name)
      guard unit.spellings.contains(where: { UnitSpelling.key($0) == key }) else {
        throw ImportRefusal(.otherName(unit.name(on: deliberation.today).name), in: "name")
      }
      return code
    }
    switch bearer {
    case .found(let unit): return unit
    case .ambiguous(let units): throw ImportRefusal(.ambiguousUnit(name, units), in: "name")
    case .unknown: return nil
    }
  }

  private mutating func addUnit(
    _ cells: ImportCells, _ name: String, line: Int
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    var draft = UnitDraft()
    draft.id = try cells.text("id").flatMap { Code(rawValue: $0) }
    draft.name = name
    draft.short = try cells.text("short") ?? ""
    draft.kind = try cells.choice("kind", of: UnitKind.self) ?? .other
    draft.level = try cells.choice("level", of: UnitLevel.self) ?? draft.kind.usualLevel
    draft.parent = try parent(cells)
    draft.foundedOn = try cells.day("foundedOn")
    draft.legalBasis = try cells.text("legalBasis") ?? ""
    let rest = try unitEdits(cells, of: nil).filter {
      ["aliases", "statisticsCodes", "disciplineAuthority", "note"].contains($0.key)
    }
    // Refused in its second part, the row leaves nothing of its first behind.
    var trial = self
    let made = try trial.carryOut { deliberation throws(RuleViolation) in try deliberation.addUnit(draft) }
    guard let creation = made.first else { return .unchanged }
    try trial.claim(creation.key, line: line)
    _ = try trial.edit(creation.key, version: 1, rest)
    self = trial
    if let unit = Code<OrgUnit>(rawValue: creation.key.id).flatMap({ deliberation.registry.units[$0] }) {
      names.add(unit)
    }
    return .added([creation.key])
  }

  private mutating func parent(_ cells: ImportCells) throws(ImportRefusal) -> Code<OrgUnit>? {
    guard let typed = try cells.text("parent") else { return nil }
    return try unit(typed, on: deliberation.today, "parent")
  }

  /// Fields that the row gives beside the name; names and codes that the unit has already are kept.
  private mutating func unitEdits(
    _ cells: ImportCells, of unit: OrgUnit?
  ) throws(ImportRefusal) -> [FieldMember] {
    var set: [FieldMember] = []
    if let kind = try cells.choice("kind", of: UnitKind.self) { set.append(FieldMember("kind", kind.fieldValue)) }
    if let level = try cells.choice("level", of: UnitLevel.self) { set.append(FieldMember("level", level.fieldValue)) }
    if let parent = try parent(cells) { set.append(FieldMember("parent", parent.fieldValue)) }
    let aliases = try cells.list("aliases").filter { unit?.aliases.contains($0) != true }
    if !aliases.isEmpty { set.append(FieldMember("aliases", ((unit?.aliases ?? []) + aliases).fieldValue)) }
    let codes = unit?.statisticsCodes ?? []
    if let code = try cells.text("statisticsCodes"), !codes.contains(where: { $0.code == code }) {
      set.append(FieldMember("statisticsCodes", (codes + [DatedCode(code)]).fieldValue))
    }
    if let day = try cells.day("foundedOn") { set.append(FieldMember("foundedOn", day.fieldValue)) }
    for key in ["legalBasis", "disciplineAuthority", "note"] {
      if let text = try cells.text(key) { set.append(FieldMember(key, .text(text))) }
    }
    return set
  }
}

extension ImportPlanner {
  /// The unit that a cell names.
  mutating func unit(_ typed: String, on day: CalendarDay, _ column: String) throws(ImportRefusal) -> Code<OrgUnit> {
    switch names.unit(typed, on: day, in: deliberation.registry) {
    case .found(let unit): return unit
    case .ambiguous(let units): throw ImportRefusal(.ambiguousUnit(typed, units), in: column)
    case .unknown(let proposals): throw ImportRefusal(.unknownUnit(typed, proposals: proposals), in: column)
    }
  }

  /// The person that a cell names.
  func person(_ typed: String, of unit: Code<OrgUnit>?, _ column: String) throws(ImportRefusal) -> Code<Person> {
    switch names.person(typed, of: unit, in: deliberation.registry) {
    case .found(let person): return person
    case .ambiguous(let people): throw ImportRefusal(.ambiguousPerson(typed, people), in: column)
    case .unknown: throw ImportRefusal(.unknownPerson(typed), in: column)
    }
  }

  /// Edits of a record that is there: only what differs is asked for.
  mutating func amend<R: Record>(
    _ key: RecordKey, _ set: [FieldMember], in record: R?
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    guard let record else { return .unchanged }
    let differing = set.filter { member in
      guard let field = R.table[member.key] else { return false }
      return field.read(record) != member.value
    }
    guard !differing.isEmpty else { return .unchanged }
    let changes = try edit(key, version: record.version, differing)
    return changes.isEmpty ? .unchanged : .changed([key], fields: differing.map(\.key))
  }

  /// An edit by the rules of edits.
  mutating func edit(
    _ key: RecordKey, version: Int, _ set: [FieldMember]
  ) throws(ImportRefusal) -> [RecordChange] {
    guard !set.isEmpty else { return [] }
    let edit = RecordEdit(key, base: version, set: set, reason: "nhập từ tệp \(request.source.file)")
    return try carryOut { deliberation throws(RuleViolation) in try deliberation.edit(edit) }
  }
}
