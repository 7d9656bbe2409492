import Domain
import Testing

@Suite("Months after a day")
struct CalendarDayMonthsTests {
  @Test(
    "keep the day number, or take the last day of a shorter month",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"),
      ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"),
      ("2026-12-15", 1, "2027-01-15"),
      ("2026-01-15", -1, "2025-12-15"),
      ("2020-02-29", 12, "2021-02-28"),
      ("2020-02-29", 48, "2024-02-29"),
      ("2026-05-31", 0, "2026-05-31"),
      ("2026-01-01", -25, "2023-12-01"),
    ])
  func advanced(start: String, count: Int, expected: String) {
    #expect(day(start).advanced(byMonths: count) == day(expected))
  }

  @Test("stay where they are beyond the years a day can have", arguments: [Int.max, Int.min, 13_000, -13_000])
  func beyond(count: Int) {
    #expect(day("2026-05-31").advanced(byMonths: count) == day("2026-05-31"))
  }
}
