import Configuration
import Domain
import Testing

@Suite("The catalogue as shipped")
struct ShippedCatalogueTests {
  let catalogue: LegalCatalogue
  let discipline: DisciplineLaw

  init() throws {
    let rulebook = try Configuration.load { _ in "" }
    catalogue = rulebook.catalogue
    discipline = rulebook.discipline
  }

  @Test(
    "holds every instrument with its day of issue",
    arguments: [
      ("25/2013/QĐ-UBND", "2013-11-26"), ("30/2019/QĐ-UBND", "2019-12-26"), ("17/CT-UBND", "2013-08-07"),
      ("193/QĐ-UBND", "2017-01-25"), ("1683/QĐ-UBND", "2016-09-30"), ("1748/QĐ-UBND", nil),
      ("1423/QĐ-UBND", "2015-09-21"), ("630/QĐ-UBND", nil), ("26/CT-TTg", "2016-09-05"),
      ("157/2007/NĐ-CP", "2007-10-27"), ("42/2014/QĐ-TTg", "2014-07-27"), ("23/2018/QĐ-TTg", "2018-05-15"),
      ("01/HNVB-VPCP", "2018-07-11"), ("34/2011/NĐ-CP", "2011-05-17"), ("27/2012/NĐ-CP", "2012-04-06"),
      ("112/2020/NĐ-CP", "2020-09-18"), ("71/2023/NĐ-CP", "2023-09-20"), ("172/2025/NĐ-CP", "2025-06-30"),
      ("234/2026/NĐ-CP", "2026-06-26"), ("56/2015/NĐ-CP", "2015-06-09"), ("88/2017/NĐ-CP", "2017-07-27"),
      ("90/2020/NĐ-CP", "2020-08-13"), ("48/2023/NĐ-CP", "2023-07-17"), ("335/2025/NĐ-CP", "2025-12-21"),
      ("233/2026/NĐ-CP", nil), ("52/2019/QH14", nil), ("80/2025/QH15", nil), ("129/2025/QH15", nil),
      ("72/2025/QH15", nil), ("97/2015/NĐ-CP", "2015-10-19"), ("159/2020/NĐ-CP", "2020-12-31"),
      ("30/2020/NĐ-CP", "2020-03-05"), ("09/2019/NĐ-CP", "2019-01-24"), ("190/2025/QH15", nil),
    ] as [(String, String?)])
  func holdsInstruments(number: String, issued: String?) throws {
    let document = try #require(catalogue.document(named: number))
    #expect(document.issued?.iso == issued)
    #expect(document.textStatus == .missing)
    #expect(document.articles.isEmpty)
  }

  @Test("keeps both days of the directive that two sources date differently")
  func keepsBothDays() throws {
    let directive = try #require(catalogue.document("CT26"))
    #expect(directive.issued == day("2016-09-05"))
    #expect(directive.issuedAsCited == day("2017-09-05"))
    #expect(catalogue.documents.filter { $0.issuedAsCited != nil }.map(\.id) == ["CT26"])
  }

  @Test("lets the two decisions be cited from their issue on, with all their doubts")
  func decisionsAreDoubtful() throws {
    for (id, issued) in [("D25", "2013-11-26"), ("D30", "2019-12-26")] {
      let document = try #require(catalogue.document(id))
      let first = day(issued)
      #expect(catalogue.citability(of: document, on: first) == .doubtful([.textMissing, .unknownStart, .unknownEnd]))
      #expect(catalogue.citability(of: document, on: first.advanced(by: -1)) == .beforeIssue(issued: first))
    }
    #expect(catalogue.flaggingDecisions.map(\.id) == ["D25", "D30"])
  }

  @Test("ends the decree on discipline by group")
  func endsByGroup() throws {
    let decree = try #require(catalogue.document("ND112-2020"))
    let (lastForCivilServants, last) = (day("2025-06-30"), day("2026-06-30"))
    #expect(catalogue.citability(of: decree, on: lastForCivilServants, for: "cong-chuc").isCitable)
    #expect(!catalogue.citability(of: decree, on: lastForCivilServants.advanced(by: 1), for: "cong-chuc").isCitable)
    #expect(catalogue.citability(of: decree, on: last, for: "vien-chuc").isCitable)
    #expect(!catalogue.citability(of: decree, on: last.advanced(by: 1), for: "vien-chuc").isCitable)
  }

