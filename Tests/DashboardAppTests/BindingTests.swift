import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Bindings are the source of hint bar, help and palette, so they must be whole on every screen.
@Suite struct BindingTests {
  @Test(arguments: ScreenCatalog.all.map { $0.id.name })
  func noKeyMeansTwoThings(screen: String) throws {
    var desk = try Fixture.desk()
    _ = desk.app.go(to: ScreenID(screen))
    #expect(desk.app.keymap.contestedKeys.isEmpty)
  }

  @Test(arguments: ScreenCatalog.all.map { $0.id.name })
  func everyBindingSpeaksBothLanguages(screen: String) throws {
    var desk = try Fixture.desk()
    _ = desk.app.go(to: ScreenID(screen))
    for binding in desk.app.bindings {
      #expect(!binding.label.vietnamese.isEmpty)
      #expect(!binding.label.english.isEmpty)
      if let short = binding.short {
        #expect(!short.vietnamese.isEmpty)
        #expect(!short.english.isEmpty)
      }
    }
  }

  /// Rules of interface.md §3 for lists.
  @Test(arguments: ScreenCatalog.all.map { $0.id.name })
  func forbiddenKeysAreFree(screen: String) throws {
    var desk = try Fixture.desk()
    _ = desk.app.go(to: ScreenID(screen))
    for key: KeyPress in [.backspace, .character("["), .character("]"), .character("w"), .function(8)] {
      #expect(desk.app.keymap[key] == nil)
    }
  }

  @Test func screensHaveTheirOwnKeys() {
    let keys = ScreenCatalog.all.map { $0.key }
    #expect(Set(keys).count == keys.count)
  }
}
