/// A shortcoming of the authority that handled an incident, as the facts show it: a suggestion, never a finding.
///
/// V-15 (the handling does not fit the gravity) and V-16 (wrongdoing is not reflected in the annual grade) are faults of
/// whoever handles, not of the party (DOMAIN §4).
package struct HandlingShortcoming: Hashable, Sendable {
  /// What the facts show.
  package enum Fact: Hashable, Sendable {
    /// The form lies outside what was expected, both as keys of forms; the reason that was given.
    case disproportionate(form: String, least: String, most: String, reason: String)
    /// The decision is so many days old, a year has ended since, and nobody said if it counts.
    case unsettled(decided: CalendarDay, year: Int)
    /// A discipline of the year was left out of its evaluation, for this reason.
    case leftOut(year: Int, form: String, reason: String)
  }

  package let incident: RecordNumber<Incident>
  /// Number of the party concerned.
  package let party: Int
  /// The unit that handled the incident, where it is entered; the suggestion is held against it.
  package let handlingUnit: Code<OrgUnit>?
  /// Who handled it, in words.
  package let authority: String?
  package let fact: Fact

  /// The category of violation that the fact suggests.
  package var violation: String {
    switch fact {
    case .disproportionate: "V-15"
    case .unsettled, .leftOut: "V-16"
    }
  }
}

extension Incident {
  /// What the handling of the incident shows against the authority that handled it, on a day.
  package func shortcomings(on day: CalendarDay, under discipline: DisciplineLaw) -> [HandlingShortcoming] {
    guard state.isEstablished else { return [] }
    return parties.flatMap { party in
      party.shortcomings(on: day, under: discipline).map {
        HandlingShortcoming(
          incident: id, party: party.number, handlingUnit: handlingUnit, authority: authority, fact: $0)
      }
    }
  }

  /// Whether a form of handling lies outside what was expected: listed for the supervisor.
  package var isDisproportionate: Bool { parties.contains { $0.decision?.disproportion != nil } }
}

extension ResponsibleParty {
  fileprivate func shortcomings(
    on day: CalendarDay, under discipline: DisciplineLaw
  ) -> [HandlingShortcoming.Fact] {
    guard let decision else { return [] }
    var facts: [HandlingShortcoming.Fact] = []
    if let form = decision.form, let reason = decision.disproportion, let least = decision.expectedLeast,
      let most = decision.expectedMost
    {
      facts.append(.disproportionate(form: form, least: least, most: most, reason: reason))
    }
    if let decided = decision.on, !isSettled, decided.year < day.year {
      facts.append(.unsettled(decided: decided, year: decided.year))
    }
    if let form = decision.form, discipline.forms.contains(where: { $0.id == form && $0.isDiscipline }),
      !effects.contains(where: \.isCounted), let effect = effects.last(where: { $0.year == decision.on?.year })
    {
      facts.append(.leftOut(year: effect.year, form: form, reason: effect.reason))
    }
    return facts
  }
}

extension RegistryIndex {
  /// What handling shows against the authorities, over all incidents that the viewer sees whole.
  package func shortcomings(under discipline: DisciplineLaw) -> [HandlingShortcoming] {
    guard visibility == .everything else { return [] }
    return incidents.flatMap { $0.shortcomings(on: reporting.day, under: discipline) }
  }
}
