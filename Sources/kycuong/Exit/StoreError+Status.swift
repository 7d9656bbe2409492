import Domain

extension StoreError {
  /// The exit code that stands for the error.
  var status: ExitStatus {
    switch self {
    case .noStore, .noSuchRecord: .missing
    case .exists, .tooLarge, .forgottenRequest, .notRecorded: .badInput
    case .busy, .conflict: .busy
    case .refused(let violation): violation.status
    case .unfitFolder(_, .otherOwner): .notPermitted
    case .unfitFolder, .newerFormat, .damaged, .readOnly, .diskFull, .notConfirmed, .inputOutput, .unreadable:
      .inputOutput
    }
  }
}

extension RuleViolation {
  /// The exit code that stands for the refusal: who asked, of what, with which data, against which rule.
  var status: ExitStatus {
    switch self {
    case .unknownAccount, .disabledAccount, .notPermitted, .otherUnit: .notPermitted
    case .unknownUnit, .unknownPerson, .unknownAssignment, .unknownIncident, .unknownUser, .unknownHeadship: .missing
    case .damagedRecord: .inputOutput
    case .missing, .tooLong, .inTheFuture, .outOfOrder, .duplicate, .dueWordingNotUnderstood, .unfitValue,
      .unknownDecision, .unknownViolation, .roleNotForAccounts:
      .badInput
    case .importing(.changedSince): .busy
    case .importing: .badInput
    case .evaluation(.yearNotBegun), .evaluation(.factsForSeveral), .evaluation(.monthsOutOfRange): .badInput
    case .evaluation(.notGradedHere): .missing
    case .reorganising(.changedSince): .busy
    case .reorganising(.noReceiver): .refused
    case .reorganising: .badInput
    case .calendarGap: .badConfiguration
    default: .refused
    }
  }
}
