import Domain

/// What a form can be asked for.
package enum FormRequest: Hashable, Sendable {
  /// An incident held against the head of a unit, on one of its assignments or on none.
  case flag(unit: Code<OrgUnit>?, assignment: RecordNumber<Assignment>?)
  case verify(RecordNumber<Incident>)
  case confirm(RecordNumber<Incident>)
  case dismiss(RecordNumber<Incident>)
  /// A new assignment; the unit is the one on the screen below.
  case addAssignment(unit: Code<OrgUnit>?)
  case editAssignment(RecordNumber<Assignment>)
  case noteAssignment(RecordNumber<Assignment>)
  /// What follows for an assignment: a report of its result, or the answer to one.
  case nextStep(RecordNumber<Assignment>)
  case addUnit(parent: Code<OrgUnit>?)
  case renameUnit(Code<OrgUnit>)
  case appoint(Code<OrgUnit>)
  case addPerson(Code<OrgUnit>)
  /// The headship of whoever heads the unit today.
  case endHeadship(Code<OrgUnit>)
}

/// The forms of the dashboard: the one list to touch when one comes or goes.
package enum FormCatalog {
  /// The form for a request, filled with what the records say; nil where the record it is about cannot be seen.
  package static func dialog(for request: FormRequest, _ app: AppState) -> (any Dialog)? {
    switch request {
    case .flag(let unit, let assignment):
      FormDialog(FlagForm(unit: unit, assignment: assignment, app), app)
    case .verify(let id): app.index?.incident(id).map { FormDialog(VerifyForm($0), app) }
    case .confirm(let id): app.index?.incident(id).map { FormDialog(ConfirmForm($0), app) }
    case .dismiss(let id): app.index?.incident(id).map { FormDialog(DismissForm($0), app) }
    case .addAssignment(let unit): FormDialog(AddAssignmentForm(unit: unit, app), app)
    case .editAssignment(let id):
      assignment(id, app).map { FormDialog(EditAssignmentForm($0, app), app) }
    case .noteAssignment(let id): assignment(id, app).map { FormDialog(ProgressForm($0), app) }
    case .nextStep(let id): assignment(id, app).map { nextStep(of: $0, app) }
    case .addUnit(let parent): FormDialog(AddUnitForm(parent: parent, app), app)
    case .renameUnit(let id): app.index?.registry.units[id].map { FormDialog(RenameUnitForm($0, app), app) }
    case .appoint(let id): FormDialog(AppointForm(id, app), app)
    case .addPerson(let id): FormDialog(AddPersonForm(id, app), app)
    case .endHeadship(let id): personInOffice(id, app).map { FormDialog(EndHeadshipForm($0, app), app) }
    }
  }

  private static func personInOffice(_ unit: Code<OrgUnit>, _ app: AppState) -> Headship? {
    guard case .person(let headship) = app.index?.registry.head(of: unit, on: app.writingDay) else { return nil }
    return headship
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
    if let dialog = FormCatalog.dialog(for: request, self) { open(dialog) }
  }
}
