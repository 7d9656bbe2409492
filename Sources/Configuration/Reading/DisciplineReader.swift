import Domain

/// Reads the files of `discipline/`.
struct DisciplineReader {
  /// The catalogue whose instruments the rules name; nil where it could not be read, so that none is looked up.
  let catalogue: LegalCatalogue?

  /// Forms of handling and for whom they exist: `discipline/forms.json`.
  func forms(_ root: ConfigNode) -> (forms: [HandlingForm], rules: [FormRule])? {
    guard root.allows(["schema", "note", "forms", "rules"]) else { return nil }
    let seen = KeysSeen()
    let forms = (root.member("forms")?.items ?? []).compactMap { node -> HandlingForm? in
      seen.see(node.optional("id"))
      return form(node)
    }
    var dated = DatedRules()
    let rules = (root.member("rules")?.items ?? []).compactMap { node -> FormRule? in
      guard let rule = DatedRule.read(node, further: ["forms"], catalogue: catalogue) else { return nil }
      dated.append(rule, at: node)
      return FormRule(
        subjects: Set(rule.subjects), period: rule.period, documents: rule.documents, forms: names(node, of: forms),
        provenance: rule.provenance)
    }
    dated.report()
    return (forms, rules)
  }

  /// Degrees of gravity: `discipline/severity.json`.
  func severityScales(_ root: ConfigNode) -> [SeverityScale]? {
    guard root.allows(["schema", "note", "scales"]) else { return nil }
    var dated = DatedRules()
    let scales = (root.member("scales")?.items ?? []).compactMap { node -> SeverityScale? in
      guard let rule = DatedRule.read(node, further: ["levels"], catalogue: catalogue),
        let levels = node.member("levels")
      else { return nil }
      dated.append(rule, at: node)
      return SeverityScale(
        subjects: Set(rule.subjects), period: rule.period, documents: rule.documents, levels: severityLevels(levels),
        provenance: rule.provenance)
    }
    dated.report()
    return scales
  }

  /// Limitation periods and processing limits: `discipline/limitation.json`.
  func limitationRules(_ root: ConfigNode) -> [LimitationRule]? {
    guard root.allows(["schema", "note", "rules"]) else { return nil }
    var dated = DatedRules()
    let rules = (root.member("rules")?.items ?? []).compactMap { node -> LimitationRule? in
      guard let rule = DatedRule.read(node, further: Self.limitNames, catalogue: catalogue) else { return nil }
      dated.append(rule, at: node)
      return limitationRule(node, rule)
    }
    dated.report()
    return rules
  }

  /// Reasons to put discipline off: `discipline/postponement.json`.
  func postponementGrounds(_ root: ConfigNode) -> [PostponementGround]? {
    guard root.allows(["schema", "note", "grounds"]) else { return nil }
    var dated = DatedRules()
    let grounds = (root.member("grounds")?.items ?? []).compactMap { node -> PostponementGround? in
      guard let rule = DatedRule.read(node, further: ["id", "title"], catalogue: catalogue),
        let id = node.member("id")?.key, let title = node.member("title")?.text
      else { return nil }
      dated.append(rule, topic: id, at: node)
      return PostponementGround(
        id: id, title: title, subjects: Set(rule.subjects), period: rule.period, documents: rule.documents,
        provenance: rule.provenance)
    }
    dated.report()
    return grounds
  }
}

extension DisciplineReader {
  private static let limitNames: [StaticString] = [
    "limitationForReprimand", "limitationForHeavier", "processingLimit", "complexProcessingLimit", "ongoingActs",
  ]

  private func form(_ node: ConfigNode) -> HandlingForm? {
    guard node.allows(["id", "title", "discipline", "rank", "note"]), let id = node.member("id")?.key,
      let title = node.member("title")?.text, let isDiscipline = node.member("discipline")?.flag,
      let rank = node.member("rank")?.integer(in: 1...1_000)
    else { return nil }
    return HandlingForm(id: id, title: title, isDiscipline: isDiscipline, rank: rank)
  }

  private func names(_ node: ConfigNode, of forms: [HandlingForm]) -> [String] {
    guard let list = node.member("forms") else { return [] }
    let chosen = node.uniqueItems("forms") { item -> HandlingForm? in
      guard let id = item.text else { return nil }
      let form = forms.first { $0.id == id }
      if form == nil { item.report(.unknownReference(.form, id)) }
      return form
    }
    if list.items.isEmpty { list.report(.emptyList) }
    if zip(chosen, chosen.dropFirst()).contains(where: { $0.rank >= $1.rank }) { list.report(.wrongOrder) }
    return chosen.map(\.id)
  }

  private func severityLevels(_ list: ConfigNode) -> [SeverityScale.Level] {
    let levels = list.items.compactMap { node -> SeverityScale.Level? in
      guard node.allows(["severity", "title", "criterion"]),
        let severity = node.member("severity")?.choice(Severity.self), let title = node.member("title")?.text
      else { return nil }
      return SeverityScale.Level(severity: severity, title: title, criterion: node.optional("criterion")?.text)
    }
    let ranks = levels.compactMap { Severity.allCases.firstIndex(of: $0.severity) }
    if levels.isEmpty { list.report(.emptyList) }
    if zip(ranks, ranks.dropFirst()).contains(where: { $0 >= $1 }) { list.report(.wrongOrder) }
    return levels
  }

  private func limitationRule(_ node: ConfigNode, _ rule: DatedRule) -> LimitationRule? {
    guard let reprimand = length(node.member("limitationForReprimand")),
      let heavier = length(node.member("limitationForHeavier")),
      let processing = length(node.member("processingLimit")),
      let complex = length(node.member("complexProcessingLimit"))
    else { return nil }
    if heavier.longestDays < reprimand.longestDays || complex.longestDays < processing.longestDays {
      node.report(.wrongOrder)
    }
    return LimitationRule(
      subjects: Set(rule.subjects), period: rule.period, documents: rule.documents, limitationForReprimand: reprimand,
      limitationForHeavier: heavier, processingLimit: processing, complexProcessingLimit: complex,
      ongoingActs: node.optional("ongoingActs")?.choice(LimitationRule.OngoingActs.self) ?? .whenFound,
      provenance: rule.provenance)
  }

  private func length(_ node: ConfigNode?) -> LimitationRule.Length? {
    guard let node, node.allows(["days", "months"]) else { return nil }
    if let months = node.optional("months") { return months.integer(in: 1...1_200).map(LimitationRule.Length.months) }
    return node.member("days")?.integer(in: 1...36_500).map(LimitationRule.Length.days)
  }
}
