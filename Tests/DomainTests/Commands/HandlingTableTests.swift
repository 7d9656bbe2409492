import Testing

@testable import Domain

/// Every step in every state, by every role, and by those who took part before.
@Suite struct HandlingTableTests {
  /// The states in which a step can be taken, one party, by the role that may.
  private static let open: [IncidentStep: Set<IncidentState>] = [
    .verify: [.flagged, .verifying], .confirm: [.verifying], .dismiss: [.verifying],
    .party: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed],
    .describe: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed, .transferred],
    .requestExplanation: [.confirmed, .explanationRequested],
    .explain: [.explanationRequested, .noExplanation],
    .review: [.explained, .noExplanation],
    .council: [.explained, .noExplanation, .reviewed],
    .instrument: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed],
    .decide: [.reviewed],
    .postpone: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed],
    .resume: [.postponed, .transferred],
    .transfer: [.confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed],
    .appeal: [.decided, .inForce, .appealed],
    .settle: [
      .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .decided, .inForce, .expired,
      .postponed, .transferred, .appealed,
    ],
    .annul: Set(IncidentState.allCases).subtracting([.dismissed, .expired, .annulled]),
  ]

  /// The roles that may take a step, where it is open.
  private static let roles: [IncidentStep: Set<Role>] = [
    .verify: [.inspector], .confirm: [.supervisor], .dismiss: [.supervisor],
    .party: [.supervisor, .homeAffairs], .describe: [.supervisor, .homeAffairs], .requestExplanation: [.supervisor],
    .explain: [.homeAffairs, .supervisor, .unit], .review: [.supervisor], .council: [.homeAffairs],
    .instrument: [.legal], .decide: [.leader], .postpone: [.homeAffairs], .resume: [.homeAffairs],
    .transfer: [.homeAffairs], .appeal: [.homeAffairs], .settle: [.homeAffairs], .annul: [.supervisor],
  ]

  /// An account of the role that took no part in the incident.
  private func account(for step: IncidentStep, in state: IncidentState) -> String {
    switch step {
    case .verify: "ttv02"
    case .confirm, .dismiss, .requestExplanation, .review: "gs02"
    case .annul: [.decided, .inForce, .appealed].contains(state) ? "ld01" : "gs02"
    case .decide: "ld01"
    case .instrument: "pc01"
    default: "snv01"
    }
  }

  @Test(arguments: IncidentStep.allCases, IncidentState.allCases)
  func everyStepInEveryState(step: IncidentStep, state: IncidentState) throws {
    let stage = try HandlingStage(state)
    #expect(try stage.incident.state == state)
    let objection = stage.objection(to: step, by: account(for: step, in: state))
    #expect((objection == nil) == (Self.open[step]?.contains(state) ?? false), "\(String(describing: objection))")
    #expect(stage.registry.isDue(step, of: try stage.incident, on: stage.day) == Self.open[step]?.contains(state))
  }

  @Test(arguments: IncidentStep.allCases) func everyStepByEveryRole(step: IncidentStep) throws {
    let state = try #require(Self.open[step]?.min { $0.rank < $1.rank })
    let stage = try HandlingStage(state)
    for (account, role) in HandlingStage.accounts where account != "ttv01" && account != "gs01" {
      let objection = stage.objection(to: step, by: account)
      #expect((objection == nil) == Self.roles[step]?.contains(role), "\(account): \(String(describing: objection))")
      if case .notPermitted? = objection { continue }
      #expect(objection == nil)
    }
  }

  /// The states that each step of one party leads to are those of the table of transitions.
  @Test(arguments: IncidentState.allCases.filter { HandlingStage.paths[$0] != nil })
  func theWayThereIsInTheTable(state: IncidentState) throws {
    let path = try #require(HandlingStage.paths[state])
    var stage = try HandlingStage(.flagged)
    for (command, account, days) in path.dropFirst() {
      let before = try stage.incident.state
      stage.day = stage.day.advanced(by: days)
      let then = try stage.incident.state
      #expect(before == then || before.canBecome(then))
      try stage.take(command, by: account)
      let after = try stage.incident.state
      #expect(then == after || then.canBecome(after), "\(then) to \(after)")
    }
  }

  @Test(arguments: IncidentStep.allCases) func thePersonConcernedTakesNoPartButToExplain(step: IncidentStep) throws {
    let state = try #require(Self.open[step]?.min { $0.rank < $1.rank })
    let objection = try HandlingStage(state).objection(to: step, by: "head01")
    #expect(objection == (step == .explain ? nil : .ownCase(account: "head01", incident: HandlingStage.id)))
  }

  /// Also a party that is not the head of the day.
  @Test func aDeputyConcernedTakesNoPart() throws {
    var stage = try HandlingStage(.confirmed)
    var facts = PartyFacts()
    facts.kind = .deputy
    facts.person = TestRegistry.oldHead
    try stage.take(.addParty(facts), by: "gs02")
    var deputy = HandlingStage.user("gs03", [.supervisor])
    deputy.person = TestRegistry.oldHead
    stage = stage.adding(deputy)
    #expect(
      stage.objection(to: .requestExplanation, by: "gs03")
        == .ownCase(account: "gs03", incident: HandlingStage.id))
  }

  /// One account that holds every role: whoever took a step before may not decide.
  @Test(arguments: [("ttv01", DutyStep.flag), ("ttv02", .verify), ("gs01", .conclude)])
  func whoTookPartBeforeDoesNotDecide(account: String, earlier: DutyStep) throws {
    var stage = try HandlingStage(.reviewed)
    stage = stage.adding(HandlingStage.user(account, [.inspector, .supervisor, .leader, .homeAffairs]))
    #expect(
      stage.objection(to: .decide, by: account)
        == .separationOfDuties(account: account, earlier: earlier, now: .decide))
    #expect(stage.objection(to: .decide, by: "ld01") == nil)
  }

  @Test func whoFlaggedDoesNotAnnul() throws {
    let stage = try HandlingStage(.flagged).adding(HandlingStage.user("ttv01", [.inspector, .supervisor]))
    #expect(
      stage.objection(to: .annul, by: "ttv01")
        == .separationOfDuties(account: "ttv01", earlier: .flag, now: .conclude))
  }

  @Test func afterADecisionOnlyTheLeaderAnnuls() throws {
    let stage = try HandlingStage(.inForce)
    #expect(stage.objection(to: .annul, by: "ld01") == nil)
    #expect(
      stage.objection(to: .annul, by: "gs02")
        == .notPermitted(account: "gs02", permission: .decideHandling, allowedTo: [.leader]))
  }
}

extension HandlingStage {
  /// The same with an account more, or another in place of one of that name.
  func adding(_ user: User) -> HandlingStage {
    var copy = self
    copy.insert(user)
    return copy
  }
}
