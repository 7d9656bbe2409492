extension Deliberation {
  /// Verification of a flag, by an account other than the one that flagged; more findings may follow.
  func verifyIncident(_ id: RecordNumber<Incident>, _ finding: String) throws(RuleViolation) -> Decision {
    let role = try permit(.verifyIncident)
    let old = try incident(id)
    guard old.state == .verifying || old.state.canBecome(.verifying), !old.state.isFinal else {
      throw .wrongIncidentState(id, is: old.state, wanted: .verifying)
    }
    try requireSeparation(from: old, at: .verify)
    var new = old
    new.state = .verifying
    let text = try required(finding, .incident, "findings", limit: TextLimit.paragraph)
    new.findings.append(Remark(on: today, account: account, text: text))
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// The violation is established, with its severity and cause (DOMAIN §5 row 3: no incident without a cause).
  func confirmIncident(
    _ id: RecordNumber<Incident>, _ severity: Severity, _ cause: String
  ) throws(RuleViolation) -> Decision {
    let role = try permit(.confirmIncident)
    var new = try concluding(id, to: .confirmed)
    let old = try incident(id)
    try requireOnScale(severity, on: old.actDate ?? today)
    new.severity = severity
    new.cause = try required(cause, .incident, "cause", limit: TextLimit.paragraph)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  func dismissIncident(_ id: RecordNumber<Incident>, _ reason: String) throws(RuleViolation) -> Decision {
    let role = try permit(.dismissIncident)
    var new = try concluding(id, to: .dismissed)
    let old = try incident(id)
    new.reason = try required(reason, .incident, "reason", limit: TextLimit.paragraph)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  private func concluding(_ id: RecordNumber<Incident>, to state: IncidentState) throws(RuleViolation) -> Incident {
    var incident = try incident(id)
    // Handling can lead back to `confirmed`, a conclusion only from the verification.
    guard incident.state == .verifying else { throw .wrongIncidentState(id, is: incident.state, wanted: state) }
    try requireSeparation(from: incident, at: .conclude)
    incident.state = state
    incident.concluded = Signature(account, on: today)
    return incident
  }

  /// Who flags does not verify, who verifies does not conclude, and the head concerned does neither.
  private func requireSeparation(from incident: Incident, at step: DutyStep) throws(RuleViolation) {
    if incident.flagged?.account == account {
      throw .separationOfDuties(account: account, earlier: .flag, now: step)
    }
    if step == .conclude, incident.findings.contains(where: { $0.account == account }) {
      throw .separationOfDuties(account: account, earlier: .verify, now: step)
    }
    if let person = user.person, registry.isConcerned(person, by: incident) {
      throw .ownCase(account: account, incident: incident.id)
    }
  }
}
