import Domain
import Testing

@Suite("Dated disciplinary law")
struct DisciplineLawTests {
  static let change = day("2025-07-01")
  static let before = Period(from: day("2020-09-20"), to: change)
  static let after = Period(from: change, to: nil)
  static let found = Provenance(mark: .found)

  let law = DisciplineLaw(
    forms: [
      HandlingForm(id: "khien-trach", title: "Khiển trách", isDiscipline: true, rank: 1),
      HandlingForm(id: "giang-chuc", title: "Giáng chức", isDiscipline: true, rank: 4),
    ],
    formRules: [
      FormRule(
        subjects: [.congChucLanhDao], period: Self.before, documents: [], forms: ["khien-trach", "giang-chuc"],
        provenance: Self.found),
      FormRule(
        subjects: [.congChucLanhDao], period: Self.after, documents: [], forms: ["khien-trach"], provenance: Self.found),
    ],
    severityScales: [
      Self.scale([.congChuc], Self.before, 4), Self.scale([.congChuc], Self.after, 3),
      Self.scale([.vienChuc], Period(from: Self.before.from, to: day("2026-07-01")), 4),
      Self.scale([.vienChuc], Period(from: day("2026-07-01"), to: nil), 3),
    ],
    limitationRules: [
      LimitationRule(
        subjects: [.vienChuc], period: Self.after, documents: [], limitationForReprimand: .months(60),
        limitationForHeavier: .months(120), processingLimit: .days(90), complexProcessingLimit: .days(150),
        provenance: Self.found)
    ],
    postponementGrounds: [
      PostponementGround(
        id: "nghi-phep", title: "Nghỉ phép", subjects: [.congChuc], period: Self.before, documents: [],
        provenance: Self.found)
    ])

  static func scale(_ subjects: Set<DisciplineSubject>, _ period: Period, _ count: Int) -> SeverityScale {
    SeverityScale(
      subjects: subjects, period: period, documents: [],
      levels: Severity.allCases.prefix(count).map { SeverityScale.Level(severity: $0, title: "", criterion: nil) },
      provenance: Self.found)
  }

  @Test(
    "chooses forms by the day",
    arguments: [
      ("2020-09-19", []), ("2020-09-20", ["khien-trach", "giang-chuc"]),
      ("2025-06-30", ["khien-trach", "giang-chuc"]), ("2025-07-01", ["khien-trach"]),
    ])
  func choosesForms(on text: String, expected: [String]) {
    #expect(law.forms(for: .congChucLanhDao, on: day(text)).map(\.id) == expected)
    #expect(law.forms(for: .canBo, on: day(text)).isEmpty)
  }

  @Test(
    "chooses the scale by subject and day, the longest where the subject is open",
    arguments: [
      ("2020-01-01", nil, nil, nil), ("2025-06-30", 4, 4, 4), ("2025-07-01", 3, 4, 4), ("2026-07-01", 3, 3, 3),
    ] as [(String, Int?, Int?, Int?)])
  func choosesScale(on text: String, congChuc: Int?, vienChuc: Int?, anyone: Int?) {
    #expect(law.severityScale(on: day(text), for: .congChuc)?.levels.count == congChuc)
    #expect(law.severityScale(on: day(text), for: .vienChuc)?.levels.count == vienChuc)
    #expect(law.severityScale(on: day(text))?.levels.count == anyone)
  }

  @Test("chooses limitation and grounds to postpone by subject and day")
  func choosesOtherRules() {
    #expect(law.limitation(on: day("2026-01-01"), for: .vienChuc)?.limitationForHeavier == .months(120))
    #expect(law.limitation(on: day("2025-06-30"), for: .vienChuc) == nil)
    #expect(law.limitation(on: day("2026-01-01"), for: .congChuc) == nil)
    #expect(law.postponementGrounds(on: day("2025-06-30"), for: .congChuc).map(\.id) == ["nghi-phep"])
    #expect(law.postponementGrounds(on: day("2025-07-01"), for: .congChuc).isEmpty)
  }

  @Test(
    "knows the subject a person is",
    arguments: [
      (PersonGroup.cadre, true, DisciplineSubject.canBo), (.civilServant, true, .congChucLanhDao),
      (.civilServant, false, .congChuc), (.publicEmployee, true, .vienChucQuanLy), (.publicEmployee, false, .vienChuc),
      (.enterpriseManager, true, .quanLyDNNN), (.contractWorker, false, nil),
    ] as [(PersonGroup, Bool, DisciplineSubject?)])
  func knowsSubjects(group: PersonGroup, isLeading: Bool, expected: DisciplineSubject?) {
    #expect(DisciplineSubject(group, isLeading: isLeading) == expected)
  }
}
