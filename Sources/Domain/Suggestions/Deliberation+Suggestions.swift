extension Deliberation {
  /// Accepting flags the incident by the rule that flags any; dismissing wants a reason. Each happens once.
  func settle(_ command: SuggestionCommand) throws(RuleViolation) -> Decision {
    let role = try permit(.settleSuggestion)
    switch command {
    case .accept(let id, let draft):
      let suggestion = try suggestion(id)
      let flagged = try flag(draft, for: suggestion)
      var settlement = settlement(of: suggestion, .accepted)
      settlement.incident = registry.nextNumber(year: today.year, of: Incident.self)
      return Decision(changes: flagged.changes + [RecordChange(creating: settlement)], role: role)
    case .dismiss(let id, let reason):
      var settlement = settlement(of: try suggestion(id), .dismissed)
      settlement.reason = try required(reason, .suggestion, "reason", limit: TextLimit.paragraph)
      return Decision(changes: [RecordChange(creating: settlement)], role: role)
    }
  }

  private func suggestion(_ id: Code<SuggestionSettlement>) throws(RuleViolation) -> Suggestion {
    try registry.suggestion(id.rawValue, under: rulebook, on: today)
  }

  private func flag(_ draft: IncidentDraft, for suggestion: Suggestion) throws(RuleViolation) -> Decision {
    guard let basis = suggestion.basis else { return try flagIncident(draft) }
    return try flag(draft, on: basis)
  }

  /// The settlement to be written, with the facts as they stand now.
  private func settlement(of suggestion: Suggestion, _ verdict: SuggestionVerdict) -> SuggestionSettlement {
    var settlement = SuggestionSettlement(id: suggestion.id)
    settlement.verdict = verdict
    settlement.unit = suggestion.unit
    settlement.assignments = suggestion.assignments
    settlement.measure = suggestion.measure
    settlement.limit = suggestion.rule.limit
    settlement.settled = Signature(account, on: today)
    return settlement
  }
}
