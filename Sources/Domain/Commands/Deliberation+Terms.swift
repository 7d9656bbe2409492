extension Deliberation {
  /// One step in the life of an assignment: by whom, in which state, by which document.
  func assignmentStep(_ id: RecordNumber<Assignment>, _ step: AssignmentStep) throws(RuleViolation) -> Decision {
    let role = try permit(step.kind.permission)
    let old = try assignment(id)
    try require(old, isIn: step.kind.states)
    var new = old
    switch step {
    case .extend(let to, let document, let granted, let signer):
      new.extensions.append(try grant(of: old, to, document, granted, signer))
    case .suspend(let document, let day, let reason):
      let act = try act(document, day, reason, .suspensions, on: old)
      new.suspensions.append(
        Suspension(document: act.document, from: act.on ?? today, reason: act.reason, account: account))
    case .resume(let document, let day): try resume(&new, document, day)
    case .cancel(let document, let day, let reason):
      new.ending = try act(document, day, reason, .ending, on: old)
      new.outcome = .cancelled
    case .transfer(let unit, let document, let day, let reason):
      return Decision(changes: try transfer(old, to: unit, document, day, reason), role: role)
    case .excuse(let document, let day, let signer, let reason):
      new.excuse = try excuse(of: old, document, day, signer, reason)
    case .cause(let text):
      try requireLate(old)
      new.cause = Remark(on: today, account: account, text: try required(text, .assignment, "cause"))
    case .judge(let unit, let verdict, let document, let day, let remark):
      new.judgements.append(try judgement(of: old, unit, verdict, document, day, remark))
    }
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// A later due day; granted after the one in force it is recorded, and the task stays late (DOMAIN §6 rule 3).
  private func grant(
    of old: Assignment, _ to: CalendarDay?, _ document: String, _ granted: CalendarDay?, _ signer: String
  ) throws(RuleViolation) -> DueExtension {
    guard let due = old.due else { throw .term(.noDueDay(old.id)) }
    let place = TermField.extensions
    guard let to else { throw .missing(place.field("to")) }
    guard to > due else { throw .term(.notLater(old.id, to: to, due: due)) }
    let document = try required(document, .assignment, place.key("document"))
    let granted = try dayOfAct(granted, place, "granted", on: old)
    guard granted <= to else {
      throw .outOfOrder(earlier: place.field("granted"), granted, later: place.field("to"), to)
    }
    let signer = try required(signer, .assignment, place.key("signer"))
    return DueExtension(to: to, document: document, granted: granted, signer: signer)
  }

  private func resume(_ new: inout Assignment, _ document: String, _ day: CalendarDay?) throws(RuleViolation) {
    let place = TermField.suspensions
    guard var last = new.suspensions.popLast(), let from = last.from else { return }
    last.resumeDocument = try required(document, .assignment, place.key("resumeDocument"))
    let day = try pastDay(day, .assignment, place.key("resumedOn"))
    guard from <= day else {
      throw .outOfOrder(earlier: place.field("from"), from, later: place.field("resumedOn"), day)
    }
    last.resumedOn = day
    last.resumedBy = account
    new.suspensions.append(last)
  }

  /// Only lateness can be excused; it stays lateness (DOMAIN §6 rule 7).
  private func excuse(
    of old: Assignment, _ document: String, _ day: CalendarDay?, _ signer: String, _ reason: String
  ) throws(RuleViolation) -> Excuse {
    try requireLate(old)
    let place = TermField.excuse
    return Excuse(
      document: try required(document, .assignment, place.key("document")),
      on: try dayOfAct(day, place, "on", on: old), signer: try required(signer, .assignment, place.key("signer")),
      reason: try required(reason, .assignment, place.key("reason"), limit: TextLimit.paragraph), account: account)
  }

  /// A word on one cooperating unit; what was poor is said, and only a part that was not done needs no document.
  private func judgement(
    of old: Assignment, _ unit: Code<OrgUnit>?, _ verdict: CooperationVerdict?, _ document: String,
    _ day: CalendarDay?, _ remark: String
  ) throws(RuleViolation) -> CooperationJudgement {
    let place = TermField.judgements
    guard !old.cooperatingUnits.isEmpty else { throw .term(.noCooperatingUnits(old.id)) }
    guard let unit else { throw .missing(place.field("unit")) }
    guard old.cooperatingUnits.contains(unit) else { throw .term(.notCooperating(old.id, unit: unit)) }
    guard let verdict else { throw .missing(place.field("verdict")) }
    var judgement = CooperationJudgement()
    judgement.unit = unit
    judgement.verdict = verdict
    judgement.document = try optional(document, .assignment, place.key("document"), limit: TextLimit.line)
    if judgement.document == nil, verdict != .notAtAll { throw .missing(place.field("document")) }
    judgement.on = try dayOfAct(day, place, "on", on: old)
    judgement.remark = try optional(remark, .assignment, place.key("remark"))
    if judgement.remark == nil, verdict == .poor { throw .missing(place.field("remark")) }
    judgement.account = account
    return judgement
  }

  func requireLate(_ assignment: Assignment) throws(RuleViolation) {
    // What is due soon plays no part in what is late.
    let standing = assignment.standing(on: ReportingDay(today, dueSoonThrough: today))
    guard standing.daysLate > 0 else { throw .term(.notLate(assignment.id)) }
  }
}
