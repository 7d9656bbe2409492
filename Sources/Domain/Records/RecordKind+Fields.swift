/// What every reader of a field needs to know of it, whatever record it belongs to.
package struct FieldFacts: Sendable {
  package let label: Phrase
  package let kind: FieldKind
}

extension RecordKind {
  /// Label and kind of a field of such records; nil for a field that a newer program wrote.
  package func facts(of field: String) -> FieldFacts? {
    switch self {
    case .unit: OrgUnit.facts(of: field)
    case .person: Person.facts(of: field)
    case .headship: Headship.facts(of: field)
    case .assignment: Assignment.facts(of: field)
    case .incident: Incident.facts(of: field)
    case .user: User.facts(of: field)
    case .suggestion: SuggestionSettlement.facts(of: field)
    case .evaluation: Evaluation.facts(of: field)
    case .law: LawVersion.facts(of: field)
    case .fileImport: FileImport.facts(of: field)
    case .urging: UrgingLetter.facts(of: field)
    case .dissemination: Dissemination.facts(of: field)
    case .check: Check.facts(of: field)
    case .rules: WorkingRules.facts(of: field)
    case .planItem: WorkPlanItem.facts(of: field)
    case .measure: StaffMeasure.facts(of: field)
    case .advice: AdviceFault.facts(of: field)
    case .duty: PersonalDuty.facts(of: field)
    case .quarterlyReport: QuarterlyReport.facts(of: field)
    }
  }

  /// What one must be allowed to do to read the history of such a record.
  package var historyPermission: Permission {
    switch self {
    case .unit, .person, .headship, .law: .seeUnits
    case .assignment, .fileImport, .urging: .seeAssignments
    case .incident, .suggestion, .evaluation: .seeIncidents
    case .quarterlyReport: .seeCounts
    case .user: .manageUsers
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      register?.description.reader ?? .seeIncidents
    }
  }
}

extension Record {
  fileprivate static func facts(of field: String) -> FieldFacts? {
    table[field].map { FieldFacts(label: $0.label, kind: $0.kind) }
  }
}
