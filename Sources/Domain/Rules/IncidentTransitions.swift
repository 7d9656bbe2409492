extension IncidentState {
  /// States an incident can go to from this one: the whole life of DOMAIN §7.
  ///
  /// An incident that was postponed, transferred back or appealed returns to the state it left, so those lead to more
  /// than one.
  package var next: Set<IncidentState> {
    switch self {
    case .flagged: [.verifying, .annulled]
    case .verifying: [.confirmed, .dismissed, .annulled]
    case .dismissed: []
    case .confirmed: [.explanationRequested, .reviewed, .postponed, .transferred, .annulled]
    case .explanationRequested: [.explained, .noExplanation, .postponed, .transferred, .annulled]
    case .explained, .noExplanation: [.reviewed, .postponed, .transferred, .annulled]
    case .reviewed: [.decided, .postponed, .transferred, .annulled]
    case .decided: [.inForce, .appealed, .annulled]
    case .inForce: [.expired, .appealed, .annulled]
    case .expired: []
    case .postponed: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .annulled]
    case .transferred: [.confirmed, .decided, .annulled]
    case .appealed: [.inForce, .decided, .annulled]
    case .annulled: []
    }
  }

  package func canBecome(_ state: IncidentState) -> Bool { next.contains(state) }

  /// Whether nothing can follow.
  package var isFinal: Bool { IncidentState.final.contains(self) }

  /// Asked of thousands of incidents, so the table of transitions is looked through once.
  private static let final = allCases.filter(\.next.isEmpty)

  /// Whether verification has ended in a violation: from here on others than inspectors may see the incident.
  package var isEstablished: Bool {
    switch self {
    case .flagged, .verifying, .dismissed, .annulled: false
    default: true
    }
  }
}
