import Testing

@testable import Domain

/// The whole life of DOMAIN §7: each pair of states is either in this list or forbidden.
@Suite struct IncidentTransitionsTests {
  private static let allowed: [IncidentState: Set<IncidentState>] = [
    .flagged: [.verifying, .annulled],
    .verifying: [.confirmed, .dismissed, .annulled],
    .confirmed: [.explanationRequested, .postponed, .transferred, .annulled],
    .explanationRequested: [.explained, .noExplanation, .postponed, .transferred, .annulled],
    .explained: [.reviewed, .decided, .inForce, .postponed, .transferred, .annulled],
    .noExplanation: [.explained, .reviewed, .decided, .inForce, .postponed, .transferred, .annulled],
    .reviewed: [.decided, .inForce, .postponed, .transferred, .annulled],
    .decided: [.inForce, .expired, .appealed, .annulled],
    .inForce: [.expired, .decided, .appealed, .annulled],
    .postponed: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .transferred, .annulled],
    .transferred: [
      .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed, .annulled,
    ],
    .appealed: [
      .inForce, .decided, .expired, .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed,
      .annulled,
    ],
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
