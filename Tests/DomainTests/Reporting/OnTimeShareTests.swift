import Testing

@testable import Domain

/// Shares in tenths of a percent, and what changed of them.
@Suite struct OnTimeShareTests {
  @Test(
    arguments: [
      (0, 0, nil), (0, 5, 0), (5, 5, 1000), (6, 7, 857), (1, 3, 333), (2, 3, 667), (1, 8, 125), (1, 2000, 1),
      (1, 2001, 0),
      (4069, 7349, 554),
    ] as [(Int, Int, Int?)])
  func tenths(_ onTime: Int, _ whole: Int, _ expected: Int?) {
    #expect(OnTimeShare(onTime: onTime, whole: whole).tenths == expected)
  }

  @Test func changesByWhatTheShownFiguresDiffer() {
    let now = OnTimeShare(onTime: 6, whole: 7)
    #expect(now.change(since: OnTimeShare(onTime: 2, whole: 3)) == 190)
    #expect(OnTimeShare(onTime: 2, whole: 3).change(since: now) == -190)
    #expect(now.change(since: now) == 0)
    #expect(now.change(since: OnTimeShare(onTime: 0, whole: 0)) == nil)
    #expect(OnTimeShare(onTime: 0, whole: 0).change(since: now) == nil)
  }

  @Test func countsOnlyWhatWasFinishedWithADueDay() {
    var counts = OfficialCounts()
    for each in AssignmentClass.allCases { counts.add(each, 3) }
    #expect(counts.onTimeShare == OnTimeShare(onTime: 3, whole: 6))
  }
}
