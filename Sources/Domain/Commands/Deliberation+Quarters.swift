extension Deliberation {
  func decide(_ command: QuarterCommand) throws(RuleViolation) -> Decision {
    switch command {
    case .freeze(let freeze): try self.freeze(freeze)
    }
  }

  /// Settles the figures of a quarter that has ended; from then on they are printed as they stand.
  private func freeze(_ freeze: QuarterFreeze) throws(RuleViolation) -> Decision {
    let role = try permit(.reportQuarter)
    let quarter = freeze.quarter
    if let frozen = registry.quarterlyReport(of: quarter) {
      throw .quarter(.alreadyFrozen(quarter, by: frozen.frozen?.account ?? "", on: frozen.frozen?.on))
    }
    try requireTurn(of: quarter)
    let rule = rulebook.thresholds.quarterRule
    guard let report = QuarterReport(of: quarter, registry, rule, today: today), report.figures.days.upperBound < today
    else { throw .quarter(.notEnded(quarter, through: rule.days(of: quarter).upperBound)) }
    // The entry and hash that are recorded are those of the state that was seen, so its figures must be these.
    guard report.figures.byUnit == freeze.seen else { throw .quarter(.figuresChanged(quarter)) }
    if let fault = report.fault(registry) { throw .quarter(.notReconciled(fault)) }
    guard let id = Code<QuarterlyReport>(quarter) else { throw .quarter(.figuresChanged(quarter)) }
    var record = QuarterlyReport(id: id, freezing: report, registry)
    record.rule = rule
    record.number = try optional(freeze.number, .quarterlyReport, "number", limit: TextLimit.line)
    record.frozen = Signature(account, on: today)
    record.entry = freeze.entry.value
    record.chainHead = freeze.chainHead
    return Decision(changes: [RecordChange(creating: record)], role: role)
  }

  /// The first quarter of a store may be any that has ended; after it none is left out, so that each is told against
  /// settled figures and every correction finds its report.
  private func requireTurn(of quarter: Quarter) throws(RuleViolation) {
    guard let next = registry.frozenQuarters.last?.quarter?.advanced(by: 1), next != quarter else { return }
    throw .quarter(.notNext(quarter, next: next))
  }
}
