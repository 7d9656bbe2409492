import Domain
import Testing

@Suite("Work calendar")
struct WorkCalendarTests {
  /// Two years in a row and one apart from them.
  let calendar = WorkCalendar(years: [
    CalendarYear(
      year: 2025, status: .official,
      off: [Self.entry("2025-01-01", "Tết Dương lịch"), Self.entry("2025-05-02", "Hoán đổi")],
      work: [Self.entry("2025-04-26", "Làm bù")], uncertain: []),
    CalendarYear(
      year: 2026, status: .official, off: [Self.entry("2026-01-01", "Tết Dương lịch")], work: [],
      uncertain: [Self.entry("2026-11-24", "Ngày Văn hóa Việt Nam", .estimated)]),
    CalendarYear(year: 2028, status: .estimated, off: []),
  ])

  static func entry(
    _ text: String, _ name: String, _ status: CalendarYear.Status = .official
  ) -> CalendarYear.Entry {
    CalendarYear.Entry(day: day(text), name: name, status: status)
  }

  @Test(
    "knows which days are worked",
    arguments: [
      ("2025-01-01", false),  // a holiday on a Wednesday
      ("2025-01-02", true),
      ("2025-04-26", true),  // a worked Saturday
      ("2025-04-27", false),  // the Sunday after it
      ("2025-05-02", false),  // its Friday in exchange
      ("2026-11-24", true),  // uncertain days count as worked
      ("2028-02-29", true),
    ])
  func isWorkingDay(text: String, expected: Bool) throws {
    #expect(try calendar.isWorkingDay(day(text)) == expected)
  }

  @Test(
    "counts working days after the first through the last",
    arguments: [
      ("2025-04-25", "2025-04-25", 0),
      ("2025-04-26", "2025-04-25", 0),
      ("2025-04-25", "2025-04-26", 1),
      ("2025-04-25", "2025-04-28", 2),
      ("2025-04-30", "2025-05-05", 2),
      ("2025-12-31", "2026-01-02", 1),
      ("2024-12-31", "2025-01-06", 3),  // the first day is not counted, so its year is not needed
      ("2025-12-26", "2026-12-31", 263),
    ])
  func workingDays(start: String, end: String, expected: Int) throws {
    #expect(try calendar.workingDays(after: day(start), through: day(end)) == expected)
  }

  @Test("counts as one by one over both years")
  func agreesWithCountingOneByOne() throws {
    var seed: UInt64 = 11
    for _ in 0..<200 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      let start = day("2025-01-01").advanced(by: Int(seed >> 33) % 700)
      let end = start.advanced(by: Int(seed >> 20) % 30)
      guard end.year <= 2026, start.year <= 2026 else { continue }
      var count = 0
      var next = start.advanced(by: 1)
      while next <= end {
        count += try calendar.isWorkingDay(next) ? 1 : 0
        next = next.advanced(by: 1)
      }
      #expect(try calendar.workingDays(after: start, through: end) == count, "\(start.iso) to \(end.iso)")
    }
  }

  @Test(
    "finds the n-th working day after or before a day",
    arguments: [
      ("2025-04-25", 0, "2025-04-25"),
      ("2025-04-27", 0, "2025-04-27"),
      ("2025-04-25", 1, "2025-04-26"),
      ("2025-04-25", 2, "2025-04-28"),
      ("2025-05-01", 1, "2025-05-05"),
      ("2025-05-05", -1, "2025-05-01"),
      ("2025-04-28", -1, "2025-04-26"),
      ("2026-01-02", -1, "2025-12-31"),
      ("2025-12-31", 1, "2026-01-02"),
    ])
  func addingWorkingDays(start: String, count: Int, expected: String) throws {
    #expect(try calendar.day(addingWorkingDays: count, to: day(start)) == day(expected))
  }

  @Test("adding and counting are inverse")
  func addingAndCountingAgree() throws {
    for count in 1...200 {
      let start = day("2025-01-15")
      let end = try calendar.day(addingWorkingDays: count, to: start)
      #expect(try calendar.workingDays(after: start, through: end) == count)
      #expect(try calendar.isWorkingDay(end))
    }
  }

  @Test(
    "refuses what needs a year that is not entered",
    arguments: [
      ("2024-06-03", "2024-06-10", 2024),
      ("2026-12-01", "2027-01-05", 2027),
      ("2026-12-01", "2028-01-05", 2027),
      ("2027-12-31", "2029-01-05", 2029),
    ])
  func refusesMissingYears(start: String, end: String, year: Int) {
    #expect(throws: CalendarGap(year: year)) {
      try calendar.workingDays(after: day(start), through: day(end))
    }
  }

  @Test("refuses to run out of the years entered")
  func refusesToRunOut() {
    #expect(throws: CalendarGap(year: 2027)) { try calendar.day(addingWorkingDays: 30, to: day("2026-12-01")) }
    #expect(throws: CalendarGap(year: 2024)) { try calendar.day(addingWorkingDays: -3, to: day("2025-01-02")) }
    #expect(throws: CalendarGap(year: 2027)) { try calendar.day(addingWorkingDays: .max, to: day("2026-12-01")) }
    #expect(throws: CalendarGap(year: 2027)) { try calendar.isWorkingDay(day("2027-03-01")) }
    #expect(throws: CalendarGap(year: 2026)) { try WorkCalendar(years: []).isWorkingDay(day("2026-03-01")) }
  }

  @Test("tells which entry makes a day special")
  func tellsEntries() {
    #expect(calendar.entry(on: day("2025-04-26"))?.name == "Làm bù")
    #expect(calendar.entry(on: day("2026-11-24"))?.status == .estimated)
    #expect(calendar.entry(on: day("2026-11-25")) == nil)
    #expect(calendar.entry(on: day("2027-01-01")) == nil)
  }
}
