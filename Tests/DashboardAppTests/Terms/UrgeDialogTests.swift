import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Urging from the list: a preview, then numbered letters and a reminder on each task.
@Suite struct UrgeDialogTests {
  private func desk(_ account: String = "vp01", _ width: Int = 80, _ height: Int = 24) throws -> Desk {
    let desk = try Fixture.desk(width, height, as: account)
    #expect(desk.app.current == .overdue)
    return desk
  }

  @Test func theRowUnderTheCursorIsPreviewedThenRecorded() throws {
    var desk = try desk("gs01")
    let before = try desk.store.snapshot().through
    desk.press(.character("b"))
    #expect(desk.screen.contains("xem trước, chưa ghi gì") && desk.screen.contains("đôn đốc lần 1"))
    #expect(try desk.store.snapshot().through == before)
    desk.press(.enter)
    #expect(desk.screen.contains("DD-2020-0001"))
    let registry = try desk.store.snapshot().registry
    let letter = try #require(registry.urgingLetters[RecordNumber(year: 2020, number: 1)])
    let urged = try #require(letter.items.first?.assignment)
    #expect(try registry.assignment(urged)?.reminders.map(\.nth) == [1])
    desk.press(.enter)
    #expect(desk.app.dialogs.isEmpty)
    // A second letter on the same day is refused before anybody writes.
    desk.press(.character("b"))
    #expect(desk.screen.contains("đã được đôn đốc hôm nay"))
  }

  @Test func markedRowsGiveALetterForEachUnit() throws {
    var desk = try desk()
    desk.press(.character("*"), .character("b"), .enter)
    let registry = try desk.store.snapshot().registry
    let letters = registry.urgingLetters.all.sorted { $0.id < $1.id }
    #expect(Set(letters.map(\.unit)).count == letters.count)
    #expect(letters.reduce(0) { $0 + $1.items.count } == 7)
    #expect(letters.first { $0.unit == Fixture.code("ubnd-huyen-cu-jut") }?.items.count == 2)
    #expect(desk.app.screens[OverdueScreen.self].markCount == 0)
  }

  @Test func aUnitIsUrgedOnAllItsLateTasks() throws {
    var desk = try desk()
    desk.press(.character("3"), .character("b"), .enter)
    let letters = try desk.store.snapshot().registry.urgingLetters.all
    #expect(letters.count == 1)
  }

  @Test func othersAreTold() throws {
    for account in ["xem01", "ttv01"] {
      var desk = try desk(account)
      desk.press(.character("b"))
      #expect(desk.app.dialogs.isEmpty)
      #expect(desk.app.messages.current?.text.string.contains("vai trò") == true, "\(account)")
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    var desk = try desk("vp01", width, height)
    desk.press(.character("*"), .character("b"))
    expectGolden(desk.app.render(), "urge-preview-\(width)x\(height)")
    desk.press(.enter)
    expectGolden(desk.app.render(), "urge-done-\(width)x\(height)")
  }
}
