import Configuration
import Domain
import Testing

@Suite("Proportion under the shipped law")
struct ShippedProportionTests {
  let law: DisciplineLaw

  init() throws {
    law = try Configuration.load { _ in "" }.discipline
  }

  /// A case, the day of the law and the expected forms, "least most", nil where no rule is entered.
  static let cases: [(String, ProportionFacts, String, String?)] = [
    ("a slight act", facts(.vienChucQuanLy, .lessSerious), "2020-09-20", "khien-trach khien-trach"),
    ("nothing before decree 112", facts(.vienChucQuanLy, .lessSerious), "2020-09-19", nil),
    ("nothing for a unit as a whole", facts(.tapThe, .serious), "2024-01-01", nil),
    ("nothing for enterprises", facts(.quanLyDNNN, .serious), "2024-01-01", nil),
    (
      "a leader's fault begins one step higher", facts(.vienChucQuanLy, .lessSerious) { $0.isLeadershipFault = true },
      "2024-01-01", "canh-cao canh-cao"
    ),
    (
      "a very serious one of old", facts(.vienChucQuanLy, .verySerious) { $0.isLeadershipFault = true }, "2026-06-30",
      "buoc-thoi-viec buoc-thoi-viec"
    ),
    (
      "a very serious one from 01/07/2026", facts(.vienChucQuanLy, .verySerious) { $0.isLeadershipFault = true },
      "2026-07-01", "cach-chuc buoc-thoi-viec"
    ),
    (
      "made good",
      facts(.vienChucQuanLy, .verySerious) {
        $0.isLeadershipFault = true
        $0.isRemedied = true
        $0.isMitigated = true
      }, "2026-07-01", "cach-chuc cach-chuc"
    ),
    (
      "not made good",
      facts(.vienChucQuanLy, .verySerious) {
        $0.isLeadershipFault = true
        $0.isRemedied = false
        $0.isAggravated = true
      }, "2026-07-01", "buoc-thoi-viec buoc-thoi-viec"
    ),
    ("a degree that no longer exists", facts(.vienChucQuanLy, .especiallySerious), "2026-07-01", nil),
    ("demotion existed", facts(.congChucLanhDao, .verySerious), "2025-06-30", "giang-chuc cach-chuc"),
    ("demotion is gone", facts(.congChucLanhDao, .verySerious), "2025-07-01", "cach-chuc buoc-thoi-viec"),
    ("pay step", facts(.congChuc, .verySerious), "2025-06-30", "ha-bac-luong ha-bac-luong"),
    ("an elected cadre", facts(.canBo, .especiallySerious), "2025-06-30", "bai-nhiem bai-nhiem"),
    (
      "several acts by the heaviest", facts(.vienChuc, .lessSerious) { $0.severities = [.lessSerious, .serious] },
      "2024-01-01", "canh-cao canh-cao"
    ),
    (
      "repeated", facts(.vienChucQuanLy, .lessSerious) { $0.isRepeat = true }, "2024-01-01", "canh-cao canh-cao"
    ),
    (
      "while a warning has effect", facts(.vienChucQuanLy, .lessSerious) { $0.formInEffect = "canh-cao" },
      "2024-01-01", "cach-chuc cach-chuc"
    ),
    (
      "repeated while a reprimand has effect counts once",
      facts(.vienChucQuanLy, .lessSerious) {
        $0.formInEffect = "khien-trach"
        $0.isRepeat = true
      }, "2024-01-01", "canh-cao canh-cao"
    ),
    (
      "the heaviest stays the heaviest", facts(.vienChucQuanLy, .especiallySerious) { $0.isRepeat = true },
      "2024-01-01", "buoc-thoi-viec buoc-thoi-viec"
    ),
    (
      "aggravating facts reach up", facts(.vienChucQuanLy, .serious) { $0.isAggravated = true }, "2024-01-01",
      "canh-cao cach-chuc"
    ),
    (
      "mitigating facts reach down", facts(.vienChucQuanLy, .serious) { $0.isMitigated = true }, "2024-01-01",
      "khien-trach canh-cao"
    ),
    (
      "both leave it",
      facts(.vienChucQuanLy, .serious) {
        $0.isAggravated = true
        $0.isMitigated = true
      }, "2024-01-01", "canh-cao canh-cao"
    ),
    (
      "no reminder before a reprimand", facts(.vienChuc, .lessSerious) { $0.wasReminded = false }, "2024-01-01",
      "nhac-nho khien-trach"
    ),
    (
      "a reminder before it", facts(.vienChuc, .lessSerious) { $0.wasReminded = true }, "2024-01-01",
      "khien-trach khien-trach"
    ),
  ]

  static func facts(
    _ subject: DisciplineSubject, _ severity: Severity, _ change: (inout ProportionFacts) -> Void = { _ in }
  ) -> ProportionFacts {
    var facts = ProportionFacts(subject: subject, severity: severity)
    change(&facts)
    return facts
  }

  @Test("expects a range", arguments: cases)
  func expectsRange(name: String, facts: ProportionFacts, on text: String, expected: String?) {
    let found = law.expectedRange(facts, on: day(text))
    #expect(found.range.map { "\($0.least.id) \($0.most.id)" } == expected, "\(name)")
    #expect((found.range == nil) == found.reasons.isEmpty)
  }

  @Test(
    "tells lighter and heavier forms from those that fit",
    arguments: [
      ("nhac-nho", .tooLight), ("khien-trach", .tooLight), ("canh-cao", .fits), ("cach-chuc", .tooHeavy),
    ] as [(String, ProportionVerdict)])
  func tells(form id: String, verdict: ProportionVerdict) throws {
    let form = try #require(law.forms.first { $0.id == id })
    let expectation = law.expectedRange(Self.facts(.vienChucQuanLy, .serious), on: day("2024-01-01"))
    #expect(expectation.verdict(on: form) == verdict)
    #expect(law.expectedRange(Self.facts(.tapThe, .serious), on: day("2024-01-01")).verdict(on: form) == .noRule)
  }

  @Test(
    "offers only what existed for whom and when",
    arguments: [
      (.congChucLanhDao, "2020-09-19", nil),
      (
        .congChucLanhDao, "2025-06-30",
        "nhac-nho phe-binh rut-kinh-nghiem khien-trach canh-cao giang-chuc cach-chuc buoc-thoi-viec"
      ),
      (
        .congChucLanhDao, "2025-07-01",
        "nhac-nho phe-binh rut-kinh-nghiem khien-trach canh-cao cach-chuc buoc-thoi-viec"
      ),
      (.vienChuc, "2026-07-01", "nhac-nho phe-binh rut-kinh-nghiem khien-trach canh-cao buoc-thoi-viec"),
      (.tapThe, "2019-01-01", "phe-binh rut-kinh-nghiem"),
    ] as [(DisciplineSubject, String, String?)])
  func offers(subject: DisciplineSubject, on text: String, expected: String?) {
    let found = law.choices(for: subject, on: day(text))
    #expect(found.map { $0.map(\.id).joined(separator: " ") } == expected)
  }
}
