/// The fields that hold what a document did to an assignment, and the keys of their parts in refusals.
enum TermField: String {
  case extensions
  case suspensions
  case ending
  case received
  case excuse
  case judgements

  func key(_ part: String) -> String { "\(rawValue).\(part)" }
  func field(_ part: String) -> RecordField { RecordField(.assignment, key(part)) }
}

extension Deliberation {
  /// An act by a document, not before the task was given and not after today.
  func act(
    _ document: String, _ day: CalendarDay?, _ reason: String, _ place: TermField, on old: Assignment
  ) throws(RuleViolation) -> FormalAct {
    FormalAct(
      document: try required(document, .assignment, place.key("document")),
      on: try dayOfAct(day, place, place == .suspensions ? "from" : "on", on: old),
      reason: try required(reason, .assignment, place.key("reason"), limit: TextLimit.paragraph), account: account)
  }

  /// The day of an act: not after today, and not before the unit had the task or the work was last allowed to go on.
  func dayOfAct(
    _ day: CalendarDay?, _ place: TermField, _ part: String, on old: Assignment
  ) throws(RuleViolation) -> CalendarDay {
    let day = try pastDay(day, .assignment, place.key(part))
    let later = place.field(part)
    if let issued = old.issued, day < issued {
      throw .outOfOrder(earlier: RecordField(.assignment, "issued"), issued, later: later, day)
    }
    guard place != .extensions, place != .excuse, place != .judgements else { return day }
    if let received = old.received?.on, day < received {
      throw .outOfOrder(earlier: TermField.received.field("on"), received, later: later, day)
    }
    if let last = old.suspensions.last {
      let (part, earliest) = last.resumedOn.map { ("resumedOn", $0) } ?? ("from", last.from ?? day)
      if day < earliest { throw .outOfOrder(earlier: TermField.suspensions.field(part), earliest, later: later, day) }
    }
    return day
  }

  func require(_ assignment: Assignment, isIn allowed: [AssignmentState]) throws(RuleViolation) {
    guard allowed.contains(assignment.state) else {
      throw .wrongAssignmentState(assignment.id, is: assignment.state, allowed: allowed)
    }
  }
}
