extension Deliberation {
  /// The task goes to another unit: the assignment ends as transferred, and a new one of the other unit goes on.
  func transfer(
    _ old: Assignment, to unit: Code<OrgUnit>?, _ document: String, _ day: CalendarDay?, _ reason: String
  ) throws(RuleViolation) -> [RecordChange] {
    let act = try act(document, day, reason, .received, on: old)
    return try passOn(old, to: unit, by: act, as: registry.nextNumber(year: today.year, of: Assignment.self))
  }

  /// The changes that pass an open assignment on to another unit under a new number.
  ///
  /// Wording, original due day, extensions and suspensions go along, so that the same day stays due. The progress, the
  /// results sent back and the reminders stay with the unit that they were about, and so do the days late before the
  /// transfer: the day of the act is the first for which the new unit answers.
  func passOn(
    _ old: Assignment, to unit: Code<OrgUnit>?, by act: FormalAct, as number: RecordNumber<Assignment>
  ) throws(RuleViolation) -> [RecordChange] {
    let unit = try self.unit(unit, on: act.on ?? today, .assignment)
    guard unit != old.unit else { throw .term(.sameUnit(old.id, unit)) }
    _ = try self.unit(unit, on: today, .assignment)
    var ended = old
    ended.outcome = .transferred
    ended.ending = act
    ended.transferredTo = number
    var next = old.renumbered(number)
    next.unit = unit
    next.cooperatingUnits.removeAll { $0 == unit }
    next.responsiblePerson = nil
    next.sharedWith = old.sharedWith
    next.extensions = old.extensions
    next.suspensions = old.suspensions
    next.transferredFrom = old.id
    next.received = act
    return [RecordChange(from: old, to: ended), RecordChange(creating: next)]
  }
}

extension Assignment {
  /// The same content under another number.
  func renumbered(_ id: RecordNumber<Assignment>) -> Assignment {
    var copy = Assignment(id: id)
    copy.title = title
    copy.source = source
    copy.issued = issued
    copy.workKind = workKind
    copy.cooperatingUnits = cooperatingUnits
    copy.originalDue = originalDue
    copy.dueText = dueText
    copy.dueRule = dueRule
    copy.responsiblePerson = responsiblePerson
    copy.follower = follower
    return copy
  }
}
