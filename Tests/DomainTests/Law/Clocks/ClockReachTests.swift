import Testing

@testable import Domain

@Suite("Time that does not count")
struct ClockReachTests {
  static let calendar = TestRulebook.calendar(years: 2019...2027)

  static func time(_ from: String, _ to: String?) -> ExcludedTime {
    ExcludedTime(.postponement, from: day(from), to: to.map { day($0) })
  }

  /// Ten days from Monday 01/06/2026 end on Thursday 11/06; excluded times, day of reading, last day, days taken out.
  static let cases: [([ExcludedTime], String, String, Int, Bool)] = [
    ([], "2026-06-05", "2026-06-11", 0, false),
    ([time("2026-06-03", "2026-06-05")], "2026-06-08", "2026-06-15", 2, false),
    // Before the start nothing is taken out, and the first day is not counted anyway.
    ([time("2026-05-20", "2026-06-02")], "2026-06-08", "2026-06-11", 0, false),
    ([time("2026-05-20", "2026-06-03")], "2026-06-08", "2026-06-12", 1, false),
    // On the last day it still moves the end; a day later it no longer does.
    ([time("2026-06-11", "2026-06-12")], "2026-06-15", "2026-06-12", 1, false),
    ([time("2026-06-12", "2026-06-20")], "2026-06-22", "2026-06-11", 0, false),
    // It moves the end far enough for the next one to count.
    (
      [time("2026-06-10", "2026-06-16"), time("2026-06-17", "2026-06-18")], "2026-06-30", "2026-06-18", 7, false
    ),
    // Overlapping times count once.
    ([time("2026-06-03", "2026-06-08"), time("2026-06-04", "2026-06-05")], "2026-06-09", "2026-06-16", 5, false),
    // It goes on: the days up to the day of reading are out, the clock stands still.
    ([time("2026-06-03", nil)], "2026-06-05", "2026-06-15", 3, true),
    ([time("2026-06-03", "2026-06-20")], "2026-06-05", "2026-06-15", 3, true),
    // It has not begun yet.
    ([time("2026-06-09", nil)], "2026-06-08", "2026-06-11", 0, false),
  ]

  @Test("moves the last day", arguments: cases)
  func moves(excluded: [ExcludedTime], today: String, lastDay: String, count: Int, stops: Bool) {
    let reach = ClockReach(
      .days(10), from: day("2026-06-01"), excluding: excluded, on: day(today), calendar: Self.calendar)
    #expect(reach.lastDay == day(lastDay))
    #expect(reach.excludedDays == count)
    #expect((reach.stoppedFor == .postponement) == stops)
    #expect(reach.missingCalendar == nil)
  }

  @Test("leaves an end in a year without a calendar where it is, and says so")
  func saysMissingCalendar() {
    let reach = ClockReach(
      .months(24), from: day("2026-06-06"), excluding: [], on: day("2026-07-01"), calendar: Self.calendar)
    #expect(reach.lastDay == day("2028-06-06"))
    #expect(reach.missingCalendar == 2028)
  }
}
