import Domain

extension RuleViolation {
  /// The field of a kind of record that the refusal speaks of; nil where it is about the command as a whole.
  ///
  /// A unit that does not exist is the lead unit of an assignment but the parent of a unit, so the kind decides.
  package func field(of kind: RecordKind) -> RecordField? {
    switch self {
    case .fieldNotEditable(let field), .unfitValue(let field, _): field
    case .missing(let field), .tooLong(let field, _), .inTheFuture(let field, _, _), .duplicate(let field, _): field
    case .outOfOrder(_, _, let later, _): later
    case .register(let violation): violation.field
    case .handling(let violation): violation.field
    default: name(in: kind).map { RecordField(kind, $0) }
    }
  }

  private func name(in kind: RecordKind) -> String? {
    switch kind {
    case .incident: nameInIncident
    case .assignment: nameInAssignment
    case .headship: nameInHeadship
    case .unit: nameInUnit
    case .user: nameInUser
    case .person: nameInPerson
    case .evaluation: nameInEvaluation
    case .suggestion, .quarterlyReport, .law, .fileImport, .urging: nil
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty: nameInRegister
    }
  }

  private var nameInIncident: String? {
    switch self {
    case .unknownUnit, .unitNotInExistence: "unit"
    case .unknownPerson: "head"
    case .headChangedWithoutReason: "headReason"
    case .unknownDecision, .decisionNotCitable: "decision"
    case .unknownViolation, .violationNotUnderDecision, .violationInactive: "violation"
    case .severityNotOnScale: "severity"
    case .assignmentOfOtherUnit, .unknownAssignment: "assignments"
    default: nil
    }
  }

  private var nameInAssignment: String? {
    switch self {
    case .unknownUnit, .unitNotInExistence: "unit"
    case .unknownPerson: "person"
    case .unknownUser: "follower"
    case .dueWordingNotUnderstood, .calendarGap: "dueText"
    case .term(.notLater): "extensions.to"
    case .term(.sameUnit): "unit"
    case .term(.notCooperating): "judgements.unit"
    default: nil
    }
  }

  private var nameInHeadship: String? {
    switch self {
    case .unknownUnit: "unit"
    case .unknownPerson, .vacancyWithPerson: "person"
    case .unitNotInExistence, .twoOfficialHeads, .vacancyBesideHead, .headFromSameDay: "from"
    case .emptyPeriod: "to"
    default: nil
    }
  }

  private var nameInUnit: String? {
    switch self {
    case .unknownUnit, .ringOfParents, .unitNotInExistence: "parent"
    case .emptyPeriod, .openAssignments: "dissolvedOn"
    case .reorganising(.noReceiver), .reorganising(.receiverEnds): "receiver"
    case .reorganising(.noLegalBasis): "legalBasis"
    case .reorganising(.wrongCount): "units"
    default: nil
    }
  }

  private var nameInUser: String? {
    switch self {
    case .unknownUnit: "unit"
    case .unknownPerson: "person"
    case .unknownUser: "id"
    case .roleNotForAccounts, .lastAdmin: "roles"
    default: nil
    }
  }

  private var nameInRegister: String? {
    switch self {
    case .unknownUnit, .unitNotInExistence: "unit"
    case .unknownPerson: "person"
    default: nil
    }
  }

  private var nameInEvaluation: String? {
    switch self {
    case .evaluation(.reasonNeeded): "gradeReason"
    case .evaluation(.monthsOutOfRange): "months"
    default: nil
    }
  }

  private var nameInPerson: String? { if case .unknownUnit = self { "unit" } else { nil } }
}
