/// The few facts of an assignment that lists and counts need; what the index of closed records holds of each.
package struct AssignmentSummary: Hashable, Sendable {
  package let id: RecordNumber<Assignment>
  package let unit: Code<OrgUnit>?
  package let workKind: WorkKind
  package let issued: CalendarDay?
  package let originalDue: CalendarDay?
  /// Due day after the extensions that count.
  package let due: CalendarDay?
  /// Day of the result document.
  package let resultDay: CalendarDay?
  package let acceptedOn: CalendarDay?
  package let outcome: Outcome?

  package init(
    id: RecordNumber<Assignment>, unit: Code<OrgUnit>?, workKind: WorkKind, issued: CalendarDay?,
    originalDue: CalendarDay?, due: CalendarDay?, resultDay: CalendarDay?, acceptedOn: CalendarDay?, outcome: Outcome?
  ) {
    self.id = id
    self.unit = unit
    self.workKind = workKind
    self.issued = issued
    self.originalDue = originalDue
    self.due = due
    self.resultDay = resultDay
    self.acceptedOn = acceptedOn
    self.outcome = outcome
  }

  package init(_ assignment: Assignment) {
    self.init(
      id: assignment.id, unit: assignment.unit, workKind: assignment.workKind, issued: assignment.issued,
      originalDue: assignment.originalDue, due: assignment.due, resultDay: assignment.result?.on,
      acceptedOn: assignment.acceptance?.on, outcome: assignment.outcome)
  }
}
