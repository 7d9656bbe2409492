/// What a person asks the store to do; screens and the command line issue the same ones.
package enum Command: Hashable, Sendable {
  case addAssignment(AssignmentDraft)
  case noteAssignment(RecordNumber<Assignment>, text: String)
  case reportAssignment(RecordNumber<Assignment>, document: String, on: CalendarDay)
  case acceptAssignment(RecordNumber<Assignment>)
  case flagIncident(IncidentDraft)
  case verifyIncident(RecordNumber<Incident>, finding: String)
  case confirmIncident(RecordNumber<Incident>, severity: Severity, cause: String)
  case dismissIncident(RecordNumber<Incident>, reason: String)
  case incidentStep(RecordNumber<Incident>, HandlingStep)
  case returnAssignment(RecordNumber<Assignment>, reason: String)
  case assignmentStep(RecordNumber<Assignment>, AssignmentStep)
  /// Letters to the lead units of late assignments, one for each unit.
  case urge([RecordNumber<Assignment>])
  case addUnit(UnitDraft)
  case renameUnit(Code<OrgUnit>, to: UnitName, legalBasis: String, base: Int)
  case addPerson(PersonDraft)
  case appoint(AppointmentDraft)
  /// The day is the first on which the person no longer answers.
  case endHeadship(Code<Headship>, on: CalendarDay, leavingVacancy: Bool, base: Int)
  case edit(RecordEdit)
  case evaluation(EvaluationCommand)
  case addUser(UserDraft)
  case setRoles(Code<User>, roles: [Role], base: Int)
  case setDisabled(Code<User>, Bool, base: Int)
  case suggestion(SuggestionCommand)
  /// Something done in a register of the seven instructions.
  case register(RegisterCommand)
  case quarter(QuarterCommand)
  /// The same kind of command for several records, all of them or none, in one entry of the journal.
  case together(CommandGroup)
  /// Rows of a file, in one entry of the journal.
  case importRecords(ImportRequest)
  /// Units merged, split, renamed, dissolved or transferred, with their open work.
  case reorganise(ReorganisationRequest)
}

/// What a new assignment is made of; several lead units give one assignment each.
package struct AssignmentDraft: Hashable, Sendable {
  package var title = ""
  package var units: [Code<OrgUnit>] = []
  package var cooperatingUnits: [Code<OrgUnit>] = []
  package var workKind = WorkKind.duty
  package var source = ""
  package var issued: CalendarDay?
  package var due = DueWish.none
  package var person: Code<Person>?
  package var follower: Code<User>?

  package init() {}
}

/// How the due day of a new assignment is given.
package enum DueWish: Hashable, Sendable {
  case none
  case day(CalendarDay)
  /// The wording of the document, from which the day is computed.
  case wording(String)
}

/// What a new incident is made of.
package struct IncidentDraft: Hashable, Sendable {
  package var unit: Code<OrgUnit>?
  /// Key of the decision in the catalogue ("D25").
  package var decision = ""
  package var violation = ""
  package var actDate: CalendarDay?
  package var foundDate: CalendarDay?
  package var source = IncidentSource.inspection
  package var severity: Severity?
  package var summary = ""
  package var evidence = ""
  package var assignments: [RecordNumber<Assignment>] = []
  /// A person other than the head in office on the day of the act; nil takes that head.
  package var head: Code<Person>?
  package var headReason = ""

  package init() {}
}

/// What a new account is made of.
package struct UserDraft: Hashable, Sendable {
  package var account: Code<User>
  package var displayName = ""
  package var roles: [Role] = []
  package var unit: Code<OrgUnit>?
  package var person: Code<Person>?

  package init(account: Code<User>) {
    self.account = account
  }
}

extension Command {
  /// Whether it may write a bulk entry.
  package var isBulk: Bool {
    switch self {
    case .importRecords, .reorganise: true
    default: false
    }
  }

  /// Whether judging it walks over all assignments or all rows of a file, so that it is not done twice without need.
  package var isLongJudged: Bool {
    switch self {
    case .suggestion, .quarter, .evaluation: true
    default: isBulk
    }
  }

  /// Name of the command in the journal.
  package var action: String {
    switch self {
    case .addAssignment: "assignment.add"
    case .noteAssignment: "assignment.note"
    case .reportAssignment: "assignment.report"
    case .acceptAssignment: "assignment.accept"
    case .flagIncident: "incident.flag"
    case .verifyIncident: "incident.verify"
    case .confirmIncident: "incident.confirm"
    case .dismissIncident: "incident.dismiss"
    case .incidentStep(_, let step): step.action
    case .returnAssignment: "assignment.return"
    case .assignmentStep(_, let step): step.action
    case .urge: "assignment.urge"
    case .addUnit: "unit.add"
    case .renameUnit: "unit.rename"
    case .addPerson: "person.add"
    case .appoint: "headship.appoint"
    case .endHeadship: "headship.end"
    case .edit(let edit): "\(edit.key.kind.rawValue).edit"
    case .evaluation(let command): command.action
    case .addUser: "user.add"
    case .setRoles: "user.roles"
    case .setDisabled: "user.disable"
    case .suggestion(let command): command.action
    case .register(let command): command.action
    case .quarter(let command): command.action
    case .together(let group): group.action
    case .importRecords(let request): "import.\(request.sheet.kind.rawValue)"
    case .reorganise: "unit.reorganise"
    }
  }
}
