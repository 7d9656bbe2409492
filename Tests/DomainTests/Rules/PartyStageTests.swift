import Testing

@testable import Domain

/// How the state of an incident follows from those of its parties.
@Suite struct PartyStageTests {
  private let today = day("2026-11-24")

  private func party(_ state: IncidentState) -> ResponsibleParty {
    var party = ResponsibleParty()
    if state != .confirmed { party.request = ExplanationRequest() }
    switch state {
    case .confirmed, .explanationRequested: break
    case .noExplanation:
      party.explanation = Explanation()
      party.explanation?.isMissing = true
    default: party.explanation = Explanation()
    }
    if [.reviewed, .decided, .inForce, .expired, .appealed].contains(state) { party.review = ReviewMeeting() }
    if state == .postponed {
      var rest = Postponement()
      rest.from = today
      party.postponements = [rest]
    }
    if [.decided, .inForce, .expired, .appealed].contains(state) {
      var decision = HandlingDecision()
      decision.on = day("2026-01-05")
      decision.effectFrom = state == .decided ? today.advanced(by: 1) : day("2026-01-05")
      decision.effectUntil = state == .expired ? today : today.advanced(by: 300)
      party.decision = decision
    }
    if state == .expired {
      var effect = EvaluationEffect()
      effect.isCounted = true
      party.effects = [effect]
    }
    if state == .appealed { party.appeals = [Appeal()] }
    return party
  }

  private static let stages: [IncidentState] = [
    .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed, .decided, .inForce,
    .expired, .appealed,
  ]

  @Test(arguments: stages) func everyStage(state: IncidentState) {
    #expect(party(state).stage(on: today) == state)
  }

  /// The incident waits where its least advanced party waits.
  @Test(arguments: [
    ([IncidentState.reviewed, .confirmed], IncidentState.confirmed), ([.inForce, .explained], .explained),
    ([.postponed, .reviewed], .reviewed), ([.postponed, .inForce], .postponed), ([.appealed, .inForce], .appealed),
    ([.decided, .inForce], .inForce), ([.decided, .expired], .decided), ([.inForce, .expired], .inForce),
    ([.expired, .expired], .expired), ([], .confirmed),
  ])
  func theIncidentFollows(stages: [IncidentState], state: IncidentState) {
    var incident = Incident(id: RecordNumber(year: 2026, number: 1))
    incident.state = .confirmed
    incident.parties = stages.map { party($0) }
    #expect(incident.standing(on: today) == state)
  }

  @Test(arguments: [IncidentState.flagged, .verifying, .dismissed, .annulled])
  func whatIsNotConfirmedStaysAsItIs(state: IncidentState) {
    var incident = Incident(id: RecordNumber(year: 2026, number: 1))
    incident.state = state
    incident.parties = [party(.reviewed)]
    #expect(incident.standing(on: today) == state)
  }

  @Test func aPostponementWithItsDayEndsByItself() {
    var rested = party(.postponed)
    rested.postponements[0].to = today
    #expect(rested.stage(on: today) == .explained)
    #expect(rested.stage(on: today.advanced(by: -1)) == .explained)
    rested.postponements[0].from = today.advanced(by: -5)
    #expect(rested.stage(on: today.advanced(by: -1)) == .postponed)
  }

  /// A form without a time of effect is done with once its evaluation is settled.
  @Test func aFormBelowDisciplineEndsWithItsEvaluation() {
    var reminded = party(.inForce)
    reminded.decision?.effectUntil = nil
    #expect(reminded.stage(on: today) == .decided)
    var effect = EvaluationEffect()
    effect.on = day("2026-01-04")
    reminded.effects = [effect]
    #expect(reminded.stage(on: today) == .decided)
    effect.on = day("2026-01-05")
    reminded.effects = [effect]
    #expect(reminded.stage(on: today) == .expired)
  }
}
