import Domain

extension RuleViolation {
  /// The field that the refusal speaks of; nil where it is about the command as a whole.
  package var field: RecordField? {
    switch self {
    case .fieldNotEditable(let field), .unfitValue(let field, _): field
    case .missing(let field), .tooLong(let field, _), .inTheFuture(let field, _, _), .duplicate(let field, _): field
    case .outOfOrder(_, _, let later, _): later
    case .unknownUnit, .unitNotInExistence: RecordField(.incident, "unit")
    case .unknownPerson: RecordField(.incident, "head")
    case .headChangedWithoutReason: RecordField(.incident, "headReason")
    case .dueWordingNotUnderstood, .calendarGap: RecordField(.assignment, "dueText")
    case .unknownDecision, .decisionNotCitable: RecordField(.incident, "decision")
    case .unknownViolation, .violationNotUnderDecision, .violationInactive: RecordField(.incident, "violation")
    case .severityNotOnScale: RecordField(.incident, "severity")
    case .assignmentOfOtherUnit, .unknownAssignment: RecordField(.incident, "assignments")
    default: nil
    }
  }
}
