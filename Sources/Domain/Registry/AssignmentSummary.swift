/// The few facts of an assignment that lists and counts need; what the index of closed records holds of each.
package struct AssignmentSummary: Hashable, Sendable {
  package let id: RecordNumber<Assignment>
  package let unit: Code<OrgUnit>?
  package let workKind: WorkKind
  package let issued: CalendarDay?
  package let originalDue: CalendarDay?
  /// Due day after the extensions and suspensions that count.
  package let due: CalendarDay?
  /// Day of the result document.
  package let resultDay: CalendarDay?
  package let acceptedOn: CalendarDay?
  package let outcome: Outcome?
  /// First day on which the unit no longer has the task; nil where it has, and where no document says since when.
  package var endedOn: CalendarDay?
  /// First day on which the unit has the task, where it took it over from another.
  package var receivedOn: CalendarDay?
  /// Day of the document that accepts an objective cause.
  package var excusedOn: CalendarDay?
  /// Times in which the work rested, in order.
  package var pauses: [Pause] = []

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
    endedOn = assignment.ending?.on
    receivedOn = assignment.received?.on
    excusedOn = assignment.excuse?.on
    if !assignment.suspensions.isEmpty { pauses = assignment.suspensions.compactMap(Pause.init) }
  }

  /// First day on which the unit has the task: that of the document, or of the transfer to this unit.
  package var givenOn: CalendarDay? {
    guard let receivedOn else { return issued }
    return issued.map { max($0, receivedOn) } ?? receivedOn
  }
}

/// A time in which a document stopped the work.
package struct Pause: Hashable, Sendable {
  package let from: CalendarDay
  /// First day on which the work goes on; nil while it rests.
  package let to: CalendarDay?

  package init(from: CalendarDay, to: CalendarDay?) {
    self.from = from
    self.to = to
  }

  package init?(_ suspension: Suspension) {
    guard let from = suspension.from else { return nil }
    self.init(from: from, to: suspension.resumedOn)
  }

  /// Whether the work rests on a day.
  package func holds(_ day: CalendarDay) -> Bool { from <= day && to.map { day < $0 } ?? true }
}
