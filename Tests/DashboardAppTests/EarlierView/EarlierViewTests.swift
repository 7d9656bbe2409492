import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Looking at the state as it was recorded at an earlier point, and coming back.
@Suite struct EarlierViewTests {
  private static let id = Fixture.assignment(412)
  private static let key = RecordKey(.assignment, id.rawValue)

  /// A dashboard after two changes of a title, entries 2 and 3.
  private static func desk(_ width: Int = 80, _ height: Int = 24) throws -> Desk {
    var desk = try Fixture.desk(width, height, as: "vp01")
    desk.press(.character("2"))
    for (number, title) in ["Lần hai", "Lần ba"].enumerated() {
      let edit = RecordEdit(key, base: number + 1, set: [FieldMember("title", .text(title))])
      try desk.other("vp01", does: .edit(edit), request: "e-\(number)")
    }
    return desk
  }

  private func look(_ desk: inout Desk, at typed: String) {
    desk.press(.function(2))
    desk.type("xem tai thoi diem")
    desk.press(.enter)
    desk.type(typed)
    desk.press(.enter)
  }

  @Test func theStateOfThenIsShownAndMarked() throws {
    var desk = try Self.desk()
    look(&desk, at: "2")
    #expect(try desk.app.index?.registry.assignment(Self.id)?.title == "Lần hai")
    #expect(desk.screen.contains("SỐ LIỆU TẠI mục 2, 23/11/2020 08:41, chỉ xem"))
    look(&desk, at: "1")
    #expect(try desk.app.index?.registry.assignment(Self.id)?.title == "Báo cáo rà soát đất công")
    desk.press(.escape)
    #expect(desk.app.asOf == nil)
    #expect(try desk.app.index?.registry.assignment(Self.id)?.title == "Lần ba")
    #expect(!desk.screen.contains("SỐ LIỆU TẠI"))
  }

  @Test func nothingCanBeWrittenAndTheReasonIsTold() throws {
    var desk = try Self.desk()
    look(&desk, at: "1")
    for key in [KeyPress.function(4), .function(7), .character("t"), .character("m")] {
      desk.press(key)
      #expect(desk.app.dialogs.isEmpty)
      #expect(desk.app.messages.current?.text.string.contains("ESC về hiện tại") == true)
    }
  }

  @Test func escapeClosesPagesAndFiltersFirst() throws {
    var desk = try Self.desk()
    look(&desk, at: "2")
    desk.press(.enter, .escape)
    #expect(desk.app.asOf != nil)
    desk.press(.character("/"))
    desk.type("dat")
    desk.press(.enter, .escape)
    #expect(desk.app.asOf != nil)
    desk.press(.escape)
    #expect(desk.app.asOf == nil)
  }

  @Test(arguments: ["1", "2", "3", "4"]) func escapeLeavesFromEveryScreen(digit: Character) throws {
    var desk = try Self.desk()
    look(&desk, at: "2")
    desk.press(.character(digit), .escape)
    #expect(desk.app.asOf == nil)
  }

  @Test func thePaletteLeavesToo() throws {
    var desk = try Self.desk()
    look(&desk, at: "2")
    desk.press(.function(2))
    desk.type("ve so lieu hien tai")
    desk.press(.enter)
    #expect(desk.app.asOf == nil)
  }

  @Test func theHistoryEndsThere() throws {
    var desk = try Self.desk()
    look(&desk, at: "2")
    desk.press(.character("H"))
    #expect(desk.screen.contains("2 lần ghi"))
    desk.press(.escape, .escape, .character("H"))
    #expect(desk.screen.contains("3 lần ghi"))
  }

  @Test func whatCannotBeShownIsToldAndNowStays() throws {
    var desk = try Self.desk()
    look(&desk, at: "01/01/2019")
    #expect(desk.app.asOf == nil)
    #expect(desk.screen.contains("sổ chưa có"))
    #expect(try desk.app.index?.registry.assignment(Self.id)?.title == "Lần ba")
  }

  @Test func whatIsNoPointIsToldInTheBox() throws {
    var desk = try Self.desk()
    look(&desk, at: "hôm qua")
    #expect(desk.app.dialogs.last is EarlierViewDialog)
    #expect(desk.screen.contains("không phải số mục hay thời điểm ghi"))
    desk.press(.escape)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func changesOfOthersWaitUntilOneComesBack() throws {
    var desk = try Self.desk()
    look(&desk, at: "2")
    try desk.other("vp01", does: .noteAssignment(Self.id, text: "sau đó"), request: "later")
    #expect(desk.app.index?.registry.assignments[Self.id]?.version == 2)
    desk.press(.escape)
    #expect(desk.app.index?.registry.assignments[Self.id]?.version == 4)
    #expect(desk.app.ledger.isChanged(Self.key))
  }

  @Test func figuresAreOfTheDayOfThePoint() throws {
    var desk = try Self.desk()
    look(&desk, at: "23/11/2020")
    #expect(desk.app.index?.reporting.day == Fixture.day)
    #expect(desk.screen.contains("SỐ LIỆU TẠI 23/11/2020 23:59 (mục 3), chỉ xem"))
  }

  @Test func whoLooksBackMaySeeWhatTheyMaySeeToday() throws {
    var desk = try Fixture.desk(80, 24, as: "ttv01")
    let whole = desk.app.index?.visibility
    let key = RecordKey(.user, "ttv01")
    let edit = Command.setRoles(try #require(Code(rawValue: "ttv01")), roles: [.viewer], base: 1)
    try desk.other("qt01", does: edit, request: "roles")
    look(&desk, at: "1")
    #expect(desk.app.index?.registry.users[try #require(Code(rawValue: key.id))]?.roles == [.inspector])
    #expect(desk.app.index?.visibility != whole)
    #expect(desk.app.user?.roles == [.viewer])
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    var desk = try Self.desk(width, height)
    look(&desk, at: "2")
    expectGolden(desk.app.render(), "as-of-\(width)x\(height)")
    desk.press(.function(2))
    desk.type("xem tai thoi diem")
    desk.press(.enter)
    desk.type("30/02/2020")
    desk.press(.enter)
    expectGolden(desk.app.render(), "as-of-question-\(width)x\(height)")
  }
}
