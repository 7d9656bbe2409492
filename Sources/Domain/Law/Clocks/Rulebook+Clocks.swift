extension Rulebook {
  /// The clocks of one responsible party, read on a day.
  ///
  /// Limitation follows the instrument that governs the act, or the one an officer chose. The processing limit is a rule
  /// of procedure and follows the law of the day the act was found.
  package func clocks(of facts: ClockFacts, on today: CalendarDay) -> DisciplineClocks {
    let governing = governing(facts, on: today)
    return DisciplineClocks(
      governing: governing,
      reprimand: limitation(.limitationForReprimand, facts, governing, on: today),
      heavier: limitation(.limitationForHeavier, facts, governing, on: today),
      processing: processing(facts, on: today))
  }

  private func governing(_ facts: ClockFacts, on today: CalendarDay) -> InstrumentProposal {
    if let id = facts.instrument, let chosen = discipline.chosenInstrument(id, for: facts.subject) { return chosen }
    return discipline.governingInstrument(
      GoverningFacts(
        subject: facts.subject, act: facts.actDay, opened: facts.found, handled: facts.decided ?? today,
        gravity: facts.gravity))
  }

  private func limitation(
    _ kind: ClockKind, _ facts: ClockFacts, _ governing: InstrumentProposal, on today: CalendarDay
  ) -> DisciplineClock {
    let relevant = facts.actDay ?? today
    let lawDay = governing.instrument?.lawDay(for: relevant) ?? relevant
    guard let rule = discipline.limitation(on: lawDay, for: facts.subject) else {
      return DisciplineClock(kind, .noRule)
    }
    if let ground = facts.unlimitedGround,
      discipline.unlimitedGrounds(on: lawDay, for: facts.subject).contains(where: { $0.id == ground })
    {
      return DisciplineClock(kind, .unlimited(ground), rule: rule)
    }
    guard let start = limitationStart(facts, rule) else { return DisciplineClock(kind, .notStarted, rule: rule) }
    let length = kind == .limitationForReprimand ? rule.limitationForReprimand : rule.limitationForHeavier
    let reading = ClockReading(
      kind: kind, length: length, rule: rule,
      known: discipline.exclusions(from: .limitation, on: lawDay, for: facts.subject), today: today, rulebook: self)
    return reading.clock(reading.restarted(start, by: facts.newActs, facts), facts)
  }

  /// Source: NĐ 71/2023, NĐ 234/2026 article 5 (DOMAIN §7).
  private func limitationStart(_ facts: ClockFacts, _ rule: LimitationRule) -> ClockReading.Start? {
    switch facts.actEnd {
    case .on(let day): ClockReading.Start(day: day, reason: .actEnded)
    case .stillGoingOn where rule.ongoingActs == .whenFound:
      facts.found.map { ClockReading.Start(day: $0, reason: .foundGoingOn) }
    case .stillGoingOn: nil
    case .unknown: facts.concluded.map { ClockReading.Start(day: $0, reason: .concluded) }
    }
  }

  private func processing(_ facts: ClockFacts, on today: CalendarDay) -> DisciplineClock {
    let lawDay = facts.found ?? today
    guard let rule = discipline.limitation(on: lawDay, for: facts.subject) else {
      return DisciplineClock(.processing, .noRule)
    }
    guard let found = facts.found else { return DisciplineClock(.processing, .notStarted, rule: rule) }
    let length = facts.isComplex ? rule.complexProcessingLimit : rule.processingLimit
    let reading = ClockReading(
      kind: .processing, length: length, rule: rule,
      known: discipline.exclusions(from: .processing, on: lawDay, for: facts.subject), today: today, rulebook: self)
    return reading.clock(ClockReading.Start(day: found, reason: .found), facts)
  }
}
