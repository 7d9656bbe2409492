import Domain
import TerminalUI
import Testing

@testable import DashboardApp

@Suite struct OverdueScreenTests {
  private func numbers(_ desk: Desk) -> [Int] { desk.app.screens[OverdueScreen.self].list.ids.map { Int($0.number) } }

  private func screen(_ desk: Desk) -> OverdueScreen { desk.app.screens[OverdueScreen.self] }

  private func addLate(_ desk: inout Desk, request: String = "other-1") throws {
    var draft = AssignmentDraft()
    draft.title = "Báo cáo đột xuất"
    draft.units = [Fixture.code("so-y-te")]
    draft.source = "Công văn 1/UBND-TH"
    draft.issued = Fixture.day(1, 8)
    draft.due = .day(Fixture.day(1, 10))
    try desk.other("vp01", does: .addAssignment(draft), request: request)
  }

  @Test func theDashboardOpensOnThePanelLongestDelayFirst() throws {
    let desk = try Fixture.desk()
    #expect(desk.app.current == .overdue)
    #expect(numbers(desk) == [412, 398, 401, 377, 409, 420, 425])
    #expect(OverdueScreen.badge(desk.app) == TabBadge(7, .late))
  }

  @Test func threeTwiceShowsUnitsAndThenTheListAgain() throws {
    var desk = try Fixture.desk(80, 24)
    #expect(desk.screen.contains("Báo cáo rà soát đất công"))
    desk.press(.character("3"))
    #expect(desk.screen.contains("QUÁ HẠN THEO ĐƠN VỊ"))
    #expect(desk.screen.contains("THEO SỐ NGÀY"))
    #expect(desk.screen.contains("SẮP ĐẾN HẠN"))
    desk.press(.character("3"))
    #expect(desk.screen.contains("Báo cáo rà soát đất công"))
  }

  @Test func enterOnAUnitListsItAndEscapeShowsAll() throws {
    var desk = try Fixture.desk(120, 30)
    desk.press(.tab, .down, .enter)
    #expect(numbers(desk) == [398])
    #expect(screen(desk).pane == .list)
    #expect(desk.screen.contains("unit:so-noi-vu"))
    desk.press(.escape)
    #expect(numbers(desk).count == 7)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func tabGoesThroughTheParts() throws {
    var desk = try Fixture.desk(120, 30)
    var panes: [OverdueScreen.Pane] = []
    for _ in 0..<3 {
      desk.press(.tab)
      panes.append(screen(desk).pane)
    }
    #expect(panes == [.units, .dueSoon, .list])
    desk.press(.backTab)
    #expect(screen(desk).pane == .dueSoon)
    desk.press(.down, .enter)
    #expect(screen(desk).page?.id == Fixture.assignment(433))
  }

  @Test func rowsNeverMoveWhileKeysCome() throws {
    var desk = try Fixture.desk()
    desk.press(.down)
    try addLate(&desk)
    #expect(numbers(desk).last == 443)
    #expect(screen(desk).list.cursor == Fixture.assignment(398))
  }

  @Test func afterAMinuteWithoutAKeyThePanelSortsItself() throws {
    var desk = try Fixture.desk()
    desk.press(.down)
    try addLate(&desk)
    desk.clock = Moment(millisecondsSinceEpoch: desk.clock.millisecondsSinceEpoch + 61_000)
    desk.send(.minute)
    #expect(numbers(desk).first == 443)
    #expect(screen(desk).list.cursor == Fixture.assignment(398))
  }

  @Test func newlyLateRowsAreMarkedAndCounted() throws {
    var desk = try Fixture.desk()
    desk.clock = Moment(Fixture.day(24, 11), hour: 0, minute: 1)
    desk.send(.minute)
    #expect(numbers(desk).contains(431))
    #expect(desk.screen.contains("+ 000431"))
    #expect(desk.screen.contains("1 việc mới quá hạn"))
    desk.press(.character("n"), .enter, .escape)
    #expect(!desk.screen.contains("mới quá hạn"))
    #expect(!desk.screen.contains("+ 000431"))
  }

  @Test func takingChangesTakesTheMarksAway() throws {
    var desk = try Fixture.desk()
    desk.clock = Moment(Fixture.day(24, 11), hour: 0, minute: 1)
    desk.send(.minute)
    desk.press(.control("r"))
    #expect(!desk.screen.contains("mới quá hạn"))
  }

  @Test func largeCountsComeAndGo() throws {
    var desk = try Fixture.desk()
    desk.press(.character("L"))
    #expect(desk.screen.contains("████████████"))
    #expect(desk.screen.contains("LÂU NHẤT, NGÀY"))
    desk.press(.escape)
    #expect(desk.screen.contains("Nội dung giao"))
  }

  /// Part of a number would be another number.
  @Test func aNumberThatDoesNotFitLargeIsWrittenSmall() throws {
    var desk = try Fixture.desk(40, 12)
    try addLate(&desk)
    var draft = AssignmentDraft()
    draft.title = "Việc cũ"
    draft.units = [Fixture.code("so-y-te")]
    draft.source = "Công văn 2/UBND-TH"
    draft.issued = Fixture.day(1, 1, 2019)
    draft.due = .day(Fixture.day(1, 2, 2019))
    try desk.other("vp01", does: .addAssignment(draft), request: "other-2")
    desk.press(.character("L"))
    #expect(desk.screen.contains("LÂU NHẤT, NGÀY"))
    let number = LargeNumber(661, scale: 1, style: .late)
    var frame = Frame(size: Size(width: 60, height: 6))
    frame.draw(number, in: frame.bounds)
    let top = frame.plainText.split(separator: "\n")[0]
    #expect(desk.screen.contains(top) || desk.screen.contains("661"))
  }

  @Test func veryLateIsBoldRed() throws {
    var desk = try Fixture.desk()
    try addLate(&desk)
    desk.press(.control("r"))
    let frame = desk.app.render()
    let row = (0..<24).first { y in
      frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)[y].contains("000443")
    }
    #expect(frame.row(try #require(row)).contains { $0.style == .veryLate })
  }

  @Test func flaggingIsOnTheChosenAssignmentOrUnit() throws {
    var desk = try Fixture.desk()
    desk.press(.character("!"))
    #expect(desk.app.dialogs.count == 1)
    var onUnits = try Fixture.desk()
    onUnits.press(.tab, .character("!"))
    let form = try #require(onUnits.app.dialogs.first as? FormDialog<FlagForm>)
    #expect(form.form[.unit]?.option != nil)
    #expect(form.form[.assignments]?.options.isEmpty == true)
  }

  @Test(arguments: [(40, 12), (59, 14), (80, 15), (80, 24), (100, 50), (110, 20), (120, 30), (200, 60)])
  func everyPartFitsAtEverySize(width: Int, height: Int) throws {
    for pane in OverdueScreen.Pane.allCases {
      let layout = ChromeLayout(Size(width: width, height: height))
      let parts = OverdueLayout(layout.body, layout.shape, pane: pane, isFolded: false)
      let areas = [parts.list, parts.units, parts.buckets, parts.dueSoon].filter { !$0.isEmpty }
      #expect(!areas.isEmpty)
      for (place, area) in areas.enumerated() {
        #expect(area.intersection(layout.body) == area)
        for other in areas.dropFirst(place + 1) { #expect(area.intersection(other).isEmpty) }
      }
      var desk = try Fixture.desk(width, height)
      for _ in 0..<(OverdueScreen.Pane.allCases.firstIndex(of: pane) ?? 0) { desk.press(.tab) }
      _ = desk.app.render()
    }
  }
}
