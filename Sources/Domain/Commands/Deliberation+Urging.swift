extension Deliberation {
  /// One letter for each unit that leads any of the assignments, and a reminder on each of these (công văn đôn đốc).
  func urge(_ ids: [RecordNumber<Assignment>]) throws(RuleViolation) -> Decision {
    let role = try permit(.urgeUnit)
    guard !ids.isEmpty else { throw .term(.nothingToUrge) }
    var late: [Assignment] = []
    for (position, id) in ids.enumerated() {
      guard !ids[..<position].contains(id) else { throw .duplicate(RecordField(.assignment, "id"), id.rawValue) }
      late.append(try urgeable(id))
    }
    let letters = UrgingPlan(late, on: today).letters(
      from: registry.nextNumber(year: today.year, of: UrgingLetter.self))
    var changes: [RecordChange] = []
    for plan in letters {
      var letter = plan
      letter.account = account
      changes.append(RecordChange(creating: letter))
      for old in late where old.unit == letter.unit {
        var new = old
        new.reminders.append(
          Reminder(letter: letter.id, on: today, account: account, nth: old.reminders.count + 1))
        changes.append(RecordChange(from: old, to: new))
      }
    }
    return Decision(changes: changes, role: role)
  }

  /// An assignment that its unit still works on, that is late, and that was not urged today.
  private func urgeable(_ id: RecordNumber<Assignment>) throws(RuleViolation) -> Assignment {
    let assignment = try assignment(id)
    try require(assignment, isIn: [.new, .inProgress, .returned])
    try requireLate(assignment)
    if let last = assignment.reminders.last, last.on == today {
      throw .term(.urgedAlready(id, letter: last.letter))
    }
    return assignment
  }
}
