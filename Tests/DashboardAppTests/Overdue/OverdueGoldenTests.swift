import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The supervisors' panel in its parts, as they are drawn.
@Suite struct OverdueGoldenTests {
  static let sizes = [(40, 12), (80, 24), (120, 30)]

  @Test(arguments: sizes + [(160, 45)]) func panel(width: Int, height: Int) throws {
    expectGolden(try Fixture.desk(width, height).app.render(), "overdue-panel-\(width)x\(height)")
  }

  @Test(arguments: sizes) func units(width: Int, height: Int) throws {
    var desk = try Fixture.desk(width, height)
    desk.press(.character("3"))
    expectGolden(desk.app.render(), "overdue-units-\(width)x\(height)")
  }

  @Test func dueSoonInOneColumn() throws {
    var desk = try Fixture.desk(40, 12)
    desk.press(.backTab)
    expectGolden(desk.app.render(), "overdue-due-soon-40x12")
  }

  @Test(arguments: sizes) func largeCounts(width: Int, height: Int) throws {
    var desk = try Fixture.desk(width, height)
    desk.press(.character("L"))
    expectGolden(desk.app.render(), "overdue-large-\(width)x\(height)")
  }

  @Test func inEnglishAndASCII() throws {
    let desk = try Fixture.desk(120, 30, language: .english, glyphs: .ascii)
    expectGolden(desk.app.render(), "overdue-panel-english-ascii-120x30")
  }
}
