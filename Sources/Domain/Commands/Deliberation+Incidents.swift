extension Deliberation {
  func flagIncident(_ draft: IncidentDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.flagIncident)
    var incident = Incident(id: registry.nextNumber(year: today.year, of: Incident.self))
    let actDate = try pastDay(draft.actDate, .incident, "actDate")
    incident.unit = try unit(draft.unit, on: actDate, .incident)
    incident.actDate = actDate
    incident.foundDate = try foundDate(of: draft, actDate: actDate)
    try setLaw(of: draft, on: actDate, in: &incident)
    try setHead(of: draft, on: actDate, in: &incident)
    incident.source = draft.source
    incident.summary = try required(draft.summary, .incident, "summary", limit: TextLimit.paragraph)
    incident.evidence = try optional(draft.evidence, .incident, "evidence")
    incident.assignments = try linked(draft)
    incident.flagged = Signature(account, on: today)
    return Decision(changes: [RecordChange(creating: incident)], role: role)
  }

  private func foundDate(of draft: IncidentDraft, actDate: CalendarDay) throws(RuleViolation) -> CalendarDay {
    let found = try pastDay(draft.foundDate ?? today, .incident, "foundDate")
    guard actDate <= found else {
      throw .outOfOrder(
        earlier: RecordField(.incident, "actDate"), actDate, later: RecordField(.incident, "foundDate"), found)
    }
    return found
  }

  /// Decision and category: both must be in the catalogue, fit each other, and be citable on the day of the act.
  private func setLaw(
    of draft: IncidentDraft, on day: CalendarDay, in incident: inout Incident
  ) throws(RuleViolation) {
    let catalogue = rulebook.catalogue
    guard !draft.decision.isEmpty else { throw .missing(RecordField(.incident, "decision")) }
    guard let decision = catalogue.document(draft.decision),
      catalogue.flaggingDecisions.contains(where: { $0.id == decision.id })
    else { throw .unknownDecision(draft.decision) }
    let citability = catalogue.citability(of: decision, on: day)
    guard citability.isCitable else { throw .decisionNotCitable(document: decision.id, citability) }
    guard !draft.violation.isEmpty else { throw .missing(RecordField(.incident, "violation")) }
    guard let violation = catalogue.violation(draft.violation) else { throw .unknownViolation(draft.violation) }
    guard violation.isSelectable(on: day) else { throw .violationInactive(violation.id) }
    guard violation.decisions.contains(decision.id) else {
      throw .violationNotUnderDecision(
        violation: violation.id, decision: decision.id, allowed: violation.decisions)
    }
    if let severity = draft.severity { try requireOnScale(severity, on: day) }
    incident.decision = decision.id
    incident.violation = violation.id
    incident.severity = draft.severity
    incident.catalogueVersion = catalogue.version
  }

  /// The head in office on the day of the act, or another person with the reason for it.
  private func setHead(
    of draft: IncidentDraft, on day: CalendarDay, in incident: inout Incident
  ) throws(RuleViolation) {
    guard let unit = incident.unit else { return }
    let headship = registry.head(of: unit, on: day).headship
    guard let chosen = draft.head, chosen != headship?.person else {
      incident.head = headship?.person
      incident.headship = headship?.id
      return
    }
    guard registry.people[chosen] != nil else { throw .unknownPerson(chosen.rawValue) }
    guard let reason = try optional(draft.headReason, .incident, "headReason") else {
      throw .headChangedWithoutReason(expected: headship?.person)
    }
    incident.head = chosen
    incident.headship = registry.headships(of: unit).first { $0.person == chosen && $0.period.contains(day) }?.id
    incident.headReason = reason
  }

  /// Assignments the incident is about: each must exist and be one that the unit leads or takes part in.
  private func linked(_ draft: IncidentDraft) throws(RuleViolation) -> [RecordNumber<Assignment>] {
    for (position, id) in draft.assignments.enumerated() {
      guard !draft.assignments[..<position].contains(id) else {
        throw .duplicate(RecordField(.incident, "assignments"), id.rawValue)
      }
      let assignment = try assignment(id)
      guard let unit = draft.unit, assignment.unit == unit || assignment.cooperatingUnits.contains(unit) else {
        throw .assignmentOfOtherUnit(id, unit: assignment.unit)
      }
    }
    return draft.assignments
  }

  func requireOnScale(_ severity: Severity, on day: CalendarDay) throws(RuleViolation) {
    let scale = rulebook.severities(on: day)
    guard scale.contains(severity) else { throw .severityNotOnScale(severity, allowed: scale) }
  }
}
