extension Deliberation {
  /// Accepting flags the incident by the rule that flags any; dismissing wants a reason. Each happens once.
  func settle(_ command: SuggestionCommand) throws(RuleViolation) -> Decision {
    let role = try permit(.settleSuggestion)
    switch command {
    case .accept(let id, let draft):
      var settlement = try settlement(of: id)
      let flag = try flagIncident(draft)
      settlement.verdict = .accepted
      settlement.incident = registry.nextNumber(year: today.year, of: Incident.self)
      return Decision(changes: flag.changes + [RecordChange(creating: settlement)], role: role)
    case .dismiss(let id, let reason):
      var settlement = try settlement(of: id)
      settlement.verdict = .dismissed
      settlement.reason = try required(reason, .suggestion, "reason", limit: TextLimit.paragraph)
      return Decision(changes: [RecordChange(creating: settlement)], role: role)
    }
  }

  /// The settlement to be written, with the facts as they stand now.
  private func settlement(of id: Code<SuggestionSettlement>) throws(RuleViolation) -> SuggestionSettlement {
    let suggestion = try registry.suggestion(id.rawValue, under: rulebook, on: today)
    var settlement = SuggestionSettlement(id: id)
    settlement.unit = suggestion.unit
    settlement.assignments = suggestion.assignments
    settlement.measure = suggestion.measure
    settlement.limit = suggestion.rule.limit
    settlement.settled = Signature(account, on: today)
    return settlement
  }
}
