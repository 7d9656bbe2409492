import Testing

@testable import Domain

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2026-11-24", 20_781, 2), ("2000-02-29", 11_016, 2), ("1969-12-31", -1, 3),
    ("2100-02-28", 47_540, 7),
  ])
  func knownDays(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(Int(day.daysSinceEpoch) == number)
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test func everyDayOfTwoCenturiesRoundTrips() throws {
    var previous = try #require(CalendarDay(iso: "1900-01-01"))
    while previous.year < 2100 {
      let next = previous.advanced(by: 1)
      let (year, month, day) = next.parts
      let rebuilt = CalendarDay(year: year, month: month, day: day)
      guard rebuilt == next, next.weekday == previous.weekday % 7 + 1 else {
        Issue.record("\(next.iso) does not follow \(previous.iso)")
        return
      }
      previous = next
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-01x", "", "2026/01/01", "+026-01-01",
  ])
  func refusesWhatIsNoIsoDay(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    ("24/11/2026", "2026-11-24"), ("4/1/2026", "2026-01-04"), ("04-01-2026", "2026-01-04"),
    ("2026-11-24", "2026-11-24"),
    ("1.2.2020", "2020-02-01"),
  ])
  func readsTypedDays(typed: String, iso: String) {
    #expect(CalendarDay(typed: typed)?.iso == iso)
  }

  @Test(arguments: ["24/11/26", "31/02/2026", "24/11", "24//2026", "hôm nay", "24/11/2026/1", "-1/11/2026"])
  func refusesAmbiguousOrWrongTypedDays(typed: String) {
    #expect(CalendarDay(typed: typed) == nil)
  }

  @Test func showsDaysAsPeopleWriteThem() {
    #expect(day("2026-01-04").dayMonthYear == "04/01/2026")
    #expect(day("2026-01-04").dayMonth == "04/01")
  }
}
