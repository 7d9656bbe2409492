extension RegistryIndex {
  /// The clock of an incident that needs someone's eye first; nil where none does, and for who may not see its parties.
  package func pressingClock(of incident: Incident, under rulebook: Rulebook) -> DisciplineClock? {
    guard visibility == .everything, !incident.isClosed else { return nil }
    return registry.parties(of: incident).flatMap { party in
      PartyLaw(party, of: incident, on: reporting.day, under: rulebook)?.alarms ?? []
    }.min { ($0.daysLeft ?? .max) < ($1.daysLeft ?? .max) }
  }
}
