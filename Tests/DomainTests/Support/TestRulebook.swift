import VietnameseText

@testable import Domain

/// A small body of law for tests: two decisions without text, a calendar without holidays, one severity scale.
enum TestRulebook {
  static let decisionIssued = day("2013-11-26")

  static let rulebook = Rulebook(
    catalogue: catalogue, calendar: calendar(years: 2018...2027), permissions: permissions, discipline: discipline,
    thresholds: Thresholds(), evaluation: EvaluationLaw(ruleSets: [unitRules, headRules]), catalogueHash: "hash-1")

  private static let unitRules = evaluationRules("XL-DV", .units([.department, .districtCommittee]), [])
  private static let headRules = evaluationRules(
    "XL-CC", .persons([.congChucLanhDao]),
    [
      EvaluationCeiling(
        condition: .headNotAboveUnit, grade: nil, isActive: true, provenance: Provenance(mark: .found)),
      EvaluationCeiling(
        condition: .disciplined(dutyOnly: true), grade: .notCompleted, isActive: true,
        provenance: Provenance(mark: .found)),
    ])

  private static func evaluationRules(
    _ id: String, _ reach: EvaluationRuleSet.Reach, _ ceilings: [EvaluationCeiling]
  ) -> EvaluationRuleSet {
    EvaluationRuleSet(
      id: id, reach: reach, period: Period(from: day("2018-11-02"), to: nil), documents: ["D25"],
      bands: [
        EvaluationRuleSet.Band(grade: .excellent, least: 90), EvaluationRuleSet.Band(grade: .good, least: 75),
        EvaluationRuleSet.Band(grade: .completed, least: 50), EvaluationRuleSet.Band(grade: .notCompleted, least: 0),
      ], rounding: .down, ceilings: ceilings, leastMonths: 6, excellentQuota: nil, provenance: Provenance(mark: .found))
  }

  static let catalogue = LegalCatalogue(
    version: "test-1",
    documents: [
      document("D25", "25/2013/QĐ-UBND", issued: decisionIssued),
      document("D30", "30/2019/QĐ-UBND", issued: day("2019-12-26")),
      document("CT17", "17/CT-UBND", issued: day("2013-08-07")),
    ],
    obligations: [],
    violations: [
      violation("V-05", ["D25", "D30"]), violation("V-08", ["D25"]), violation("V-11", ["D25"]),
      violation("V-31", ["D30"]),
      ViolationCategory(
        id: "V-20", title: "Không quán triệt", obligations: [], decisions: ["D25"], defaultDecision: "D25",
        isActive: false),
    ])

  static func calendar(years: ClosedRange<Int>) -> WorkCalendar {
    WorkCalendar(years: years.map { CalendarYear(year: $0, status: .official, off: []) })
  }

  private static func document(_ id: String, _ number: String, issued: CalendarDay) -> LegalDocument {
    LegalDocument(
      id: id, type: "Quyết định", number: number, issuer: "UBND tỉnh", title: id, issued: issued, effectiveFrom: nil,
      effectiveTo: .unknown, textStatus: .missing, provenance: Provenance(mark: .seed))
  }

  private static func violation(_ id: String, _ decisions: [String]) -> ViolationCategory {
    ViolationCategory(
      id: id, title: id, obligations: [], decisions: decisions, defaultDecision: decisions.first ?? "")
  }

  static let permissions = PermissionTable(grants: [
    grant(.viewer, [.seeUnits, .seeAssignments, .seeCounts, .seeConfirmedIncidentsWithoutNames]),
    grant(.unit, [.seeAssignments, .reportOwnAssignment]),
    grant(.inspector, [.seeIncidents, .flagIncident, .verifyIncident, .settleSuggestion, .recordCheck]),
    grant(.homeAffairs, [.seeUnits, .seeIncidents, .keepRegisters, .manageEvaluations]),
    grant(.supervisor, [.seeIncidents, .confirmIncident, .dismissIncident, .urgeUnit]),
    grant(
      .office,
      [
        .seeIncidents, .addAssignment, .editAssignment, .noteAssignment, .reportAssignment, .acceptAssignment,
        .importRecords,
        .changeAssignmentTerms, .urgeUnit, .reportQuarter,
      ]),
    grant(
      .admin, [.manageUsers, .manageUnits, .manageHeadships, .reorganiseUnits, .seeConfirmedIncidentsWithoutNames]),
  ])

  private static func grant(_ role: Role, _ permissions: Set<Permission>) -> PermissionTable.Grant {
    PermissionTable.Grant(role: role, title: role.rawValue, permissions: permissions)
  }

  static let discipline = DisciplineLaw(
    forms: [], formRules: [],
    severityScales: [
      SeverityScale(
        subjects: Set(DisciplineSubject.allCases), period: Period(from: day("2020-09-20"), to: nil), documents: [],
        levels: [
          SeverityScale.Level(severity: .lessSerious, title: "Ít nghiêm trọng", criterion: nil),
          SeverityScale.Level(severity: .serious, title: "Nghiêm trọng", criterion: nil),
        ], provenance: Provenance(mark: .proposal))
    ], limitationRules: [], postponementGrounds: [])
}

/// The day an ISO text names; a text that names none is a mistake of the test and gives 1900-01-01.
func day(_ iso: String) -> CalendarDay {
  CalendarDay(iso: iso) ?? CalendarDay(daysSinceEpoch: -25_567)
}
