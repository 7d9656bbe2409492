extension IncidentState {
  /// States an incident can go to from this one: the whole life of DOMAIN §7.
  ///
  /// No review without the party having been heard; review and council alone can be left out on the grounds of the law.
  /// An incident that was postponed, came back from another authority or was appealed goes on where it had come to, so
  /// those lead to more than one. A decision in force or expired is no later act but a matter of days.
  package var next: Set<IncidentState> {
    switch self {
    case .flagged: [.verifying, .annulled]
    case .verifying: [.confirmed, .dismissed, .annulled]
    case .dismissed: []
    case .confirmed: [.explanationRequested, .postponed, .transferred, .annulled]
    case .explanationRequested: [.explained, .noExplanation, .postponed, .transferred, .annulled]
    case .noExplanation: [.explained, .reviewed, .decided, .inForce, .postponed, .transferred, .annulled]
    case .explained: [.reviewed, .decided, .inForce, .postponed, .transferred, .annulled]
    case .reviewed: [.decided, .inForce, .postponed, .transferred, .annulled]
    case .decided: [.inForce, .expired, .appealed, .annulled]
    case .inForce: [.expired, .decided, .appealed, .annulled]
    case .expired: []
    case .postponed:
      [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .transferred, .annulled]
    case .transferred:
      [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed, .annulled]
    case .appealed:
      [
        .inForce, .decided, .expired, .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed,
        .annulled,
      ]
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
