import VietnameseText

extension RegistryIndex {
  /// Identifiers of the visible incidents that a query asks for, in its order.
  ///
  /// Words are also looked for in the names of states and of kinds of violation.
  package func incidents(
    _ query: IncidentQuery, under catalogue: LegalCatalogue
  ) -> [RecordNumber<Incident>] {
    let found = incidents.filter { matches($0, query.filter) || matchesNames($0, query.filter, catalogue) }
    var keyed: [(key: IncidentSortKey, id: RecordNumber<Incident>)] = []
    keyed.reserveCapacity(found.count)
    for incident in found {
      keyed.append((sortKey(of: incident, query.order, catalogue), incident.id))
    }
    keyed.sort { $0.key < $1.key || ($0.key == $1.key && $0.id > $1.id) }
    let ids = keyed.map(\.id)
    return query.isReversed ? ids.reversed() : ids
  }

  /// The summary of an incident; nil where it does not exist or may not be seen.
  package func incidentSummary(_ id: RecordNumber<Incident>) -> IncidentSummary? {
    // Newest first, so the identifiers descend.
    var low = 0
    var high = incidentSummaries.count
    while low < high {
      let middle = (low + high) / 2
      if incidentSummaries[middle].id > id { low = middle + 1 } else { high = middle }
    }
    guard low < incidentSummaries.count, incidentSummaries[low].id == id else { return nil }
    return incidentSummaries[low]
  }

  /// An incident as the viewer may see it; nil where it does not exist, may not be seen or cannot be read.
  package func incident(_ id: RecordNumber<Incident>) -> Incident? {
    guard incidentSummary(id) != nil, let incident = try? registry.incident(id) else { return nil }
    return visibility.visible([incident.standing(reporting.day)]).first
  }

  /// How many incidents of a unit are open, as far as the viewer may know.
  package func openIncidents(of unit: Code<OrgUnit>) -> Int {
    (incidentsByUnit[unit] ?? []).count { incidentSummary($0).map { !$0.isClosed } ?? false }
  }

  /// How many visible incidents are in each state.
  package var incidentCounts: [IncidentState: Int] {
    incidentSummaries.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
  }

  /// Days since an incident was flagged, on the reporting day; nil once it has ended or where the day is not known.
  package func daysOpen(_ incident: Incident) -> Int? {
    guard !incident.isClosed, let day = incident.flagged?.on else { return nil }
    return max(0, day.days(until: reporting.day))
  }

  /// Whether the filter's words stand in the names of what the incident holds by code.
  private func matchesNames(_ incident: Incident, _ filter: Filter, _ catalogue: LegalCatalogue) -> Bool {
    guard !filter.words.isEmpty else { return false }
    var conditions = filter
    conditions.words = SearchQuery("")
    guard matches(incident, conditions) else { return false }
    let violation = catalogue.violation(incident.violation)?.title ?? ""
    let state = incident.state.label
    let texts = [
      incident.id.rawValue, name(of: incident.unit), shortName(of: incident.unit), violation, incident.summary,
      state.vietnamese.string, state.english.string,
    ]
    return filter.words.matches(FoldedText(texts.joined(separator: " "))) != nil
  }

  private func sortKey(
    of incident: Incident, _ order: IncidentOrder, _ catalogue: LegalCatalogue
  ) -> IncidentSortKey {
    switch order {
    case .violation:
      IncidentSortKey(name: CollationKey(catalogue.violation(incident.violation)?.title ?? incident.violation))
    case .state: IncidentSortKey(rank: incident.state.rank, days: -(daysOpen(incident) ?? 0))
    case .number: IncidentSortKey(rank: 0, days: 0)
    case .age: IncidentSortKey(rank: incident.isClosed ? 1 : 0, days: -(daysOpen(incident) ?? 0))
    case .unit: IncidentSortKey(name: CollationKey(name(of: incident.unit)))
    }
  }
}

/// What incidents are compared by; the smaller stands first.
private struct IncidentSortKey: Comparable {
  var rank = 0
  var days = 0
  var name: CollationKey?

  static func < (left: IncidentSortKey, right: IncidentSortKey) -> Bool {
    if let first = left.name, let second = right.name { return first < second }
    return (left.rank, left.days) < (right.rank, right.days)
  }
}

extension IncidentState {
  /// Place among the states as lists show them: those that wait for someone first, those that have ended last.
  package var rank: Int { IncidentState.inOrder.firstIndex(of: self) ?? IncidentState.inOrder.count }

  /// The states in the order in which lists show them.
  package static let inOrder: [IncidentState] = [
    .flagged, .verifying, .confirmed, .explanationRequested, .explained, .noExplanation, .reviewed, .decided,
    .appealed, .postponed, .transferred, .inForce, .expired, .dismissed, .annulled,
  ]
}
