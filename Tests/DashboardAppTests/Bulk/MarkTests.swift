import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Marks stand on records, survive what moves rows, and go with the records.
@Suite struct MarkTests {
  private func marked(_ desk: Desk) -> [RecordNumber<Assignment>] {
    desk.app.screens[AssignmentsScreen.self].list.marked
  }

  @Test(arguments: [KeyPress.space, .insert])
  func markingStepsDown(key: KeyPress) throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), key, key)
    #expect(marked(desk) == [Fixture.assignment(412), Fixture.assignment(398)])
    #expect(desk.app.screens[AssignmentsScreen.self].list.cursor == Fixture.assignment(401))
    #expect(desk.screen.contains("* đánh dấu 2"))
    desk.press(.up, key)
    #expect(marked(desk) == [Fixture.assignment(412)])
  }

  @Test func marksAreInvertedAndCleared() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .space)
    let all = desk.app.screens[AssignmentsScreen.self].list.ids
    desk.press(.character("*"))
    #expect(marked(desk) == Array(all.dropFirst()))
    desk.press(.character("\\"))
    #expect(marked(desk).isEmpty)
    #expect(!desk.screen.contains("* đánh dấu"))
  }

  @Test func marksSurviveARefreshAndAnotherOrder() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .space, .space)
    try desk.other("vp01", does: .noteAssignment(Fixture.assignment(401), text: "Đã gửi công văn"))
    desk.press(.control("r"), .character(">"))
    #expect(Set(marked(desk)) == [Fixture.assignment(412), Fixture.assignment(398)])
  }

  /// A marked row that somebody else closed leaves the list: its mark goes, and that is said.
  @Test func marksOfRowsThatAreGoneAreDroppedAndSaid() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .character("/"))
    desk.type("cong khai ngan sach")
    desk.press(.enter, .space)
    #expect(marked(desk) == [Fixture.assignment(441)])
    try desk.other("vp01", does: .acceptAssignment(Fixture.assignment(441)))
    desk.press(.control("r"))
    #expect(marked(desk).isEmpty)
    #expect(desk.screen.contains("Bỏ đánh dấu 1 dòng không còn trong danh sách."))
  }

  /// While a filter is typed its rows come and go; only the filter that is kept decides.
  @Test func marksOutsideAKeptFilterAreDropped() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .space, .space, .character("/"))
    desk.type("cu jut")
    #expect(desk.app.screens[AssignmentsScreen.self].markCount == 2)
    desk.press(.escape)
    #expect(marked(desk).count == 2)
    desk.press(.character("/"))
    desk.type("cu jut")
    desk.press(.enter)
    #expect(marked(desk) == [Fixture.assignment(412)])
    #expect(desk.screen.contains("Bỏ đánh dấu 1 dòng"))
  }
}
