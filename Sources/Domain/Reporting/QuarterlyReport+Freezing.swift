extension QuarterlyReport {
  /// The record of a report's figures, of the assignments behind them and of what it corrects.
  init(id: Code<QuarterlyReport>, freezing report: QuarterReport, _ registry: Registry) {
    self.init(id: id)
    quarter = report.figures.quarter
    asAt = report.figures.asAt
    rows = report.rows(registry).map { FrozenRow($0) }
    late = report.lateItems(registry).map { FrozenLateness($0) }
    heads = report.headsConcerned(registry).map { FrozenHead($0) }
    places = report.figures.places(from: registry)
    corrections = report.corrections(registry).map { FrozenCorrection($0) }
    incidents = report.incidents(registry).map(\.id)
  }
}

extension FrozenLateness {
  fileprivate init(_ item: QuarterItem) {
    self.init()
    assignment = item.summary.id
    unit = item.unit
    assignmentClass = item.standing.assignmentClass
    due = item.due
    result = item.resultDay
    daysLate = item.standing.daysLate
  }
}

extension QuarterFigures {
  /// All assignments of the quarter by the place where each is counted, in a fixed order.
  fileprivate func places(from registry: Registry) -> [FrozenPlaces] {
    var groups: [QuarterPlace: [RecordNumber<Assignment>]] = [:]
    registry.forEachSummary { summary in
      if let place = place(of: summary) { groups[place, default: []].append(summary.id) }
    }
    return groups.sorted { $0.key.rank < $1.key.rank }.map { FrozenPlaces($0.key, $0.value) }
  }
}

extension QuarterPlace {
  fileprivate var rank: (String, String, Int) {
    (unit?.rawValue ?? "", assignmentClass.rawValue, (isNew ? 1 : 0) + (isExcused ? 2 : 0))
  }
}

extension QuarterReport {
  /// Incidents that were confirmed in the quarter, oldest first: as they were frozen, else by the day of the conclusion.
  ///
  /// Those that are not confirmed, or were dismissed or annulled, are in no report.
  package func incidents(_ registry: Registry) -> [Incident] {
    let all = registry.allIncidents().readable
    let found: [Incident]
    if let frozen {
      let ids = Set(frozen.incidents)
      found = all.filter { ids.contains($0.id) }
    } else {
      let days = figures.days.lowerBound...figures.asAt
      found = all.filter { $0.state.isEstablished && ($0.concluded?.on.map(days.contains) ?? false) }
    }
    return found.sorted { $0.id < $1.id }
  }
}
