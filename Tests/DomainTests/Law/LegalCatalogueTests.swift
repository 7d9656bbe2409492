import Domain
import Testing

@Suite("Legal catalogue")
struct LegalCatalogueTests {
  let catalogue = LegalCatalogue(
    version: "1",
    documents: [
      Self.instrument("D25", "25/2013/QĐ-UBND", issued: "2013-11-26"),
      Self.instrument("D30", "30/2019/QĐ-UBND", issued: "2019-12-26"),
      Self.instrument("CT26", "26/CT-TTg", issued: "2016-09-05"),
      Self.instrument("X25", "25/2014/QĐ-UBND", issued: "2014-01-01", to: .day(day("2020-01-01"))),
    ],
    obligations: [
      Obligation(id: "OB-04", title: "Đúng hạn", documents: ["D25"], provenance: Provenance(mark: .proposal))
    ],
    violations: [
      Self.category("V-05", ["D25", "D30"]), Self.category("V-08", ["D25"]),
      Self.category("V-20", ["D25"], isActive: false),
      Self.category("V-31", ["D30"]),
      Self.category("V-40", ["D25"], period: Period(from: day("2020-01-01"), to: day("2021-01-01"))),
    ])

  static func instrument(
    _ id: String, _ number: String, issued: String, to: EndOfEffect = .unknown
  ) -> LegalDocument {
    LegalDocument(
      id: id, type: "Quyết định", number: number, issuer: "UBND tỉnh", title: id, issued: day(issued),
      effectiveFrom: nil, effectiveTo: to, textStatus: .missing, provenance: Provenance(mark: .seed))
  }

  static func category(
    _ id: String, _ decisions: [String], isActive: Bool = true, period: Period = Period(from: nil, to: nil)
  ) -> ViolationCategory {
    ViolationCategory(
      id: id, title: id, obligations: ["OB-04"], decisions: decisions, defaultDecision: "D25", isActive: isActive,
      period: period)
  }

  @Test(
    "offers the categories of a decision for an act of a day",
    arguments: [
      ("D25", "2019-06-01", ["V-05", "V-08"]),
      ("D25", "2020-06-01", ["V-05", "V-08", "V-40"]),
      ("D25", "2021-01-01", ["V-05", "V-08"]),
      ("D30", "2020-06-01", ["V-05", "V-31"]),
      ("D30", "2019-12-25", []),  // before its issue
      ("CT26", "2020-06-01", []),
      ("D99", "2020-06-01", []),
    ])
  func offersCategories(decision: String, on text: String, expected: [String]) {
    #expect(catalogue.violations(under: decision, on: day(text)).map(\.id) == expected)
  }

  @Test(
    "finds an instrument by key, number or the beginning of the number",
    arguments: [
      ("D25", "D25"), ("d30", "D30"), ("25/2013", "D25"), ("25/2013/qđ-ubnd", "D25"), ("26", "CT26"), ("30", "D30"),
      ("25", nil), ("2013", nil), ("", nil), ("25/2013/", nil), ("D2", nil),
    ] as [(String, String?)])
  func findsByName(name: String, expected: String?) {
    #expect(catalogue.document(named: name)?.id == expected)
  }

  @Test("finds entries by key only as they are written")
  func findsByKey() {
    #expect(catalogue.document("D25")?.number == "25/2013/QĐ-UBND")
    #expect(catalogue.document("d25") == nil)
    #expect(catalogue.violation("V-31")?.decisions == ["D30"])
    #expect(catalogue.obligation("OB-04")?.documents == ["D25"])
    #expect(catalogue.obligation("OB-99") == nil)
  }

  @Test("lists the decisions that incidents are flagged under")
  func listsDecisions() {
    #expect(catalogue.flaggingDecisions.map(\.id) == ["D25", "D30"])
  }
}
