import Domain

extension FlagForm {
  /// An incident on an entry of a register, filled with what the entry says; nil where there is no such entry.
  init?(on basis: IncidentBasis, _ app: AppState) {
    guard let draft = app.index?.registry.proposedIncident(on: basis, under: app.settings.rulebook) else { return nil }
    self.init(unit: draft.unit, assignment: nil, app)
    self.basis = basis
    fill(draft, app)
  }

  /// Puts in what a draft says beside its unit and assignments.
  mutating func fill(_ draft: IncidentDraft, _ app: AppState) {
    self[.actDate]?.setText(draft.actDate?.dayMonthYear ?? "")
    if let found = draft.foundDate { self[.foundDate]?.setText(found.dayMonthYear) }
    self[.summary]?.setText(draft.summary)
    self[.evidence]?.setText(draft.evidence)
    choose(draft, app)
  }

  /// Chooses decision and category where the entry stands for one.
  private mutating func choose(_ draft: IncidentDraft, _ app: AppState) {
    guard let category = app.settings.rulebook.catalogue.violation(draft.violation) else { return }
    let decision = decisionOptions(app).first { $0.id == draft.decision }
    self[.decision]?.choose(decision)
    isDecisionChosen = true
    self[.violation]?.choose(FormOption(category.id, "\(category.title)", remark: "\(category.id)"))
  }
}
