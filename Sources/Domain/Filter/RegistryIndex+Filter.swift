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

  /// Whether a living assignment meets a filter.
  package func matches(_ assignment: Assignment, _ filter: Filter) -> Bool {
    guard !filter.isEmpty else { return true }
    let summary = AssignmentSummary(assignment)
    guard filter.conditions.allSatisfy({ holds($0, assignment, summary) }) else { return false }
    guard !filter.words.isEmpty else { return true }
    return filter.words.matches(FoldedText(searchText(of: assignment))) != nil
  }

  /// Whether a closed assignment meets a filter; the record is parsed only for conditions the index cannot answer.
  func matches(_ row: Int, _ summary: AssignmentSummary, _ filter: Filter) -> Bool {
    guard !filter.isEmpty else { return true }
    if !filter.words.isEmpty, !registry.closed.assignmentMatches(filter.words, at: row),
      !unitMatches(filter.words, summary.unit)
    {
      return false
    }
    guard !filter.conditions.isEmpty else { return true }
    // A record that cannot be read is shown as damaged, never passed over.
    guard let assignment = try? registry.closed.assignment(at: row) else { return true }
    return filter.conditions.allSatisfy { holds($0, assignment, summary) }
  }

  /// The text of an assignment that words are looked for in.
  private func searchText(of assignment: Assignment) -> String {
    "\(assignment.id.rawValue) \(name(of: assignment.unit)) \(shortName(of: assignment.unit)) \(assignment.title) \(assignment.source)"
  }

  private func unitMatches(_ words: SearchQuery, _ unit: Code<OrgUnit>?) -> Bool {
    words.matches(FoldedText("\(name(of: unit)) \(shortName(of: unit))")) != nil
  }

  private func holds(_ condition: FilterCondition, _ assignment: Assignment, _ summary: AssignmentSummary) -> Bool {
    let standing = summary.standing(on: reporting)
    switch condition {
    case .daysLate(let comparison, let number):
      return standing.assignmentClass == .openOverdue && comparison.holds(standing.daysLate, number)
    case .daysLeft(let comparison, let number):
      guard let due = summary.due, standing.assignmentClass.isOpen, due >= reporting.day else { return false }
      return comparison.holds(reporting.day.days(until: due), number)
    case .account(let account):
      return assignment.follower?.rawValue.hasPrefix(account) ?? false
        || assignment.notes.contains { $0.account.hasPrefix(account) }
    case .hasIncident:
      return incidentsByAssignment[assignment.id] != nil
    case .field(let key, let value):
      return holds(key, value, assignment, standing)
    }
  }

  private func holds(
    _ key: String, _ value: String, _ assignment: Assignment, _ standing: AssignmentStanding
  ) -> Bool {
    switch key {
    case "id": assignment.id.rawValue.hasSuffix(value.uppercased())
    case "state": assignment.state.rawValue == value
    case "class": standing.assignmentClass.rawValue == value
    case "bucket": standing.bucket?.rawValue == value
    case "due": assignment.due?.iso.hasPrefix(value) ?? false
    default: Assignment.table.holds(key, value, in: assignment)
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
  fileprivate func holds(_ key: String, _ value: String, in owner: Owner) -> Bool {
    guard let field = self[key] else { return false }
    let plain = field.read(owner).plain
    switch field.kind {
    case .text, .longText, .list: return Folding.fold(plain).contains(Folding.fold(value))
    case .day, .moment: return plain.hasPrefix(value)
    default: return plain == value
    }
  }
}
