import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Words for days and for how an assignment stands.
@Suite struct WordsTests {
  private static let today = Fixture.day

  private func summary(due: CalendarDay?, result: CalendarDay? = nil, accepted: CalendarDay? = nil) -> AssignmentSummary
  {
    AssignmentSummary(
      id: Fixture.assignment(1), unit: nil, workKind: .duty, issued: Fixture.day(1, 10), originalDue: due, due: due,
      resultDay: result, acceptedOn: accepted, outcome: nil)
  }

  static let cases: [(CalendarDay?, CalendarDay?, CalendarDay?, String, String)] = [
    (today.advanced(by: -12), nil, nil, "Quá hạn 12 ngày", "12 days late"),
    (today.advanced(by: -1), nil, nil, "Quá hạn 1 ngày", "1 day late"),
    (today, nil, nil, "Hạn hôm nay", "Due today"),
    (today.advanced(by: 2), nil, nil, "Còn 2 ngày", "2 days left"),
    (today.advanced(by: 40), nil, nil, "Còn 40 ngày", "40 days left"),
    (nil, nil, nil, "Không thời hạn", "Undated"),
    (today.advanced(by: -3), today.advanced(by: -4), nil, "Chờ xác nhận", "Awaiting acceptance"),
    (today.advanced(by: -9), today.advanced(by: -4), nil, "Quá hạn 5 ngày", "5 days late"),
    (today.advanced(by: -9), today.advanced(by: -9), today, "Xong đúng hạn", "Done on time"),
    (today.advanced(by: -9), today.advanced(by: -4), today, "Xong, trễ 5 ngày", "Done 5 days late"),
    (nil, today.advanced(by: -4), today, "Xong, không hạn", "Done, undated"),
  ]

  @Test(arguments: cases.indices)
  func status(_ place: Int) {
    let (due, result, accepted, vietnamese, english) = Self.cases[place]
    let reporting = ReportingDay(Self.today, dueSoonThrough: Self.today.advanced(by: 3))
    let summary = summary(due: due, result: result, accepted: accepted)
    #expect(StatusWords.text(of: summary, on: reporting, .vietnamese).string == vietnamese)
    #expect(StatusWords.text(of: summary, on: reporting, .english).string == english)
  }

  @Test(arguments: [(1, Style.late), (30, .late), (31, .veryLate)])
  func lateness(_ days: Int, _ style: Style) {
    let reporting = ReportingDay(Self.today, dueSoonThrough: Self.today)
    let standing = summary(due: Self.today.advanced(by: -days)).standing(on: reporting)
    #expect(StatusWords.style(of: standing, Thresholds()) == style)
  }

  @Test func days() {
    #expect(DayWords.short(Fixture.day(5, 3), on: Self.today).string == "05/03")
    #expect(DayWords.short(Fixture.day(5, 3, 2019), on: Self.today).string == "05/03/2019")
    #expect(DayWords.short(nil, on: Self.today).string == "-")
    #expect(DayWords.moment(Moment(Self.today, hour: 8, minute: 5), on: Self.today).string == "08:05")
    #expect(DayWords.moment(Moment(Fixture.day(20, 11), hour: 16, minute: 50), on: Self.today).string == "20/11 16:50")
    // A half-open period is told by its last day.
    let period = Period(from: Fixture.day(1, 7), to: Fixture.day(1, 10))
    #expect(DayWords.period(period, .vietnamese).string == "01/07/2020 – 30/09/2020")
  }
}
