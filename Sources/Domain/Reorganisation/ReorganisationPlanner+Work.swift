/// Open assignments and running incidents by the unit that has them.
struct OpenWork {
  private(set) var assignments: [Code<OrgUnit>: [RecordNumber<Assignment>]] = [:]
  private(set) var incidents: [Code<OrgUnit>: [RecordNumber<Incident>]] = [:]

  init(_ registry: Registry) {
    registry.forEachLivingSummary { summary in
      guard let unit = summary.unit, summary.acceptedOn == nil, summary.outcome == nil else { return }
      assignments[unit, default: []].append(summary.id)
    }
    registry.incidents.forEach { incident in
      guard let unit = incident.handlingUnit ?? incident.unit, !incident.isClosed else { return }
      incidents[unit, default: []].append(incident.id)
    }
  }
}

extension ReorganisationPlanner {
  /// Gives the open work of the units that end in an event to those that take it over.
  mutating func place(_ work: OpenWork, of event: UnitEvent, among events: [UnitEvent]) throws(RuleViolation) {
    let ending = Set(events.filter(\.kind.endsUnits).flatMap(\.from))
    for unit in event.from {
      let receiver = receiver(from: unit, in: event)
      var left = UnplacedWork(unit: unit, assignments: [], incidents: [])
      for id in (work.assignments[unit] ?? []).sorted() {
        if let target = try target(of: RecordKey(.assignment, id.rawValue), else: receiver, ending, on: event.date) {
          try pass(id, from: unit, to: target, by: event)
        } else {
          left.assignments.append(id)
        }
      }
      for id in (work.incidents[unit] ?? []).sorted() {
        if let target = try target(of: RecordKey(.incident, id.rawValue), else: receiver, ending, on: event.date) {
          try handOver(id, from: unit, to: target, by: event)
        } else {
          left.incidents.append(id)
        }
      }
      if !left.assignments.isEmpty || !left.incidents.isEmpty { plan.unplaced.append(left) }
      try moveAccounts(from: unit, to: receiver, on: event.date)
    }
  }

  /// The unit that takes a piece of work over: as a person said of it, else the one for the whole unit.
  private func target(
    of key: RecordKey, else receiver: Code<OrgUnit>?, _ ending: Set<Code<OrgUnit>>, on day: CalendarDay
  ) throws(RuleViolation) -> Code<OrgUnit>? {
    guard let target = request.work[key] ?? receiver else { return nil }
    guard !ending.contains(target) else { throw .reorganising(.receiverEnds(target, on: day)) }
    return target
  }

  /// An open assignment goes on with its new unit; days late until then stay with the old one and its heads.
  private mutating func pass(
    _ id: RecordNumber<Assignment>, from unit: Code<OrgUnit>, to target: Code<OrgUnit>, by event: UnitEvent
  ) throws(RuleViolation) {
    let judge = undertaking.deliberation
    let number = registry.nextNumber(year: judge.today.year, of: Assignment.self)
    let act = FormalAct(
      document: try legalBasis(of: event), on: event.date, reason: "sắp xếp tổ chức", account: judge.account)
    let old = try judge.assignment(id)
    for change in try judge.passOn(old, to: target, by: act, as: number) { try undertaking.take(change) }
    if let result = old.result {
      // A result that waits for the Office's word goes along: the unit that ends reported it in its time.
      let next = try undertaking.deliberation.assignment(number)
      var reported = next
      reported.result = result
      try undertaking.take(RecordChange(from: next, to: reported))
    }
    plan.tally.assignments += 1
    note(.passes(id, from: unit, to: target, as: number), on: event.date)
  }

  /// A running incident stays one of the unit and the head of its day; another unit handles it from now on.
  private mutating func handOver(
    _ id: RecordNumber<Incident>, from unit: Code<OrgUnit>, to target: Code<OrgUnit>, by event: UnitEvent
  ) throws(RuleViolation) {
    let judge = undertaking.deliberation
    _ = try judge.unit(target, on: event.date, .incident)
    let old = try judge.incident(id)
    var new = old
    new.handlingUnit = target
    try undertaking.take(RecordChange(from: old, to: new))
    plan.tally.incidents += 1
    note(.handsOver(id, from: unit, to: target), on: event.date)
  }

