/// Why a command is refused; data only, one file of the dashboard's texts makes sentences of it.
package enum RuleViolation: Error, Hashable, Sendable {
  // Who asks
  case unknownAccount(String)
  case disabledAccount(String)
  case notPermitted(account: String, permission: Permission, allowedTo: [Role])
  /// An account of role `unit` may report for its own unit only.
  case otherUnit(account: String, unit: Code<OrgUnit>?)
  /// Who flags does not verify, who verifies does not conclude, none of them decides.
  case separationOfDuties(account: String, earlier: DutyStep, now: DutyStep)
  /// The head concerned decides nothing about their own case.
  case ownCase(account: String, incident: RecordNumber<Incident>)

  // What is asked about
  case unknownUnit(String)
  case unknownPerson(String)
  case unknownAssignment(String)
  case unknownIncident(String)
  case unknownUser(String)
  case unknownHeadship(String)
  case unitNotInExistence(unit: Code<OrgUnit>, on: CalendarDay)
  case damagedRecord(RecordKey)

  // Fields
  case missing(RecordField)
  case tooLong(RecordField, limit: Int)
  /// The day lies after the day of writing.
  case inTheFuture(RecordField, day: CalendarDay, today: CalendarDay)
  /// `earlier` lies after `later`.
  case outOfOrder(earlier: RecordField, CalendarDay, later: RecordField, CalendarDay)
  case duplicate(RecordField, String)
  case dueWordingNotUnderstood(String)
  /// No edit may change the field; a command of its own may.
  case fieldNotEditable(RecordField)
  case unfitValue(RecordField, FieldError)
  case calendarGap(year: Int)

  // States
  case wrongAssignmentState(RecordNumber<Assignment>, is: AssignmentState, allowed: [AssignmentState])
  case wrongIncidentState(RecordNumber<Incident>, is: IncidentState, wanted: IncidentState)

  /// A step in the life of an assignment cannot be taken.
  case term(TermViolation)

  // Law
  case unknownDecision(String)
  case decisionNotCitable(document: String, Citability)
  case unknownViolation(String)
  case violationNotUnderDecision(violation: String, decision: String, allowed: [String])
  case violationInactive(String)
  case severityNotOnScale(Severity, allowed: [Severity])
  case headChangedWithoutReason(expected: Code<Person>?)
  /// No rule proposes this, or no longer.
  case unknownSuggestion(String)
  /// Each suggestion is settled once.
  case suggestionSettled(Code<SuggestionSettlement>, by: String, verdict: SuggestionVerdict)
  case assignmentOfOtherUnit(RecordNumber<Assignment>, unit: Code<OrgUnit>?)

  /// A rule of the registers.
  case register(RegisterViolation)
  /// Handling of an incident after its confirmation.
  case handling(HandlingViolation)

  case evaluation(EvaluationViolation)

  /// Every record is already as the command would make it.
  case nothingChanged

  // Headships and accounts
  case emptyPeriod(RecordKey)
  /// A unit would stand below itself.
  case ringOfParents(Code<OrgUnit>)
  /// A unit that ends must have handed over its open assignments first.
  case openAssignments(unit: Code<OrgUnit>, count: Int)
  case vacancyWithPerson(RecordKey)
  /// The vacancy of this unit's post was to be ended; only an appointment does that.
  case vacancyEnds(unit: Code<OrgUnit>?)
  case twoOfficialHeads(unit: Code<OrgUnit>, first: Code<Headship>, second: Code<Headship>)
  /// A vacancy and another headship would cover the same day.
  case vacancyBesideHead(unit: Code<OrgUnit>, first: Code<Headship>, second: Code<Headship>)
  /// Someone else takes up the post on the same day, so that nobody's term ends there.
  case headFromSameDay(unit: Code<OrgUnit>, Code<Headship>)
  case quarter(QuarterViolation)
  case lastAdmin(account: String)
  case roleNotForAccounts(Role)

  /// A file is not taken.
  case importing(ImportFault)
  case reorganising(ReorganisationFault)
}

/// Steps of an incident that different accounts must take.
package enum DutyStep: String, Hashable, Sendable, Labelled {
  case flag
  case verify
  case conclude
  case decide

  package var label: Phrase {
    switch self {
    case .flag: Phrase("ghi nhận", "flag")
    case .verify: Phrase("xác minh", "verify")
    case .conclude: Phrase("kết luận", "conclude")
    case .decide: Phrase("quyết định xử lý", "decide")
    }
  }
}

/// The field that a refusal speaks of, by record and wire key, so that a form can stand the message beside it.
package struct RecordField: Hashable, Sendable {
  package let kind: RecordKind
  package let key: String

  package init(_ kind: RecordKind, _ key: String) {
    self.kind = kind
    self.key = key
  }
}
