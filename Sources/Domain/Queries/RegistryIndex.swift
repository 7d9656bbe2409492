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
  /// Incidents that the viewer may see, newest first.
  package let incidents: [Incident]
  /// Why some record could not be read, so that lists and counts may lack it; nil where all could.
  package let fault: StoreError?
  package let incidentsByUnit: [Code<OrgUnit>: [RecordNumber<Incident>]]
  package let incidentsByAssignment: [RecordNumber<Assignment>: [RecordNumber<Incident>]]

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
    let (readable, fault) = registry.allIncidents()
    incidents = visibility.visible(readable).sorted { $0.id > $1.id }
    self.fault = fault
    incidentsByUnit = incidents.grouped { incident in incident.unit.map { [$0] } ?? [] }
    incidentsByAssignment = incidents.grouped(by: \.assignments)
  }

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

extension Registry {
  /// All incidents that can be read, closed ones included, and the first fault among those that cannot.
  func allIncidents() -> (readable: [Incident], fault: StoreError?) {
    var found = incidents.all
    var fault: StoreError?
    for row in 0..<closed.incidentCount where !hiddenIncidentRows.contains(row) {
      do throws(StoreError) {
        found.append(try closed.incident(at: row))
      } catch {
        fault = fault ?? error
      }
    }
    return (found, fault)
  }
}

extension [Incident] {
  fileprivate func grouped<Key: Hashable>(by keys: (Incident) -> [Key]) -> [Key: [RecordNumber<Incident>]] {
    reduce(into: [:]) { groups, incident in
      for key in keys(incident) {
        groups[key, default: []].append(incident.id)
      }
    }
  }
}
