extension Deliberation {
  /// A step of handling (DOMAIN §7): who may take it, whether it is open, and what it writes; the state follows from that.
  func handle(_ id: RecordNumber<Incident>, _ step: HandlingStep) throws(RuleViolation) -> Decision {
    let old = try incident(id)
    let now = old.standing(today)
    let role = try admit(step.kind, to: now, party: step.party)
    var new = now
    try write(step, in: &new)
    new.state = new.standing(on: today)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// The role by which the account may take a step with an incident, whatever it would write.
  func admit(_ step: IncidentStep, to incident: Incident, party number: Int?) throws(RuleViolation) -> Role {
    let role = try permit(anyOf: permissions(for: step, incident))
    try requireOpen(step, incident, party: number)
    try requireDistance(from: incident, at: step)
    return role
  }

  private func permit(anyOf permissions: [Permission]) throws(RuleViolation) -> Role {
    for permission in permissions {
      if let role = rulebook.permissions.allows(permission, roles: user.roleSet) { return role }
    }
    return try permit(permissions[0])
  }

  /// What allows a step; one of them is enough.
  private func permissions(for step: IncidentStep, _ incident: Incident) -> [Permission] {
    step.permissions(for: incident)
  }

  private func requireOpen(_ step: IncidentStep, _ incident: Incident, party: Int?) throws(RuleViolation) {
    let refusal = RuleViolation.handling(.notOpen(step, incident.id, is: incident.state))
    if step == .resume, incident.state == .transferred { return }
    guard step.states.contains(incident.state) else { throw refusal }
    guard step.concernsParty else { return }
    if let party {
      let all = registry.parties(of: incident)
      guard let found = all.first(where: { $0.number == party }) else {
        throw .handling(.unknownParty(party, of: incident.id))
      }
      guard step.isOpen(for: found, on: today) else {
        throw .handling(.notOpen(step, incident.id, is: found.stage(on: today)))
      }
    } else if registry.parties(openTo: step, of: incident, on: today).isEmpty {
      throw refusal
    }
  }

  /// The person concerned takes no part but to explain; who flagged, verified or concluded does not decide.
  private func requireDistance(from incident: Incident, at step: IncidentStep) throws(RuleViolation) {
    guard step != .explain else { return }
    if let person = user.person, registry.isConcerned(person, by: incident) {
      throw .ownCase(account: account, incident: incident.id)
    }
    let earlier: DutyStep? =
      if incident.flagged?.account == account {
        .flag
      } else if incident.findings.contains(where: { $0.account == account }) {
        .verify
      } else if incident.concluded?.account == account {
        .conclude
      } else {
        nil
      }
    guard let earlier else { return }
    if step == .decide { throw .separationOfDuties(account: account, earlier: earlier, now: .decide) }
    if step == .annul, earlier == .flag { throw .separationOfDuties(account: account, earlier: .flag, now: .conclude) }
  }

  private func write(_ step: HandlingStep, in incident: inout Incident) throws(RuleViolation) {
    switch step {
    case .addParty(let facts): try addParty(facts, to: &incident)
    case .editParty(let number, let facts): try editParty(number, facts, of: &incident)
    case .describe(let facts): try describe(facts, in: &incident)
    case .transfer(let transfer): try self.transfer(transfer, in: &incident)
    case .resume(_, let day) where incident.state == .transferred: try takeBack(day, in: &incident)
    case .annul(let reason):
      incident.reason = try required(reason, .incident, "reason", limit: TextLimit.paragraph)
      incident.annulled = Signature(account, on: today)
      incident.state = .annulled
    default: try writeInParty(step, of: &incident)
    }
  }

  private func writeInParty(_ step: HandlingStep, of incident: inout Incident) throws(RuleViolation) {
    incident.parties = registry.parties(of: incident)
    let place = try place(of: step, in: incident)
    var party = incident.parties[place]
    switch step {
    case .chooseInstrument(_, let id, let reason): try choose(id, reason, for: &party, incident)
    case .requestExplanation(_, let request): try self.request(request, in: &party, incident)
    case .explain(_, let explanation): try explain(explanation, in: &party)
    case .review(_, let review): try self.review(review, in: &party, incident)
    case .council(_, let council): try hear(council, in: &party, incident)
    case .decide(_, let decision): try self.decide(decision, in: &party, incident)
    case .postpone(_, let rest): try postpone(rest, in: &party)
    case .resume(_, let day): try resume(day, in: &party)
    case .appeal(_, let appeal): try self.appeal(appeal, in: &party)
    case .settleAppeal(_, let outcome): try settleAppeal(outcome, in: &party)
    case .settle(_, let effect): try settle(effect, in: &party, incident)
    case .addParty, .editParty, .describe, .transfer, .annul: break
    }
    incident.parties[place] = party
  }

  /// The place of the party that a step is about.
  private func place(of step: HandlingStep, in incident: Incident) throws(RuleViolation) -> Int {
    var open = registry.parties(openTo: step.kind, of: incident, on: today)
    // A focal point speaks for its own unit.
    if step.kind == .explain, let unit = ownUnitOnly { open = open.filter { $0.unit == unit } }
    let number = if let named = step.party { named } else { try only(open.map(\.number), step.kind, incident) }
    guard let place = incident.parties.firstIndex(where: { $0.number == number }) else {
      throw .handling(.unknownParty(number, of: incident.id))
    }
    return place
  }

  private func only(_ open: [Int], _ step: IncidentStep, _ incident: Incident) throws(RuleViolation) -> Int {
    if open.count > 1 { throw .handling(.partyNotNamed(open)) }
    if let number = open.first { return number }
    if step == .explain, ownUnitOnly != nil { throw .otherUnit(account: account, unit: incident.unit) }
    throw .handling(.notOpen(step, incident.id, is: incident.state))
  }

  /// The unit of an account that may explain for its own unit and for no other; nil for one that may for all.
  var ownUnitOnly: Code<OrgUnit>? {
    let table = rulebook.permissions
    let mayForAll = IncidentStep.explainForAll.contains { table.allows($0, roles: user.roleSet) != nil }
    return mayForAll ? nil : user.unit
  }
}

extension IncidentStep {
  static let explainForAll: [Permission] = [.recordHandling, .requestExplanation]

  /// What an account must be allowed to do to take the step; one of them is enough, the first is the usual one.
  package func permissions(for incident: Incident) -> [Permission] {
    switch self {
    case .verify: [.verifyIncident]
    case .confirm: [.confirmIncident]
    case .dismiss: [.dismissIncident]
    case .party, .describe: [.requestExplanation, .recordHandling]
    case .requestExplanation: [.requestExplanation]
    case .explain: IncidentStep.explainForAll + [.submitOwnExplanation]
    case .review: [.reviewIncident]
    case .council, .postpone, .resume, .transfer, .appeal: [.recordHandling]
    case .instrument: [.chooseInstrument]
    case .decide: [.decideHandling]
    case .settle: [.manageEvaluations]
    // What was decided is annulled by who decides, everything before that by who confirms or dismisses.
    case .annul: incident.parties.contains { $0.decision != nil } ? [.decideHandling] : [.dismissIncident]
    }
  }
}
