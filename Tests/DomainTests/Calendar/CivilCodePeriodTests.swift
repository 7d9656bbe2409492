import Domain
import Testing

@Suite("Periods of the Civil Code, articles 147 and 148")
struct CivilCodePeriodTests {
  let calendar = WorkCalendar(years: [
    CalendarYear(
      year: 2026, status: .official,
      off: [
        CalendarYear.Entry(day: day("2026-04-30"), name: "30/4", status: .official),
        CalendarYear.Entry(day: day("2026-05-01"), name: "01/5", status: .official),
      ])
  ])

  @Test(
    "a period of days does not count its first day and never ends on a day off",
    arguments: [
      ("2026-11-16", 3, "2026-11-19"),
      ("2026-11-16", 5, "2026-11-23"),  // ends on a Saturday
      ("2026-04-20", 10, "2026-05-04"),  // ends on a holiday before a holiday and a weekend
      ("2026-11-21", 0, "2026-11-23"),
    ])
  func days(start: String, count: Int, expected: String) throws {
    #expect(try calendar.lastDay(ofDays: count, from: day(start)) == day(expected))
  }

  @Test(
    "a period of working days passes over days off",
    arguments: [("2026-11-20", 1, "2026-11-23"), ("2026-04-29", 1, "2026-05-04"), ("2026-11-16", 5, "2026-11-23")])
  func workingDays(start: String, count: Int, expected: String) throws {
    #expect(try calendar.lastDay(ofWorkingDays: count, from: day(start)) == day(expected))
  }

  @Test(
    "a period of months ends on the same number or the last day of the month",
    arguments: [
      ("2026-01-31", 1, "2026-03-02"),  // 28 February is a Saturday
      ("2026-01-30", 2, "2026-03-30"),
      ("2026-02-27", 2, "2026-04-27"),
    ])
  func months(start: String, count: Int, expected: String) throws {
    #expect(try calendar.lastDay(ofMonths: count, from: day(start)) == day(expected))
  }

  @Test("a period that leaves the years entered is refused")
  func refusesMissingYears() {
    #expect(throws: CalendarGap(year: 2027)) { try calendar.lastDay(ofDays: 60, from: day("2026-12-01")) }
    #expect(throws: CalendarGap(year: 2027)) { try calendar.lastDay(ofMonths: 2, from: day("2026-12-01")) }
    #expect(throws: CalendarGap.self) { try calendar.lastDay(ofDays: .max, from: day("2026-12-01")) }
    #expect(throws: CalendarGap.self) { try calendar.lastDay(ofDays: .min, from: day("1906-12-01")) }
    #expect(throws: CalendarGap.self) { try calendar.lastDay(ofWorkingDays: .min, from: day("2026-12-01")) }
  }
}
