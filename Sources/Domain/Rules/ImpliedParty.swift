extension Registry {
  /// The parties of an incident, or the one that is meant as long as nobody entered any: the head of the day of the act,
  /// or the unit where the post was vacant.
  package func parties(of incident: Incident) -> [ResponsibleParty] {
    guard incident.parties.isEmpty else { return incident.parties }
    var party = ResponsibleParty()
    party.number = 1
    party.unit = incident.unit
    party.cause = incident.cause
    party.person = incident.head
    party.kind = incident.head == nil ? .unit : .head
    party.subject = subject(of: party)
    return [party]
  }

  /// The group whose law holds for a party: heads and deputies lead, others do not; a unit is one of its own.
  package func subject(of party: ResponsibleParty) -> DisciplineSubject? {
    guard party.kind != .unit else { return .tapThe }
    guard let person = party.person.flatMap({ people[$0] }) else { return nil }
    return DisciplineSubject(person.group, isLeading: party.kind != .staff)
  }
}
