/// How an assignment stands on a reporting day.
package struct AssignmentStanding: Hashable, Sendable {
  package let assignmentClass: AssignmentClass
  /// Calendar days past the due day in force; 0 where the task is not late.
  package let daysLate: Int

  package var bucket: LatenessBucket? { LatenessBucket(daysLate: daysLate) }
}

extension AssignmentSummary {
  /// The first day on which the assignment counts as done: both the result document and its acceptance are there.
  package var doneFrom: CalendarDay? {
    guard outcome == nil, let resultDay, let acceptedOn else { return nil }
    return max(resultDay, acceptedOn)
  }

  /// How the assignment stands on a reporting day, by the events that had happened by then.
  ///
  /// The day of the result document decides, not the day it was entered or accepted: a unit is not late while it waits
  /// for acceptance, and one that reported late stays late by the days it took (DOMAIN §6 rules 1 and 5).
  package func standing(on reporting: ReportingDay) -> AssignmentStanding {
    if outcome != nil { return AssignmentStanding(assignmentClass: .cancelled, daysLate: 0) }
    let resultDay = resultDay.flatMap { $0 <= reporting.day ? $0 : nil }
    let isAccepted = doneFrom.map { $0 <= reporting.day } ?? false
    let daysLate = due.map { max(0, $0.days(until: resultDay ?? reporting.day)) } ?? 0
    let state = isAccepted ? doneClass(daysLate) : openClass(resultDay, daysLate, reporting)
    return AssignmentStanding(assignmentClass: state, daysLate: daysLate)
  }

  private func doneClass(_ daysLate: Int) -> AssignmentClass {
    guard due != nil else { return .doneUndated }
    return daysLate > 0 ? .doneLate : .doneOnTime
  }

  private func openClass(_ resultDay: CalendarDay?, _ daysLate: Int, _ reporting: ReportingDay) -> AssignmentClass {
    if daysLate > 0 { return .openOverdue }
    if resultDay != nil { return .awaiting }
    guard let due else { return .openUndated }
    return due <= reporting.dueSoonThrough ? .openDueSoon : .openInTime
  }
}

extension Assignment {
  /// How the assignment stands on a reporting day.
  package func standing(on reporting: ReportingDay) -> AssignmentStanding {
    AssignmentSummary(self).standing(on: reporting)
  }
}
