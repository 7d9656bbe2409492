import Domain
import VietnameseText

/// What is told of one unit, gathered when keys pause, so that drawing stays quick.
struct UnitDetail: Sendable {
  let unit: OrgUnit
  /// Who has headed it, newest first.
  let headships: [Headship]
  let head: HeadInOffice
  /// Open assignments, the longest late first.
  let assignments: [Assignment]
  let incidents: [Incident]
  let counts: OfficialCounts
  /// People entered as of the unit, and those who have headed it, by given name.
  let people: [Person]

  init?(_ id: Code<OrgUnit>, _ index: RegistryIndex) {
    guard let unit = index.registry.units[id] else { return nil }
    self.unit = unit
    headships = index.registry.headships(of: id)
    head = index.registry.head(of: id, on: index.reporting.day)
    assignments = index.openSummaries(of: id).compactMap { index.registry.assignments[$0.id] }
    let numbers = Set(index.incidentsByUnit[id] ?? [])
    incidents = numbers.isEmpty ? [] : index.incidents.filter { numbers.contains($0.id) }
    counts = index.countsByUnit[id] ?? OfficialCounts()
    let heads = Set(headships.compactMap(\.person))
    people = index.registry.people.all.filter { $0.unit == id || heads.contains($0.id) }
      .sorted { (PersonName($0.name).sortKey, $0.id) < (PersonName($1.name).sortKey, $1.id) }
  }

  /// Headships that ended before the reporting day or were not the one in office.
  var earlier: [Headship] { headships.filter { $0.id != head.headship?.id } }

  var openIncidents: [Incident] { incidents.filter { !$0.isClosed } }
}
