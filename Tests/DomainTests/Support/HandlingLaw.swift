@testable import Domain

/// A small law of discipline for tests: three forms, one instrument, a council of three, one year of effect.
enum HandlingLaw {
  static let rulebook = Rulebook(
    catalogue: TestRulebook.catalogue, calendar: TestRulebook.calendar(years: 2018...2030), permissions: permissions,
    discipline: discipline, thresholds: Thresholds(), councils: councils, catalogueHash: "hash-1")

  private static let always = Period(from: nil, to: nil)
  private static let proposal = Provenance(mark: .proposal)
  private static let persons: Set<DisciplineSubject> = [.congChucLanhDao, .congChuc]

  /// As the shipped roles have it.
  static let permissions = PermissionTable(grants: [
    grant(.viewer, [.seeConfirmedIncidentsWithoutNames]),
    grant(.unit, [.seeConfirmedIncidentsWithoutNames, .submitOwnExplanation]),
    grant(.inspector, [.seeIncidents, .flagIncident, .verifyIncident]),
    grant(.supervisor, [.seeIncidents, .confirmIncident, .dismissIncident, .requestExplanation, .reviewIncident]),
    grant(.office, [.seeConfirmedIncidentsWithoutNames]),
    grant(.homeAffairs, [.seeIncidents, .recordHandling, .manageEvaluations]),
    grant(.leader, [.seeIncidents, .decideHandling]), grant(.legal, [.seeIncidents, .chooseInstrument]),
    grant(.admin, [.seeConfirmedIncidentsWithoutNames]),
  ])

  private static func grant(_ role: Role, _ permissions: Set<Permission>) -> PermissionTable.Grant {
    PermissionTable.Grant(role: role, title: role.rawValue, permissions: permissions)
  }

  static let discipline = DisciplineLaw(
    forms: [
      HandlingForm(id: "nhac-nho", title: "Nhắc nhở", isDiscipline: false, rank: 1),
      HandlingForm(id: "phe-binh", title: "Phê bình", isDiscipline: false, rank: 2),
      HandlingForm(id: "khien-trach", title: "Khiển trách", isDiscipline: true, rank: 10),
      HandlingForm(id: "canh-cao", title: "Cảnh cáo", isDiscipline: true, rank: 20),
      HandlingForm(id: "cach-chuc", title: "Cách chức", isDiscipline: true, rank: 50),
    ],
    formRules: [
      FormRule(
        subjects: persons, period: always, documents: [], forms: ["khien-trach", "canh-cao", "cach-chuc"],
        provenance: proposal),
      FormRule(subjects: [.tapThe], period: always, documents: [], forms: ["phe-binh"], provenance: proposal),
    ],
    severityScales: TestRulebook.discipline.severityScales, limitationRules: [],
    postponementGrounds: [
      PostponementGround(
        id: "benh-nang", title: "Bệnh nặng", subjects: persons, period: always, documents: [], provenance: proposal)
    ],
    instruments: [instrument("ND112-2020"), instrument("ND34-2011", until: "2020-09-20")],
    procedureRules: [
      ProcedureRule(
        step: .effect, subjects: persons, period: always, documents: [], length: .months(12), provenance: proposal)
    ],
    proportionRules: [
      ProportionRule(
        id: "p", subjects: persons, period: always, documents: [],
        base: [
          ProportionRule.Cell(severity: .lessSerious, least: "khien-trach", most: "khien-trach"),
          ProportionRule.Cell(severity: .serious, least: "canh-cao", most: "canh-cao"),
        ], leadership: [], severalActs: nil, repeated: nil, duringEffect: nil, needsReminder: false,
        provenance: proposal)
    ])

  private static func instrument(_ id: String, until: String? = nil) -> DisciplineInstrument {
    DisciplineInstrument(
      id: id, subjects: persons,
      period: Period(from: until == nil ? day("2020-09-20") : nil, to: until.map { day($0) }),
      documents: [], transition: nil, provenance: proposal)
  }

  static let councils = CouncilLaw(
    councils: [
      CouncilRule(subjects: persons, period: always, documents: [], leastPresent: 3, provenance: proposal)
    ],
    skipGrounds: [
      SkipGround(
        id: "ky-luat-dang", title: "Đã kỷ luật đảng", subjects: persons, period: always, documents: [],
        provenance: proposal)
    ])
}
