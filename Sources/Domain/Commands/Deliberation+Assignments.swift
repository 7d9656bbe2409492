extension Deliberation {
  /// One assignment for each lead unit (DOMAIN §6 rule 4).
  func addAssignment(_ draft: AssignmentDraft) throws(RuleViolation) -> Decision {
    let role = try permit(.addAssignment)
    return Decision(changes: try newAssignments(of: draft).map { RecordChange(creating: $0) }, role: role)
  }

  /// What a draft makes, with the numbers that come next.
  func newAssignments(of draft: AssignmentDraft) throws(RuleViolation) -> [Assignment] {
    let common = try common(of: draft)
    guard !draft.units.isEmpty else { throw .missing(RecordField(.assignment, "unit")) }
    var made: [Assignment] = []
    let first = registry.nextNumber(year: today.year, of: Assignment.self)
    for (position, id) in draft.units.enumerated() {
      guard !draft.units[..<position].contains(id) else {
        throw .duplicate(RecordField(.assignment, "unit"), id.rawValue)
      }
      var assignment = common.renumbered(RecordNumber(year: today.year, number: Int(first.number) + position))
      assignment.unit = try unit(id, on: today, .assignment)
      assignment.sharedWith = draft.units.count > 1 ? first : nil
      made.append(assignment)
    }
    return made
  }

  /// All of a draft but its number and lead unit.
  private func common(of draft: AssignmentDraft) throws(RuleViolation) -> Assignment {
    var assignment = Assignment(id: RecordNumber(year: today.year, number: 0))
    assignment.title = try required(draft.title, .assignment, "title")
    assignment.source = try required(draft.source, .assignment, "source")
    let issued = try pastDay(draft.issued, .assignment, "issued")
    assignment.issued = issued
    assignment.workKind = draft.workKind
    for id in draft.cooperatingUnits {
      let unit = try unit(id, on: today, .assignment)
      guard !draft.units.contains(unit), !assignment.cooperatingUnits.contains(unit) else {
        throw .duplicate(RecordField(.assignment, "coop"), id.rawValue)
      }
      assignment.cooperatingUnits.append(unit)
    }
    try setDue(draft.due, issued: issued, in: &assignment)
    if let person = draft.person, registry.people[person] == nil { throw .unknownPerson(person.rawValue) }
    assignment.responsiblePerson = draft.person
    if let follower = draft.follower, registry.users[follower] == nil { throw .unknownUser(follower.rawValue) }
    assignment.follower = draft.follower
    return assignment
  }

  /// Sets the due day first given, and the wording and rule that it follows from.
  func setDue(
    _ wish: DueWish, issued: CalendarDay, in assignment: inout Assignment
  ) throws(RuleViolation) {
    switch wish {
    case .none: return
    case .day(let day): assignment.originalDue = day
    case .wording(let wording):
      guard let rule = DueWording.rule(in: wording) else { throw .dueWordingNotUnderstood(wording) }
      assignment.dueText = try required(wording, .assignment, "dueText")
      assignment.dueRule = rule
      do throws(CalendarGap) {
        assignment.originalDue = try DueWording.day(
          of: rule, issued: issued, calendar: rulebook.calendar, thresholds: rulebook.thresholds)
      } catch {
        throw .calendarGap(year: error.year)
      }
    }
    if let due = assignment.originalDue, due < issued {
      throw .outOfOrder(
        earlier: RecordField(.assignment, "issued"), issued, later: RecordField(.assignment, "originalDue"), due)
    }
  }

  func noteAssignment(_ id: RecordNumber<Assignment>, _ text: String) throws(RuleViolation) -> Decision {
    let role = try permit(.noteAssignment)
    let old = try assignment(id)
    try require(old, isIn: [.new, .inProgress, .reported, .returned])
    var new = old
    let text = try required(text, .assignment, "notes", limit: TextLimit.paragraph)
    new.notes.append(Remark(on: today, account: account, text: text))
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// The unit's claim that it has finished; an account of role `unit` claims for its own unit only.
  func reportAssignment(
    _ id: RecordNumber<Assignment>, _ document: String, _ day: CalendarDay
  ) throws(RuleViolation) -> Decision {
    let old = try assignment(id)
    let role = try permitReport(of: old)
    return Decision(changes: [RecordChange(from: old, to: try reported(old, document, day))], role: role)
  }

  /// The assignment with a result claimed for it.
  func reported(_ old: Assignment, _ document: String, _ day: CalendarDay) throws(RuleViolation) -> Assignment {
    try require(old, isIn: [.new, .inProgress, .returned])
    let day = try pastDay(day, .assignment, "result.on")
    if let issued = old.issued, day < issued {
      throw .outOfOrder(
        earlier: RecordField(.assignment, "issued"), issued, later: RecordField(.assignment, "result.on"), day)
    }
    if let received = old.received?.on, day < received {
      throw .outOfOrder(
        earlier: TermField.received.field("on"), received, later: RecordField(.assignment, "result.on"), day)
    }
    var new = old
    let document = try required(document, .assignment, "result.document")
    new.result = ResultReport(document: document, on: day, entered: today, account: account)
    return new
  }

  private func permitReport(of assignment: Assignment) throws(RuleViolation) -> Role {
    if let role = rulebook.permissions.allows(.reportAssignment, roles: user.roleSet) { return role }
    let role = try permit(.reportOwnAssignment)
    guard let unit = assignment.unit, unit == user.unit else {
      throw .otherUnit(account: account, unit: assignment.unit)
    }
    return role
  }

  func acceptAssignment(_ id: RecordNumber<Assignment>) throws(RuleViolation) -> Decision {
    let role = try permit(.acceptAssignment)
    let old = try assignment(id)
    try require(old, isIn: [.reported])
    var new = old
    new.acceptance = Signature(account, on: today)
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }

  /// The Office sends a claimed result back: the task is open again from its due day (DOMAIN §6).
  func returnAssignment(_ id: RecordNumber<Assignment>, _ reason: String) throws(RuleViolation) -> Decision {
    let role = try permit(.acceptAssignment)
    let old = try assignment(id)
    try require(old, isIn: [.reported])
    var new = old
    let text = try required(reason, .assignment, "returns", limit: TextLimit.paragraph)
    new.returns.append(ResultReturn(of: old.result, on: today, account: account, reason: text))
    new.result = nil
    return Decision(changes: [RecordChange(from: old, to: new)], role: role)
  }
}
