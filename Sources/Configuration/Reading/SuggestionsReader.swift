import Domain

/// Reads `suggestions.json`.
enum SuggestionsReader {
  /// Reads the rules and checks that their kinds of violation exist.
  static func read(_ root: ConfigNode, catalogue: LegalCatalogue?) -> [SuggestionRule]? {
    guard root.allows(["schema", "note", "rules"]), let rules = root.member("rules") else { return nil }
    let seen = KeysSeen()
    return rules.items.compactMap { node in
      seen.see(node.optional("id"))
      return rule(node, catalogue)
    }
  }

  private static func rule(_ node: ConfigNode, _ catalogue: LegalCatalogue?) -> SuggestionRule? {
    let allowed = node.allows(["id", "fact", "limit", "least", "violation", "active", "mark", "source", "note"])
    guard allowed, let id = node.member("id")?.key, let fact = node.member("fact")?.choice(SuggestionRule.Fact.self),
      let limit = node.member("limit")?.integer(in: fact.limits),
      let violation = node.member("violation"), let code = violation.key,
      let isActive = node.member("active")?.flag, let provenance = node.provenance
    else { return nil }
    if let catalogue, catalogue.violation(code) == nil { violation.report(.unknownReference(.violation, code)) }
    return SuggestionRule(
      id: id, fact: fact, limit: limit, least: node.optional("least")?.integer(in: 1...10_000) ?? 1, violation: code,
      isActive: isActive, provenance: provenance)
  }
}

extension SuggestionRule.Fact {
  /// The limits that make sense for what is measured.
  fileprivate var limits: ClosedRange<Int> {
    switch self {
    case .daysLate, .openFinding: 0...3_650
    case .lateInQuarter, .reminders: 1...1_000
    case .onTimePercent: 1...100
    }
  }
}
