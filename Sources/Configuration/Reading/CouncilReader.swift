import Domain

/// Reads `discipline/councils.json`.
struct CouncilReader {
  /// The catalogue whose instruments the rules name; nil where it could not be read.
  let catalogue: LegalCatalogue?

  /// When a council must be heard, and on which grounds it is left out.
  func councils(_ root: ConfigNode) -> CouncilLaw? {
    guard root.allows(["schema", "note", "councils", "skipGrounds"]) else { return nil }
    var dated = DatedRules()
    let councils = (root.member("councils")?.items ?? []).compactMap { node -> CouncilRule? in
      guard let rule = DatedRule.read(node, further: ["leastPresent"], catalogue: catalogue),
        let least = node.member("leastPresent")?.integer(in: 1...30)
      else { return nil }
      dated.append(rule, at: node)
      return CouncilRule(
        subjects: Set(rule.subjects), period: rule.period, documents: rule.documents, leastPresent: least,
        provenance: rule.provenance)
    }
    var grounds = DatedRules()
    let skipGrounds = (root.member("skipGrounds")?.items ?? []).compactMap { node -> SkipGround? in
      guard let rule = DatedRule.read(node, further: ["id", "title"], catalogue: catalogue),
        let id = node.member("id")?.key, let title = node.member("title")?.text
      else { return nil }
      grounds.append(rule, topic: id, at: node)
      return SkipGround(
        id: id, title: title, subjects: Set(rule.subjects), period: rule.period, documents: rule.documents,
        provenance: rule.provenance)
    }
    dated.report()
    grounds.report()
    return CouncilLaw(councils: councils, skipGrounds: skipGrounds)
  }
}
