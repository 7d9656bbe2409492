extension DisciplineLaw {
  /// Proposes the instrument that governs a case (DOMAIN §3.1; Nghị định 234/2026/NĐ-CP, article 24).
  ///
  /// An act before a change handled after it follows the newer instrument where that says so, unless the older one is
  /// kinder; a case already under way stays where it was; where nobody entered the transitional article, the instrument
  /// of the day of the act is proposed, marked as a proposal.
  package func governingInstrument(_ facts: GoverningFacts) -> InstrumentProposal {
    let newer = instrument(on: facts.handled, for: facts.subject)
    let older = facts.act.flatMap { instrument(on: $0, for: facts.subject) }
    guard let older else {
      return InstrumentProposal(
        instrument: newer, reason: newer == nil ? .notEntered : .olderNotEntered,
        provenance: Provenance(mark: .proposal))
    }
    guard let newer, newer.id != older.id else {
      return InstrumentProposal(instrument: older, reason: .sameThroughout, provenance: older.provenance)
    }
    guard let transition = newer.transition else {
      return InstrumentProposal(
        instrument: older, reason: .transitionNotEntered, provenance: Provenance(mark: .proposal))
    }
    return proposal(older: older, newer: newer, transition, facts)
  }

  /// The instrument an officer chose; nil where it never governed that subject.
  package func chosenInstrument(_ id: String, for subject: DisciplineSubject) -> InstrumentProposal? {
    instrument(id, for: subject).map {
      InstrumentProposal(instrument: $0, reason: .chosen, provenance: $0.provenance)
    }
  }

  private func proposal(
    older: DisciplineInstrument, newer: DisciplineInstrument, _ transition: DisciplineInstrument.Transition,
    _ facts: GoverningFacts
  ) -> InstrumentProposal {
    if transition.leavesOpenCases, let opened = facts.opened, let from = newer.period.from, opened < from {
      let governing = instrument(on: opened, for: facts.subject) ?? older
      return InstrumentProposal(instrument: governing, reason: .caseUnderWay, provenance: newer.provenance)
    }
    guard transition.reachesEarlierActs else {
      return InstrumentProposal(instrument: older, reason: .olderKinder, provenance: newer.provenance)
    }
    let comparisons = comparisons(older: older, newer: newer, facts)
    let isOlderKinder = comparisons.contains { $0 < 0 }
    let isNewerKinder = comparisons.contains { $0 > 0 }
    switch (isOlderKinder, isNewerKinder) {
    case (true, false):
      return InstrumentProposal(instrument: older, reason: .olderKinder, provenance: newer.provenance)
    case (true, true): return InstrumentProposal(instrument: newer, reason: .mixed, provenance: newer.provenance)
    default: return InstrumentProposal(instrument: newer, reason: .newerNotHarsher, provenance: newer.provenance)
    }
  }

  /// Below zero where the older law is kinder to the person in something, above where the newer one is.
  private func comparisons(
    older: DisciplineInstrument, newer: DisciplineInstrument, _ facts: GoverningFacts
  ) -> [Int] {
    guard let act = facts.act else { return [] }
    let days = (older.lawDay(for: act), newer.lawDay(for: act))
    var found: [Int] = []
    if let before = limitation(on: days.0, for: facts.subject), let after = limitation(on: days.1, for: facts.subject) {
      found.append((before.limitationForReprimand.longestDays - after.limitationForReprimand.longestDays).signum())
      found.append((before.limitationForHeavier.longestDays - after.limitationForHeavier.longestDays).signum())
    }
    if let gravity = facts.gravity, let before = expectedRange(gravity, on: days.0).range,
      let after = expectedRange(gravity, on: days.1).range
    {
      found.append((before.most.rank - after.most.rank).signum())
      found.append((before.least.rank - after.least.rank).signum())
    }
    return found
  }
}

extension LimitationRule.Length {
  /// Days it lasts at most, to compare lengths.
  package var longestDays: Int {
    switch self {
    case .days(let count): count
    case .months(let count): count * 31
    }
  }
}
