/// How an assignment stands on a reporting day.
package struct AssignmentStanding: Hashable, Sendable {
  package let assignmentClass: AssignmentClass
  /// Calendar days past the due day in force for which the unit answers; 0 where the task is not late.
  package let daysLate: Int
  /// Whether the assigning authority accepted an objective cause for the lateness.
  package let isExcused: Bool

  package init(assignmentClass: AssignmentClass, daysLate: Int, isExcused: Bool = false) {
    self.assignmentClass = assignmentClass
    self.daysLate = daysLate
    self.isExcused = isExcused
  }

  package var bucket: LatenessBucket? { LatenessBucket(daysLate: daysLate) }
}

extension AssignmentSummary {
  /// The first day on which the assignment counts as done: both the result document and its acceptance are there.
  package var doneFrom: CalendarDay? {
    guard outcome == nil, let resultDay, let acceptedOn else { return nil }
    return max(resultDay, acceptedOn)
  }

  /// Whether a document had withdrawn the task or passed it on by a day.
  package func hasEnded(by day: CalendarDay) -> Bool { outcome != nil && endedOn.map { $0 <= day } ?? true }

  /// How the assignment stands on a reporting day, by the events that had happened by then.
  ///
  /// The day of the result document decides, not the day it was entered or accepted: a unit is not late while it waits
  /// for acceptance, and one that reported late stays late by the days it took (DOMAIN §6 rules 1 and 5). Days on which a
  /// document had stopped the work are not days late (a proposal), nor are those on which another unit had the task.
  package func standing(on reporting: ReportingDay) -> AssignmentStanding {
    let day = reporting.day
    if hasEnded(by: day) { return AssignmentStanding(assignmentClass: .cancelled, daysLate: 0) }
    let resultDay = resultDay.flatMap { $0 <= day ? $0 : nil }
    let isAccepted = doneFrom.map { $0 <= day } ?? false
    let daysLate = daysLate(through: resultDay ?? day)
    let state = isAccepted ? doneClass(daysLate) : openClass(resultDay, daysLate, reporting)
    let isExcused = daysLate > 0 && excusedOn.map { $0 <= day } ?? false
    return AssignmentStanding(assignmentClass: state, daysLate: daysLate, isExcused: isExcused)
  }

  private func doneClass(_ daysLate: Int) -> AssignmentClass {
    guard due != nil else { return .doneUndated }
    return daysLate > 0 ? .doneLate : .doneOnTime
  }

  private func openClass(_ resultDay: CalendarDay?, _ daysLate: Int, _ reporting: ReportingDay) -> AssignmentClass {
    if resultDay == nil, pauses.contains(where: { $0.holds(reporting.day) }) { return .suspended }
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
