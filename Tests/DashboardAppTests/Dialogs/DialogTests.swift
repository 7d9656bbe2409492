import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Help, palette and questions.
@Suite struct DialogTests {
  @Test func helpListsWhatTheScreenOffers() throws {
    var desk = try Fixture.desk(80, 100)
    desk.press(.character("1"), .character("?"))
    for binding in desk.app.bindings.map({ $0.spoken(.vietnamese) }) where !binding.keys.isEmpty {
      #expect(desk.screen.contains(binding.title.string))
    }
  }

  @Test func helpIsSearchedWithoutMarks() throws {
    var desk = try Fixture.desk()
    desk.press(.character("1"), .function(1))
    desk.type("vu viec")
    #expect(desk.screen.contains("Ghi nhận vụ việc"))
    #expect(!desk.screen.contains("Lên một dòng"))
    desk.press(.escape)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test(arguments: ["tro giup", "trgi", "Trợ giúp"])
  func thePaletteFindsWhatIsMeant(typed: String) throws {
    var desk = try Fixture.desk()
    desk.press(.function(2))
    desk.type(typed)
    desk.press(.enter)
    #expect(desk.app.dialogs.last is HelpDialog)
  }

  @Test func thePaletteSwitchesTheAccount() throws {
    var desk = try Fixture.desk(as: "ttv01")
    desk.press(.character(":"))
    desk.type("doi tai khoan gs02")
    desk.press(.enter)
    #expect(desk.app.session.account == "gs02")
    #expect(desk.app.user?.id == Fixture.code("gs02"))
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func thePaletteSaysWhyNot() throws {
    var desk = try Fixture.desk(readOnly: true)
    desk.press(.character("1"), .character(":"))
    desk.type("ghi nhan")
    desk.press(.enter)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text == "Đang mở chỉ để xem")
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)])
  func looks(_ width: Int, _ height: Int) throws {
    var desk = try Fixture.desk(width, height)
    desk.press(.character("1"), .function(1))
    expectGolden(desk.app.render(), "help-\(width)x\(height)")
    desk.press(.escape, .function(2))
    desk.type("tai khoan")
    expectGolden(desk.app.render(), "palette-\(width)x\(height)")
    desk.press(.escape, .character("q"))
    expectGolden(desk.app.render(), "quit-\(width)x\(height)")
  }

  /// An error too long for its row is told whole, at every size.
  @Test(arguments: [(40, 12), (80, 24), (120, 30)])
  func longErrorsAreWhole(_ width: Int, _ height: Int) throws {
    var desk = try Fixture.desk(width, height)
    desk.press(.character("1"))
    let damage = Damage(file: "000001.jsonl", byte: 40_960, sequence: SequenceNumber(123), reason: "mã băm không khớp")
    desk.app.messages.post(.error, desk.app.errorText.sentence(StoreError.damaged(damage)))
    expectGolden(desk.app.render(), "error-\(width)x\(height)")
    let words = desk.screen.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("phục hồi từ bản sao lưu."))
    desk.press(.escape)
    #expect(!desk.screen.contains("mã băm"))
  }
}
