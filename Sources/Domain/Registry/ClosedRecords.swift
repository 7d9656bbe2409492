import VietnameseText

/// Records of a checkpoint, kept outside memory: those that are done with, nine tenths of a long-lived store, and the
/// open ones that nobody has asked for.
///
/// Rows are in the order of their identifiers. A summary is read from a compact index, the whole record only when
/// someone looks at it, so that start-up and memory follow the open work and not the history.
package protocol ClosedRecords: Sendable {
  var assignmentCount: Int { get }
  func assignmentSummary(at row: Int) -> AssignmentSummary
  /// Tells that a walk over many rows has ended, so that their pages need not stay with this process.
  func endWalk()
  /// Parses the record; throws where its bytes are damaged.
  func assignment(at row: Int) throws(StoreError) -> Assignment
  /// Parses many records at once, in the order of the rows; throws where the bytes of one are damaged.
  func assignments(at rows: [Int]) throws(StoreError) -> [Assignment]
  func assignmentRow(of id: RecordNumber<Assignment>) -> Int?
  /// A test of rows, made ready for many: whether the searchable text of one (`Assignment.searchText`) holds all words
  /// but those that are found in the names of its unit, which `beside` tells.
  func assignmentTest(of words: SearchQuery, beside: (Code<OrgUnit>?) -> FoundWords) -> (Int) -> Bool
  /// Totals over all rows by unit, year of the result and class, as they stand on and after `newestAssignmentDay`.
  var assignmentTotals: [ClosedTotal] { get }
  /// Latest day on which a row was issued, reported or accepted; nil without rows.
  ///
  /// On a reporting day before it the totals say too much and rows have to be judged one by one.
  var newestAssignmentDay: CalendarDay? { get }

  var incidentCount: Int { get }
  /// The few facts of a row; throws only where the record has to be read for them.
  func incidentSummary(at row: Int) throws(StoreError) -> IncidentSummary
  func incident(at row: Int) throws(StoreError) -> Incident
  func incidentRow(of id: RecordNumber<Incident>) -> Int?
}

extension ClosedRecords {
  package func endWalk() {}

  package func assignments(at rows: [Int]) throws(StoreError) -> [Assignment] {
    var found: [Assignment] = []
    for row in rows { found.append(try assignment(at: row)) }
    return found
  }

  package func incidentSummary(at row: Int) throws(StoreError) -> IncidentSummary {
    IncidentSummary(try incident(at: row))
  }
}

/// No rows: what a store without a checkpoint has, where everything lives.
package struct NoClosedRecords: ClosedRecords {
  package init() {}

  package var assignmentCount: Int { 0 }
  package var incidentCount: Int { 0 }

  package func assignmentSummary(at row: Int) -> AssignmentSummary {
    AssignmentSummary(Assignment(id: RecordNumber(year: 0, number: 0)))
  }

  package func assignment(at row: Int) throws(StoreError) -> Assignment {
    throw StoreError.noSuchRecord(RecordKey(.assignment, String(row)))
  }

  package func assignmentRow(of id: RecordNumber<Assignment>) -> Int? { nil }
  package func assignmentTest(of words: SearchQuery, beside: (Code<OrgUnit>?) -> FoundWords) -> (Int) -> Bool {
    { _ in false }
  }
  package var assignmentTotals: [ClosedTotal] { [] }
  package var newestAssignmentDay: CalendarDay? { nil }

  package func incident(at row: Int) throws(StoreError) -> Incident {
    throw StoreError.noSuchRecord(RecordKey(.incident, String(row)))
  }

  package func incidentRow(of id: RecordNumber<Incident>) -> Int? { nil }
}
