import Testing

@testable import Domain

/// The whole life of DOMAIN §7: each pair of states is either in this list or forbidden.
@Suite struct IncidentTransitionsTests {
  private static let allowed: [IncidentState: Set<IncidentState>] = [
    .flagged: [.verifying, .annulled],
    .verifying: [.confirmed, .dismissed, .annulled],
    .confirmed: [.explanationRequested, .reviewed, .postponed, .transferred, .annulled],
    .explanationRequested: [.explained, .noExplanation, .postponed, .transferred, .annulled],
    .explained: [.reviewed, .postponed, .transferred, .annulled],
    .noExplanation: [.reviewed, .postponed, .transferred, .annulled],
    .reviewed: [.decided, .postponed, .transferred, .annulled],
    .decided: [.inForce, .appealed, .annulled],
    .inForce: [.expired, .appealed, .annulled],
    .postponed: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .annulled],
    .transferred: [.confirmed, .decided, .annulled],
    .appealed: [.inForce, .decided, .annulled],
  ]

  @Test(arguments: IncidentState.allCases, IncidentState.allCases)
  func everyPair(from: IncidentState, to: IncidentState) {
    #expect(from.canBecome(to) == (Self.allowed[from]?.contains(to) ?? false))
  }

  @Test func endsAreEnds() {
    #expect(IncidentState.allCases.filter(\.isFinal) == [.dismissed, .expired, .annulled])
  }

  @Test func everyStateCanBeReached() {
    var reached: Set<IncidentState> = [.flagged]
    for _ in IncidentState.allCases { reached.formUnion(reached.flatMap(\.next)) }
    #expect(reached == Set(IncidentState.allCases))
  }
}
