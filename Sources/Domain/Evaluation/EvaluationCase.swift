/// One party of a confirmed incident, as the evaluation of a year looks at it.
package struct EvaluationCase: Hashable, Sendable {
  /// What somebody settled about a year.
  package enum Settled: Hashable, Sendable {
    /// It counts in the year, for this unit.
    case counted(for: Code<OrgUnit>?)
    case notCounted
    /// It counts in another year.
    case countedIn(Int)
    /// Nobody settled it.
    case open
  }

  package let incident: RecordNumber<Incident>
  /// The unit where the act happened.
  package let unit: Code<OrgUnit>?
  /// The person who answers; nil where the unit itself does.
  package let person: Code<Person>?
  package let severity: Severity?
  /// Key of the form of discipline; nil where there is none in force.
  package let discipline: String?
  package let settled: Settled

  package init(
    incident: RecordNumber<Incident>, unit: Code<OrgUnit>?, person: Code<Person>?, severity: Severity?,
    discipline: String?, settled: Settled
  ) {
    self.incident = incident
    self.unit = unit
    self.person = person
    self.severity = severity
    self.discipline = discipline
    self.settled = settled
  }
}

extension EvaluationCase {
  /// The incident as the evaluation of a unit sees it: an act counts for the unit where it happened.
  func seen(byUnit unit: Code<OrgUnit>) -> EvaluationIncident? {
    switch settled {
    case .counted(let other): other ?? self.unit == unit ? incident(.counted) : nil
    case _ where self.unit != unit: nil
    case .notCounted: incident(.notCounted)
    case .countedIn(let year): incident(.otherYear(year))
    case .open: incident(.open)
    }
  }

  /// The incident as the evaluation of a person in a unit sees it.
  func seen(byPerson person: Code<Person>, in unit: Code<OrgUnit>?) -> EvaluationIncident? {
    guard self.person == person else { return nil }
    switch settled {
    case .counted(let other):
      let place = other ?? self.unit
      guard let place, place != unit else { return incident(.counted) }
      return incident(.otherUnit(place))
    case .notCounted: return incident(.notCounted)
    case .countedIn(let year): return incident(.otherYear(year))
    case .open: return incident(.open)
    }
  }

  private func incident(_ counting: EvaluationIncident.Counting) -> EvaluationIncident {
    EvaluationIncident(id: incident, severity: severity, discipline: discipline, counting: counting)
  }
}

extension [EvaluationIncident] {
  /// Each incident once: several parties of one act are still one act, and what counts goes before what does not.
  var onePerIncident: [EvaluationIncident] {
    var found: [EvaluationIncident] = []
    for incident in self {
      guard let place = found.firstIndex(where: { $0.id == incident.id }) else {
        found.append(incident)
        continue
      }
      if incident.counting == .counted, found[place].counting != .counted { found[place] = incident }
    }
    return found
  }
}
