import VietnameseText

extension RegistryIndex {
  /// Names that may stand before a colon in a filter of assignments: its fields, and what is computed of it.
  package static let assignmentFilterFields = Set(Assignment.table.fields.map(\.key)).union([
    "id", "state", "class", "bucket", "due",
  ])

  /// Names that may stand before a colon in a filter of incidents.
  package static let incidentFilterFields = Set(Incident.table.fields.map(\.key)).union(["id"])

  /// Names that may stand before a colon in a filter of units.
  package static let unitFilterFields = Set(OrgUnit.table.fields.map(\.key)).union(["id"])

  /// Whether a condition holds of an assignment as far as its summary tells; nil where the record must be asked.
  func holds(_ condition: FilterCondition, _ summary: AssignmentSummary) -> Bool? {
    let standing = summary.standing(on: reporting)
    switch condition {
    case .daysLate(let comparison, let number):
      return standing.assignmentClass == .openOverdue && comparison.holds(standing.daysLate, number)
    case .daysLeft(let comparison, let number):
      guard let due = summary.due, standing.assignmentClass.isOpen, due >= reporting.day else { return false }
      return comparison.holds(reporting.day.days(until: due), number)
    case .hasIncident: return incidentsByAssignment[summary.id] != nil
    case .account: return nil
    case .field("id", let value): return summary.id.rawValue.hasSuffix(value.uppercased())
    case .field("class", let value): return standing.assignmentClass.rawValue == value
    case .field("bucket", let value): return standing.bucket?.rawValue == value
    case .field("due", let value): return summary.due?.iso.hasPrefix(value) ?? false
    case .field(let key, let value):
      return summary.value(ofField: key).flatMap { Assignment.table[key]?.holds(value, $0) }
    }
  }

  /// Whether a condition that a summary does not answer holds of an assignment.
  func holds(_ condition: FilterCondition, _ assignment: Assignment) -> Bool {
    switch condition {
    case .account(let account):
      assignment.follower?.rawValue.hasPrefix(account) ?? false
        || assignment.notes.contains { $0.account.hasPrefix(account) }
    case .field("state", let value): assignment.state.rawValue == value
    case .field(let key, let value): Assignment.table.holds(key, value, in: assignment)
    case .daysLate, .daysLeft, .hasIncident: holds(condition, AssignmentSummary(assignment)) ?? false
    }
  }

  /// Whether an incident meets a filter.
  package func matches(_ incident: Incident, _ filter: Filter) -> Bool {
    let conditionsHold = filter.conditions.allSatisfy { condition in
      switch condition {
      case .account(let account): incident.flagged?.account.hasPrefix(account) ?? false
      case .field("id", let value): incident.id.rawValue.hasSuffix(value.uppercased())
      case .field(let key, let value): Incident.table.holds(key, value, in: incident)
      case .daysLate, .daysLeft: false
      case .hasIncident: true
      }
    }
    guard conditionsHold, !filter.words.isEmpty else { return conditionsHold }
    let unit = "\(name(of: incident.unit)) \(shortName(of: incident.unit))"
    let text = "\(incident.id.rawValue) \(unit) \(incident.violation) \(incident.decision) \(incident.summary)"
    return filter.words.matches(FoldedText(text)) != nil
  }

  /// Whether a unit meets a filter, by any of its names, aliases or codes.
  package func matches(_ unit: OrgUnit, _ filter: Filter) -> Bool {
    let conditionsHold = filter.conditions.allSatisfy { condition in
      switch condition {
      case .hasIncident: incidentsByUnit[unit.id] != nil
      case .field("id", let value): unit.id.rawValue.contains(value)
      case .field(let key, let value): OrgUnit.table.holds(key, value, in: unit)
      case .daysLate(let comparison, let number):
        overdue.contains { $0.unit == unit.id && comparison.holds($0.daysLate, number) }
      case .daysLeft, .account: false
      }
    }
    guard conditionsHold, !filter.words.isEmpty else { return conditionsHold }
    let texts =
      unit.names.flatMap { [$0.name, $0.short] } + unit.aliases + unit.statisticsCodes.map(\.code) + [unit.id.rawValue]
    return texts.contains { filter.words.matches(FoldedText($0)) != nil }
  }
}

extension FieldTable {
  /// Whether a field has a value, or is a text or list that holds it without regard to marks.
  func holds(_ key: String, _ value: String, in owner: Owner) -> Bool {
    self[key].map { $0.holds(value, $0.read(owner)) } ?? false
  }
}

extension Field {
  /// Whether what the field holds is what a filter asks for.
  fileprivate func holds(_ value: String, _ content: FieldValue) -> Bool {
    let plain = content.plain
    switch kind {
    case .text, .longText, .list: return Folding.fold(plain).contains(Folding.fold(value))
    case .day, .moment: return plain.hasPrefix(value)
    default: return plain == value
    }
  }
}

extension AssignmentSummary {
  /// What a field of the assignment holds; nil for those that a summary does not carry.
  fileprivate func value(ofField key: String) -> FieldValue? {
    switch key {
    case "unit": unit.fieldValue
    case "kind": workKind.fieldValue
    case "issued": issued.fieldValue
    case "originalDue": originalDue.fieldValue
    case "outcome": outcome.fieldValue
    default: nil
    }
  }
}
