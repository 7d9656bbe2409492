import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The list of incidents, the page of one, and the steps, as they are drawn.
@Suite struct IncidentsGoldenTests {
  static let sizes = [(40, 12), (80, 24), (120, 30)]

  private func opened(_ width: Int, _ height: Int, as account: String = "ttv01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account)
    desk.press(.character("4"))
    return desk
  }

  @Test func listOnAVeryWideTerminal() throws {
    expectGolden(try opened(160, 45).app.render(), "incidents-list-160x45")
  }

  @Test(arguments: sizes) func list(width: Int, height: Int) throws {
    expectGolden(try opened(width, height).app.render(), "incidents-list-\(width)x\(height)")
  }

  @Test(arguments: sizes) func page(width: Int, height: Int) throws {
    var desk = try opened(width, height)
    desk.press(.down, .enter)
    expectGolden(desk.app.render(), "incidents-page-\(width)x\(height)")
  }

  @Test(arguments: sizes) func steps(width: Int, height: Int) throws {
    var desk = try opened(width, height, as: "ttv02")
    desk.press(.down, .character("m"))
    expectGolden(desk.app.render(), "incidents-steps-\(width)x\(height)")
  }

  @Test func pageForAViewer() throws {
    var desk = try opened(120, 30, as: "xem01")
    desk.press(.enter)
    expectGolden(desk.app.render(), "incidents-page-viewer-120x30")
  }

  @Test func listInEnglishAndASCII() throws {
    var desk = try Fixture.desk(80, 24, language: .english, glyphs: .ascii)
    desk.press(.character("4"))
    expectGolden(desk.app.render(), "incidents-list-english-ascii-80x24")
  }
}
