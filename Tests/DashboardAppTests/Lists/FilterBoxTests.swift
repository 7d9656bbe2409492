import Domain
import TerminalUI
import Testing
import VietnameseText

@testable import DashboardApp

/// A filter on its way to being one does not empty the list, and one that is wrong says so when it is kept.
@Suite struct FilterBoxTests {
  private func typed(_ text: String) -> FilterBox {
    var box = FilterBox(fields: ["unit", "state"])
    box.open()
    for character in text { _ = box.handle(.text(String(character))) }
    return box
  }

  @Test(arguments: ["qh", "QH", "qh>", "qh>=", "han<", "!", "!v", "unit:", "state:"])
  func whatIsHalfTypedAsksForNothingYet(text: String) {
    let box = typed(text)
    #expect(box.filter.isEmpty)
    #expect(box.error == nil)
    // What stands before it holds.
    #expect(typed("cu jut \(text)").filter.words == SearchQuery("cu jut"))
  }

  @Test func theWholeConditionHolds() {
    #expect(typed("qh>7").filter.conditions == [.daysLate(.more, 7)])
    #expect(typed("unit:so-y-te").filter.conditions == [.field("unit", "so-y-te")])
  }

  @Test(arguments: ["qh>", "!v"])
  func whatIsKeptUnfinishedIsAnError(text: String) {
    var box = typed("cu jut \(text)")
    _ = box.handle(.key(.enter))
    #expect(box.error?.part == text)
    #expect(box.filter.words == SearchQuery("cu jut"))
  }

  /// A word that begins like a condition is a word once it is kept.
  @Test func aWordKeptIsAWord() {
    var box = typed("qh")
    #expect(box.handle(.key(.enter)) == .changed)
    #expect(box.filter.words == SearchQuery("qh"))
  }

  @Test func typingAConditionNeverEmptiesTheList() throws {
    var desk = try Fixture.desk()
    desk.press(.character("/"))
    for character in "qh>4" {
      desk.type(String(character))
      #expect(!desk.app.screens[OverdueScreen.self].list.isEmpty, "\(character)")
    }
    #expect(desk.app.screens[OverdueScreen.self].list.count == 4)
  }
}
