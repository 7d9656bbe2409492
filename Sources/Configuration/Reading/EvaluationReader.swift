import Domain

/// Reads the files of `evaluation/`: the rules by which units and their heads are graded in a year.
struct EvaluationReader {
  /// The catalogue whose instruments the rules name; nil where it could not be read, so that none is looked up.
  let catalogue: LegalCatalogue?

  private static let names: [StaticString] = [
    "id", "from", "to", "documents", "bands", "rounding", "ceilings", "leastMonths", "excellentQuota", "mark", "source",
    "note",
  ]

  /// Rules for units: `evaluation/units.json`.
  func units(_ root: ConfigNode) -> [EvaluationRuleSet]? {
    ruleSets(root, "unitKinds") { node in
      let kinds = node.uniqueItems("unitKinds") { $0.choice(UnitKind.self) }
      return (.units(Set(kinds)), kinds.map(\.rawValue))
    }
  }

  /// Rules for heads: `evaluation/persons.json`.
  func persons(_ root: ConfigNode) -> [EvaluationRuleSet]? {
    ruleSets(root, "subjects") { node in
      let subjects = node.uniqueItems("subjects") { $0.choice(DisciplineSubject.self) }
      return (.persons(Set(subjects)), subjects.map(\.rawValue))
    }
  }

  private func ruleSets(
    _ root: ConfigNode, _ reachName: StaticString,
    _ reach: (ConfigNode) -> (EvaluationRuleSet.Reach, names: [String])
  ) -> [EvaluationRuleSet]? {
    guard root.allows(["schema", "note", "ruleSets"]) else { return nil }
    let seen = KeysSeen()
    var chains: [String: PeriodChain] = [:]
    let sets = (root.member("ruleSets")?.items ?? []).compactMap { node -> EvaluationRuleSet? in
      seen.see(node.optional("id"))
      guard node.allows(Self.names + [reachName]), let reachNode = node.member(reachName) else { return nil }
      let (reach, names) = reach(node)
      if names.isEmpty { reachNode.report(.emptyList) }
      guard let set = ruleSet(node, reach) else { return nil }
      for name in names { chains[name, default: PeriodChain(name: name)].append(set.period, at: node) }
      return set
    }
    for (_, chain) in chains.sorted(by: { $0.key < $1.key }) { chain.report(gaps: true) }
    return sets
  }

  private func ruleSet(_ node: ConfigNode, _ reach: EvaluationRuleSet.Reach) -> EvaluationRuleSet? {
    guard let id = node.member("id")?.key, let bandsNode = node.member("bands"),
      let rounding = node.member("rounding")?.choice(EvaluationRuleSet.Rounding.self),
      let ceilingsNode = node.member("ceilings"), let provenance = node.provenance
    else { return nil }
    return EvaluationRuleSet(
      id: id, reach: reach, period: node.period("from", "to"), documents: node.instruments(of: catalogue),
      bands: bands(bandsNode), rounding: rounding, ceilings: ceilingsNode.items.compactMap(ceiling),
      leastMonths: node.optional("leastMonths")?.integer(in: 1...12),
      excellentQuota: node.optional("excellentQuota")?.integer(in: 1...100), provenance: provenance)
  }

  /// Bands from the best grade down; the last one begins at nought, so that every number of points has a grade.
  private func bands(_ list: ConfigNode) -> [EvaluationRuleSet.Band] {
    let bands = list.items.compactMap { node -> EvaluationRuleSet.Band? in
      guard node.allows(["grade", "least"]), let grade = node.member("grade")?.choice(Grade.self),
        let least = node.member("least")?.integer(in: 0...100)
      else { return nil }
      return EvaluationRuleSet.Band(grade: grade, least: least)
    }
    let falls = zip(bands, bands.dropFirst()).allSatisfy { $0.grade > $1.grade && $0.least > $1.least }
    if !falls || (bands.last?.least ?? 0) != 0 { list.report(.wrongOrder) }
    return bands
  }

  private func ceiling(_ node: ConfigNode) -> EvaluationCeiling? {
    let rule = node.member("rule")?.choice(CeilingName.self)
    guard let rule, node.allows(["rule", "grade", "active", "mark", "source", "note"] + rule.members),
      let isActive = node.member("active")?.flag, let provenance = node.provenance,
      let condition = condition(rule, node)
    else { return nil }
    let grade = rule == .headNotAboveUnit ? nil : node.member("grade")?.choice(Grade.self)
    if rule != .headNotAboveUnit, grade == nil { return nil }
    return EvaluationCeiling(condition: condition, grade: grade, isActive: isActive, provenance: provenance)
  }

  private func condition(_ rule: CeilingName, _ node: ConfigNode) -> EvaluationCeiling.Condition? {
    switch rule {
    case .onTime: node.member("below")?.integer(in: 1...100).map { .onTime(below: $0) }
    case .done: node.member("below")?.integer(in: 1...100).map { .done(below: $0) }
    case .disciplined: node.member("dutyOnly")?.flag.map { .disciplined(dutyOnly: $0) }
    case .headNotAboveUnit: .headNotAboveUnit
    case .corruption: .corruption
    case .confirmedIncidents:
      if let severity = node.member("severity")?.choice(Severity.self),
        let count = node.member("count")?.integer(in: 1...100)
      {
        .confirmedIncidents(severity, count: count)
      } else {
        nil
      }
    }
  }
}

/// The rules of ceilings by their names in files.
private enum CeilingName: String, CaseIterable {
  case onTime = "on-time"
  case done
  case disciplined
  case headNotAboveUnit = "head-not-above-unit"
  case confirmedIncidents = "confirmed-incidents"
  case corruption

  /// The members beside those that every ceiling has.
  var members: [StaticString] {
    switch self {
    case .onTime, .done: ["below"]
    case .disciplined: ["dutyOnly"]
    case .confirmedIncidents: ["severity", "count"]
    case .headNotAboveUnit, .corruption: []
    }
  }
}
