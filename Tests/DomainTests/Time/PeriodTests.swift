import Testing

@testable import Domain

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2020-01-01", "2021-01-01", "2020-01-01", true), ("2020-01-01", "2021-01-01", "2020-12-31", true),
    ("2020-01-01", "2021-01-01", "2021-01-01", false), ("2020-01-01", "2021-01-01", "2019-12-31", false),
  ])
  func theEndDoesNotBelongToIt(from: String, to: String, at: String, isInside: Bool) {
    #expect(Period(from: day(from), to: day(to)).contains(day(at)) == isInside)
  }

  @Test func openEndsReachForEver() {
    #expect(Period(from: nil, to: nil).contains(day("1950-01-01")))
    #expect(Period(from: day("2020-01-01"), to: nil).overlaps(Period(from: nil, to: day("2020-01-02"))))
    #expect(!Period(from: day("2020-01-01"), to: nil).overlaps(Period(from: nil, to: day("2020-01-01"))))
  }

  @Test func aPeriodThatEndsAsItBeginsIsEmpty() {
    #expect(Period(from: day("2020-01-01"), to: day("2020-01-01")).isEmpty)
    #expect(!Period(from: day("2020-01-01"), to: day("2020-01-02")).isEmpty)
  }
}
