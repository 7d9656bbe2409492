import Domain

extension HandlingViolation {
  /// The field inside an incident that the refusal speaks of; nil where it is about the step as a whole.
  var field: RecordField? {
    switch self {
    case .concernedTakesPart(let field, _), .unknownGround(let field, _, _): field
    default: key.map { RecordField(.incident, $0) }
    }
  }

  private var key: String? {
    switch self {
    case .unknownParty, .partyNotNamed, .partyDecided: "party"
    case .missingExplanationByUnit, .explanationStillDue: "explanation.none"
    case .answerTimeTooShort: "request.due"
    case .absentBeforeSecondSummons: "review.secondSummons"
    case .councilTooSmall, .councilBeforeReview: "council.members"
    case .councilMissing, .formsNotEntered, .formNotAvailable: "decision.form"
    case .unknownInstrument, .instrumentNotChosen: "parties.instrument"
    case .disproportionate: "decision.disproportion"
    case .noAppealPending: "appeals.outcome"
    case .countedInAnotherYear, .yearOutOfReach: "effects.year"
    case .notOpen, .concernedTakesPart, .unknownGround, .subjectMissing, .appealPending: nil
    }
  }
}
