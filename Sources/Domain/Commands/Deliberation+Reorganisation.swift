extension Deliberation {
  /// Reorganisations of units with their open work, in one entry (DOMAIN §11.3).
  func reorganise(_ request: ReorganisationRequest) throws(RuleViolation) -> Decision {
    let role = try permit(.reorganiseUnits)
    let plan = try reorganisationPlan(for: request, as: role)
    guard plan.unplaced.isEmpty else { throw .reorganising(.noReceiver(plan.unplaced)) }
    if let agreed = request.agreed, agreed != plan.tally { throw .reorganising(.changedSince) }
    return Decision(changes: plan.changes, role: role)
  }

  /// What reorganisations would do, for an account of this role.
  func reorganisationPlan(
    for request: ReorganisationRequest, as role: Role
  ) throws(RuleViolation) -> ReorganisationPlan {
    var judge = self
    // Whoever may reorganise may do all that it takes; the rules of each step hold all the same.
    judge.granted = role
    return try ReorganisationPlanner(judge, request).run()
  }
}

extension Registry {
  /// What reorganisations would do, by the account that asks, with nothing written.
  package func reorganisationPlan(
    for request: ReorganisationRequest, by actor: Actor, on today: CalendarDay, under rulebook: Rulebook
  ) throws(RuleViolation) -> ReorganisationPlan {
    let deliberation = try Deliberation(self, rulebook, actor, today)
    let role = try deliberation.permit(.reorganiseUnits)
    return try deliberation.reorganisationPlan(for: request, as: role)
  }
}
