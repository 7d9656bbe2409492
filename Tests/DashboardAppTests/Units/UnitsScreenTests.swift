import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What keys do among units.
@Suite struct UnitsScreenTests {
  private static let cuJut: Code<OrgUnit> = Fixture.code("ubnd-huyen-cu-jut")
  private static let tamThang: Code<OrgUnit> = Fixture.code("ubnd-xa-tam-thang")

  private func desk(at unit: Code<OrgUnit>? = nil, as account: String = "ttv01") throws -> Desk {
    var desk = try Fixture.desk(as: account)
    _ = desk.app.go(to: .units, at: unit.map { .unit($0) })
    return desk
  }

  private func units(_ desk: Desk) -> UnitsScreen { desk.app.screens[UnitsScreen.self] }

  @Test func lowerUnitsAreFoldedAtFirst() throws {
    let desk = try desk()
    #expect(units(desk).list.count == 8)
    #expect(!units(desk).list.ids.contains(Self.tamThang))
  }

  @Test func arrowsUnfoldAndFold() throws {
    var desk = try desk(at: Self.cuJut)
    desk.press(.right)
    #expect(units(desk).list.ids.contains(Self.tamThang))
    desk.press(.down, .left)
    // From a unit below, the first press leads to the one above, the next folds it.
    #expect(units(desk).list.cursor == Self.cuJut)
    desk.press(.left)
    #expect(!units(desk).list.ids.contains(Self.tamThang))
    #expect(units(desk).list.cursor == Self.cuJut)
  }

  @Test func foldingAllLeavesTheCursorOnTheUnitAbove() throws {
    var desk = try desk(at: Self.tamThang)
    #expect(units(desk).list.cursor == Self.tamThang)
    desk.press(.character("-"))
    #expect(units(desk).list.cursor == Self.cuJut)
    desk.press(.character("+"))
    #expect(units(desk).list.count == 10)
  }

  @Test func countsOfATownHoldThoseBelow() throws {
    let desk = try desk(at: Self.cuJut)
    #expect(units(desk).tree[Self.cuJut]?.counts.open == 3)
    #expect(units(desk).detail?.counts.open == 2)
  }

  @Test(arguments: ["snv", "so noi vu", "Nội vụ", "NOI VU"])
  func filterNeedsNoMarks(typed: String) throws {
    var desk = try desk()
    desk.press(.character("/"))
    desk.type(typed)
    #expect(units(desk).list.cursor == Fixture.code("so-noi-vu"))
  }

  @Test func clearingTheFilterKeepsTheUnitFound() throws {
    var desk = try desk()
    desk.press(.character("/"))
    desk.type("tam thang")
    desk.press(.enter, .escape)
    #expect(units(desk).filterBox.isEmpty)
    #expect(units(desk).list.cursor == Self.tamThang)
    #expect(units(desk).list.ids.contains(Self.tamThang))
  }

  @Test func levelsAreSortedByEachColumn() throws {
    var desk = try desk()
    let first = units(desk).list.ids.first
    desk.press(.character(">"), .character(">"), .character(">"))
    #expect(units(desk).sort.order == .overdue)
    #expect(units(desk).list.ids.first == Self.cuJut)
    desk.press(.character("I"))
    #expect(units(desk).list.ids.first != Self.cuJut)
    desk.press(.character(">"), .character(">"))
    #expect(units(desk).sort.order == .register)
    #expect(units(desk).list.ids.first == first)
  }

  @Test func aBadFilterSaysWhatIsWrong() throws {
    var desk = try desk()
    desk.press(.character("/"))
    desk.type("qh>x")
    #expect(units(desk).filterBox.error?.reason == .numberExpected)
    #expect(desk.screen.contains("thiếu dấu so sánh"))
  }

  @Test func thePageShowsLateAssignmentsFirst() throws {
    var desk = try desk(at: Self.cuJut)
    desk.press(.enter)
    #expect(units(desk).page?.assignments.ids == [Fixture.assignment(412), Fixture.assignment(409)])
    #expect(units(desk).page?.incidents.ids == [Fixture.incident(1)])
    #expect(units(desk).page?.headships.ids.map(\.rawValue) == ["nk-3", "nk-2", "nk-1"])
    desk.press(.escape)
    #expect(units(desk).page == nil)
    #expect(units(desk).list.cursor == Self.cuJut)
  }

  @Test func enterOnAnAssignmentLeadsToIt() throws {
    var desk = try desk(at: Self.cuJut)
    desk.press(.enter, .down, .enter)
    #expect(desk.app.current == .assignments)
    #expect(desk.screen.contains("Đề án di dời chợ trung tâm"))
  }

  @Test func oLeadsToTheAssignmentsOfTheUnit() throws {
    var desk = try desk(at: Self.cuJut)
    desk.press(.character("o"))
    #expect(desk.app.current == .assignments)
    #expect(!desk.screen.contains("Sở Y tế"))
  }

  @Test func theFlagFormOpensForTheUnit() throws {
    var desk = try desk(at: Self.cuJut)
    desk.press(.character("!"))
    #expect(desk.app.dialogs.count == 1)
    #expect(desk.screen.contains("UBND huyện Cư Jút"))
  }

  @Test func headsAreToldWithVacanciesAndModes() throws {
    #expect(try desk(at: Fixture.code("so-xay-dung")).screen.contains("KHUYẾT từ 01/09/2020"))
    #expect(try desk(at: Fixture.code("ubnd-tp-gia-nghia")).screen.contains("H'Mẫu Êban Sáu, Q. Chủ tịch"))
    #expect(try desk(at: Fixture.code("thanh-tra-tinh")).screen.contains("không có dữ liệu cho ngày này"))
  }

  /// A viewer learns of established incidents only, and of no text in which a name may stand.
  @Test func aViewerSeesNoOpenIncident() throws {
    var desk = try desk(at: Self.cuJut, as: "xem01")
    desk.press(.enter, .tab)
    #expect(units(desk).page?.incidents.isEmpty == true)
    #expect(!desk.screen.contains("Chậm kéo dài"))
    #expect(desk.screen.contains("Chưa có vụ việc nào của đơn vị."))
  }

  @Test func hostileNamesAreShownNotObeyed() throws {
    var unit = OrgUnit(id: Fixture.code("so-la"))
    unit.names = [UnitName("Sở \u{1B}[2J\u{202E}lạ", short: "\u{7}lạ")]
    let store = try MemoryStore(
      filledWith: Fixture.changes + [RecordChange(creating: unit)], at: Fixture.now, rulebook: Fixture.rulebook())
    var desk = try Fixture.desk(store: store)
    _ = desk.app.go(to: .units, at: .unit(unit.id))
    let hostile = desk.screen.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E }
    #expect(!hostile)
    #expect(desk.screen.contains("␛"))
  }
}
