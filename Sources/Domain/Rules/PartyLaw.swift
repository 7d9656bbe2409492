/// What dated law says of one party of an incident: instrument, forms, clocks and proportion, each read from the same facts.
///
/// It proposes and warns; what is done is a person's decision.
package struct PartyLaw: Sendable {
  package let party: ResponsibleParty
  package let subject: DisciplineSubject
  /// Instrument and clocks on the day of reading.
  package let clocks: DisciplineClocks
  /// The day by which the governing instrument is read.
  package let lawDay: CalendarDay
  private let gravity: ProportionFacts?
  private let discipline: DisciplineLaw

  /// - Returns: nil for a person whom disciplinary law of the state does not reach.
  package init?(_ party: ResponsibleParty, of incident: Incident, on day: CalendarDay, under rulebook: Rulebook) {
    guard let subject = party.subject else { return nil }
    self.party = party
    self.subject = subject
    discipline = rulebook.discipline
    gravity = incident.severity.map { PartyLaw.gravity(of: party, subject, $0) }
    let facts = PartyLaw.facts(of: party, subject, in: incident, gravity)
    clocks = rulebook.clocks(of: facts, on: day)
    let act = facts.actDay ?? day
    lawDay = clocks.governing.instrument?.lawDay(for: act) ?? party.decision?.on ?? day
  }

  /// The forms that existed for the party under the governing instrument, lightest first; nil where nobody entered them.
  package var forms: [HandlingForm]? { discipline.choices(for: subject, on: lawDay) }

  /// The forms that are to be expected.
  package var expectation: Expectation {
    guard let gravity else { return Expectation(range: nil, rule: nil, reasons: []) }
    return discipline.expectedRange(gravity, on: lawDay)
  }

  /// Clocks that need someone's eye: running out or run out. A unit as a whole has none.
  package var alarms: [DisciplineClock] {
    guard subject != .tapThe, party.decision == nil else { return [] }
    // The reprimand's limitation is the first to end; the heavier one alone says less.
    return clocks.all.filter(\.isAlarm)
  }

  private static func gravity(
    of party: ResponsibleParty, _ subject: DisciplineSubject, _ severity: Severity
  ) -> ProportionFacts {
    var facts = ProportionFacts(subject: subject, severity: severity)
    facts.isLeadershipFault = party.isLeadershipFault
    facts.isRepeat = party.isRepeat
    facts.isAggravated = !party.aggravating.isEmpty
    facts.isMitigated = !party.mitigating.isEmpty
    return facts
  }

  private static func facts(
    of party: ResponsibleParty, _ subject: DisciplineSubject, in incident: Incident, _ gravity: ProportionFacts?
  ) -> ClockFacts {
    var facts = ClockFacts(subject: subject, actEnd: incident.end, found: incident.foundDate)
    facts.concluded = incident.concluded?.on
    facts.excluded = excluded(party, incident)
    facts.isComplex = incident.complexity != nil
    facts.decided = party.decision?.on
    facts.instrument = party.instrument
    facts.gravity = gravity
    return facts
  }

  /// Postponed time, criminal proceedings and complaints do not count (NĐ 71/2023, NĐ 234/2026 article 5; DOMAIN §7).
  private static func excluded(_ party: ResponsibleParty, _ incident: Incident) -> [ExcludedTime] {
    let postponed = party.postponements.compactMap { rest in
      rest.from.map { ExcludedTime(.postponement, from: $0, to: rest.to) }
    }
    let criminal = incident.transfers.filter { $0.kind == .criminal }.compactMap { transfer in
      transfer.on.map { ExcludedTime(.criminalProceedings, from: $0, to: transfer.returned) }
    }
    let complaints = party.appeals.compactMap { appeal in
      appeal.on.map { ExcludedTime(.complaint, from: $0, to: appeal.outcomeOn) }
    }
    return postponed + criminal + complaints
  }
}

extension Incident {
  /// When the act ended, as far as it is entered.
  fileprivate var end: ActEnd {
    if isOngoing { return .stillGoingOn }
    return (actEnd ?? actDate).map { .on($0) } ?? .unknown
  }
}
