import Domain

/// Reads `units/dak-nong-2025.json`: reorganisations of the units of a register.
struct EventsReader {
  private var exists: [Code<OrgUnit>: CalendarDay?] = [:]
  private var used: Set<Code<OrgUnit>> = []
  private var latest: CalendarDay?

  /// Reads the events; without a register, which could not be read, nothing is looked up in it.
  static func read(_ root: ConfigNode, register: [OrgUnit]?) -> [UnitEvent]? {
    let allowed = root.allows(["schema", "title", "register", "source", "note", "openQuestions", "events"])
    guard allowed, let list = root.member("events") else { return nil }
    var reader = EventsReader()
    for unit in register ?? [] { reader.exists[unit.id] = .some(unit.foundedOn) }
    var events: [UnitEvent] = []
    for node in list.items {
      guard let event = reader.event(node) else { continue }
      if register != nil { reader.check(event, at: node) }
      events.append(event)
    }
    reader.reportUnusedCommunes(of: register ?? [], at: list)
    return events
  }

  private mutating func event(_ node: ConfigNode) -> UnitEvent? {
    let allowed = node.allows([
      "date", "kind", "from", "to", "functionsFrom", "legalBasis", "mark", "source", "unverified", "note",
    ])
    guard allowed, let date = node.member("date")?.day, let kind = node.member("kind")?.choice(EventKind.self),
      let provenance = node.provenance
    else { return nil }
    let from = node.uniqueItems("from") { $0.unitCode }
    let to = (node.member("to")?.items ?? []).compactMap(successor)
    if !kind.counts.from.contains(from.count) || !kind.counts.to.contains(to.count) {
      node.report(.wrongCount(kind, from: from.count, to: to.count))
    }
    return UnitEvent(
      date: date, kind: kind, from: from, to: to, functionsFrom: functions(node),
      legalBasis: node.optional("legalBasis")?.text, provenance: provenance,
      unverified: node.uniqueItems("unverified") { $0.text })
  }

  private func successor(_ node: ConfigNode) -> UnitEvent.Successor? {
    guard node.allows(["code", "kind", "level", "parent", "name", "short", "statisticsCode"]),
      let code = node.member("code")?.unitCode, let kind = node.member("kind")?.choice(UnitKind.self),
      let level = node.member("level")?.choice(UnitLevel.self), let name = node.member("name")?.text,
      let short = node.member("short")?.text
    else { return nil }
    return UnitEvent.Successor(
      code: code, kind: kind, level: level, parent: node.optional("parent")?.unitCode, name: name, short: short,
      statisticsCode: node.optional("statisticsCode")?.key)
  }

  private func functions(_ node: ConfigNode) -> [UnitEvent.PartialSource] {
    (node.optional("functionsFrom")?.items ?? []).compactMap { item in
      guard item.allows(["unit", "function"]), let unit = item.member("unit")?.unitCode,
        let function = item.member("function")?.text
      else { return nil }
      return UnitEvent.PartialSource(unit: unit, function: function)
    }
  }

  /// Checks an event against the register and the events before it, then notes what it does.
  private mutating func check(_ event: UnitEvent, at node: ConfigNode) {
    if let latest, event.date < latest { node.report(.wrongOrder) }
    latest = event.date
    for code in event.from + event.functionsFrom.map(\.unit) {
      guard let founded = exists[code] else {
        node.report(.unknownReference(.unit, code.rawValue))
        continue
      }
      if let founded, event.date <= founded { node.report(.beforePredecessor(code.rawValue)) }
    }
    for code in event.from where !used.insert(code).inserted { node.report(.usedTwice(code.rawValue)) }
    for unit in event.to {
      if exists[unit.code] != nil { node.report(.duplicate(unit.code.rawValue)) }
      exists[unit.code] = .some(event.date)
      if let parent = unit.parent, exists[parent] == nil { node.report(.unknownReference(.unit, parent.rawValue)) }
    }
  }

  /// A reorganisation of communes covers the whole province: one that is left out was forgotten.
  private func reportUnusedCommunes(of register: [OrgUnit], at list: ConfigNode) {
    let communes = register.filter { $0.level == .commune }.map(\.id)
    guard communes.contains(where: used.contains) else { return }
    for code in communes where !used.contains(code) { list.report(.notUsed(code.rawValue)) }
  }
}
