extension Deliberation {
  func postpone(_ wish: Postponement, in party: inout ResponsibleParty) throws(RuleViolation) {
    guard let subject = party.subject else { throw .handling(.subjectMissing(party.number)) }
    let from = try pastDay(wish.from ?? today, .incident, "postponements.from")
    let known = rulebook.discipline.postponementGrounds(on: from, for: subject).map(\.id)
    guard known.contains(wish.ground) else {
      throw .handling(.unknownGround(field("postponements.ground"), wish.ground, allowed: known))
    }
    if let to = wish.to, to <= from {
      try requireOrder(from.advanced(by: 1), "postponements.from", to, "postponements.to")
    }
    if let last = party.postponements.compactMap(\.to).max() {
      try requireOrder(last, "postponements.to", from, "postponements.from")
    }
    var rest = Postponement()
    rest.ground = wish.ground
    rest.from = from
    rest.to = wish.to
    rest.document = try required(wish.document, .incident, "postponements.document")
    rest.account = account
    party.postponements.append(rest)
  }

  /// The day given is the first on which handling goes on.
  func resume(_ day: CalendarDay?, in party: inout ResponsibleParty) throws(RuleViolation) {
    let day = try pastDay(day ?? today, .incident, "postponements.to")
    for place in party.postponements.indices where party.postponements[place].period.contains(today) {
      try requireOrder(party.postponements[place].from, "postponements.from", day, "postponements.to")
      party.postponements[place].to = day
    }
  }

  func transfer(_ wish: CaseTransfer, in incident: inout Incident) throws(RuleViolation) {
    var transfer = CaseTransfer()
    transfer.kind = wish.kind
    transfer.authority = try required(wish.authority, .incident, "transfers.authority")
    transfer.document = try required(wish.document, .incident, "transfers.document")
    let day = try pastDay(wish.on ?? today, .incident, "transfers.on")
    try requireOrder(incident.concluded?.on, "concluded", day, "transfers.on")
    transfer.on = day
    transfer.account = account
    incident.transfers.append(transfer)
  }

  func takeBack(_ day: CalendarDay?, in incident: inout Incident) throws(RuleViolation) {
    let day = try pastDay(day ?? today, .incident, "transfers.returned")
    incident.parties = registry.parties(of: incident)
    for place in incident.transfers.indices where incident.transfers[place].returned == nil {
      try requireOrder(incident.transfers[place].on, "transfers.on", day, "transfers.returned")
      incident.transfers[place].returned = day
    }
  }

  func appeal(_ wish: Appeal, in party: inout ResponsibleParty) throws(RuleViolation) {
    guard !party.appeals.contains(where: \.isPending) else { throw .handling(.appealPending(party.number)) }
    var appeal = Appeal()
    appeal.document = try required(wish.document, .incident, "appeals.document")
    let day = try pastDay(wish.on ?? today, .incident, "appeals.on")
    try requireOrder(party.decision?.on, "decision.on", day, "appeals.on")
    appeal.on = day
    appeal.account = account
    party.appeals.append(appeal)
  }

  /// An appeal that succeeds takes the decision away; the party goes on where it stood before, and the decision stays on record.
  func settleAppeal(_ wish: Appeal, in party: inout ResponsibleParty) throws(RuleViolation) {
    guard let place = party.appeals.firstIndex(where: \.isPending) else {
      throw .handling(.noAppealPending(party.number))
    }
    guard let outcome = wish.outcome else { throw .missing(field("appeals.outcome")) }
    let day = try pastDay(wish.outcomeOn ?? today, .incident, "appeals.outcomeOn")
    try requireOrder(party.appeals[place].on, "appeals.on", day, "appeals.outcomeOn")
    party.appeals[place].outcome = outcome
    party.appeals[place].outcomeDocument = try required(
      wish.outcomeDocument ?? "", .incident, "appeals.outcomeDocument")
    party.appeals[place].outcomeOn = day
    guard outcome == .overturned, let decision = party.decision else { return }
    party.formerDecisions.append(decision)
    party.decision = nil
  }

  /// Counted or not counted in the evaluation of a year, with the reason; nothing counts in two years (DOMAIN §8 rule 3).
  func settle(
    _ wish: EvaluationEffect, in party: inout ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) {
    let first = incident.actDate?.year ?? today.year
    guard (first...max(first, today.year)).contains(wish.year) else {
      throw .handling(.yearOutOfReach(wish.year, from: first, through: today.year))
    }
    if let closed = registry.closing(of: wish.year) {
      throw .evaluation(.yearClosed(wish.year, by: closed.account, on: closed.on))
    }
    if wish.isCounted, let other = party.effects.first(where: { $0.isCounted && $0.year != wish.year }) {
      throw .handling(.countedInAnotherYear(other.year))
    }
    var effect = EvaluationEffect()
    effect.year = wish.year
    effect.isCounted = wish.isCounted
    effect.reason = try required(wish.reason, .incident, "effects.reason", limit: TextLimit.paragraph)
    effect.unit = party.unit
    effect.on = today
    effect.account = account
    party.effects.removeAll { $0.year == wish.year }
    party.effects.append(effect)
  }
}
