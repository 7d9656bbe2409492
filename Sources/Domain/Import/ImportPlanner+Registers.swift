import VietnameseText

extension ImportPlanner {
  /// A row of a register of the seven instructions: about the entry that names the same thing, else a new one.
  ///
  /// What names a thing the register itself declares; empty cells say nothing.
  mutating func takeEntry<R: RegisterRecord>(
    _ cells: ImportCells, _ type: R.Type, line: Int
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    guard let register = R.kind.register else { return .unchanged }
    let fields = try entryFields(cells, R.self)
    if let twin = twin(of: fields, R.self) {
      try claim(twin.key, line: line)
      return try amend(twin.key, fields.filter { !R.register.givenOnce.contains($0.key) }, in: twin)
    }
    let changes = try carryOut { judge throws(RuleViolation) in try judge.decide(.add(register, fields)) }
    guard let key = changes.first?.key else { return .unchanged }
    try claim(key, line: line)
    return .added([key])
  }

  /// The fields that a row fills, by the kinds that the register gives them.
  private mutating func entryFields<R: RegisterRecord>(
    _ cells: ImportCells, _ type: R.Type
  ) throws(ImportRefusal) -> [FieldMember] {
    var members: [FieldMember] = []
    for column in request.sheet.kind.columns {
      guard let field = R.table[column.key], let text = try cells.text(column.key) else { continue }
      switch field.kind {
      case .reference(.unit):
        members.append(FieldMember(field.key, try unit(text, on: deliberation.today, field.key).fieldValue))
      case .day: members.append(FieldMember(field.key, try ImportCells.day(text, field.key).fieldValue))
      case .integer:
        guard let number = Int(text) else { throw ImportRefusal(.notANumber(text), in: field.key) }
        members.append(FieldMember(field.key, number.fieldValue))
      case .list: members.append(FieldMember(field.key, try findings(cells, field.key).fieldValue))
      default: members.append(FieldMember(field.key, .text(text)))
      }
    }
    return members
  }

  /// What a check found, parted by semicolons, all to be remedied by the same day.
  private func findings(_ cells: ImportCells, _ key: String) throws(ImportRefusal) -> [CheckFinding] {
    let due = try cells.day("findings.due")
    return try cells.list(key).map { CheckFinding($0, due: due) }
  }

  /// The entry that names the same thing and was not annulled.
  private func twin<R: RegisterRecord>(of fields: [FieldMember], _ type: R.Type) -> R? {
    let identity = R.register.identity.compactMap { key in
      fields.first { $0.key == key }.map { (field: key, value: $0.value.sameness) }
    }
    guard identity.count == R.register.identity.count else { return nil }
    var found: R?
    deliberation.registry.registers[R.self].forEach { entry in
      guard entry.header.annulled == nil, found.map({ entry.id < $0.id }) ?? true else { return }
      if identity.allSatisfy({ R.table[$0.field]?.read(entry).sameness == $0.value }) { found = entry }
    }
    return found
  }
}

extension FieldValue {
  /// The value, equal for texts that differ only in spelling.
  fileprivate var sameness: FieldValue {
    if case .text(let text) = self { .text(Spelling.duplicateKey(text)) } else { self }
  }
}
