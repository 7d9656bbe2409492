import Domain
import TerminalUI
import Testing

@testable import DashboardApp

@Suite struct AssignmentsScreenTests {
  private func opened(_ width: Int = 80, _ height: Int = 24, as account: String = "ttv01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account)
    desk.press(.character("2"))
    return desk
  }

  private func numbers(_ desk: Desk) -> [Int] {
    desk.app.screens[AssignmentsScreen.self].list.ids.map { Int($0.number) }
  }

  private func cursor(_ desk: Desk) -> Int? {
    desk.app.screens[AssignmentsScreen.self].list.cursor.map { Int($0.number) }
  }

  @Test func theKeyOfScopeGoesRound() throws {
    var desk = try opened()
    #expect(numbers(desk).count == 13)
    desk.press(.character("o"))
    #expect(numbers(desk) == [303, 302, 301])
    desk.press(.character("o"))
    #expect(numbers(desk).count == 16)
    desk.press(.character("o"))
    #expect(numbers(desk).count == 13)
  }

  @Test(arguments: [
    ("cu jut", [412, 409]), ("snv", [398, 431]), ("qh>7", [412, 398]), ("han<2", [431, 433]), ("@vp01", [412]),
    ("!vv", [412, 377]), ("kind:reform", [377]), ("qh>7 cu jut", [412]),
  ])
  func theFilterNarrowsWhileItIsTyped(text: String, expected: [Int]) throws {
    var desk = try opened()
    desk.press(.character("/"))
    desk.type(text)
    #expect(numbers(desk) == expected)
    #expect(cursor(desk) == expected.first)
    desk.press(.enter)
    #expect(numbers(desk) == expected)
    desk.press(.escape)
    #expect(numbers(desk).count == 13)
  }

  @Test func aPartThatIsNotUnderstoodIsSaidAndKeepsTheRows() throws {
    var desk = try opened()
    desk.press(.character("/"))
    desk.type("snv")
    desk.send(.input([.paste(" x:y")]))
    #expect(desk.screen.contains("không có trường"))
    #expect(numbers(desk) == [398, 431])
  }

  @Test func theColumnsAreSortedInTurnAndReversed() throws {
    var desk = try opened()
    #expect(numbers(desk).first == 412)
    desk.press(.character(">"))
    #expect(numbers(desk).prefix(2) == [377, 398])
    desk.press(.character("I"))
    #expect(numbers(desk).first == 442)
    desk.press(.character(">"))
    let units = desk.app.screens[AssignmentsScreen.self].list.ids.compactMap {
      desk.app.index?.registry.assignments[$0]?.unit
    }
    #expect(units.first == Fixture.code("so-noi-vu"))
    // By title in Vietnamese order: “Báo cáo công khai”, “Báo cáo rà soát”, “Báo cáo tinh giản”, “Đề án di dời”.
    desk.press(.character(">"))
    #expect(numbers(desk).prefix(4) == [441, 412, 431, 409])
    desk.press(.character(">"))
    #expect(numbers(desk).first == 440)
    #expect(desk.app.screens[AssignmentsScreen.self].query.order == .issued)
    desk.press(.character(">"))
    #expect(desk.app.screens[AssignmentsScreen.self].query.order == .due)
    #expect(numbers(desk).first == 412)
    #expect(numbers(desk).last == 442)
    desk.press(.character(">"))
    #expect(desk.app.screens[AssignmentsScreen.self].query.order == .urgency)
    desk.press(.character("<"), .character("<"))
    #expect(numbers(desk).first == 440)
  }

  @Test func theCursorStaysOnItsRecordWhenOthersAddAndChange() throws {
    var desk = try opened(as: "ttv01")
    desk.press(.down, .down)
    #expect(cursor(desk) == 401)
    var draft = AssignmentDraft()
    draft.title = "Báo cáo đột xuất"
    draft.units = [Fixture.code("so-y-te")]
    draft.source = "Công văn 1/UBND-TH"
    draft.issued = Fixture.day(1, 9)
    draft.due = .day(Fixture.day(1, 10))
    try desk.other("vp01", does: .addAssignment(draft))
    #expect(cursor(desk) == 401)
    #expect(numbers(desk).last == 443)
    desk.press(.control("r"))
    #expect(numbers(desk).first == 443)
    #expect(cursor(desk) == 401)
  }

  @Test func aRecordThatLeavesTheRowsTakesTheCursorAlong() throws {
    var desk = try opened()
    desk.press(.end, .up, .up)
    #expect(cursor(desk) == 441)
    try desk.other("vp01", does: .acceptAssignment(Fixture.assignment(441)))
    #expect(cursor(desk) == 441)
    #expect(desk.screen.contains("Xong đúng hạn"))
    desk.press(.control("r"))
    #expect(cursor(desk) == nil)
    #expect(!numbers(desk).contains(441))
    desk.press(.enter)
    #expect(desk.app.screens[AssignmentsScreen.self].page == nil)
  }

