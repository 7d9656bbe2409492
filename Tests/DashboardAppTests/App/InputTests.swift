import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What keys do before any screen is asked.
@Suite struct InputTests {
  @Test(arguments: [KeyPress.escape, .control("c")])
  func escapeNeverQuits(key: KeyPress) throws {
    var desk = try Fixture.desk()
    for _ in 0..<5 { desk.press(key) }
    #expect(desk.quits == 0)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test(arguments: [KeyPress.character("q"), .function(10)])
  func quittingAsksFirst(key: KeyPress) throws {
    var desk = try Fixture.desk()
    desk.press(key)
    #expect(desk.quits == 0)
    #expect(desk.screen.contains("Thoát khỏi sổ nhiệm vụ?"))
    desk.press(.escape)
    #expect(desk.quits == 0)
    desk.press(key, .enter)
    #expect(desk.quits == 1)
  }

  @Test(arguments: [TerminalSignal.hangUp, .terminate])
  func signalsQuitWithoutAQuestion(signal: TerminalSignal) throws {
    var desk = try Fixture.desk()
    desk.send(.input([.signal(signal)]))
    #expect(desk.quits == 1)
  }

  @Test func signalsQuitInsideADialogToo() throws {
    var desk = try Fixture.desk()
    desk.press(.function(2))
    desk.send(.input([.signal(.terminate)]))
    #expect(desk.quits == 1)
  }

  /// UniKey turns `d d` into `d`, Backspace, `đ` in one read: nothing may come of it but a hint.
  @Test(arguments: ["đ", "ơ", "ư", "ê", "ạ"])
  func retypedLettersDoNothingInLists(letter: String) throws {
    var desk = try Fixture.desk()
    desk.press(.character("1"), .down)
    let before = desk.app.screens[UnitsScreen.self].list.cursor
    desk.send(.input([.key(.backspace), .text(letter)]))
    #expect(desk.app.screens[UnitsScreen.self].list.cursor == before)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text == Messages.inputMethodOn.vietnamese)
  }

  /// The same bytes in a text field are what the person meant.
  @Test func retypedLettersWorkInABox() throws {
    var desk = try Fixture.desk()
    desk.press(.character("1"), .character("/"))
    desk.send(.input([.text("d"), .key(.backspace), .text("đ")]))
    #expect(desk.app.screens[UnitsScreen.self].filterBox.text == "đ")
  }

  @Test func aKeyThatOpensABoxGivesItTheRestOfTheRead() throws {
    var desk = try Fixture.desk()
    desk.press(.character("1"))
    desk.send(.input([.text("/cu jut"), .key(.enter)]))
    let units = desk.app.screens[UnitsScreen.self]
    #expect(units.filterBox.text == "cu jut")
    #expect(!units.filterBox.isOpen)
    #expect(units.list.cursor == Fixture.code("ubnd-huyen-cu-jut"))
  }

  @Test func pastedTextIsNoCommandInAList() throws {
    var desk = try Fixture.desk()
    desk.press(.character("1"))
    desk.send(.input([.paste("q4!:")]))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.current == .units)
  }

  @Test func aDisabledKeySaysWhy() throws {
    var desk = try Fixture.desk(readOnly: true)
    desk.press(.character("1"), .character("!"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text == "Đang mở chỉ để xem")
    #expect(desk.screen.contains("CHỈ XEM"))
  }

  @Test func roleDecidesWhatIsOffered() throws {
    var desk = try Fixture.desk(as: "xem01")
    desk.press(.character("1"), .character("!"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text == "Việc của vai trò Thanh tra viên (ttv01, ttv02)")
  }

  @Test func repaintIsAnEffect() throws {
    var desk = try Fixture.desk()
    desk.press(.control("l"))
    #expect(desk.repaints == 1)
  }
}
