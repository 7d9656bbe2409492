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

  /// A new headship; the one open on its first day ends with it where the draft says so.
  func appoint(_ draft: AppointmentDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.manageHeadships)
    guard let from = draft.from else { throw .missing(RecordField(.headship, "from")) }
    let unit = try unit(draft.unit, on: from, .headship)
    var headship = Headship(id: try unusedCode(prefix: "nk", in: registry.headships))
    headship.unit = unit
    headship.person = draft.mode == .vacant ? nil : draft.person
    headship.mode = draft.mode
    headship.from = from
    headship.title = draft.mode == .vacant ? "" : try required(draft.title, .headship, "title")
    headship.document = try optional(draft.document, .headship, "document")
    if draft.mode != .vacant, draft.person == nil { throw .missing(RecordField(.headship, "person")) }
    var changes: [RecordChange] = []
    var after = registry
    if draft.endsPredecessor {
      for old in registry.headships(of: unit) where old.period.contains(from) && old.from != from {
        var ended = old
        ended.to = from
        changes.append(RecordChange(from: old, to: ended))
        after.headships.insert(ended)
      }
    }
    if let objection = after.objection(to: headship) { throw objection }
    return Decision(changes: changes + [RecordChange(creating: headship)], role: role)
  }

  /// The end of a headship: `day` is the first on which the person no longer answers.
  func endHeadship(
    _ id: Code<Headship>, on day: CalendarDay, leavingVacancy: Bool
  ) throws(RuleViolation) -> Decision {
    let role = try permit(.manageHeadships)
    guard let old = registry.headships[id] else { throw .unknownHeadship(id.rawValue) }
    // Ended once more on the same day it would only leave a second vacancy.
    guard old.to != day else { throw .duplicate(RecordField(.headship, "to"), day.dayMonthYear) }
    var ended = old
    ended.to = day
    if let objection = registry.objection(to: ended) { throw objection }
    var changes = [RecordChange(from: old, to: ended)]
    if leavingVacancy {
      var vacancy = Headship(id: try unusedCode(prefix: "nk", in: registry.headships))
      vacancy.unit = old.unit
      vacancy.mode = .vacant
      vacancy.from = day
      changes.append(RecordChange(creating: vacancy))
    }
    return Decision(changes: changes, role: role)
  }

  /// The first code "prefix-N" after the highest number in use.
  private func unusedCode<R: Record>(
    prefix: String, in table: RecordTable<R>
  ) throws(RuleViolation) -> Code<R> where R.ID == Code<R> {
    var highest = 0
    table.forEach { record in
      let text = record.id.rawValue
      if text.hasPrefix("\(prefix)-"), let number = Int(text.dropFirst(prefix.utf8.count + 1)) {
        highest = max(highest, number)
      }
    }
    guard let code = Code<R>(rawValue: "\(prefix)-\(highest + 1)") else {
      throw .duplicate(RecordField(R.kind, "id"), prefix)
    }
    return code
  }
}
