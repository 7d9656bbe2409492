/// The few facts of an incident that counts, marks and cross references need; what the index of a checkpoint holds.
package struct IncidentSummary: Hashable, Sendable {
  package let id: RecordNumber<Incident>
  package let state: IncidentState
  package let unit: Code<OrgUnit>?
  package let assignments: [RecordNumber<Assignment>]

  package init(
    id: RecordNumber<Incident>, state: IncidentState, unit: Code<OrgUnit>?, assignments: [RecordNumber<Assignment>]
  ) {
    self.id = id
    self.state = state
    self.unit = unit
    self.assignments = assignments
  }

  package init(_ incident: Incident) {
    self.init(id: incident.id, state: incident.state, unit: incident.unit, assignments: incident.assignments)
  }

  package var isClosed: Bool { state.isFinal }
}

extension Registry {
  /// A summary with the state of a day: only a state that days move needs the record.
  func standing(_ summary: IncidentSummary, on day: CalendarDay) -> IncidentSummary {
    guard summary.state.movesByDays, let incident = incidents[summary.id] else { return summary }
    return IncidentSummary(incident.standing(day))
  }

  /// Summaries of all incidents without parsing what the index of a checkpoint tells, in no order; and the first fault
  /// among those that had to be read and could not.
  func incidentSummaries() -> (found: [IncidentSummary], fault: StoreError?) {
    var found: [IncidentSummary] = []
    var fault: StoreError?
    incidents.forEachHeld { found.append(IncidentSummary($0)) }
    func add(_ row: Int, of rows: any ClosedRecords, unless isHidden: (RecordNumber<Incident>) -> Bool) {
      do throws(StoreError) {
        let summary = try rows.incidentSummary(at: row)
        if !isHidden(summary.id) { found.append(summary) }
      } catch {
        fault = fault ?? error
      }
    }
    for row in 0..<parkedRows.incidentCount { add(row, of: parkedRows) { incidents.isHeld($0) } }
    for row in 0..<closed.incidentCount where !hiddenIncidentRows.contains(row) { add(row, of: closed) { _ in false } }
    return (found, fault)
  }
}
