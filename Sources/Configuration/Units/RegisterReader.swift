import Domain

/// Reads `units/dak-nong.json`.
enum RegisterReader {
  /// Reads the units; those that cannot be read are reported and left out.
  static func read(_ root: ConfigNode) -> [OrgUnit]? {
    let allowed = root.allows([
      "schema", "title", "asOf", "provinceCode", "source", "note", "openQuestions", "units",
    ])
    guard allowed, let list = root.member("units") else { return nil }
    _ = root.member("asOf")?.day
    let entries = list.items.compactMap { node in unit(node).map { (unit: $0, node: node) } }
    RegisterCheck(entries).report()
    return entries.map(\.unit)
  }

  private static func unit(_ node: ConfigNode) -> OrgUnit? {
    let allowed = node.allows([
      "code", "kind", "level", "parent", "names", "aliases", "statisticsCodes", "foundedOn", "dissolvedOn",
      "legalBasis", "disciplineAuthority", "mark", "source", "unverified", "note",
    ])
    guard allowed, let code = node.member("code")?.unitCode, let kind = node.member("kind")?.choice(UnitKind.self),
      let level = node.member("level")?.choice(UnitLevel.self), let provenance = node.provenance
    else { return nil }
    var unit = OrgUnit(id: code)
    unit.unitKind = kind
    unit.level = level
    unit.parent = node.optional("parent")?.unitCode
    unit.names = names(node)
    unit.aliases = node.uniqueItems("aliases") { $0.text }
    unit.statisticsCodes = statisticsCodes(node)
    let life = node.period("foundedOn", "dissolvedOn")
    unit.foundedOn = life.from
    unit.dissolvedOn = life.to
    unit.legalBasis = node.optional("legalBasis")?.text
    unit.disciplineAuthority = node.optional("disciplineAuthority")?.text
    unit.isUnverified = node.optional("unverified")?.flag ?? false || !provenance.isVerified
    unit.note = node.optional("note")?.text
    return unit
  }

  private static func names(_ node: ConfigNode) -> [UnitName] {
    guard let list = node.member("names") else { return [] }
    var chain = PeriodChain(name: "names")
    let names = list.items.compactMap { item -> UnitName? in
      guard item.allows(["name", "short", "from", "to"]), let name = item.member("name")?.text,
        let short = item.member("short")?.text
      else { return nil }
      let period = item.period("from", "to")
      chain.append(period, at: item)
      return UnitName(name, short: short, from: period.from, to: period.to)
    }
    if names.isEmpty { list.report(.emptyList) }
    let starts = names.map { $0.from?.daysSinceEpoch ?? .min }
    if zip(starts, starts.dropFirst()).contains(where: { $0 > $1 }) { list.report(.wrongOrder) }
    chain.report(gaps: true)
    return names
  }

  private static func statisticsCodes(_ node: ConfigNode) -> [DatedCode] {
    var chain = PeriodChain(name: "statisticsCodes")
    let codes = (node.optional("statisticsCodes")?.items ?? []).compactMap { item -> DatedCode? in
      guard item.allows(["code", "from", "to"]), let code = item.optional("code")?.key else { return nil }
      let period = item.period("from", "to")
      chain.append(period, at: item)
      return DatedCode(code, from: period.from, to: period.to)
    }
    chain.report(gaps: false)
    return codes
  }
}

extension ConfigNode {
  /// The value as the permanent code of a unit.
  var unitCode: Code<OrgUnit>? {
    guard let text else { return nil }
    let code = Code<OrgUnit>(rawValue: text)
    if code == nil { report(.notACode(text)) }
    return code
  }
}
