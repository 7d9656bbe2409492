import Testing

@testable import Domain

@Suite struct TypedDayTests {
  private let calendar = TestRulebook.rulebook.calendar
  /// A Friday.
  private let base = day("2026-11-20")

  @Test(arguments: [
    ("24/11/2026", "2026-11-24"), ("4-1-2026", "2026-01-04"), ("2026-11-24", "2026-11-24"), ("+0", "2026-11-20"),
    ("+10", "2026-11-30"), ("+1lv", "2026-11-23"), ("+5LV", "2026-11-27"), ("+0lv", "2026-11-20"),
    ("+3650", "2036-11-17"),
  ])
  func means(_ typed: String, _ meant: String) throws {
    #expect(try calendar.day(typed: typed, from: base) == day(meant))
  }

  @Test(arguments: [
    "", "+", "+lv", "+-1", "++1", "+1x", "+3651", "+99999999999999999999", "+1 lv", "-1", "10", "24/11/26",
    "31/02/2026", "+١", "hôm nay",
  ])
  func meansNothing(_ typed: String) throws {
    #expect(try calendar.day(typed: typed, from: base) == nil)
  }

  @Test func aYearWithoutACalendarIsAnError() {
    #expect(throws: CalendarGap.self) { try calendar.day(typed: "+3650lv", from: base) }
  }
}
