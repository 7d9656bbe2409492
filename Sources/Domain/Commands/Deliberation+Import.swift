extension Deliberation {
  /// A file of rows: what the rules take of it, and the record that it was taken.
  func importRecords(_ request: ImportRequest) throws(RuleViolation) -> Decision {
    let role = try permit(.importRecords)
    let plan = try importPlan(for: request, as: role)
    if let agreed = request.agreed, agreed != plan.tally {
      throw .importing(.changedSince(agreed: agreed, now: plan.tally))
    }
    guard !plan.tally.writesNothing else { return Decision(changes: [], role: role) }
    guard let file = try note(of: request, plan) else { throw .nothingChanged }
    return Decision(changes: plan.changes + [file], role: role)
  }

  /// What taking a file would do, for an account of this role.
  func importPlan(
    for request: ImportRequest, as role: Role, progress: (Int) -> Void = { _ in }
  ) throws(RuleViolation) -> ImportPlan {
    var judge = self
    // The permission to import stands for those of the single commands; their rules hold all the same.
    judge.granted = role
    return try ImportPlanner(judge, request).run(progress: progress)
  }

  /// The record of the file: new, or with what this time became of its rows.
  private func note(of request: ImportRequest, _ plan: ImportPlan) throws(RuleViolation) -> RecordChange? {
    guard let id = request.recordID else { return nil }
    let old = registry.fileImports[id]
    var file = old ?? FileImport(id: id)
    file.file = try required(request.source.file, .fileImport, "file")
    file.encoding = request.source.encoding
    file.taken = Signature(account, on: today)
    file.rows = plan.tally.rows
    file.added = (old?.added ?? 0) + plan.tally.added
    file.changed = (old?.changed ?? 0) + plan.tally.changed
    file.refusedLines = plan.lines.filter(\.isRefused).map(\.line)
    return old.map { RecordChange(from: $0, to: file) } ?? RecordChange(creating: file)
  }
}

extension ImportLine {
  /// Whether the line is not taken.
  package var isRefused: Bool {
    if case .refused = outcome { true } else { false }
  }
}

extension Registry {
  /// What taking a file would do, by the account that asks, with nothing written.
  ///
  /// - Parameter progress: hears how many rows are done.
  package func importPlan(
    for request: ImportRequest, by actor: Actor, on today: CalendarDay, under rulebook: Rulebook,
    progress: (Int) -> Void = { _ in }
  ) throws(RuleViolation) -> ImportPlan {
    let deliberation = try Deliberation(self, rulebook, actor, today)
    let role = try deliberation.permit(.importRecords)
    return try deliberation.importPlan(for: request, as: role, progress: progress)
  }
}
