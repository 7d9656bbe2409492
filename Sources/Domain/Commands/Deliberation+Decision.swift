extension Deliberation {
  /// The decision about a party: a form that existed for it, or that there was no violation.
  func decide(
    _ wish: HandlingDecision, in party: inout ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) {
    if party.cause == nil { throw .missing(field("parties.cause")) }
    var decision = HandlingDecision()
    decision.document = try required(wish.document, .incident, "decision.document")
    let day = try pastDay(wish.on ?? today, .incident, "decision.on")
    try requireOrder(party.review?.on ?? party.explanation?.on, "review.on", day, "decision.on")
    if party.council?.skipGround == nil { try requireOrder(party.council?.on, "council.on", day, "decision.on") }
    decision.on = day
    decision.signer = try required(wish.signer, .incident, "decision.signer")
    try requireUnconcerned(decision.signer, "decision.signer", incident)
    decision.text = try optional(wish.text, .incident, "decision.text") ?? ""
    decision.effectFrom = wish.effectFrom ?? day
    try requireOrder(day, "decision.on", decision.effectFrom ?? day, "decision.effectFrom")
    decision.account = account
    if let form = wish.form {
      try apply(form, wish, in: &decision, party, incident)
    } else {
      _ = try required(wish.text, .incident, "decision.text", limit: TextLimit.paragraph)
    }
    party.decision = decision
  }

  private func apply(
    _ id: String, _ wish: HandlingDecision, in decision: inout HandlingDecision, _ party: ResponsibleParty,
    _ incident: Incident
  ) throws(RuleViolation) {
    guard let subject = party.subject, let law = law(of: party, incident) else {
      throw .handling(.subjectMissing(party.number))
    }
    let form = try form(id, "decision.form", for: party, incident)
    try requireInstrument(wish.instrument, law)
    decision.form = form.id
    decision.instrument = law.clocks.governing.instrument?.id
    if form.isDiscipline {
      let effect = decision.effectFrom ?? today
      if party.council == nil, rulebook.councils.council(for: subject, on: decision.on ?? today) != nil {
        throw .handling(.councilMissing(form: form.id))
      }
      decision.effectUntil = try lastDayOfEffect(from: effect, subject)?.advanced(by: 1)
    }
    try weigh(form, wish, law.expectation, in: &decision)
  }

  /// A form outside what is to be expected needs a reason; it is never refused for that alone (DOMAIN §7, V-15).
  private func weigh(
    _ form: HandlingForm, _ wish: HandlingDecision, _ expectation: Expectation, in decision: inout HandlingDecision
  ) throws(RuleViolation) {
    decision.expectedLeast = expectation.range?.least.id
    decision.expectedMost = expectation.range?.most.id
    guard expectation.verdict(on: form).needsReason, let range = expectation.range else { return }
    guard let reason = try optional(wish.disproportion ?? "", .incident, "decision.disproportion") else {
      throw .handling(.disproportionate(form: form.id, least: range.least.id, most: range.most.id))
    }
    decision.disproportion = reason
  }

  private func lastDayOfEffect(
    from day: CalendarDay, _ subject: DisciplineSubject
  ) throws(RuleViolation) -> CalendarDay? {
    guard let rule = rulebook.discipline.procedure(.effect, on: day, for: subject) else { return nil }
    do throws(CalendarGap) {
      return try rule.lastDay(after: day, rulebook.calendar)
    } catch {
      throw .calendarGap(year: error.year)
    }
  }

  func law(of party: ResponsibleParty, _ incident: Incident) -> PartyLaw? {
    PartyLaw(party, of: incident, on: today, under: rulebook)
  }

  /// A form that existed for a party under the instrument that governs its case.
  func form(
    _ id: String, _ key: String, for party: ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) -> HandlingForm {
    guard let law = law(of: party, incident) else { throw .handling(.subjectMissing(party.number)) }
    guard let forms = law.forms else { throw .handling(.formsNotEntered(law.subject, on: law.lawDay)) }
    guard let form = forms.first(where: { $0.id == id }) else {
      throw .handling(.formNotAvailable(id, law.subject, allowed: forms.map(\.id)))
    }
    return form
  }

  /// Another instrument than the governing one is the legal officer's to choose, beforehand and with a reason.
  private func requireInstrument(_ wish: String?, _ law: PartyLaw) throws(RuleViolation) {
    let governing = law.clocks.governing.instrument?.id
    guard let wish, wish != governing else { return }
    throw .handling(.instrumentNotChosen(wish, governing: governing))
  }

  func choose(
    _ id: String, _ reason: String, for party: inout ResponsibleParty, _ incident: Incident
  ) throws(RuleViolation) {
    guard let subject = party.subject else { throw .handling(.subjectMissing(party.number)) }
    let known = rulebook.discipline.instruments(for: subject).map(\.id)
    guard known.contains(id) else { throw .handling(.unknownInstrument(id, allowed: known)) }
    party.instrument = id
    party.instrumentReason = try required(reason, .incident, "parties.instrumentReason", limit: TextLimit.paragraph)
  }
}
