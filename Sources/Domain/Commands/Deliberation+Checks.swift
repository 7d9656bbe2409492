extension Deliberation {
  /// A check whose findings say no more than a new one can: what was found and by when it must be remedied.
  func withGivenFindings(_ check: Check) throws(RuleViolation) -> Check {
    var kept = check
    kept.findings = []
    for finding in check.findings {
      kept.findings.append(try self.finding(CheckFindingDraft(finding.text, due: finding.due), of: check))
    }
    return kept
  }

  private func finding(_ draft: CheckFindingDraft, of check: Check) throws(RuleViolation) -> CheckFinding {
    let text = try required(draft.text, .check, "findings", limit: TextLimit.paragraph)
    if let on = check.on, let due = draft.due, due < on {
      throw .outOfOrder(earlier: RecordField(.check, "on"), on, later: RecordField(.check, "due"), due)
    }
    return CheckFinding(text, due: draft.due)
  }

  func addFinding(_ draft: CheckFindingDraft, to id: RecordNumber<Check>) throws(RuleViolation) -> Decision {
    let role = try permit(Check.register.keeper)
    let old = try entry(id.rawValue, Check.self)
    try requireStanding(old)
    var new = old
    new.findings.append(try finding(draft, of: old))
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// The remedy of a finding, with the document that reports it; a later one corrects it.
  func follow(
    _ id: RecordNumber<Check>, _ number: Int, _ document: String, _ day: CalendarDay
  ) throws(RuleViolation) -> Decision {
    let role = try permit(Check.register.keeper)
    let old = try entry(id.rawValue, Check.self)
    let place = try place(of: number, in: old)
    let day = try pastDay(day, .check, "followed")
    if let on = old.on, day < on {
      throw .outOfOrder(earlier: RecordField(.check, "on"), on, later: RecordField(.check, "followed"), day)
    }
    var new = old
    new.findings[place].followDocument = try required(document, .check, "followDocument")
    new.findings[place].followed = day
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// Where the finding of a number stands in a check that takes changes.
  private func place(of number: Int, in check: Check) throws(RuleViolation) -> Int {
    try requireStanding(check)
    guard check.findings.indices.contains(number - 1) else {
      throw .register(.noFinding(check.key, number: number, of: check.findings.count))
    }
    return number - 1
  }

  /// An incident by the rule of every flag, and the entry it rests on; each names the other (DOMAIN §5 row 2).
  func flag(_ draft: IncidentDraft, on basis: IncidentBasis) throws(RuleViolation) -> Decision {
    var decision = try flagIncident(draft)
    guard let place = decision.changes.firstIndex(where: { $0.isCreation && $0.key.kind == .incident }),
      let id = RecordNumber<Incident>(rawValue: decision.changes[place].key.id)
    else { return decision }
    let flag = decision.changes[place]
    let entry = try linked(basis, to: id, of: draft.unit)
    decision.changes[place] = RecordChange(
      key: flag.key, base: flag.base, set: flag.set + [FieldMember("basis", .text(basis.text))], add: flag.add)
    decision.changes.append(entry)
    return decision
  }

  private func linked(
    _ basis: IncidentBasis, to incident: RecordNumber<Incident>, of unit: Code<OrgUnit>?
  ) throws(RuleViolation) -> RecordChange {
    switch basis {
    case .finding(let id, let number):
      let old = try entry(id.rawValue, Check.self)
      let place = try place(of: number, in: old)
      try requireFree(old, old.findings[place].incident, unit)
      var new = old
      new.findings[place].incident = incident
      return RecordChange(from: old, to: new)
    case .advice(let id):
      let old = try entry(id.rawValue, AdviceFault.self)
      try requireStanding(old)
      try requireFree(old, old.incident, unit)
      var new = old
      new.incident = incident
      return RecordChange(from: old, to: new)
    }
  }

  /// One incident for a finding, and about the unit of the finding.
  private func requireFree(
    _ entry: some RegisterRecord, _ incident: RecordNumber<Incident>?, _ unit: Code<OrgUnit>?
  ) throws(RuleViolation) {
    if let incident { throw .register(.linked(entry.key, to: RecordKey(.incident, incident.rawValue))) }
    guard unit == entry.header.unit else { throw .register(.otherUnit(entry.key, unit: entry.header.unit)) }
  }

  /// Assignments by the rule of every new one, and the plan item that they came from (DOMAIN §5 row 5).
  func assign(_ id: RecordNumber<WorkPlanItem>, _ draft: AssignmentDraft) throws(RuleViolation) -> Decision {
    var draft = draft
    draft.workKind = .plan
    var decision = try addAssignment(draft)
    let old = try entry(id.rawValue, WorkPlanItem.self)
    try requireStanding(old)
    if let first = old.assignments.first {
      throw .register(.linked(old.key, to: RecordKey(.assignment, first.rawValue)))
    }
    if let unit = old.header.unit, !draft.units.contains(unit) { throw .register(.otherUnit(old.key, unit: unit)) }
    var new = old
    decision.changes = decision.changes.map { change in
      guard change.isCreation, let made = RecordNumber<Assignment>(rawValue: change.key.id) else { return change }
      new.assignments.append(made)
      let link = FieldMember("planItem", .text(id.rawValue))
      return RecordChange(key: change.key, base: change.base, set: change.set + [link], add: change.add)
    }
    decision.changes.append(RecordChange(from: old, to: new))
    return decision
  }
}
