import Domain
import Testing

@Suite("Citing law for an act of a day")
struct CitabilityTests {
  static func instrument(
    issued: String?, from: String?, to: EndOfEffect, text: TextStatus = .summary,
    partialEnds: [LegalDocument.PartialEnd] = [], articles: [LegalArticle] = []
  ) -> LegalDocument {
    LegalDocument(
      id: "ND", type: "Nghị định", number: "1/2020/NĐ-CP", issuer: "Chính phủ", title: "ND",
      issued: issued.map { day($0) }, effectiveFrom: from.map { day($0) }, effectiveTo: to, partialEnds: partialEnds,
      textStatus: text, provenance: Provenance(mark: .found), articles: articles)
  }

  static func catalogue(_ document: LegalDocument) -> LegalCatalogue {
    LegalCatalogue(version: "1", documents: [document], obligations: [], violations: [])
  }

  private static let known = instrument(issued: "2020-09-18", from: "2020-09-20", to: .day(day("2026-07-01")))

  @Test(
    "follows the days of issue, effect and end, the last of them exclusive",
    arguments: [
      ("2020-09-17", Citability.beforeIssue(issued: day("2020-09-18"))),
      ("2020-09-18", .notYetEffective(from: day("2020-09-20"))),
      ("2020-09-19", .notYetEffective(from: day("2020-09-20"))),
      ("2020-09-20", .inForce),
      ("2026-06-30", .inForce),
      ("2026-07-01", .expired(since: day("2026-07-01"))),
    ])
  func followsTheDays(on text: String, expected: Citability) {
    #expect(Self.catalogue(Self.known).citability(of: Self.known, on: day(text)) == expected)
  }

  @Test("warns of each thing that is not known and still allows it")
  func warns() {
    let unknown = Self.instrument(issued: "2013-11-26", from: nil, to: .unknown, text: .missing)
    let catalogue = Self.catalogue(unknown)
    let citability = catalogue.citability(of: unknown, on: day("2020-05-01"))
    #expect(citability == .doubtful([.textMissing, .unknownStart, .unknownEnd]))
    #expect(citability.isCitable)
    #expect(catalogue.citability(of: unknown, on: day("2013-11-25")) == .beforeIssue(issued: day("2013-11-26")))
    let undated = Self.instrument(issued: nil, from: "2018-11-02", to: .open)
    #expect(catalogue.citability(of: undated, on: day("2019-01-01")) == .doubtful([.unknownIssue]))
    #expect(!catalogue.citability(of: undated, on: day("2018-11-01")).isCitable)
  }

  @Test("ends earlier for a group whose rules were replaced")
  func endsEarlierForAGroup() {
    let split = Self.instrument(
      issued: "2020-09-18", from: "2020-09-20", to: .day(day("2026-07-01")),
      partialEnds: [
        LegalDocument.PartialEnd(appliesTo: ["can-bo", "cong-chuc"], effectiveTo: day("2025-07-01"), replacedBy: nil)
      ])
    let catalogue = Self.catalogue(split)
    let act = day("2025-08-01")
    #expect(catalogue.citability(of: split, on: act) == .inForce)
    #expect(catalogue.citability(of: split, on: act, for: "vien-chuc") == .inForce)
    #expect(catalogue.citability(of: split, on: act, for: "cong-chuc") == .expired(since: day("2025-07-01")))
  }

  @Test(
    "cites a place only where its text is entered",
    arguments: [
      ("ND", true), ("ND:Đ.5", true), ("ND:Đ.5/k.1", true), ("ND:Đ.5/k.1/đ.a", true), ("ND:Đ.5/k.1/đ.c", false),
      ("ND:Đ.5/k.2", false), ("ND:Đ.6", false), ("XX", false),
    ])
  func citesPlaces(text: String, isHeld: Bool) throws {
    let clauses = [
      LegalClause(number: "1", points: ["a", "b"], text: "…", textStatus: .verified),
      LegalClause(number: "2", text: nil, textStatus: .missing),
    ]
    let catalogue = Self.catalogue(
      Self.instrument(
        issued: "2020-01-01", from: "2020-01-01", to: .open,
        articles: [LegalArticle(number: "5", heading: nil, period: Period(from: nil, to: nil), clauses: clauses)]))
    let citation = try #require(LegalCitation(text))
    #expect((catalogue.citability(of: citation, on: day("2021-01-01")) != nil) == isHeld)
  }

  @Test("takes the version of an article that is in force on the day")
  func takesTheVersionOfTheDay() throws {
    let entered = [LegalClause(number: nil, text: "…", textStatus: .summary)]
    let missing = [LegalClause(number: nil, text: nil, textStatus: .missing)]
    let change = day("2023-09-20")
    let catalogue = Self.catalogue(
      Self.instrument(
        issued: "2020-01-01", from: "2020-01-01", to: .open,
        articles: [
          LegalArticle(number: "5", heading: nil, period: Period(from: nil, to: change), clauses: missing),
          LegalArticle(number: "5", heading: nil, period: Period(from: change, to: nil), clauses: entered),
        ]))
    let citation = try #require(LegalCitation("ND:Đ.5"))
    #expect(catalogue.citability(of: citation, on: change.advanced(by: -1)) == nil)
    #expect(catalogue.citability(of: citation, on: change) == .inForce)
  }
}
