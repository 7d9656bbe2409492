import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The forms as they are drawn: empty, filled, with a list open, with errors, and while the store writes.
@Suite struct FormGoldenTests {
  private static let sizes = IncidentsGoldenTests.sizes

  @Test(arguments: sizes) func flagEmpty(width: Int, height: Int) throws {
    expectGolden(try FlagFormTests.opened(width, height).app.render(), "flag-empty-\(width)x\(height)")
  }

  @Test(arguments: sizes) func flagFilled(width: Int, height: Int) throws {
    var desk = try FlagFormTests.opened(width, height)
    FlagFormTests.fill(&desk)
    expectGolden(desk.app.render(), "flag-filled-\(width)x\(height)")
  }

  @Test(arguments: sizes) func flagChoosing(width: Int, height: Int) throws {
    var desk = try FlagFormTests.opened(width, height)
    FlagFormTests.fill(&desk)
    desk.press(.backTab, .backTab)
    desk.type("khong")
    expectGolden(desk.app.render(), "flag-choosing-\(width)x\(height)")
  }

  @Test(arguments: sizes) func flagWithErrors(width: Int, height: Int) throws {
    var desk = try FlagFormTests.opened(width, height)
    desk.press(.function(2))
    expectGolden(desk.app.render(), "flag-errors-\(width)x\(height)")
  }

  @Test(arguments: sizes) func flagOtherHead(width: Int, height: Int) throws {
    var desk = try FlagFormTests.opened(width, height)
    FlagFormTests.fill(&desk)
    desk.press(.pageUp, .tab, .tab, .tab)
    desk.type("mau hai")
    desk.press(.enter)
    expectGolden(desk.app.render(), "flag-other-head-\(width)x\(height)")
  }

  /// On a late assignment the first late day is one key away.
  @Test(arguments: sizes) func flagSuggestion(width: Int, height: Int) throws {
    var desk = try Fixture.desk(width, height)
    desk.app.open(.flag(unit: nil, assignment: Fixture.assignment(412)))
    expectGolden(desk.app.render(), "flag-suggestion-\(width)x\(height)")
  }

  @Test(arguments: sizes) func flagWithoutMatch(width: Int, height: Int) throws {
    var desk = try FlagFormTests.opened(width, height)
    desk.type("zzzz")
    expectGolden(desk.app.render(), "flag-no-match-\(width)x\(height)")
  }

  @Test func flagInEnglishAndASCII() throws {
    var desk = try Fixture.desk(80, 24, language: .english, glyphs: .ascii)
    desk.press(.character("4"), .character("a"))
    FlagFormTests.fill(&desk)
    expectGolden(desk.app.render(), "flag-english-ascii-80x24")
  }

  @Test func flagWhileSaving() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.holdsStore = true
    desk.press(.function(2))
    expectGolden(desk.app.render(), "flag-saving-80x24")
  }

  @Test func flagAfterAFailure() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.store.fail(with: .busy(nil))
    desk.press(.function(2))
    expectGolden(desk.app.render(), "flag-failed-80x24")
  }

  @Test func flagLeaving() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.escape)
    expectGolden(desk.app.render(), "flag-leaving-80x24")
  }

  /// The form of a step on an incident, by the account that may take it.
  @Test(arguments: sizes) func verify(width: Int, height: Int) throws {
    try expectStep("verify", .step(.verify, Fixture.incident(2)), as: "ttv02", width, height)
  }

  @Test(arguments: sizes) func confirm(width: Int, height: Int) throws {
    try expectStep("confirm", .step(.confirm, Fixture.incident(1)), as: "gs01", width, height)
  }

  @Test(arguments: sizes) func dismiss(width: Int, height: Int) throws {
    try expectStep("dismiss", .step(.dismiss, Fixture.incident(1)), as: "gs01", width, height)
  }

  private func expectStep(
    _ name: String, _ request: FormRequest, as account: String, _ width: Int, _ height: Int
  ) throws {
    var desk = try Fixture.desk(width, height, as: account)
    desk.press(.character("4"))
    desk.app.open(request)
    expectGolden(desk.app.render(), "form-\(name)-\(width)x\(height)")
  }
}
