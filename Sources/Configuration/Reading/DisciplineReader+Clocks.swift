import Domain

/// What the clocks of discipline and the steps of procedure go by.
extension DisciplineReader {
  /// Instruments that can govern a case: `discipline/instruments.json`.
  func instruments(_ root: ConfigNode) -> [DisciplineInstrument]? {
    guard root.allows(["schema", "note", "instruments"]) else { return nil }
    var dated = DatedRules()
    let instruments = (root.member("instruments")?.items ?? []).compactMap { node -> DisciplineInstrument? in
      guard let rule = DatedRule.read(node, further: ["id", "transition"], catalogue: catalogue),
        let idNode = node.member("id"), let id = idNode.key
      else { return nil }
      if let catalogue, catalogue.document(id) == nil { idNode.report(.unknownReference(.document, id)) }
      dated.append(rule, at: node)
      return DisciplineInstrument(
        id: id, subjects: Set(rule.subjects), period: rule.period, documents: rule.documents,
        transition: transition(node.optional("transition")), provenance: rule.provenance)
    }
    dated.report()
    return instruments
  }

  /// Which time does not count, and acts without limitation: `discipline/exclusions.json`.
  func exclusions(_ root: ConfigNode) -> (stops: [ExclusionRule], unlimited: [UnlimitedGround])? {
    guard root.allows(["schema", "note", "stops", "unlimited"]) else { return nil }
    var dated = DatedRules()
    let stops = (root.member("stops")?.items ?? []).compactMap { node -> ExclusionRule? in
      guard let rule = DatedRule.read(node, further: ["clock", "kinds"], catalogue: catalogue),
        let clock = node.member("clock")?.choice(ExclusionRule.Clock.self)
      else { return nil }
      dated.append(rule, topic: clock.rawValue, at: node)
      return ExclusionRule(
        subjects: Set(rule.subjects), period: rule.period, documents: rule.documents, clock: clock,
        kinds: node.uniqueItems("kinds") { $0.choice(ExclusionKind.self) }, provenance: rule.provenance)
    }
    dated.report()
    return (stops, unlimitedGrounds(root))
  }

  /// Times for the steps of procedure: `discipline/procedure.json`.
  func procedureRules(_ root: ConfigNode) -> [ProcedureRule]? {
    guard root.allows(["schema", "note", "rules"]) else { return nil }
    var dated = DatedRules()
    let rules = (root.member("rules")?.items ?? []).compactMap { node -> ProcedureRule? in
      guard let rule = DatedRule.read(node, further: ["step", "length"], catalogue: catalogue),
        let step = node.member("step")?.choice(ProcedureStep.self), let length = stepLength(node.member("length"))
      else { return nil }
      dated.append(rule, topic: step.rawValue, at: node)
      return ProcedureRule(
        step: step, subjects: Set(rule.subjects), period: rule.period, documents: rule.documents, length: length,
        provenance: rule.provenance)
    }
    dated.report()
    return rules
  }

  private func transition(_ node: ConfigNode?) -> DisciplineInstrument.Transition? {
    guard let node, node.allows(["reachesEarlierActs", "leavesOpenCases"]),
      let reaches = node.member("reachesEarlierActs")?.flag, let leaves = node.member("leavesOpenCases")?.flag
    else { return nil }
    return DisciplineInstrument.Transition(reachesEarlierActs: reaches, leavesOpenCases: leaves)
  }

  private func unlimitedGrounds(_ root: ConfigNode) -> [UnlimitedGround] {
    var dated = DatedRules()
    let grounds = (root.member("unlimited")?.items ?? []).compactMap { node -> UnlimitedGround? in
      guard let rule = DatedRule.read(node, further: ["id", "title"], catalogue: catalogue),
        let id = node.member("id")?.key, let title = node.member("title")?.text
      else { return nil }
      dated.append(rule, topic: id, at: node)
      return UnlimitedGround(
        id: id, title: title, subjects: Set(rule.subjects), period: rule.period, documents: rule.documents,
        provenance: rule.provenance)
    }
    dated.report()
    return grounds
  }

  private func stepLength(_ node: ConfigNode?) -> ProcedureRule.Length? {
    guard let node, node.allows(["workingDays", "days", "months"]) else { return nil }
    if let months = node.optional("months") { return months.integer(in: 1...1_200).map(ProcedureRule.Length.months) }
    if let days = node.optional("days") { return days.integer(in: 1...36_500).map(ProcedureRule.Length.days) }
    return node.member("workingDays")?.integer(in: 1...3_650).map(ProcedureRule.Length.workingDays)
  }
}
