extension Deliberation {
  func addPerson(_ draft: PersonDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.manageHeadships)
    var person = Person(id: try unusedCode(prefix: "ns", in: registry.people))
    person.name = try required(draft.name, .person, "name")
    person.group = draft.group
    person.unit = draft.unit
    person.note = try optional(draft.note, .person, "note")
    try check(person)
    return Decision(changes: [RecordChange(creating: person)], role: role)
  }

  func check(_ person: Person) throws(RuleViolation) {
    guard !person.name.isEmpty else { throw .missing(RecordField(.person, "name")) }
    if let unit = person.unit, registry.units[unit] == nil { throw .unknownUnit(unit.rawValue) }
  }

  /// A new headship; the ones open on its first day end with it where the draft says so, a vacancy in any case.
  ///
  /// A vacancy of the same first day never came to be: its record becomes that of the person appointed.
  func appoint(_ draft: AppointmentDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.manageHeadships)
    guard let from = draft.from else { throw .missing(RecordField(.headship, "from")) }
    let unit = try unit(draft.unit, on: from, .headship)
    let standing = registry.headships(of: unit).filter { $0.period.contains(from) }
    let unfilled = draft.mode == .vacant ? nil : standing.first { $0.mode == .vacant && $0.from == from }
    let blank = if let unfilled { unfilled } else { try newHeadship() }
    let headship = try appointed(draft, to: unit, filling: blank)
    var changes: [RecordChange] = []
    var after = registry
    for old in standing where old.id != unfilled?.id && (draft.endsPredecessor || old.mode == .vacant) {
      guard old.from != from else {
        throw old.mode == .vacant ? .nothingChanged : .headFromSameDay(unit: unit, old.id)
      }
      var ended = old
      ended.to = from
      changes.append(RecordChange(from: old, to: ended))
      after.headships.insert(ended)
    }
    if let objection = after.objection(to: headship) { throw objection }
    let last = unfilled.map { RecordChange(from: $0, to: headship) } ?? RecordChange(creating: headship)
    return Decision(changes: changes + [last], role: role)
  }

  private func newHeadship() throws(RuleViolation) -> Headship {
    Headship(id: try unusedCode(prefix: "nk", in: registry.headships))
  }

  /// What the draft makes of a headship that is new, or was a vacancy.
  private func appointed(
    _ draft: AppointmentDraft, to unit: Code<OrgUnit>, filling blank: Headship
  ) throws(RuleViolation) -> Headship {
    var headship = blank
    headship.unit = unit
    headship.person = draft.mode == .vacant ? nil : draft.person
    headship.mode = draft.mode
    headship.from = draft.from
    headship.title = draft.mode == .vacant ? "" : try required(draft.title, .headship, "title")
    headship.document = try optional(draft.document, .headship, "document")
    headship.to = draft.to
    if draft.mode == .vacant { headship.to = nextTerm(of: unit, after: draft.from) }
    if draft.mode != .vacant, draft.person == nil { throw .missing(RecordField(.headship, "person")) }
    return headship
  }

  /// The first day after one on which a recorded headship begins; a vacancy lasts no longer.
  private func nextTerm(of unit: Code<OrgUnit>, after day: CalendarDay?) -> CalendarDay? {
    guard let day else { return nil }
    return registry.headships(of: unit).compactMap(\.from).filter { $0 > day }.min()
  }

  /// The end of a headship: `day` is the first on which the person no longer answers.
  func endHeadship(
    _ id: Code<Headship>, on day: CalendarDay, leavingVacancy: Bool
  ) throws(RuleViolation) -> Decision {
    let role = try permit(.manageHeadships)
    guard let old = registry.headships[id] else { throw .unknownHeadship(id.rawValue) }
    guard old.mode != .vacant else { throw .vacancyEnds(unit: old.unit) }
    // Ended once more on the same day it would only leave a second vacancy.
    guard old.to != day else { throw .duplicate(RecordField(.headship, "to"), day.dayMonthYear) }
    var ended = old
    ended.to = day
    if let objection = registry.objection(to: ended) { throw objection }
    var changes = [RecordChange(from: old, to: ended)]
    if leavingVacancy, let unit = old.unit {
      var draft = AppointmentDraft()
      draft.mode = .vacant
      draft.from = day
      let vacancy = try appointed(draft, to: unit, filling: newHeadship())
      var after = registry
      after.headships.insert(ended)
      if let objection = after.objection(to: vacancy) { throw objection }
      changes.append(RecordChange(creating: vacancy))
    }
    return Decision(changes: changes, role: role)
  }

  /// The first code "prefix-N" after the highest number in use.
  private func unusedCode<R: Record>(
    prefix: String, in table: RecordTable<R>
  ) throws(RuleViolation) -> Code<R> where R.ID == Code<R> {
    let highest = highestCodes[R.kind] ?? Deliberation.highestNumber(after: prefix, in: table)
    guard let code = Code<R>(rawValue: "\(prefix)-\(highest + 1)") else {
      throw .duplicate(RecordField(R.kind, "id"), prefix)
    }
    return code
  }

  private static func highestNumber<R: Record>(after prefix: String, in table: RecordTable<R>) -> Int {
    var highest = 0
    table.forEach { highest = max(highest, number(of: $0.id.rawValue, after: prefix) ?? 0) }
    return highest
  }

  private static func number(of code: String, after prefix: String) -> Int? {
    code.hasPrefix("\(prefix)-") ? Int(code.dropFirst(prefix.utf8.count + 1)) : nil
  }

  /// Notes that the code of a record was given, so that the next one need not be looked for among all.
  mutating func noteCode(of key: RecordKey) {
    guard let number = key.id.split(separator: "-").last.flatMap({ Int($0) }) else { return }
    highestCodes[key.kind] = max(highestCodes[key.kind] ?? 0, number)
  }
}