  @Test("has every obligation and category, active as they should be")
  func hasEveryEntry() {
    #expect(catalogue.obligations.map(\.id) == (1...14).map { "OB-\($0 < 10 ? "0" : "")\($0)" })
    let seed = (1...16).map { "V-\($0 < 10 ? "0" : "")\($0)" } + ["V-99"]
    let active = catalogue.violations.filter(\.isActive)
    #expect(active.filter { !$0.isProposal }.map(\.id) == seed)
    #expect(active.filter(\.isProposal).map(\.id) == (31...36).map { "V-\($0)" })
    #expect(catalogue.violations.filter { !$0.isActive }.map(\.id) == (20...30).map { "V-\($0)" })
    #expect(catalogue.violations.filter(\.requiresFreeText).map(\.id) == ["V-99"])
    #expect(active.filter { !$0.isProposal && $0.seedWording == nil }.isEmpty)
    #expect(catalogue.violations.filter { !$0.cites.isEmpty }.isEmpty)
  }

  @Test("offers the categories of the reform decision under it alone")
  func offersReformCategories() {
    let reform = catalogue.violations(under: "D30", on: day("2020-06-01")).map(\.id)
    #expect(reform == ["V-02", "V-05", "V-99"] + (31...36).map { "V-\($0)" })
    let duty = catalogue.violations(under: "D25", on: day("2020-06-01")).map(\.id)
    #expect(duty == (1...16).map { "V-\($0 < 10 ? "0" : "")\($0)" } + ["V-99"])
  }

  @Test(
    "has the forms of handling of each subject before and after the change of law",
    arguments: [
      (DisciplineSubject.canBo, "2020-12-01", "khien-trach canh-cao cach-chuc bai-nhiem"),
      (.congChucLanhDao, "2025-06-30", "khien-trach canh-cao giang-chuc cach-chuc buoc-thoi-viec"),
      (.congChucLanhDao, "2025-07-01", "khien-trach canh-cao cach-chuc buoc-thoi-viec"),
      (.congChuc, "2025-06-30", "khien-trach canh-cao ha-bac-luong buoc-thoi-viec"),
      (.congChuc, "2025-07-01", "khien-trach canh-cao buoc-thoi-viec"),
      (.vienChucQuanLy, "2026-07-01", "khien-trach canh-cao cach-chuc buoc-thoi-viec"),
      (.vienChuc, "2026-06-30", "khien-trach canh-cao buoc-thoi-viec"),
      (.tapThe, "2020-06-01", "phe-binh rut-kinh-nghiem"),
    ])
  func hasForms(subject: DisciplineSubject, on text: String, expected: String) {
    #expect(discipline.forms(for: subject, on: day(text)).map(\.id).joined(separator: " ") == expected)
  }

  @Test(
    "has the severity scale and the limits of each time",
    arguments: [
      (
        DisciplineSubject.congChucLanhDao, "2020-06-30", 4, LimitationRule.Length.months(24),
        LimitationRule.Length.months(2)
      ),
      (.congChucLanhDao, "2020-07-01", 4, .months(60), .days(90)),
      (.congChucLanhDao, "2023-09-20", 4, .months(120), .days(90)),
      (.congChucLanhDao, "2025-07-01", 3, .months(120), .days(90)),
      (.vienChuc, "2026-06-30", 4, .months(120), .days(90)),
      (.vienChuc, "2026-07-01", 3, .months(120), .days(90)),
    ])
  func hasScalesAndLimits(
    subject: DisciplineSubject, on text: String, levels: Int, heavier: LimitationRule.Length,
    processing: LimitationRule.Length
  ) {
    let moment = day(text)
    #expect(discipline.severityScale(on: moment, for: subject)?.levels.count == levels)
    #expect(discipline.limitation(on: moment, for: subject)?.limitationForHeavier == heavier)
    #expect(discipline.limitation(on: moment, for: subject)?.processingLimit == processing)
  }

  @Test("has four grounds to postpone until the change of law, three after it")
  func hasGrounds() {
    #expect(discipline.postponementGrounds(on: day("2025-06-30"), for: .congChuc).count == 4)
    #expect(discipline.postponementGrounds(on: day("2025-07-01"), for: .congChuc).count == 3)
    #expect(discipline.postponementGrounds(on: day("2025-07-01"), for: .vienChuc).count == 4)
    #expect(discipline.postponementGrounds(on: day("2026-07-01"), for: .vienChuc).count == 3)
  }
}
