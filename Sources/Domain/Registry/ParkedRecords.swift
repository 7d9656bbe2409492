/// Living records that a checkpoint holds and that are parsed when someone asks for them.
///
/// What they are was checked when the checkpoint was opened, so that asking cannot fail; whoever provides them keeps
/// what was parsed, and tells the store where a record could not be read after all.
package struct ParkedRecords<R: Record>: Sendable {
  package let count: Int
  package let find: @Sendable (R.ID) -> R?
  package let forEach: @Sendable ((R) -> Void) -> Void

  package init(
    count: Int, find: @escaping @Sendable (R.ID) -> R?, forEach: @escaping @Sendable ((R) -> Void) -> Void
  ) {
    self.count = count
    self.find = find
    self.forEach = forEach
  }
}

extension Registry {
  /// Takes over the open assignments and incidents of a checkpoint; only for tables that hold none yet.
  ///
  /// - Parameter rows: the same records as the index of the checkpoint tells of them, without parsing any.
  package mutating func park(
    _ assignments: ParkedRecords<Assignment>, _ incidents: ParkedRecords<Incident>, rows: any ClosedRecords
  ) {
    self.assignments.park(assignments)
    self.incidents.park(incidents)
    parkedRows = rows
  }

  /// Calls `body` with the few facts of each living assignment, in no order, without parsing what is parked.
  package func forEachLivingSummary(_ body: (AssignmentSummary) -> Void) {
    assignments.forEachHeld { body(AssignmentSummary($0)) }
    let hasHeld = assignments.holdsAny
    for row in 0..<parkedRows.assignmentCount {
      let summary = parkedRows.assignmentSummary(at: row)
      if !hasHeld || !assignments.isHeld(summary.id) { body(summary) }
    }
  }

  /// Calls `body` with the few facts of each closed assignment that no living value hides.
  func forEachClosedSummary(_ body: (AssignmentSummary) -> Void) {
    for row in 0..<closed.assignmentCount where !hiddenAssignmentRows.contains(row) {
      body(closed.assignmentSummary(at: row))
    }
  }

  /// Calls `body` with the few facts of every assignment, in no order, without parsing any record.
  package func forEachSummary(_ body: (AssignmentSummary) -> Void) {
    forEachLivingSummary(body)
    forEachClosedSummary(body)
  }
}
