import VietnameseText

/// Records that are done with, kept outside memory: nine tenths of a long-lived store.
///
/// Rows are in the order of their identifiers. A summary is read from a compact index, the whole record only when
/// someone looks at it, so that start-up and memory follow the open work and not the history.
package protocol ClosedRecords: Sendable {
  var assignmentCount: Int { get }
  func assignmentSummary(at row: Int) -> AssignmentSummary
  /// Parses the record; throws where its bytes are damaged.
  func assignment(at row: Int) throws(StoreError) -> Assignment
  func assignmentRow(of id: RecordNumber<Assignment>) -> Int?
  /// Whether the searchable text of a row (title, source, identifier) holds the query's words.
  func assignmentMatches(_ query: SearchQuery, at row: Int) -> Bool
  /// Totals over all rows by unit, year of the result and class, as they stand on and after `newestAssignmentDay`.
  var assignmentTotals: [ClosedTotal] { get }
  /// Latest day on which a row was issued, reported or accepted; nil without rows.
  ///
  /// On a reporting day before it the totals say too much and rows have to be judged one by one.
  var newestAssignmentDay: CalendarDay? { get }

  var incidentCount: Int { get }
  func incident(at row: Int) throws(StoreError) -> Incident
  func incidentRow(of id: RecordNumber<Incident>) -> Int?
}

/// A store without a checkpoint: everything lives.
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
  package func assignmentMatches(_ query: SearchQuery, at row: Int) -> Bool { false }
  package var assignmentTotals: [ClosedTotal] { [] }
  package var newestAssignmentDay: CalendarDay? { nil }

  package func incident(at row: Int) throws(StoreError) -> Incident {
    throw StoreError.noSuchRecord(RecordKey(.incident, String(row)))
  }

  package func incidentRow(of id: RecordNumber<Incident>) -> Int? { nil }
}