  /// Accounts that report for a unit report for the one that takes over; without one they are left to be seen to.
  private mutating func moveAccounts(
    from unit: Code<OrgUnit>, to receiver: Code<OrgUnit>?, on day: CalendarDay
  ) throws(RuleViolation) {
    for user in registry.users.all.filter({ $0.unit == unit }).sorted(by: { $0.id < $1.id }) {
      guard let receiver else {
        note(.leaves(user.key, unit), on: day)
        continue
      }
      var moved = user
      moved.unit = receiver
      try undertaking.take(RecordChange(from: user, to: moved))
      plan.tally.others += 1
      note(.account(user.id, from: unit, to: receiver), on: day)
    }
  }

  /// Where a unit that ends takes part in the open work of another, the one that takes over stands in its place.
  mutating func replaceCooperation(_ events: [UnitEvent]) throws(RuleViolation) {
    var eventOf: [Code<OrgUnit>: UnitEvent] = [:]
    for event in events where event.kind.endsUnits {
      for unit in event.from { eventOf[unit] = event }
    }
    var found: [(id: RecordNumber<Assignment>, unit: Code<OrgUnit>)] = []
    registry.assignments.forEach { assignment in
      guard !assignment.isClosed else { return }
      for unit in assignment.cooperatingUnits where eventOf[unit] != nil { found.append((assignment.id, unit)) }
    }
    for (id, unit) in found.sorted(by: { ($0.id, $0.unit) < ($1.id, $1.unit) }) {
      guard let event = eventOf[unit] else { continue }
      try replace(unit, in: try undertaking.deliberation.assignment(id), by: event)
    }
  }

  private mutating func replace(
    _ unit: Code<OrgUnit>, in assignment: Assignment, by event: UnitEvent
  ) throws(RuleViolation) {
    guard let receiver = receiver(from: unit, in: event) else {
      note(.leaves(assignment.key, unit), on: event.date)
      return
    }
    var coop = assignment.cooperatingUnits.filter { $0 != unit }
    if receiver != assignment.unit, !coop.contains(receiver) { coop.append(receiver) }
    let edit = RecordEdit(assignment.key, base: assignment.version, set: [FieldMember("coop", coop.fieldValue)])
    _ = try undertaking.carryOut { judge throws(RuleViolation) in try judge.edit(edit) }
    plan.tally.others += 1
    note(.replaces(assignment.id, unit, by: receiver), on: event.date)
  }
}

extension ReorganisationPlanner {
  /// The units of an event are no more from its day on, and nobody heads them.
  mutating func end(_ event: UnitEvent) throws(RuleViolation) {
    let successors = successors(of: event)
    let basis = try legalBasis(of: event)
    for id in event.from where !plan.unplaced.contains(where: { $0.unit == id }) {
      try endHeadships(of: id, on: event.date)
      guard let old = registry.units[id] else { throw .unknownUnit(id.rawValue) }
      var unit = old
      unit.dissolvedOn = event.date
      unit.successors = successors
      unit.endedBy = basis
      try undertaking.deliberation.check(unit)
      try undertaking.take(RecordChange(from: old, to: unit))
      plan.tally.ended += 1
      note(.ends(id, successors: successors), on: event.date)
    }
  }

  private mutating func endHeadships(of unit: Code<OrgUnit>, on day: CalendarDay) throws(RuleViolation) {
    for headship in registry.headships(of: unit) where headship.to.map({ $0 > day }) ?? true {
      // One that begins that day or later contradicts the end: a person has to look at it.
      guard headship.from.map({ $0 < day }) ?? true else {
        note(.leaves(headship.key, unit), on: day)
        continue
      }
      var ended = headship
      ended.to = day
      if let objection = registry.objection(to: ended) { throw objection }
      try undertaking.take(RecordChange(from: headship, to: ended))
      plan.tally.others += 1
      note(.endsHeadship(headship.id, of: unit), on: day)
    }
  }
}
