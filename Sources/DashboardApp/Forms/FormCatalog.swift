import Domain

/// What a form can be asked for.
package enum FormRequest: Hashable, Sendable {
  /// An incident held against the head of a unit, on one of its assignments or on none.
  case flag(unit: Code<OrgUnit>?, assignment: RecordNumber<Assignment>?)
  case verify(RecordNumber<Incident>)
  case confirm(RecordNumber<Incident>)
  case dismiss(RecordNumber<Incident>)
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
    }
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
