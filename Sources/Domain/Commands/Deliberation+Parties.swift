extension Deliberation {
  func addParty(_ facts: PartyFacts, to incident: inout Incident) throws(RuleViolation) {
    guard let kind = facts.kind else { throw .missing(field("parties.kind")) }
    // Naming the head that was meant all along is an edit of that party.
    let implied = incident.parties.isEmpty ? registry.parties(of: incident) : []
    if let meant = implied.first, meant.kind == kind, facts.person == nil || facts.person == meant.person {
      incident.parties = implied
      return try editParty(meant.number, facts, of: &incident)
    }
    incident.parties = registry.parties(of: incident)
    var party = ResponsibleParty()
    party.number = (incident.parties.map(\.number).max() ?? 0) + 1
    party.kind = kind
    party.unit = incident.unit
    party.cause = incident.cause
    try fill(&party, with: facts, of: incident)
    incident.parties.append(party)
  }

  func editParty(_ number: Int, _ facts: PartyFacts, of incident: inout Incident) throws(RuleViolation) {
    incident.parties = registry.parties(of: incident)
    guard let place = incident.parties.firstIndex(where: { $0.number == number }) else {
      throw .handling(.unknownParty(number, of: incident.id))
    }
    guard incident.parties[place].decision == nil else { throw .handling(.partyDecided(number)) }
    var party = incident.parties[place]
    try fill(&party, with: facts, of: incident)
    incident.parties[place] = party
  }

  private func fill(
    _ party: inout ResponsibleParty, with facts: PartyFacts, of incident: Incident
  ) throws(RuleViolation) {
    let before = (party.kind, party.person)
    if let kind = facts.kind { party.kind = kind }
    if let unit = facts.unit { party.unit = try self.unit(unit, on: incident.actDate ?? today, .incident) }
    if let person = facts.person { party.person = person }
    try checkPerson(&party, of: incident)
    if let subject = facts.subject {
      party.subject = subject
    } else if party.subject == nil || before != (party.kind, party.person) {
      party.subject = registry.subject(of: party)
    }
    try fillTexts(&party, with: facts)
    if let isLeadershipFault = facts.isLeadershipFault { party.isLeadershipFault = isLeadershipFault }
    if let isRepeat = facts.isRepeat { party.isRepeat = isRepeat }
  }

  private func fillTexts(_ party: inout ResponsibleParty, with facts: PartyFacts) throws(RuleViolation) {
    if let cause = facts.cause {
      party.cause = try required(cause, .incident, "parties.cause", limit: TextLimit.paragraph)
    }
    if let matter = facts.matter { party.matter = try optional(matter, .incident, "parties.matter") }
    if let share = facts.share { party.share = try optional(share, .incident, "parties.share", limit: TextLimit.line) }
    if let facts = facts.aggravating { party.aggravating = try lines(facts, "parties.aggravating") }
    if let facts = facts.mitigating { party.mitigating = try lines(facts, "parties.mitigating") }
  }

  /// A unit as a party names no person, every other party one; nobody is a party twice.
  private func checkPerson(_ party: inout ResponsibleParty, of incident: Incident) throws(RuleViolation) {
    if party.kind == .unit { party.person = nil }
    if let person = party.person, registry.people[person] == nil { throw .unknownPerson(person.rawValue) }
    if party.kind != .unit, party.person == nil { throw .missing(field("parties.person")) }
    let (number, person, unit, kind) = (party.number, party.person, party.unit, party.kind)
    let twin = incident.parties.first { other in
      other.number != number && other.person == person && (person != nil || (other.kind == kind && other.unit == unit))
    }
    if twin != nil { throw .duplicate(field("parties.person"), person?.rawValue ?? unit?.rawValue ?? "") }
  }

  /// Texts of a list: each as every command writes them, empty ones left out.
  func lines(_ texts: [String], _ key: String) throws(RuleViolation) -> [String] {
    var kept: [String] = []
    for text in texts {
      if let text = try optional(text, .incident, key, limit: TextLimit.line) { kept.append(text) }
    }
    return kept
  }

  func field(_ key: String) -> RecordField { RecordField(.incident, key) }

  func describe(_ facts: CaseFacts, in incident: inout Incident) throws(RuleViolation) {
    if let authority = facts.authority {
      incident.authority = try optional(authority, .incident, "authority", limit: TextLimit.line)
    }
    if let unit = facts.handlingUnit { incident.handlingUnit = try self.unit(unit, on: today, .incident) }
    if let reported = facts.reportedTo {
      incident.reportedTo = try optional(reported, .incident, "reportedTo", limit: TextLimit.line)
    }
    if let reason = facts.complexity { incident.complexity = try optional(reason, .incident, "complexity") }
    if let isOngoing = facts.isOngoing { incident.isOngoing = isOngoing }
    guard let end = facts.actEnd else { return }
    try requireOrder(incident.actDate, "actDate", try pastDay(end, .incident, "actEnd"), "actEnd")
    incident.actEnd = end
    incident.isOngoing = false
  }

  /// A day that may not lie before another; nil says nothing.
  func requireOrder(
    _ earlier: CalendarDay?, _ first: String, _ later: CalendarDay, _ second: String
  ) throws(RuleViolation) {
    guard let earlier, later < earlier else { return }
    throw .outOfOrder(earlier: field(first), earlier, later: field(second), later)
  }
}
