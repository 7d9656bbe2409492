import VietnameseText

/// A filter of assignments made ready for many of them.
///
/// A word is found in the record's own text or in the names of its unit. The names are searched once for each unit, the
/// text of a checkpoint's rows as the index holds it; a row is parsed only where a condition asks what no index tells.
package struct AssignmentSieve {
  private let index: RegistryIndex
  private let filter: Filter
  private let parkedRows: any ClosedRecords
  private let closed: any ClosedRecords
  private let foundInUnit: [Code<OrgUnit>: FoundWords]
  private let holdsWordsParked: (Int) -> Bool
  private let holdsWordsClosed: (Int) -> Bool

  /// Makes the filter ready for the assignments of an index.
  package init(_ filter: Filter, _ index: RegistryIndex) {
    self.index = index
    self.filter = filter
    parkedRows = index.registry.parkedRows
    closed = index.registry.closed
    guard !filter.words.isEmpty else {
      foundInUnit = [:]
      holdsWordsParked = { _ in true }
      holdsWordsClosed = { _ in true }
      return
    }
    let words = filter.words
    let found = index.unitNames.mapValues { words.found(in: FoldedText("\($0.name) \($0.short)")) }
    foundInUnit = found
    let beside = { (unit: Code<OrgUnit>?) in unit.map { found[$0] ?? words.found(in: FoldedText($0.rawValue)) } ?? .none
    }
    holdsWordsParked = parkedRows.assignmentTest(of: words, beside: beside)
    holdsWordsClosed = closed.assignmentTest(of: words, beside: beside)
  }

  /// Whether an assignment at hand meets the filter.
  package func holds(_ assignment: Assignment) -> Bool {
    guard !filter.isEmpty else { return true }
    return meetsConditions(AssignmentSummary(assignment)) { assignment } && holdsWords(assignment)
  }

  /// Whether the assignment of an identifier meets the filter; one that does not exist meets none.
  package func holds(_ id: RecordNumber<Assignment>) -> Bool {
    let held = index.registry.assignments
    if held.isHeld(id) { return held[id].map { holds($0) } ?? false }
    if let row = parkedRows.assignmentRow(of: id) { return holds(parked: row) }
    return closed.assignmentRow(of: id).map { holds(closed: $0) } ?? false
  }

  /// Whether a parked row meets the filter.
  func holds(parked row: Int) -> Bool {
    holdsWordsParked(row) && meetsConditions(of: row, in: parkedRows) { index.registry.assignments[$0] }
  }

  /// Whether a row of what is done with meets the filter.
  func holds(closed row: Int) -> Bool {
    holdsWordsClosed(row) && meetsConditions(of: row, in: closed) { _ in try? closed.assignment(at: row) }
  }

  private func holdsWords(_ assignment: Assignment) -> Bool {
    guard !filter.words.isEmpty else { return true }
    let found = assignment.unit.map {
      foundInUnit[$0] ?? filter.words.found(in: FoldedText($0.rawValue))
    }
    return filter.words.matches(
      folded: FoldedText(assignment.searchText).folded.utf8.span, beside: found ?? .none)
  }

  private func meetsConditions(
    of row: Int, in rows: any ClosedRecords, record: (RecordNumber<Assignment>) -> Assignment?
  ) -> Bool {
    guard !filter.conditions.isEmpty else { return true }
    let summary = rows.assignmentSummary(at: row)
    return meetsConditions(summary) { record(summary.id) }
  }

  private func meetsConditions(_ summary: AssignmentSummary, record: () -> Assignment?) -> Bool {
    filter.conditions.allSatisfy { condition in
      if let answer = index.holds(condition, summary) { return answer }
      // A record that cannot be read is shown as damaged, never passed over.
      return record().map { index.holds(condition, $0) } ?? true
    }
  }
}

extension Assignment {
  /// The text of its own that words are looked for in; the names of its unit are looked at beside it.
  package var searchText: String { "\(id.rawValue) \(title) \(source)" }
}
