import Testing

@testable import Domain

@Suite struct MomentTests {
  @Test(arguments: ["2026-11-23T15:40:12.345Z", "1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z"])
  func isoRoundTrips(text: String) throws {
    #expect(try #require(Moment(iso: text)).iso == text)
  }

  @Test func theDayTurnsAtMidnightOfTheProvince() throws {
    let before = try #require(Moment(iso: "2026-11-23T16:59:59.999Z"))
    let after = try #require(Moment(iso: "2026-11-23T17:00:00.000Z"))
    #expect(before.day == day("2026-11-23"))
    #expect(before.clock == "23:59")
    #expect(after.day == day("2026-11-24"))
    #expect(after.clock == "00:00")
  }

  @Test func aLocalTimeGivesItsMoment() {
    #expect(Moment(day("2026-11-24"), hour: 8, minute: 41).iso == "2026-11-24T01:41:00.000Z")
  }

  @Test(arguments: [
    "2026-11-23", "2026-11-23T15:40:12Z", "2026-11-23T25:40:12.345Z", "2026-11-31T15:40:12.345Z", "", "x",
  ])
  func refusesOtherTexts(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
