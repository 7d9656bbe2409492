/// Carries reorganisations out on a copy of the state, day by day: what comes first, then the open work, then the ends.
///
/// Everything goes by the rules of the single commands: new units, new names, assignments passed on, headships ended.
/// A function or a share of work that the events leave open is never given away by guess.
struct ReorganisationPlanner {
  var undertaking: Undertaking
  let request: ReorganisationRequest
  var plan = ReorganisationPlan()
  /// The units that each event made, in the order of its successors.
  private var made: [UnitEvent: [Code<OrgUnit>]] = [:]

  init(_ deliberation: Deliberation, _ request: ReorganisationRequest) {
    undertaking = Undertaking(deliberation)
    self.request = request
  }

  var registry: Registry { undertaking.deliberation.registry }

  /// Judges all events.
  ///
  /// Open work without a receiving unit is listed in `unplaced`; its unit is then not ended, and nobody may write the plan.
  consuming func run() throws(RuleViolation) -> ReorganisationPlan {
    guard !request.events.isEmpty else { throw .reorganising(.noEvents) }
    for day in Set(request.events.map(\.date)).sorted() {
      let events = request.events.filter { $0.date == day }
      for event in events { try begin(event) }
      for event in events { try giveNames(of: event, among: events) }
      let work = OpenWork(registry)
      for event in events where event.kind.endsUnits { try place(work, of: event, among: events) }
      try replaceCooperation(events)
      for event in events where event.kind.endsUnits { try end(event) }
      try settleChildren(events)
    }
    plan.changes = try undertaking.changes()
    return plan
  }

  mutating func note(_ deed: ReorganisationStep.Deed, on day: CalendarDay) {
    plan.steps.append(ReorganisationStep(date: day, deed: deed))
  }

  /// The units that an event made.
  func successors(of event: UnitEvent) -> [Code<OrgUnit>] { made[event] ?? [] }

  /// The unit that takes over from one that ends, where it is known: as a person said, else the only successor.
  func receiver(from unit: Code<OrgUnit>, in event: UnitEvent) -> Code<OrgUnit>? {
    let successors = successors(of: event)
    return request.receivers[unit] ?? event.receivers[unit] ?? (successors.count == 1 ? successors[0] : nil)
  }

  /// The document behind an event.
  func legalBasis(of event: UnitEvent) throws(RuleViolation) -> String {
    let basis = event.legalBasis ?? request.legalBasis
    guard basis.contains(where: { !$0.isWhitespace }) else {
      throw .reorganising(.noLegalBasis(event.kind, event.from))
    }
    return basis
  }
}

extension ReorganisationPlanner {
  /// What an event brings: new units, a new name, another parent.
  private mutating func begin(_ event: UnitEvent) throws(RuleViolation) {
    let judge = undertaking.deliberation
    _ = try judge.pastDay(event.date, .unit, "dissolvedOn")
    let basis = try legalBasis(of: event)
    let counts = event.kind.counts
    guard counts.from.contains(event.from.count), counts.to.contains(event.to.count) else {
      throw .reorganising(.wrongCount(event.kind, from: event.from.count, to: event.to.count))
    }
    for unit in event.from { _ = try judge.unit(unit, on: event.date.advanced(by: -1), .unit) }
    for source in event.functionsFrom { _ = try judge.unit(source.unit, on: event.date.advanced(by: -1), .unit) }
    switch event.kind {
    case .rename: try rename(event, basis)
    case .transfer: try move(event)
    case .merge, .split, .upgrade: made[event] = try create(event, basis)
    case .dissolve: break
    }
    for source in event.functionsFrom {
      note(.function(source.function, from: source.unit, to: successors(of: event)), on: event.date)
    }
  }

  private mutating func rename(_ event: UnitEvent, _ basis: String) throws(RuleViolation) {
    let name = UnitName(event.to[0].name, short: event.to[0].short, from: event.date)
    _ = try undertaking.carryOut { judge throws(RuleViolation) in
      try judge.renameUnit(event.from[0], to: name, legalBasis: basis)
    }
    plan.tally.altered += 1
    note(.renames(event.from[0], to: name.name), on: event.date)
  }

