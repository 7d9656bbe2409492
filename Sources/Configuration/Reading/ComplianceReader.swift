import Domain

/// Reads `compliance.json`.
enum ComplianceReader {
  /// Reads what compliance is judged by; nil where a number is missing.
  static func read(_ root: ConfigNode) -> ComplianceRules? {
    let allowed = root.allows([
      "schema", "note", "mark", "source", "kinds", "documents", "checkMonths", "rulesReviewMonths", "planMonth",
      "staffMeasureMonths",
    ])
    guard allowed, let provenance = root.provenance, let documents = root.member("documents"),
      let checks = root.member("checkMonths")?.integer(in: 1...120),
      let review = root.member("rulesReviewMonths")?.integer(in: 1...120),
      let plan = root.member("planMonth")?.integer(in: 1...12),
      let staff = root.member("staffMeasureMonths")?.integer(in: 1...120)
    else { return nil }
    return ComplianceRules(
      kinds: Set(root.uniqueItems("kinds") { $0.choice(UnitKind.self) }), documents: read(documents),
      checkMonths: checks, rulesReviewMonths: review, planMonth: plan, staffMeasureMonths: staff,
      provenance: provenance)
  }

  private static func read(_ list: ConfigNode) -> [ComplianceRules.RequiredDocument] {
    var found: [ComplianceRules.RequiredDocument] = []
    for node in list.items {
      guard node.allows(["id", "title", "issued", "withinDays"]), let id = node.member("id")?.key,
        let title = node.member("title")?.text, let days = node.member("withinDays")?.integer(in: 1...3_650)
      else { continue }
      if found.contains(where: { $0.id == id }) { node.report(.duplicate(id)) }
      found.append(.init(id: id, title: title, issued: node.optional("issued")?.day, withinDays: days))
    }
    return found
  }
}
