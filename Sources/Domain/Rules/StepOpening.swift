extension IncidentStep {
  /// States in which handling goes on: from the confirmation to the last moment before a decision.
  static let handling: Set<IncidentState> = [
    .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed,
  ]

  /// States of the incident in which the step can be taken at all; those of a party are asked of the party.
  var states: Set<IncidentState> {
    switch self {
    case .verify: [.flagged, .verifying]
    case .confirm, .dismiss: [.verifying]
    case .party, .transfer: Self.handling.union([.postponed])
    case .describe: Self.handling.union([.postponed, .transferred])
    case .resume, .settle: Set(IncidentState.allCases.filter(\.isEstablished))
    case .annul: Set(IncidentState.allCases.filter { !$0.isFinal })
    default: Set(IncidentState.allCases.filter(\.isEstablished)).subtracting([.transferred])
    }
  }

  /// Whether the step is about one party of the incident.
  package var concernsParty: Bool {
    switch self {
    case .verify, .confirm, .dismiss, .describe, .transfer, .annul, .party: false
    default: true
    }
  }

  /// Whether the step can be taken with a party as it stands on a day.
  package func isOpen(for party: ResponsibleParty, on day: CalendarDay) -> Bool {
    let stage = party.stage(on: day)
    switch self {
    case .requestExplanation: return [.confirmed, .explanationRequested].contains(stage)
    case .explain: return [.explanationRequested, .noExplanation].contains(stage)
    case .review: return [.explained, .noExplanation].contains(stage)
    case .council: return [.explained, .noExplanation, .reviewed].contains(stage)
    case .decide:
      let isHeard = stage == .explained || stage == .noExplanation
      return stage == .reviewed || (isHeard && party.council?.skipGround != nil)
    case .instrument, .postpone: return Self.handling.contains(stage)
    case .resume: return stage == .postponed
    case .appeal: return party.decision != nil && [.decided, .inForce, .appealed].contains(stage)
    case .settle: return true
    case .verify, .confirm, .dismiss, .party, .describe, .transfer, .annul: return false
    }
  }
}

extension Registry {
  /// The parties of an incident that a step is open for on a day; none for a step that is about no party.
  package func parties(
    openTo step: IncidentStep, of incident: Incident, on day: CalendarDay
  ) -> [ResponsibleParty] {
    guard step.concernsParty else { return [] }
    return parties(of: incident).filter { step.isOpen(for: $0, on: day) }
  }
}

extension Registry {
  /// Whether the life of an incident has come to where a step can be taken, whoever takes it.
  package func isDue(_ step: IncidentStep, of incident: Incident, on day: CalendarDay) -> Bool {
    if step == .resume, incident.state == .transferred { return true }
    guard step.states.contains(incident.state) else { return false }
    return !step.concernsParty || !parties(openTo: step, of: incident, on: day).isEmpty
  }
}

extension IncidentState {
  /// The step by which an incident in this state mostly goes on; nil where none is usual.
  package var usualStep: IncidentStep? {
    switch self {
    case .flagged: .verify
    case .verifying: .confirm
    case .confirmed: .requestExplanation
    case .explanationRequested: .explain
    case .explained, .noExplanation: .review
    case .reviewed: .decide
    case .decided, .inForce: .settle
    case .postponed, .transferred: .resume
    case .appealed: .appeal
    case .dismissed, .expired, .annulled: nil
    }
  }
}
