extension Registry {
  /// The parties of all incidents that the evaluation of a year has to settle: confirmed ones whose act or conclusion lies
  /// in the year.
  ///
  /// - Throws: where an incident cannot be read, since a grade must not rest on a part of them.
  func evaluationCases(of year: Int, _ forms: [HandlingForm]) throws(StoreError) -> [EvaluationCase] {
    let (summaries, fault) = incidentSummaries()
    if let fault { throw fault }
    var found: [EvaluationCase] = []
    for summary in summaries.sorted(by: { $0.id < $1.id }) where summary.state.isEstablished {
      guard let incident = try incident(summary.id) else { continue }
      let days = [incident.actDate, incident.concluded?.on]
      guard days.contains(where: { $0?.year == year }) else { continue }
      found.append(
        EvaluationCase(
          incident: incident.id, unit: incident.unit, person: incident.head, severity: incident.severity,
          discipline: nil, settled: .open))
    }
    return found
  }
}
