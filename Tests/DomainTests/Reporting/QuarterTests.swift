import Testing

@testable import Domain

/// Names of quarters, and the days that belong to them.
@Suite struct QuarterTests {
  @Test(
    arguments: [
      ("2026-Q3", 2026, 3), ("2026-q1", 2026, 1), ("1901-Q4", 1901, 4),
    ] as [(String, Int, Int)])
  func reads(_ text: String, _ year: Int, _ number: Int) {
    #expect(Quarter(text) == Quarter(year: year, number: number))
  }

  @Test(arguments: [
    "", "2026", "2026-Q0", "2026-Q5", "2026-3", "26-Q3", "2026-Q33", "2026-QQ", "2026Q3", "2026-Q3-", "+026-Q3",
    "2026-Q+",
    "2026-Ｑ3", "0000-Q1", "1900-Q4", "2999-Q1", "2026-Q٣",
  ])
  func refuses(_ text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test func goesOnOverTheYear() throws {
    let quarter = try #require(Quarter("2026-Q4"))
    #expect(quarter.advanced(by: 1)?.code == "2027-Q1")
    #expect(quarter.advanced(by: -4)?.code == "2025-Q4")
    #expect(quarter.advanced(by: -5)?.code == "2025-Q3")
    #expect(Quarter("2998-Q4")?.advanced(by: 1) == nil)
    #expect(try #require(Quarter("2025-Q4")) < quarter)
  }

  @Test(
    arguments: [
      ("2026-Q1", QuarterRule.calendar, "2026-01-01", "2026-03-31"), ("2026-Q2", .calendar, "2026-04-01", "2026-06-30"),
      ("2026-Q3", .calendar, "2026-07-01", "2026-09-30"), ("2026-Q4", .calendar, "2026-10-01", "2026-12-31"),
      ("2026-Q1", .fromFifteenth, "2025-12-15", "2026-03-14"), ("2026-Q2", .fromFifteenth, "2026-03-15", "2026-06-14"),
      ("2026-Q3", .fromFifteenth, "2026-06-15", "2026-09-14"), ("2026-Q4", .fromFifteenth, "2026-09-15", "2026-12-14"),
    ] as [(String, QuarterRule, String, String)])
  func days(_ name: String, _ rule: QuarterRule, _ first: String, _ last: String) throws {
    let quarter = try #require(Quarter(name))
    #expect(rule.days(of: quarter) == day(first)...day(last))
    #expect(rule.quarter(of: day(first)) == quarter)
    #expect(rule.quarter(of: day(last)) == quarter)
    #expect(rule.quarter(of: day(first).advanced(by: -1)) == quarter.advanced(by: -1))
    #expect(rule.quarter(of: day(last).advanced(by: 1)) == quarter.advanced(by: 1))
  }
}
