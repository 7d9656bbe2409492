extension SampleDiary {
  /// A later step of an incident.
  struct IncidentStep {
    let incident: RecordNumber<Incident>
    let number: Int
    let base: Int
    let state: IncidentState
    let account: String
    let severity: Severity?
  }

  /// The entries of inspectors and supervisors on a day, one for each step.
  mutating func writeIncidents(_ today: Int, on page: inout SamplePage) {
    while incidentCursor < incidentPlan.slots.count, incidentPlan.slots[incidentCursor].flagged <= today {
      waitingIncidents.append(incidentCursor)
      incidentCursor += 1
    }
    let waiting = waitingIncidents
    waitingIncidents = waiting.filter { number in
      !flag(incidentPlan.slots[number], number, today, on: &page)
    }
    for step in incidentSteps[today] {
      var random = SampleRandom(seed: seed, .incidentText, step.number << 3 + step.base)
      write(step, on: &page, &random)
    }
    incidentSteps[today] = []
  }

  /// Flags an incident; false where it waits for an assignment to be about.
  private mutating func flag(
    _ slot: SampleIncidentPlan.Slot, _ number: Int, _ today: Int, on page: inout SamplePage
  ) -> Bool {
    var random = SampleRandom(seed: seed, .incidentText, number << 3)
    let about = slot.isAboutAssignment ? takeLate(isReform: slot.isReform, on: page.day, &random) : nil
    if about == nil, slot.isAboutAssignment, today < slot.latest { return false }
    guard let unit = about?.unit ?? units.pickLateProne(on: page.day, &random),
      var incident = newIncident(slot, unit, about, page.day, &random)
    else { return true }
    let scale = rulebook.severities(on: incident.actDate ?? page.day)
    let severity = scale.isEmpty ? nil : scale[min(scale.count - 1, random.position(in: [60, 30, 10]))]
    if random.chance(perMille: 400) { incident.severity = severity }
    let inspector = random.below(2)
    incident.flagged = Signature(SampleAccounts.inspectors[inspector], on: page.day)
    page.write(
      at: 525 + random.below(60), SampleAccounts.inspectors[inspector], .inspector, "incident.flag",
      [RecordChange(creating: incident)])
    schedule(slot, incident.id, number, today, SampleAccounts.inspectors[1 - inspector], severity, &random)
    return true
  }

  /// An incident with all but its signature and severity; nil where the law has nothing to flag it under.
  private mutating func newIncident(
    _ slot: SampleIncidentPlan.Slot, _ unit: Int, _ about: LateAssignment?, _ today: CalendarDay,
    _ random: inout SampleRandom
  ) -> Incident? {
    let actDate = about?.due.advanced(by: 1) ?? today.advanced(by: -random.within(1...20))
    let lists = about == nil ? SampleIncidentTexts.ofUnits : SampleIncidentTexts.ofAssignments
    guard let (decision, violation) = law(slot.isReform ? "D30" : "D25", lists, on: actDate, &random) else {
      return nil
    }
    var incident = Incident(id: nextIncidentNumber(today))
    incident.decision = decision
    incident.violation = violation
    incident.catalogueVersion = rulebook.catalogue.version
    fill(&incident, unit, actDate, about, today, &random)
    return incident
  }

  /// A late assignment of the kind that no incident is about, most likely one that became late of late.
  private mutating func takeLate(
    isReform: Bool, on day: CalendarDay, _ random: inout SampleRandom
  ) -> LateAssignment? {
    let pool = isReform ? lateReforms : lateDuties
    guard !pool.isEmpty else { return nil }
    let position = pool.count - 1 - random.below(min(pool.count, 12))
    // Nobody flags what has been done for half a year.
    guard pool[position].due.days(until: day) <= 180 else { return nil }
    return isReform ? lateReforms.remove(at: position) : lateDuties.remove(at: position)
  }

  /// The decision, and a violation that may be flagged under it for an act of that day; nil where the law has none.
  private func law(
    _ wanted: String, _ lists: [(decision: String, violations: [(id: String, weight: Int)])], on day: CalendarDay,
    _ random: inout SampleRandom
  ) -> (decision: String, violation: String)? {
    for decision in [wanted] + rulebook.catalogue.flaggingDecisions.map(\.id) {
      let allowed = rulebook.catalogue.violations(under: decision, on: day).filter { !$0.requiresFreeText }
      let listed = (lists.first { $0.decision == decision }?.violations ?? []).filter { row in
        allowed.contains { $0.id == row.id }
      }
      if !listed.isEmpty { return (decision, listed[random.position(in: listed.map(\.weight))].id) }
      // A catalogue of the province's own may hold other kinds than those with texts here.
      if !allowed.isEmpty { return (decision, random.pick(allowed).id) }
    }
    return nil
  }

  private func fill(
    _ incident: inout Incident, _ unit: Int, _ actDate: CalendarDay, _ about: LateAssignment?, _ today: CalendarDay,
    _ random: inout SampleRandom
  ) {
    let texts = SampleIncidentTexts.texts(of: incident.violation)
    let headship = heads.headship(of: unit, on: actDate)
    incident.unit = units.all[unit].record.id
    incident.head = headship?.person
    incident.headship = headship?.id
    incident.actDate = actDate
    incident.foundDate = max(actDate, today.advanced(by: -random.below(4)))
    incident.source = about == nil ? texts.source : .assignment
    incident.summary = random.pick(texts.summaries)
    if let about {
      incident.assignments = [about.id]
      incident.summary += " Nhiệm vụ: \(about.title)."
    }
    if random.chance(perMille: 800) { incident.evidence = random.pick(texts.evidence) }
  }

  private mutating func nextIncidentNumber(_ day: CalendarDay) -> RecordNumber<Incident> {
    if day.year != incidentNumbers.year { incidentNumbers = (day.year, 0) }
    incidentNumbers.last += 1
    return RecordNumber(year: day.year, number: incidentNumbers.last)
  }

  private mutating func schedule(
    _ slot: SampleIncidentPlan.Slot, _ incident: RecordNumber<Incident>, _ number: Int, _ flagged: Int,
    _ verifier: String, _ severity: Severity?, _ random: inout SampleRandom
  ) {
    guard slot.state != .flagged else { return }
    let verified = flagged + slot.verifiedAfter
    var base = 1
    for day in [verified, slot.verifiedAgainAfter.map { verified + $0 }].compactMap({ $0 }) where day <= days.last {
      incidentSteps[day].append(
        IncidentStep(
          incident: incident, number: number, base: base, state: .verifying, account: verifier, severity: nil))
      base += 1
    }
    guard slot.state != .verifying else { return }
    // Without a scale for the day of the act nothing can be confirmed.
    let state = slot.state == .confirmed && severity == nil ? .dismissed : slot.state
    let concluded = min(days.last, verified + slot.concludedAfter)
    incidentSteps[concluded].append(
      IncidentStep(
        incident: incident, number: number, base: base, state: state, account: random.pick(SampleAccounts.supervisors),
        severity: severity))
  }

  private func write(_ step: IncidentStep, on page: inout SamplePage, _ random: inout SampleRandom) {
    let key = RecordKey(.incident, step.incident.rawValue)
    let state = FieldMember("state", step.state.fieldValue)
    let minute = 600 + random.below(240)
    guard step.state != .verifying else {
      let finding = Remark(on: page.day, account: step.account, text: random.pick(SampleIncidentTexts.findings))
      let change = RecordChange(
        key: key, base: step.base, set: step.base == 1 ? [state] : [],
        add: [FieldMember("findings", [finding].fieldValue)])
      page.write(at: minute, step.account, .inspector, "incident.verify", [change])
      return
    }
    let signature = FieldMember("concluded", Signature(step.account, on: page.day).fieldValue)
    let set: [FieldMember]
    if step.state == .confirmed {
      let cause = FieldMember("cause", .text(random.pick(SampleIncidentTexts.causes)))
      set = [state, FieldMember("severity", step.severity.fieldValue), cause, signature]
    } else {
      set = [state, FieldMember("reason", .text(random.pick(SampleIncidentTexts.reasons))), signature]
    }
    let action = step.state == .confirmed ? "incident.confirm" : "incident.dismiss"
    page.write(at: minute, step.account, .supervisor, action, [RecordChange(key: key, base: step.base, set: set)])
  }
}
