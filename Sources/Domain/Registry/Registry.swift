/// All records at one moment of the journal: what rules decide on and screens read.
///
/// Units, people, headships, users and everything open live as values; closed assignments and incidents stay in
/// `closed` until someone changes one, from when on the living value hides its row.
package struct Registry: Sendable {
  package internal(set) var units = RecordTable<OrgUnit>()
  package internal(set) var people = RecordTable<Person>()
  package internal(set) var headships = RecordTable<Headship>()
  package internal(set) var users = RecordTable<User>()
  package internal(set) var lawVersions = RecordTable<LawVersion>()
  /// Assignments that live as values: all open ones, and closed ones since the last checkpoint.
  package internal(set) var assignments = RecordTable<Assignment>()
  /// Incidents that live as values.
  package internal(set) var incidents = RecordTable<Incident>()
  package let closed: any ClosedRecords
  /// Calls back with the summaries of parked assignments.
  var parkedSummaries: (@Sendable ((AssignmentSummary) -> Void) -> Void)?
  /// Rows of `closed` hidden by a living value.
  package internal(set) var hiddenAssignmentRows: Set<Int> = []
  package internal(set) var hiddenIncidentRows: Set<Int> = []
  /// Last number given in each year, by "NV-2026".
  package internal(set) var counters: [String: Int]

  package init(closed: any ClosedRecords = NoClosedRecords(), counters: [String: Int] = [:]) {
    self.closed = closed
    self.counters = counters
  }

  /// An assignment, open or closed; nil where there is none. Throws where its bytes are damaged.
  package func assignment(_ id: RecordNumber<Assignment>) throws(StoreError) -> Assignment? {
    if let living = assignments[id] { return living }
    guard let row = closed.assignmentRow(of: id) else { return nil }
    return try closed.assignment(at: row)
  }

  /// An incident, open or closed; nil where there is none. Throws where its bytes are damaged.
  package func incident(_ id: RecordNumber<Incident>) throws(StoreError) -> Incident? {
    if let living = incidents[id] { return living }
    guard let row = closed.incidentRow(of: id) else { return nil }
    return try closed.incident(at: row)
  }

  /// The number that the next record of a year gets.
  package func nextNumber<R: Record & Numbered>(year: Int, of: R.Type) -> RecordNumber<R> {
    RecordNumber(year: year, number: counters["\(R.numberPrefix)-\(year)", default: 0] + 1)
  }
}
