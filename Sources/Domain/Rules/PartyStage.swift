extension ResponsibleParty {
  /// Where the handling of the party stands on a day; always a state from `confirmed` on.
  ///
  /// Computed from what is recorded: an effect begins and ends by its days, a postponement with a day of end ends by it.
  package func stage(on day: CalendarDay) -> IncidentState {
    if appeals.contains(where: \.isPending) { return .appealed }
    if let decision { return stage(of: decision, on: day) }
    if isPostponed(on: day) { return .postponed }
    return stageReached
  }

  /// How far handling came before a decision, also while it rests.
  package var stageReached: IncidentState {
    if review != nil { return .reviewed }
    if let explanation { return explanation.isMissing ? .noExplanation : .explained }
    return request == nil ? .confirmed : .explanationRequested
  }

  package func isPostponed(on day: CalendarDay) -> Bool {
    postponements.contains { $0.period.contains(day) }
  }

  /// Decided is also where a party waits whose effect has ended and whose evaluation is not settled (DOMAIN §5 row 7).
  private func stage(of decision: HandlingDecision, on day: CalendarDay) -> IncidentState {
    guard let from = decision.effectFrom, from <= day else { return .decided }
    if let until = decision.effectUntil, day < until { return .inForce }
    return isSettled ? .expired : .decided
  }

  /// Whether somebody said, since the decision, if it counts in an evaluation.
  package var isSettled: Bool {
    guard let decided = decision?.on else { return false }
    return effects.contains { effect in effect.isCounted || effect.on.map { $0 >= decided } ?? false }
  }
}

extension Incident {
  /// Where the incident stands on a day.
  ///
  /// It waits where its least advanced party waits: as long as one has no decision the incident is not decided. A party
  /// whose handling rests holds the others up only when no other is still being handled. Once all are decided an appeal
  /// comes first, then a decision in force, then one that waits for its day or its evaluation; it has expired when all
  /// have.
  package func standing(on day: CalendarDay) -> IncidentState {
    guard state.isEstablished else { return state }
    if transfers.contains(where: { $0.returned == nil }) { return .transferred }
    guard !parties.isEmpty else { return state }
    let stages = Set(parties.map { $0.stage(on: day) })
    let order: [IncidentState] = [
      .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .postponed, .appealed, .inForce,
      .decided,
    ]
    return order.first { stages.contains($0) } ?? .expired
  }

  /// The incident as it stands on a day.
  package func standing(_ day: CalendarDay) -> Incident {
    var copy = self
    copy.state = standing(on: day)
    return copy
  }
}

extension IncidentState {
  /// Whether the days of a decision alone can bring the incident out of this state.
  var movesByDays: Bool {
    switch self {
    case .decided, .inForce, .postponed: true
    default: false
    }
  }
}