  private mutating func move(_ event: UnitEvent) throws(RuleViolation) {
    try setParent(of: event.from[0], to: event.parent, on: event.date)
    plan.tally.altered += 1
  }

  private mutating func setParent(
    of id: Code<OrgUnit>, to parent: Code<OrgUnit>?, on day: CalendarDay
  ) throws(RuleViolation) {
    guard let unit = registry.units[id] else { throw .unknownUnit(id.rawValue) }
    if unit.parent != parent {
      let edit = RecordEdit(unit.key, base: unit.version, set: [FieldMember("parent", parent.fieldValue)])
      _ = try undertaking.carryOut { judge throws(RuleViolation) in try judge.edit(edit) }
    }
    note(.moves(id, below: parent), on: day)
  }

  private mutating func create(_ event: UnitEvent, _ basis: String) throws(RuleViolation) -> [Code<OrgUnit>] {
    var codes: [Code<OrgUnit>] = []
    for successor in event.to {
      var draft = UnitDraft()
      draft.id = successor.code ?? registry.unusedCode(for: successor.name, from: event.date)
      draft.name = successor.name
      draft.short = successor.short
      draft.kind = successor.kind
      draft.level = successor.level
      draft.parent = successor.parent
      draft.foundedOn = event.date
      draft.legalBasis = basis
      let changes = try undertaking.carryOut { judge throws(RuleViolation) in try judge.addUnit(draft) }
      guard let code = changes.first.flatMap({ Code<OrgUnit>(rawValue: $0.key.id) }) else { continue }
      codes.append(code)
      plan.tally.created += 1
      note(.creates(code, name: successor.name), on: event.date)
    }
    return codes
  }

  /// Sets what a new unit takes from those before it: their codes, and their names as aliases, so that a search by an old
  /// name finds it. A name that another unit bears now is that unit's.
  private mutating func giveNames(of event: UnitEvent, among events: [UnitEvent]) throws(RuleViolation) {
    let ending = Set(events.filter(\.kind.endsUnits).flatMap(\.from))
    let living = registry.units.all.filter { $0.exists(on: event.date) && !ending.contains($0.id) }
    let borne = Set(living.flatMap { $0.names(on: event.date) }.map { UnitSpelling.key($0) })
    let ended = event.from.compactMap { registry.units[$0] }
    for (code, successor) in zip(successors(of: event), event.to) {
      guard let old = registry.units[code] else { continue }
      var unit = old
      unit.predecessors = event.from
      unit.isUnverified = !event.unverified.isEmpty || !event.provenance.isVerified
      if let code = successor.statisticsCode { unit.statisticsCodes = [DatedCode(code, from: event.date)] }
      for name in ended.flatMap({ $0.names(on: event.date.advanced(by: -1)) + $0.aliases }) {
        let isTaken = borne.contains(UnitSpelling.key(name))
        if !isTaken, !unit.aliases.contains(name) { unit.aliases.append(name) }
      }
      try undertaking.take(RecordChange(from: old, to: unit))
    }
  }
}

extension ReorganisationPlanner {
  /// Units below one that ended go below its only successor; without one, the events have to say where they go.
  private mutating func settleChildren(_ events: [UnitEvent]) throws(RuleViolation) {
    for event in events where event.kind.endsUnits {
      let successors = successors(of: event)
      for unit in event.from where registry.units[unit]?.exists(on: event.date) == false {
        let children = registry.units.all.filter { $0.parent == unit && $0.exists(on: event.date) }
        for child in children.sorted(by: { $0.id < $1.id }) {
          guard successors.count == 1 else { throw .reorganising(.orphan(child.id, below: unit)) }
          try setParent(of: child.id, to: successors[0], on: event.date)
          plan.tally.others += 1
        }
      }
    }
  }
}

extension OrgUnit {
  /// The name and short name borne on a day.
  fileprivate func names(on day: CalendarDay) -> [String] {
    let name = name(on: day)
    return name.short == name.name ? [name.name] : [name.name, name.short]
  }
}
