import Domain

/// What a form can be asked for.
package enum FormRequest: Hashable, Sendable {
  /// An incident held against the head of a unit, on one of its assignments or on none.
  case flag(unit: Code<OrgUnit>?, assignment: RecordNumber<Assignment>?)
  case step(IncidentStep, RecordNumber<Incident>)
  /// A new assignment; the unit is the one on the screen below.
  case addAssignment(unit: Code<OrgUnit>?)
  case editAssignment(RecordNumber<Assignment>)
  case noteAssignment(RecordNumber<Assignment>)
  /// One incident over several assignments of one unit.
  case flagMarked([RecordNumber<Assignment>])
  /// A new assignment like another one, for other units.
  case copyAssignment(RecordNumber<Assignment>)
  /// What follows for an assignment: a report of its result, or the answer to one.
  case nextStep(RecordNumber<Assignment>)
  /// A step in the life of one assignment, or of all marked ones by one document.
  case term(AssignmentStepKind, [RecordNumber<Assignment>])
  case addUnit(parent: Code<OrgUnit>?)
  case editUnit(Code<OrgUnit>)
  case renameUnit(Code<OrgUnit>)
  /// Units merged, split, renamed, dissolved or transferred; the unit is the one on the screen below.
  case reorganise(Code<OrgUnit>?)
  case appoint(Code<OrgUnit>)
  case editHeadship(Code<Headship>)
  case endHeadship(Code<Headship>)
  case addPerson(Code<OrgUnit>?)
  case editPerson(Code<Person>)
  case addUser
  case editUser(Code<User>)
  case setRoles(Code<User>)
  /// Disabling an account, or enabling it again.
  case setDisabled(Code<User>)
  /// The incident that a rule proposes.
  case acceptSuggestion(Code<SuggestionSettlement>)
  case dismissSuggestion(Code<SuggestionSettlement>)
  /// Something to be entered in a register of the seven instructions.
  case register(RegisterFormRequest)
  /// Something of the annual evaluation.
  case evaluation(EvaluationFormRequest)
  /// Settling the figures of a quarter.
  case freezeQuarter(Quarter)
}

/// The forms of the dashboard: the one list to touch when one comes or goes.
package enum FormCatalog {
  /// The form for a request, filled with what the records say; nil where the record it is about cannot be seen.
  package static func dialog(for request: FormRequest, _ app: AppState) -> (any Dialog)? {
    switch request {
    case .flag(let unit, let assignment):
      FormDialog(FlagForm(unit: unit, assignment: assignment, app), app)
    case .step(let step, let id): app.index?.incident(id).map { stepDialog(step, $0, app) }
    case .addAssignment(let unit): FormDialog(AddAssignmentForm(unit: unit, app), app)
    case .editAssignment(let id):
      assignment(id, app).map { FormDialog(EditAssignmentForm($0, app), app) }
    case .noteAssignment(let id): assignment(id, app).map { FormDialog(ProgressForm($0), app) }
    case .flagMarked(let ids): FormDialog(FlagForm(onMarked: ids, app), app)
    case .copyAssignment(let id): assignment(id, app).map { FormDialog(AddAssignmentForm(copying: $0, app), app) }
    case .nextStep(let id): assignment(id, app).map { nextStep(of: $0, app) }
    case .register(let request): request.dialog(app)
    case .term(let kind, let ids): FormDialog(TermForm(kind, ids, app), app)
    case .evaluation(let request): request.dialog(app)
    case .acceptSuggestion(let id): FlagForm(accepting: id, app).map { FormDialog($0, app) }
    case .dismissSuggestion(let id): DismissSuggestionForm(id, app).map { FormDialog($0, app) }
    default: registerDialog(for: request, app)
    }
  }

  /// The forms of units, people, headships and accounts.
  private static func registerDialog(for request: FormRequest, _ app: AppState) -> (any Dialog)? {
    guard let registry = app.index?.registry else { return nil }
    return switch request {
    case .addUnit(let parent): FormDialog(AddUnitForm(parent: parent, app), app)
    case .editUnit(let id): registry.units[id].map { FormDialog(EditUnitForm($0, app), app) }
    case .renameUnit(let id): registry.units[id].map { FormDialog(RenameUnitForm($0, app), app) }
    case .reorganise(let unit): FormDialog(ReorganiseForm(unit, app), app)
    case .appoint(let id): FormDialog(AppointForm(id, app), app)
    case .editHeadship(let id): registry.headships[id].map { FormDialog(EditHeadshipForm($0, app), app) }
    case .endHeadship(let id): registry.headships[id].map { FormDialog(EndHeadshipForm($0, app), app) }
    case .addPerson(let id): FormDialog(PersonForm(unit: id, app), app)
    case .editPerson(let id): registry.people[id].map { FormDialog(PersonForm(editing: $0, app), app) }
    case .addUser: FormDialog(AddUserForm(), app)
    case .editUser(let id): registry.users[id].map { FormDialog(EditUserForm($0, app), app) }
    case .setRoles(let id): registry.users[id].map { FormDialog(RolesForm($0, app), app) }
    case .setDisabled(let id): registry.users[id].map { FormDialog(AccountStateForm($0, app), app) }
    case .freezeQuarter(let quarter): app.quarterReport(quarter).map { FormDialog(FreezeForm($0, app), app) }
    default: nil
    }
  }

  /// The form of a step: verification and conclusion, the parties, or a step of handling.
  private static func stepDialog(_ step: IncidentStep, _ incident: Incident, _ app: AppState) -> any Dialog {
    switch step {
    case .verify, .confirm, .dismiss: FormDialog(IncidentStepForm(step, incident), app)
    case .party: FormDialog(PartyForm(incident, app), app)
    default: FormDialog(HandlingStepForm(step, incident, app), app)
    }
  }

  private static func assignment(_ id: RecordNumber<Assignment>, _ app: AppState) -> Assignment? {
    (try? app.index?.registry.assignment(id)).flatMap { $0 }
  }

  /// A reported result is answered; any other assignment gets its report.
  private static func nextStep(of assignment: Assignment, _ app: AppState) -> any Dialog {
    assignment.state == .reported
      ? FormDialog(AnswerForm(assignment, app), app) : FormDialog(ResultForm(assignment, app), app)
  }
}

extension AppState {
  /// The day on which the store would write now: in a sample store the reporting day, else that of the clock.
  package var writingDay: CalendarDay { ledger.condition.isSample ? today : now.day }

  /// Opens the form for a request.
  package mutating func open(_ request: FormRequest) {
    guard let dialog = FormCatalog.dialog(for: request, self) else { return }
    guard var keeper = dialog as? any DraftKeeping else { return open(dialog) }
    keeper.begin(for: request, self)
    open(keeper)
    let key = request.draftKey
    if let draft = session.drafts.first(where: { $0.form == key.form && $0.subject == key.subject }) {
      open(QuestionDialog.draft(draft, self))
    }
  }
}
