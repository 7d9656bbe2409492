extension Deliberation {
  /// An edit of fields: each must be one that the account may change, and the record must still obey its rules.
  func edit(_ edit: RecordEdit) throws(RuleViolation) -> Decision {
    switch edit.key.kind {
    case .unit:
      try self.edit(edit, registry.units, else: RuleViolation.unknownUnit) { unit throws(RuleViolation) in
        try check(unit)
      }
    case .person:
      try self.edit(edit, registry.people, else: RuleViolation.unknownPerson) { person throws(RuleViolation) in
        try check(person)
      }
    case .headship:
      try self.edit(edit, registry.headships, else: RuleViolation.unknownHeadship) { headship throws(RuleViolation) in
        if let objection = registry.objection(to: headship) { throw objection }
      }
    case .user:
      try self.edit(edit, registry.users, else: RuleViolation.unknownUser) { user throws(RuleViolation) in
        try check(user)
      }
    case .assignment: try editAssignment(edit)
    case .incident, .suggestion, .quarterlyReport, .evaluation, .law, .fileImport, .urging:
      throw .fieldNotEditable(RecordField(edit.key.kind, edit.set.first?.key ?? ""))
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty: try editEntry(edit)
    }
  }

  private func edit<R: Record>(
    _ edit: RecordEdit, _ table: RecordTable<R>, else unknown: (String) -> RuleViolation,
    check: (inout R) throws(RuleViolation) -> Void
  ) throws(RuleViolation) -> Decision {
    guard let id = R.ID(rawValue: edit.key.id), let old = table[id] else { throw unknown(edit.key.id) }
    return try self.edit(edit, old, check: check)
  }

  private func editAssignment(_ edit: RecordEdit) throws(RuleViolation) -> Decision {
    guard let id = RecordNumber<Assignment>(rawValue: edit.key.id) else { throw .unknownAssignment(edit.key.id) }
    let old = try assignment(id)
    guard !old.isClosed else {
      throw .wrongAssignmentState(id, is: old.state, allowed: [.new, .inProgress, .reported, .returned])
    }
    let decision = try self.edit(edit, old) { new throws(RuleViolation) in
      try followWording(&new, replacing: old, Set(edit.set.map(\.key)))
      try check(new, replacing: old)
    }
    guard let change = decision.changes.first, change.overwrittenKeys.contains("originalDue") else { return decision }
    return Decision(changes: [try corrected(change, of: old, edit.reason)], role: decision.role)
  }

  /// Keeps wording, rule and due day together: the day is computed anew where the wording, or the day that it counts
  /// from, was edited; a day that was edited itself follows no rule.
  private func followWording(
    _ new: inout Assignment, replacing old: Assignment, _ edited: Set<String>
  ) throws(RuleViolation) {
    if edited.contains("originalDue") {
      if new.originalDue != old.originalDue { new.dueRule = nil }
      return
    }
    guard new.dueText != old.dueText || (new.issued != old.issued && old.dueRule != nil) else { return }
    guard let wording = try optional(new.dueText ?? "", .assignment, "dueText"), let issued = new.issued else {
      (new.dueText, new.dueRule) = (nil, nil)
      return
    }
    try setDue(.wording(wording), issued: issued, in: &new)
  }

  /// A correction of the due day first set leaves a note that says what stood there, and why it was wrong.
  private func corrected(
    _ change: RecordChange, of old: Assignment, _ reason: String
  ) throws(RuleViolation) -> RecordChange {
    guard let reason = try optional(reason, .assignment, "reason") else {
      throw .missing(RecordField(.assignment, "reason"))
    }
    let before = old.originalDue?.dayMonthYear ?? "không thời hạn"
    let note = Remark(on: today, account: account, text: "Đính chính hạn gốc (trước: \(before)): \(reason)")
    let notes = FieldMember("notes", [note].fieldValue)
    return RecordChange(key: change.key, base: change.base, set: change.set, add: change.add + [notes])
  }

  func edit<R: Record>(
    _ edit: RecordEdit, _ old: R, check: (inout R) throws(RuleViolation) -> Void
  ) throws(RuleViolation) -> Decision {
    let role = try permitEdit(of: edit, R.table)
    let set = try tidied(edit.set, like: R(id: old.id))
    var new = old
    do throws(FieldError) {
      try new.apply(RecordChange(key: edit.key, base: old.version, version: old.version, set: set))
    } catch {
      throw .unfitValue(RecordField(R.kind, error.path), error)
    }
    try check(&new)
    return Decision(changes: [RecordChange(from: old, to: new)].filter { !$0.isEmpty }, role: role)
  }

  /// Texts as every command writes them: NFC, without spaces around, not too long, and nothing where nothing is left.
  func tidied<R: Record>(_ set: [FieldMember], like blank: R) throws(RuleViolation) -> [FieldMember] {
    var tidied: [FieldMember] = []
    for member in set {
      guard case .text(let text) = member.value, let field = R.table[member.key],
        field.kind == .text || field.kind == .longText
      else {
        tidied.append(member)
        continue
      }
      let limit = field.kind == .text ? TextLimit.line : TextLimit.paragraph
      let kept = try optional(text, R.kind, member.key, limit: limit)
      tidied.append(FieldMember(member.key, kept.map { .text($0) } ?? field.read(blank)))
    }
    return tidied
  }

  /// The role by which all fields of an edit may be changed.
  private func permitEdit<R: Record>(of edit: RecordEdit, _ table: FieldTable<R>) throws(RuleViolation) -> Role {
    var role: Role?
    for member in edit.set {
      guard let permission = table[member.key]?.changedBy else {
        throw .fieldNotEditable(RecordField(edit.key.kind, member.key))
      }
      role = try permit(permission)
    }
    guard let role else { throw .fieldNotEditable(RecordField(edit.key.kind, "")) }
    return role
  }

  /// What must hold of an assignment after any change of its fields.
  private func check(_ new: Assignment, replacing old: Assignment) throws(RuleViolation) {
    _ = try required(new.title, .assignment, "title")
    _ = try required(new.source, .assignment, "source")
    let issued = try pastDay(new.issued, .assignment, "issued")
    if new.unit != old.unit { _ = try unit(new.unit, on: today, .assignment) }
    for coop in new.cooperatingUnits where !old.cooperatingUnits.contains(coop) {
      _ = try unit(coop, on: today, .assignment)
    }
    if let unit = new.unit, new.cooperatingUnits.contains(unit) {
      throw .duplicate(RecordField(.assignment, "coop"), unit.rawValue)
    }
    if let person = new.responsiblePerson, registry.people[person] == nil { throw .unknownPerson(person.rawValue) }
    if let follower = new.follower, registry.users[follower] == nil { throw .unknownUser(follower.rawValue) }
    if let due = new.originalDue, due < issued {
      throw .outOfOrder(
        earlier: RecordField(.assignment, "issued"), issued, later: RecordField(.assignment, "originalDue"), due)
    }
  }
}
