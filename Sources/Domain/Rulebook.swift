/// All that rules need beside the records: law, calendar, permissions and thresholds, as configured.
package struct Rulebook: Sendable {
  package let catalogue: LegalCatalogue
  package let calendar: WorkCalendar
  package let permissions: PermissionTable
  package let discipline: DisciplineLaw
  package let thresholds: Thresholds
  /// When incidents are proposed.
  package let suggestions: [SuggestionRule]
  /// What the file of compliance of a unit is judged by.
  package let compliance: ComplianceRules
  package let evaluation: EvaluationLaw
  package let councils: CouncilLaw
  /// SHA-256 of the catalogue's bytes, in hexadecimal; empty where nobody computed it.
  package let catalogueHash: String
  /// What the bodies of the province put on their documents.
  package let letterheads: Letterheads

  package init(
    catalogue: LegalCatalogue, calendar: WorkCalendar, permissions: PermissionTable, discipline: DisciplineLaw,
    thresholds: Thresholds, suggestions: [SuggestionRule] = [], compliance: ComplianceRules = ComplianceRules(),
    evaluation: EvaluationLaw = EvaluationLaw(ruleSets: []),
    councils: CouncilLaw = CouncilLaw(),
    catalogueHash: String, letterheads: Letterheads = .unnamed
  ) {
    self.catalogue = catalogue
    self.calendar = calendar
    self.permissions = permissions
    self.discipline = discipline
    self.thresholds = thresholds
    self.suggestions = suggestions
    self.compliance = compliance
    self.evaluation = evaluation
    self.councils = councils
    self.catalogueHash = catalogueHash
    self.letterheads = letterheads
  }

  /// The reporting day under this rulebook's calendar.
  package func reportingDay(_ day: CalendarDay) throws(CalendarGap) -> ReportingDay {
    try ReportingDay(day, calendar: calendar, thresholds: thresholds)
  }
}

extension Rulebook {
  /// Degrees of severity that exist for an act of this day, lightest first.
  package func severities(on day: CalendarDay) -> [Severity] {
    discipline.severityScale(on: day)?.levels.map(\.severity) ?? []
  }
}
