/// What screens and lists read of one state on one reporting day: counts, orders and cross references, computed once.
///
/// Building it walks the living records, so the dashboard builds it off its main thread; reading is cheap.
package struct RegistryIndex: Sendable {
  package let registry: Registry
  package let reporting: ReportingDay
  package let calendar: WorkCalendar
  package let visibility: Visibility
  /// Names on the reporting day.
  package let unitNames: [Code<OrgUnit>: UnitName]
  package let counts: OfficialCounts
  package let countsByUnit: [Code<OrgUnit>: OfficialCounts]
  /// Late assignments, longest first.
  package let overdue: [OverdueItem]
  /// Assignments due within the days that count as soon, soonest first.
  package let dueSoon: [RecordNumber<Assignment>]
  /// Summaries of the incidents that the viewer may see, newest first.
  package let incidentSummaries: [IncidentSummary]
  /// How many of them are not yet ended.
  package let openIncidentCount: Int
  package let incidentsByUnit: [Code<OrgUnit>: [RecordNumber<Incident>]]
  package let incidentsByAssignment: [RecordNumber<Assignment>: [RecordNumber<Incident>]]
  private let headshipsByUnit: [Code<OrgUnit>: [Headship]]
  private let wholeIncidents: WholeIncidents
  private let summaryFault: StoreError?

  package init(_ registry: Registry, on reporting: ReportingDay, calendar: WorkCalendar, for visibility: Visibility) {
    self.registry = registry
    self.reporting = reporting
    self.calendar = calendar
    self.visibility = visibility
    unitNames = Dictionary(
      registry.units.all.map { ($0.id, $0.name(on: reporting.day)) }, uniquingKeysWith: { first, _ in first })
    let tally = AssignmentTally(registry, on: reporting)
    counts = tally.counts
    countsByUnit = tally.countsByUnit
    overdue = tally.overdue.sorted(by: OverdueItem.longestFirst)
    dueSoon = tally.dueSoon.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map(\.id)
    let (summaries, fault) = registry.incidentSummaries()
    let standing = summaries.map { registry.standing($0, on: reporting.day) }
    incidentSummaries = standing.filter { visibility.shows($0.state) }.sorted { $0.id > $1.id }
    openIncidentCount = incidentSummaries.count { !$0.isClosed }
    headshipsByUnit = registry.headshipsByUnit
    summaryFault = fault
    wholeIncidents = WholeIncidents(registry, visibility, on: reporting.day)
    incidentsByUnit = incidentSummaries.grouped { incident in incident.unit.map { [$0] } ?? [] }
    incidentsByAssignment = incidentSummaries.grouped(by: \.assignments)
  }

  /// Incidents that the viewer may see, newest first; they are read when this is asked for first.
  package var incidents: [Incident] { wholeIncidents.newestFirst }

  /// Who answered for a unit on a day.
  package func head(of unit: Code<OrgUnit>, on day: CalendarDay) -> HeadInOffice {
    HeadInOffice(among: headshipsByUnit[unit] ?? [], on: day)
  }

  /// Why some record could not be read, so that lists and counts may lack it; nil where all that were read could.
  package var fault: StoreError? { summaryFault ?? wholeIncidents.fault }

  /// Short name of a unit for lists; its code where the register lacks it.
  package func shortName(of unit: Code<OrgUnit>?) -> String {
    guard let unit else { return "" }
    return unitNames[unit]?.short ?? unit.rawValue
  }

  package func name(of unit: Code<OrgUnit>?) -> String {
    guard let unit else { return "" }
    return unitNames[unit]?.name ?? unit.rawValue
  }

  /// Number of late assignments in each age bucket.
  package var overdueByBucket: [LatenessBucket: Int] {
    overdue.reduce(into: [:]) { counts, item in
      if let bucket = LatenessBucket(daysLate: item.daysLate) { counts[bucket, default: 0] += 1 }
    }
  }
}

extension [IncidentSummary] {
  fileprivate func grouped<Key: Hashable>(by keys: (IncidentSummary) -> [Key]) -> [Key: [RecordNumber<Incident>]] {
    reduce(into: [:]) { groups, incident in
      for key in keys(incident) {
        groups[key, default: []].append(incident.id)
      }
    }
  }
}
