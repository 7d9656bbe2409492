import Domain

/// Reads `discipline/proportionality.json`: every form and degree in it must exist for its subjects when it begins.
struct ProportionReader {
  /// Reads what dated rules have in common.
  let reader: DisciplineReader
  /// The forms there are, and which exist for whom and when; nil where they could not be read, so that none is looked up.
  let forms: (forms: [HandlingForm], rules: [FormRule])?
  /// Degrees of gravity; none where they could not be read.
  let scales: [SeverityScale]

  private static let names: [StaticString] = [
    "id", "base", "leadership", "severalActs", "repeated", "duringEffect", "needsReminder",
  ]

  /// Reads the rules.
  func read(_ root: ConfigNode) -> [ProportionRule]? {
    guard root.allows(["schema", "note", "rules"]) else { return nil }
    var dated = DatedRules()
    let seen = KeysSeen()
    let rules = (root.member("rules")?.items ?? []).compactMap { node -> ProportionRule? in
      seen.see(node.optional("id"))
      guard let rule = DatedRule.read(node, further: Self.names, catalogue: reader.catalogue),
        let id = node.member("id")?.key, let base = node.member("base"),
        let needsReminder = node.member("needsReminder")?.flag
      else { return nil }
      dated.append(rule, at: node)
      if base.items.isEmpty { base.report(.emptyList) }
      return ProportionRule(
        id: id, subjects: Set(rule.subjects), period: rule.period, documents: rule.documents,
        base: cells(base, rule), leadership: node.optional("leadership").map { cells($0, rule) } ?? [],
        severalActs: step(node, "severalActs"), repeated: step(node, "repeated"),
        duringEffect: step(node, "duringEffect"), needsReminder: needsReminder, provenance: rule.provenance)
    }
    dated.report()
    return rules
  }

  private func step(_ node: ConfigNode, _ name: StaticString) -> ProportionRule.Step? {
    node.optional(name)?.choice(ProportionRule.Step.self)
  }

  private func cells(_ list: ConfigNode, _ rule: DatedRule) -> [ProportionRule.Cell] {
    let cells = list.items.compactMap { cell($0, rule) }
    let degrees = cells.map(\.severity.gravity)
    if zip(degrees, degrees.dropFirst()).contains(where: { $0 >= $1 }) { list.report(.wrongOrder) }
    return cells
  }

  private func cell(_ node: ConfigNode, _ rule: DatedRule) -> ProportionRule.Cell? {
    guard node.allows(["severity", "least", "most", "whenRemedied", "whenNotRemedied"]),
      let severity = severity(node.member("severity"), rule), let least = form(node.member("least"), rule),
      let most = form(node.member("most"), rule)
    else { return nil }
    if least.rank > most.rank { node.report(.wrongOrder) }
    return ProportionRule.Cell(
      severity: severity, least: least.id, most: most.id,
      whenRemedied: node.optional("whenRemedied").flatMap { form($0, rule)?.id },
      whenNotRemedied: node.optional("whenNotRemedied").flatMap { form($0, rule)?.id })
  }

  /// A degree that exists for every subject of the rule when it begins.
  private func severity(_ node: ConfigNode?, _ rule: DatedRule) -> Severity? {
    guard let node, let severity = node.choice(Severity.self) else { return nil }
    let day = rule.firstDay
    for subject in rule.subjects {
      let scale = scales.first { $0.subjects.contains(subject) && $0.period.contains(day) }
      guard let levels = scale?.levels.map(\.severity), !levels.contains(severity) else { continue }
      node.report(.unknownValue(severity.rawValue, allowed: levels.map(\.rawValue)))
      return nil
    }
    return severity
  }

  /// A form that exists for every subject of the rule when it begins.
  private func form(_ node: ConfigNode?, _ rule: DatedRule) -> HandlingForm? {
    guard let node, let id = node.key, let forms else { return nil }
    let day = rule.firstDay
    let exists = rule.subjects.allSatisfy { subject in
      forms.rules.contains { $0.subjects.contains(subject) && $0.period.contains(day) && $0.forms.contains(id) }
    }
    guard exists, let form = forms.forms.first(where: { $0.id == id }) else {
      node.report(.unknownReference(.form, id))
      return nil
    }
    return form
  }
}

extension DatedRule {
  /// The day by which its neighbours are read: its first, or for one without a first the day before its end.
  fileprivate var firstDay: CalendarDay {
    period.from ?? period.to?.advanced(by: -1) ?? CalendarDay(daysSinceEpoch: 0)
  }
}
