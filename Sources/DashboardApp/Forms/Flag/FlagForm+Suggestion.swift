import Domain

extension FlagForm {
  /// The incident that a rule proposes, filled with the facts; nil where the suggestion is no longer made.
  init?(accepting id: Code<SuggestionSettlement>, _ app: AppState) {
    guard let registry = app.index?.registry else { return nil }
    let rulebook = app.settings.rulebook
    guard let suggestion = app.suggestion(id) else { return nil }
    let draft = SuggestionWords.draft(of: suggestion, in: registry, under: rulebook)
    self.init(unit: draft.unit, assignment: nil, app)
    self.suggestion = id
    for id in draft.assignments {
      guard let record = try? registry.assignment(id) else { continue }
      self[.assignments]?.toggle(FlagForm.option(of: record, app))
    }
    self[.source]?.choose(draft.source.option(app))
    fill(draft, app)
  }
}
