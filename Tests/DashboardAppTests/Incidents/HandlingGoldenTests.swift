import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The forms of handling, the menu of steps and the page of a case that went all the way, as they are drawn.
@Suite struct HandlingGoldenTests {
  static let sizes = [(80, 24), (120, 30)]

  private func golden(
    _ step: IncidentStep, by account: String, after steps: [HandlingStep] = [], _ width: Int, _ height: Int
  ) throws {
    var desk = try HandlingFormTests.desk(account, width, height, after: steps)
    desk.app.open(.step(step, Fixture.incident(3)))
    expectGolden(desk.app.render(), "handling-\(step.rawValue)-\(width)x\(height)")
  }

  private static let heard = [
    HandlingFormTests.request, HandlingFormTests.explanation, HandlingFormTests.review, HandlingFormTests.council,
  ]

  @Test(arguments: sizes) func menu(width: Int, height: Int) throws {
    var desk = try HandlingFormTests.desk("gs01", width, height)
    desk.press(.character("m"))
    expectGolden(desk.app.render(), "handling-menu-\(width)x\(height)")
  }

  @Test(arguments: sizes) func party(width: Int, height: Int) throws { try golden(.party, by: "gs01", width, height) }

  @Test(arguments: sizes) func request(width: Int, height: Int) throws {
    try golden(.requestExplanation, by: "gs01", width, height)
  }

  @Test(arguments: sizes) func explain(width: Int, height: Int) throws {
    try golden(.explain, by: "snv01", after: [HandlingFormTests.request], width, height)
  }

  @Test(arguments: sizes) func review(width: Int, height: Int) throws {
    try golden(.review, by: "gs01", after: Array(Self.heard.prefix(2)), width, height)
  }

  @Test(arguments: sizes) func council(width: Int, height: Int) throws {
    try golden(.council, by: "snv01", after: Array(Self.heard.prefix(3)), width, height)
  }

  @Test(arguments: sizes) func decide(width: Int, height: Int) throws {
    try golden(.decide, by: "ld01", after: Self.heard, width, height)
  }

  @Test(arguments: sizes) func settle(width: Int, height: Int) throws {
    try golden(.settle, by: "snv01", after: Self.heard + [HandlingFormTests.decision], width, height)
  }

  @Test(arguments: sizes) func page(width: Int, height: Int) throws {
    var desk = try HandlingFormTests.desk("gs01", width, height, after: Self.heard + [HandlingFormTests.decision])
    desk.press(.enter, .pageDown)
    expectGolden(desk.app.render(), "handling-page-\(width)x\(height)")
  }
}
