extension Deliberation {
  /// Judges a command about the evaluation of a year (DOMAIN §8): a person decides, the rules propose.
  func evaluate(_ command: EvaluationCommand) throws(RuleViolation) -> Decision {
    let role = try permit(.manageEvaluations)
    switch command {
    case .propose(let entry): return Decision(changes: try propose(entry), role: role)
    case .set(let year, let target, let grade, let reason, _):
      return Decision(changes: [try set(grade, reason, target, in: try roll(of: year))], role: role)
    case .close(let year): return Decision(changes: [try close(try roll(of: year))], role: role)
    }
  }

  /// The roll of a year that is not closed.
  private func roll(of year: Int) throws(RuleViolation) -> EvaluationRoll {
    let found: EvaluationRoll?
    do throws(StoreError) {
      found = try EvaluationRoll(of: year, registry, rulebook, today: today)
    } catch {
      if case .noSuchRecord(let key) = error { throw .damagedRecord(key) }
      throw .damagedRecord(RecordKey(.incident, ""))
    }
    guard let found else { throw .evaluation(.yearNotBegun(year)) }
    if let closed = found.closed { throw .evaluation(.yearClosed(year, by: closed.account, on: closed.on)) }
    return found
  }

  private func propose(_ entry: EvaluationEntry) throws(RuleViolation) -> [RecordChange] {
    let roll = try roll(of: entry.year)
    guard entry.targets.count == 1 || !entry.hasFacts else { throw .evaluation(.factsForSeveral) }
    if let months = entry.months, !(0...12).contains(months) { throw .evaluation(.monthsOutOfRange(months)) }
    var changes: [RecordChange] = []
    for target in entry.targets.isEmpty ? roll.rows.map(\.target) : entry.targets {
      let row = try row(of: target, in: roll)
      let facts = try facts(of: row, with: entry)
      let change = change(row, roll.year, try record(of: row, roll.year)) { record in
        record.points = facts.points
        record.ownGrade = facts.ownGrade
        record.months = entry.months ?? record.months
        record.corruption = facts.corruption
        write(row.rules?.proposal(for: facts) ?? EvaluationRuleSet.unruled(facts), by: row.rules, in: &record)
        // A grade that agreed with the proposal before and no longer does would be a different grade without a reason.
        if record.grade != record.proposedGrade, record.gradeReason == nil {
          record.grade = nil
          record.set = nil
        }
      }
      if !change.isEmpty { changes.append(change) }
    }
    return changes
  }

  private func facts(of row: EvaluationRow, with entry: EvaluationEntry) throws(RuleViolation) -> EvaluationFacts {
    var facts = row.facts
    facts.points = entry.points ?? facts.points
    facts.ownGrade = entry.ownGrade ?? facts.ownGrade
    facts.months = entry.months ?? facts.months
    if let text = entry.corruption { facts.corruption = try optional(text, .evaluation, "corruption") }
    return facts
  }

  private func set(
    _ grade: Grade, _ reason: String, _ target: EvaluationTarget, in roll: EvaluationRoll
  ) throws(RuleViolation) -> RecordChange {
    let row = try row(of: target, in: roll)
    let reason = try optional(reason, .evaluation, "gradeReason")
    if grade != row.proposal.grade, reason == nil {
      throw .evaluation(.reasonNeeded(proposed: row.proposal.grade, grade))
    }
    return change(row, roll.year, try record(of: row, roll.year)) { record in
      if row.isOutdated || record.proposed == nil { write(row.proposal, by: row.rules, in: &record) }
      record.grade = grade
      record.gradeReason = grade == row.proposal.grade ? nil : reason
      record.set = Signature(account, on: today)
    }
  }

  /// A year closes once every incident of it is settled and everybody has a grade; it can be closed from December on.
  private func close(_ roll: EvaluationRoll) throws(RuleViolation) -> RecordChange {
    let year = roll.year
    guard let id = Evaluation.yearID(year) else { throw .evaluation(.yearNotBegun(year)) }
    guard (today.year, today.month) >= (year, 12) else { throw .evaluation(.yearRuns(year)) }
    guard roll.unsettled.isEmpty else { throw .evaluation(.unsettled(roll.unsettled, year: year)) }
    let open = roll.rows.filter { $0.grade == nil }
    if let first = open.first { throw .evaluation(.ungraded(count: open.count, first: first.target)) }
    var record = Evaluation(id: id)
    record.year = year
    record.closed = Signature(account, on: today)
    return RecordChange(creating: record)
  }

  private func row(of target: EvaluationTarget, in roll: EvaluationRoll) throws(RuleViolation) -> EvaluationRow {
    if let row = roll.row(of: target) { return row }
    throw .evaluation(.notGradedHere(target, year: roll.year))
  }

  private func record(of row: EvaluationRow, _ year: Int) throws(RuleViolation) -> Evaluation {
    if let record = row.record { return record }
    guard let id = row.target.id(in: year) else { throw .evaluation(.notGradedHere(row.target, year: year)) }
    return Evaluation(id: id)
  }

  private func change(
    _ row: EvaluationRow, _ year: Int, _ old: Evaluation, _ edit: (inout Evaluation) -> Void
  ) -> RecordChange {
    var new = old
    new.year = year
    new.unit = row.unit
    if case .person(let person) = row.target { new.person = person }
    edit(&new)
    return old.version == 0 ? RecordChange(creating: new) : RecordChange(from: old, to: new)
  }

  /// Writes a proposal down, signed anew only where it differs from the one that stands there.
  private func write(
    _ proposal: EvaluationProposal, by rules: EvaluationRuleSet?, in record: inout Evaluation
  ) {
    let isSame =
      record.proposed != nil && record.proposedGrade == proposal.grade && record.reasons == proposal.reasons
      && record.ruleSet == rules?.id
    guard !isSame else { return }
    record.ruleSet = rules?.id
    record.proposedGrade = proposal.grade
    record.reasons = proposal.reasons
    record.proposed = Signature(account, on: today)
  }
}
