extension Registry {
  /// What an incident on an entry of a register is proposed to say; a person completes it. Nil where there is no entry.
  package func proposedIncident(on basis: IncidentBasis, under rulebook: Rulebook) -> IncidentDraft? {
    var draft = IncidentDraft()
    switch basis {
    case .finding(let id, let number):
      guard let check = registers.checks[id], check.findings.indices.contains(number - 1) else { return nil }
      draft.unit = check.header.unit
      draft.actDate = check.on
      draft.summary = check.findings[number - 1].text
      draft.evidence = "\(check.document) (\(id.rawValue))"
    case .advice(let id):
      guard let fault = registers.advice[id] else { return nil }
      draft.unit = fault.header.unit
      draft.actDate = fault.on
      draft.violation = fault.flaw?.violation ?? ""
      draft.decision = rulebook.catalogue.violation(draft.violation)?.defaultDecision ?? ""
      draft.summary = "\(fault.document): \(fault.returnedBy) trả lại"
      draft.evidence = "\(fault.evidence) (\(id.rawValue))"
    }
    draft.foundDate = draft.actDate
    draft.source = .inspection
    return draft
  }

  /// What an assignment out of a plan item is proposed to say; nil where there is no such item.
  package func proposedAssignment(from id: RecordNumber<WorkPlanItem>) -> AssignmentDraft? {
    guard let item = registers.planItems[id] else { return nil }
    var draft = AssignmentDraft()
    draft.title = item.text
    draft.units = item.header.unit.map { [$0] } ?? []
    draft.workKind = .plan
    draft.source = item.document
    draft.due = item.due.map { .day($0) } ?? .none
    return draft
  }
}
