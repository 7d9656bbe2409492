import Testing

@testable import Domain

@Suite struct DueWordingTests {
  @Test(arguments: [
    ("trước ngày 30/11/2026", "before:2026-11-30"), ("TRƯỚC NGÀY 30/11/2026.", "before:2026-11-30"),
    ("truoc ngay 30/11/2026", "before:2026-11-30"), ("đến hết ngày 30/11/2026", "through:2026-11-30"),
    ("chậm nhất là ngày 1/12/2026", "through:2026-12-01"), ("đến ngày 30/11/2026;", "through:2026-11-30"),
    ("trong 10 ngày", "days:10"), ("trong vòng 10 ngày kể từ ngày ký", "days:10"),
    ("trong thời hạn 10 ngày làm việc", "working-days:10"), ("trong 5 ngày làm việc.", "working-days:5"),
  ])
  func knownWordings(wording: String, rule: String) {
    #expect(DueWording.rule(in: wording)?.text == rule)
  }

  @Test(arguments: ["sớm nhất có thể", "trong 10 tuần", "ngày 31/02/2026", "trong 0 ngày", "", "quý IV"])
  func othersAreNotGuessed(wording: String) {
    #expect(DueWording.rule(in: wording) == nil)
  }

  @Test(arguments: [
    ("before:2026-11-30", "2026-11-29"), ("through:2026-11-29", "2026-11-29"), ("days:3", "2026-11-27"),
    // 24/11/2026 is a Tuesday: four days on is a Saturday, which moves to Monday.
    ("days:4", "2026-11-30"), ("working-days:3", "2026-11-27"), ("working-days:4", "2026-11-30"),
  ])
  func days(rule: String, due: String) throws {
    let rule = try DueRule(fieldValue: .text(rule))
    let book = TestRulebook.rulebook
    let found = try DueWording.day(
      of: rule, issued: day("2026-11-24"), calendar: book.calendar, thresholds: book.thresholds)
    #expect(found == day(due))
  }

  @Test func aFixedDayRollsOnlyWhereConfigured() throws {
    let rolling = Thresholds(rollsFixedDue: true)
    let saturday = day("2026-11-28")
    let calendar = TestRulebook.rulebook.calendar
    let rolled = try DueWording.day(
      of: .through(saturday), issued: day("2026-11-24"), calendar: calendar, thresholds: rolling)
    #expect(rolled == day("2026-11-30"))
  }

  @Test func aMissingYearIsRefused() {
    let calendar = TestRulebook.calendar(years: 2026...2026)
    #expect(throws: CalendarGap(year: 2027)) {
      try DueWording.day(
        of: .withinWorkingDays(60), issued: day("2026-11-24"), calendar: calendar, thresholds: Thresholds())
    }
  }
}
