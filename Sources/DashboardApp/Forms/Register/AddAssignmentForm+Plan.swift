import Domain

extension AddAssignmentForm {
  /// An assignment out of a plan item, filled with what the item says; nil where there is no such item.
  init?(from id: RecordNumber<WorkPlanItem>, _ app: AppState) {
    guard let draft = app.index?.registry.proposedAssignment(from: id) else { return nil }
    self.init(unit: draft.units.first, app)
    planItem = id
    self[.title]?.setText(draft.title)
    self[.source]?.setText(draft.source)
    self[.kind]?.choose(WorkKind.plan.option(app))
    if case .day(let due) = draft.due { self[.originalDue]?.setText(due.dayMonthYear) }
  }
}
