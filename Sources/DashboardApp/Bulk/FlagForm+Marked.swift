import Domain

extension FlagForm {
  /// One incident over several assignments of one unit.
  init(onMarked assignments: [RecordNumber<Assignment>], _ app: AppState) {
    self.init(unit: nil, assignment: assignments.first, app)
    for id in assignments.dropFirst() {
      guard let record = try? app.index?.registry.assignment(id) else { continue }
      self[.assignments]?.toggle(FlagForm.option(of: record, app))
    }
  }
}
