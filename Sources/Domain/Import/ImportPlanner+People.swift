import VietnameseText

extension ImportPlanner {
  /// A row of people.
  ///
  /// A row is about the person of its code, else about the one of that name in that unit; where the register has the name
  /// in another unit only, the row is about someone else. Empty cells say nothing.
  mutating func takePerson(_ cells: ImportCells, line: Int) throws(ImportRefusal) -> ImportLine.Outcome {
    let name = try cells.required("name", .person)
    var unit: Code<OrgUnit>?
    if let typed = try cells.text("unit") { unit = try self.unit(typed, on: deliberation.today, "unit") }
    guard let id = try knownPerson(cells, named: name, of: unit) else {
      return try addPerson(cells, name, unit, line: line)
    }
    try claim(RecordKey(.person, id.rawValue), line: line)
    var set: [FieldMember] = []
    if try cells.text("id") != nil { set.append(FieldMember("name", .text(name))) }
    if let group = try cells.choice("group", of: PersonGroup.self) {
      set.append(FieldMember("group", group.fieldValue))
    }
    if let unit { set.append(FieldMember("unit", unit.fieldValue)) }
    if let note = try cells.text("note") { set.append(FieldMember("note", .text(note))) }
    return try amend(RecordKey(.person, id.rawValue), set, in: deliberation.registry.people[id])
  }

  /// The person that the row is about; nil where it is a new one.
  private func knownPerson(
    _ cells: ImportCells, named name: String, of unit: Code<OrgUnit>?
  ) throws(ImportRefusal) -> Code<Person>? {
    if let typed = try cells.text("id") {
      guard let code = Code<Person>(rawValue: typed.lowercased()), deliberation.registry.people[code] != nil else {
        throw ImportRefusal(.unknownCode(typed), in: "id")
      }
      return code
    }
    // A name made of letters alone never reads as a code.
    guard case .found(let id) = names.person(name, of: unit, in: deliberation.registry) else {
      if case .ambiguous(let people) = names.person(name, of: unit, in: deliberation.registry), unit == nil {
        throw ImportRefusal(.ambiguousPerson(name, people), in: "name")
      }
      return nil
    }
    guard unit == nil || deliberation.registry.people[id]?.unit == unit else { return nil }
    return id
  }

  private mutating func addPerson(
    _ cells: ImportCells, _ name: String, _ unit: Code<OrgUnit>?, line: Int
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    var draft = PersonDraft()
    draft.name = name
    draft.group = try cells.choice("group", of: PersonGroup.self) ?? .civilServant
    draft.unit = unit
    draft.note = try cells.text("note") ?? ""
    let changes = try carryOut { deliberation throws(RuleViolation) in try deliberation.addPerson(draft) }
    guard let key = changes.first?.key else { return .unchanged }
    undertaking.deliberation.noteCode(of: key)
    try claim(key, line: line)
    if let person = Code<Person>(rawValue: key.id).flatMap({ deliberation.registry.people[$0] }) { names.add(person) }
    return .added([key])
  }
}

extension ImportPlanner {
  /// A row of headships: about the headship of that person in that unit from that day, or a new one.
  mutating func takeHeadship(_ cells: ImportCells, line: Int) throws(ImportRefusal) -> ImportLine.Outcome {
    guard let from = try cells.day("from") else {
      throw ImportRefusal(.rule(.missing(RecordField(.headship, "from"))), in: "from")
    }
    let unit = try unit(cells.required("unit", .headship), on: from, "unit")
    let mode = try cells.choice("mode", of: HeadshipMode.self)
    var person: Code<Person>?
    if mode != .vacant { person = try self.person(cells.required("person", .headship), of: unit, "person") }
    let known = deliberation.registry.headships(of: unit).first { $0.person == person && $0.from == from }
    guard let known else { return try appoint(cells, unit, person, mode ?? .official, from, line: line) }
    try claim(known.key, line: line)
    var set: [FieldMember] = []
    if let mode { set.append(FieldMember("mode", mode.fieldValue)) }
    if let to = try cells.day("to") { set.append(FieldMember("to", to.fieldValue)) }
    for key in ["title", "document"] {
      if let text = try cells.text(key) { set.append(FieldMember(key, .text(text))) }
    }
    return try amend(known.key, set, in: known)
  }

  private mutating func appoint(
    _ cells: ImportCells, _ unit: Code<OrgUnit>, _ person: Code<Person>?, _ mode: HeadshipMode, _ from: CalendarDay,
    line: Int
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    var draft = AppointmentDraft()
    draft.unit = unit
    draft.person = person
    draft.title = try cells.text("title") ?? ""
    draft.mode = mode
    draft.from = from
    draft.to = try cells.day("to")
    draft.document = try cells.text("document") ?? ""
    // A term whose end is known ends there, whoever comes after.
    let standing = deliberation.registry.headships(of: unit).filter { $0.period.contains(from) }
    draft.endsPredecessor = standing.allSatisfy { $0.to == nil }
    let changes = try carryOut { deliberation throws(RuleViolation) in try deliberation.appoint(draft) }
    guard let last = changes.last?.key else { return .unchanged }
    undertaking.deliberation.noteCode(of: last)
    try claim(last, line: line)
    return .added([last])
  }
}
