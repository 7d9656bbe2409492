extension Registry {
  /// The parties of all incidents that the evaluation of a year has to settle: confirmed ones whose act, conclusion or
  /// decision lies in the year.
  ///
  /// - Throws: where an incident cannot be read, since a grade must not rest on a part of them.
  func evaluationCases(of year: Int, _ forms: [HandlingForm]) throws(StoreError) -> [EvaluationCase] {
    let (summaries, fault) = incidentSummaries()
    if let fault { throw fault }
    var found: [EvaluationCase] = []
    for summary in summaries.sorted(by: { $0.id < $1.id }) where summary.state.isEstablished {
      guard let incident = try incident(summary.id) else { continue }
      found += parties(of: incident).compactMap { $0.evaluationCase(of: incident, in: year, forms) }
    }
    return found
  }
}

extension ResponsibleParty {
  /// The party as the evaluation of a year looks at it; nil where nothing of it lies in the year.
  ///
  /// A discipline counts in the year of its decision, or in the one for which it was settled (DOMAIN §8 rules 2, 3).
  fileprivate func evaluationCase(
    of incident: Incident, in year: Int, _ forms: [HandlingForm]
  ) -> EvaluationCase? {
    let days = [incident.actDate, incident.concluded?.on, decision?.on]
    let effect = effects.first { $0.year == year }
    guard effect != nil || days.contains(where: { $0?.year == year }) else { return nil }
    let form = forms.first { $0.id == decision?.form && $0.isDiscipline }
    let isOfYear = decision?.on?.year == year || effect?.isCounted == true
    return EvaluationCase(
      incident: incident.id, unit: unit, person: person, severity: incident.severity,
      discipline: isOfYear ? form?.id : nil, settled: settled(for: year))
  }

  private func settled(for year: Int) -> EvaluationCase.Settled {
    if let effect = effects.first(where: { $0.year == year }) {
      return effect.isCounted ? .counted(for: effect.unit) : .notCounted
    }
    return effects.first(where: \.isCounted).map { .countedIn($0.year) } ?? .open
  }
}
