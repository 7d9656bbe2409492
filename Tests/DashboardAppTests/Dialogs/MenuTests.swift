import Domain
import TerminalUI
import Testing
import VietnameseText

@testable import DashboardApp

/// The pull-down menus, and that menu and palette are whole.
@Suite struct MenuTests {
  /// What one line tells: the label with its keys.
  private struct Told: Hashable {
    let title: DisplayText
    let keys: DisplayText
  }

  private func told(_ app: AppState, without hidden: Action) -> Set<Told> {
    Set(
      app.bindings.filter { $0.action != hidden }.map { binding in
        let spoken = binding.spoken(app.language)
        return Told(title: spoken.title, keys: spoken.keyNames())
      })
  }

  @Test(arguments: Station.all, Language.allCases)
  func everyActionIsInTheMenu(station: Station, language: Language) throws {
    let app = try station.desk(language: language).app
    let items = MenuDialog(app).menus.flatMap(\.items).map { Told(title: $0.title, keys: $0.keys) }
    #expect(Set(items) == told(app, without: .menu))
    #expect(items.count == Set(items).count)
  }

  @Test(arguments: Station.all, Language.allCases)
  func everyActionIsInThePalette(station: Station, language: Language) throws {
    let app = try station.desk(language: language).app
    let entries = PaletteDialog(app).entries.filter { entry in
      if case .switchAccount = entry.action { false } else { true }
    }
    #expect(Set(entries.map { Told(title: $0.title, keys: $0.keys) }) == told(app, without: .palette))
  }

  @Test(arguments: Station.all)
  func labelsBeginWithACapital(station: Station) throws {
    let app = try station.desk().app
    for item in MenuDialog(app).menus.flatMap(\.items) {
      #expect(!(item.title.string.first?.isLowercase ?? true), "\(item.title)")
    }
    for entry in PaletteDialog(app).entries { #expect(!(entry.title.string.first?.isLowercase ?? true)) }
  }

  @Test(arguments: [KeyPress.function(9), .character("=")])
  func opensAndCloses(key: KeyPress) throws {
    var desk = try Fixture.desk()
    desk.press(key)
    #expect(desk.app.dialogs.last is MenuDialog)
    desk.press(key)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func doesWhatTheItemSays() throws {
    var desk = try Fixture.desk()
    desk.press(.function(9))
    for _ in 0..<8 where (desk.app.dialogs.last as? MenuDialog)?.menuTitle != "Đi tới" { desk.press(.right) }
    desk.press(.enter)
    #expect(desk.app.current == .overview)
    #expect(desk.app.dialogs.isEmpty)
  }

  /// The key beside an item works while the menu is open.
  @Test func aKeyOfAnItemDoesIt() throws {
    var desk = try Fixture.desk()
    desk.press(.function(9), .character("L"))
    #expect(desk.app.screens[OverdueScreen.self].isLarge)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func aDisabledItemSaysWhyAndStays() throws {
    var desk = try Fixture.desk(readOnly: true)
    desk.press(.function(9), .down)
    #expect(desk.screen.contains("Đang mở chỉ để xem"))
    desk.press(.enter)
    #expect(desk.app.dialogs.last is MenuDialog)
    #expect(desk.app.messages.current?.text == "Đang mở chỉ để xem")
  }

  @Test func turnsRoundAtTheEnds() throws {
    var desk = try Fixture.desk()
    desk.press(.function(9), .left)
    #expect((desk.app.dialogs.last as? MenuDialog)?.menuTitle == "Trợ giúp")
    desk.press(.right)
    #expect((desk.app.dialogs.last as? MenuDialog)?.menuTitle == "Bản ghi")
  }

  @Test(arguments: [
    ("ghi nhan", "Ghi nhận vụ việc"), ("gnvv", "Ghi nhận vụ việc"), ("f10", "Thoát"), ("tien do", "Ghi tiến độ"),
  ])
  func thePaletteRanksWhatIsMeantFirst(typed: String, title: String) throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .character(":"))
    desk.type(typed)
    #expect((desk.app.dialogs.last as? PaletteDialog)?.chosen?.title.string == title)
  }

  /// As in vi.
  @Test func colonQQuits() throws {
    var desk = try Fixture.desk()
    desk.press(.character(":"), .character("q"), .enter)
    #expect(desk.screen.contains("Thoát khỏi sổ nhiệm vụ?"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)])
  func looks(_ width: Int, _ height: Int) throws {
    var desk = try Fixture.desk(width, height, as: "vp01")
    desk.press(.character("2"), .function(9), .down)
    expectGolden(desk.app.render(), "menu-record-\(width)x\(height)")
    desk.press(.left, .left)
    expectGolden(desk.app.render(), "menu-program-\(width)x\(height)")
    desk.press(.left)
    expectGolden(desk.app.render(), "menu-go-\(width)x\(height)")
    desk.press(.escape, .character(":"))
    expectGolden(desk.app.render(), "palette-all-\(width)x\(height)")
  }
}

extension MenuDialog {
  /// The title of the open menu.
  fileprivate var menuTitle: String { menus[place].title.string }
}