  @Test func aChangedRowOpensWithTheChangeOnTopAndIsThenSeen() throws {
    var desk = try opened(120, 30)
    try desk.other("vp01", does: .noteAssignment(Fixture.assignment(398), text: "Đã có dự thảo"))
    #expect(desk.screen.contains("  + 000398"))
    desk.press(.character("n"))
    #expect(cursor(desk) == 398)
    desk.press(.enter)
    let rows = desk.screen.split(separator: "\n")
    let place = rows.firstIndex { $0.contains("+ VỪA ĐỔI") } ?? 99
    #expect(place < 6)
    #expect(rows[place + 2].contains("Tiến độ: “Đã có dự thảo”"))
    desk.press(.escape)
    #expect(!desk.screen.contains("  + 000398"))
  }

  @Test func aChangeWhileThePageIsOpenComesOnTop() throws {
    var desk = try opened(80, 24)
    desk.press(.down, .enter)
    try desk.other("vp01", does: .noteAssignment(Fixture.assignment(398), text: "Đã có dự thảo"))
    #expect(desk.screen.contains("+ VỪA ĐỔI"))
    #expect(!desk.app.isChanged(Fixture.assignment(398)))
  }

  @Test func thePageScrollsAndKeysOfTheListRest() throws {
    var desk = try opened(80, 24)
    desk.press(.enter)
    let before = desk.screen
    desk.press(.end)
    #expect(desk.screen != before)
    #expect(cursor(desk) == 412)
    #expect(desk.screen.contains("LỊCH SỬ"))
    desk.press(.character("o"))
    #expect(numbers(desk).count == 13)
    desk.press(.character("h"))
    #expect(desk.app.screens[AssignmentsScreen.self].page == nil)
  }

  @Test func theDetailFoldsAndOpens() throws {
    var desk = try opened()
    #expect(desk.screen.contains("NV-2020-000412"))
    desk.press(.character("z"))
    #expect(!desk.screen.contains("NV-2020-000412"))
    desk.press(.character("z"))
    #expect(desk.screen.contains("NV-2020-000412"))
  }

  @Test func flaggingOpensTheFormForTheChosenAssignment() throws {
    var desk = try opened()
    desk.press(.character("!"))
    #expect(desk.app.dialogs.count == 1)
    var viewer = try opened(as: "xem01")
    viewer.press(.character("!"))
    #expect(viewer.app.dialogs.isEmpty)
    #expect(viewer.screen.contains("Việc của vai trò Thanh tra viên"))
  }

  @Test func otherScreensOpenARecordOrTheRowsOfAUnit() throws {
    var desk = try Fixture.desk()
    _ = desk.app.go(to: .assignments, at: .assignment(Fixture.assignment(302)))
    #expect(desk.app.screens[AssignmentsScreen.self].page?.id == Fixture.assignment(302))
    _ = desk.app.go(to: .assignments, at: .records(of: Fixture.code("so-noi-vu")))
    #expect(desk.app.screens[AssignmentsScreen.self].page == nil)
    #expect(numbers(desk) == [398, 431])
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 30), (160, 45)])
  func historyIsAskedForOnlyWhereItIsSeen(width: Int, height: Int) throws {
    let desk = try opened(width, height)
    let asked = desk.app.ledger.history(of: RecordKey(.assignment, Fixture.assignment(412).rawValue)) != nil
    #expect(asked == (width >= 110))
  }

  @Test func aWiderWindowAsksForTheHistoryItNowShows() throws {
    var desk = try opened(80, 24)
    desk.resize(120, 30)
    #expect(desk.app.ledger.history(of: RecordKey(.assignment, Fixture.assignment(412).rawValue)) != nil)
    desk.resize(80, 24)
    #expect(desk.screen.contains("000412"))
  }

  @Test(arguments: [("vp01", "F7 giao nhiệm vụ mới"), ("xem01", "việc của vai trò Văn phòng UBND tỉnh (vp01)")])
  func anEmptyListNamesTheKeyThatFillsIt(account: String, hint: String) throws {
    let changes = Fixture.changes.filter { $0.key.kind == .user }
    let store = try MemoryStore(filledWith: changes, at: Fixture.now, rulebook: Fixture.rulebook())
    var desk = try Fixture.desk(120, 30, as: account, store: store)
    desk.press(.character("2"))
    #expect(desk.screen.contains(hint))
    #expect(!desk.screen.contains("kycuong assignments"))
  }
}
