/// All records at one moment of the journal: what rules decide on and screens read.
///
/// Units, people, headships, users and everything open live as values; closed assignments and incidents stay in
/// `closed` until someone changes one, from when on the living value hides its row.
package struct Registry: Sendable {
  package internal(set) var units = RecordTable<OrgUnit>()
  package internal(set) var people = RecordTable<Person>()
  package internal(set) var headships = RecordTable<Headship>()
  package internal(set) var users = RecordTable<User>()
  package internal(set) var suggestionSettlements = RecordTable<SuggestionSettlement>()
  package internal(set) var evaluations = RecordTable<Evaluation>()
  package internal(set) var lawVersions = RecordTable<LawVersion>()
  package internal(set) var fileImports = RecordTable<FileImport>()
  package internal(set) var urgingLetters = RecordTable<UrgingLetter>()
  /// Entries of the registers of the seven instructions.
  package internal(set) var registers = Registers()
  package internal(set) var quarterlyReports = RecordTable<QuarterlyReport>()
  /// Assignments that live as values: all open ones, and closed ones since the last checkpoint.
  package internal(set) var assignments = RecordTable<Assignment>()
  /// Incidents that live as values.
  package internal(set) var incidents = RecordTable<Incident>()
  package let closed: any ClosedRecords
  /// The open records of the checkpoint, as its index tells of them; a held value hides its row.
  var parkedRows: any ClosedRecords = NoClosedRecords()
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

  /// Assignments, open or closed, in the order asked for, nil for one that does not exist.
  ///
  /// For long lists: what a checkpoint holds of them is read at once and not kept. Throws where bytes are damaged.
  package func assignments(_ ids: [RecordNumber<Assignment>]) throws(StoreError) -> [Assignment?] {
    var found = [Assignment?](repeating: nil, count: ids.count)
    var parked: [(place: Int, row: Int)] = []
    var done: [(place: Int, row: Int)] = []
    for (place, id) in ids.enumerated() {
      if assignments.isHeld(id) {
        found[place] = assignments[id]
      } else if let row = parkedRows.assignmentRow(of: id) {
        parked.append((place, row))
      } else if let row = closed.assignmentRow(of: id) {
        done.append((place, row))
      }
    }
    for (rows, source) in [(parked, parkedRows), (done, closed)] {
      let read = try source.assignments(at: rows.map(\.row))
      for (row, assignment) in zip(rows, read) { found[row.place] = assignment }
    }
    return found
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
