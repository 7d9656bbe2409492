import Domain

/// Reads `units/dak-nong-2025.json`: reorganisations of the units of a register.
struct EventsReader {
  /// Whether each event must say how well it is founded; what a person writes stands for itself.
  private let isShipped: Bool
  private var exists: [Code<OrgUnit>: CalendarDay?] = [:]
  private var used: Set<Code<OrgUnit>> = []
  private var latest: CalendarDay?

  /// Reads the events; without a register, which could not be read, nothing is looked up in it.
  static func read(_ root: ConfigNode, register: [OrgUnit]?) -> UnitEventsFile? {
    let allowed = root.allows([
      "schema", "title", "register", "source", "note", "openQuestions", "legalBasis", "events", "work",
    ])
    guard allowed, let list = root.member("events") else { return nil }
    var reader = EventsReader(isShipped: register != nil)
    for unit in register ?? [] { reader.exists[unit.id] = .some(unit.foundedOn) }
    var events: [UnitEvent] = []
    for node in list.items {
      guard let event = reader.event(node) else { continue }
      if register != nil { reader.check(event, at: node) }
      events.append(event)
    }
    reader.reportUnusedCommunes(of: register ?? [], at: list)
    let work = (root.optional("work")?.items ?? []).compactMap(receiver)
    return UnitEventsFile(
      events: events, work: Dictionary(work, uniquingKeysWith: { _, last in last }),
      legalBasis: root.optional("legalBasis")?.text)
  }

  /// Who gets a single assignment or incident.
  private static func receiver(_ node: ConfigNode) -> (RecordKey, Code<OrgUnit>)? {
    guard node.allows(["record", "to", "note"]), let record = node.member("record"), let text = record.text,
      let unit = node.member("to")?.unitCode
    else { return nil }
    guard let key = RecordKey(work: text) else {
      record.report(.notACode(text))
      return nil
    }
    return (key, unit)
  }

  private mutating func event(_ node: ConfigNode) -> UnitEvent? {
    let allowed = node.allows([
      "date", "kind", "from", "to", "parent", "functionsFrom", "receivers", "legalBasis", "mark", "source",
      "unverified",
      "note",
    ])
    let isMarked = isShipped || node.optional("mark") != nil
    guard allowed, let date = node.member("date")?.day, let kind = node.member("kind")?.choice(EventKind.self),
      let provenance = isMarked ? node.provenance : Provenance(mark: .seed)
    else { return nil }
    let from = node.uniqueItems("from") { $0.unitCode }
    let to = (node.member("to")?.items ?? []).compactMap(successor)
    if !kind.counts.from.contains(from.count) || !kind.counts.to.contains(to.count) {
      node.report(.wrongCount(kind, from: from.count, to: to.count))
    }
    return UnitEvent(
      date: date, kind: kind, from: from, to: to, parent: node.optional("parent")?.unitCode,
      functionsFrom: functions(node), receivers: receivers(node), legalBasis: node.optional("legalBasis")?.text,
      provenance: provenance,
      unverified: node.uniqueItems("unverified") { $0.text })
  }

  private func receivers(_ node: ConfigNode) -> [Code<OrgUnit>: Code<OrgUnit>] {
    var found: [Code<OrgUnit>: Code<OrgUnit>] = [:]
    for item in node.optional("receivers")?.items ?? [] {
      guard item.allows(["from", "to", "note"]), let from = item.member("from")?.unitCode,
        let to = item.member("to")?.unitCode
      else { continue }
      found[from] = to
    }
    return found
  }

  private func successor(_ node: ConfigNode) -> UnitEvent.Successor? {
    guard node.allows(["code", "kind", "level", "parent", "name", "short", "statisticsCode"]),
      let kind = node.member("kind")?.choice(UnitKind.self),
      let level = node.member("level")?.choice(UnitLevel.self), let name = node.member("name")?.text,
      let short = isShipped ? node.member("short")?.text : node.optional("short")?.text ?? name
    else { return nil }
    let code = isShipped ? node.member("code") : node.optional("code")
    return UnitEvent.Successor(
      code: code?.unitCode, kind: kind, level: level, parent: node.optional("parent")?.unitCode, name: name,
      short: short,
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
      if let code = unit.code {
        if exists[code] != nil { node.report(.duplicate(code.rawValue)) }
        exists[code] = .some(event.date)
      }
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
