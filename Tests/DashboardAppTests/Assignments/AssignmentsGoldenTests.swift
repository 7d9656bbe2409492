import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The list of assignments and the page of one, as they are drawn.
@Suite struct AssignmentsGoldenTests {
  static let sizes = [(40, 12), (80, 24), (120, 30)]

  private func opened(_ width: Int, _ height: Int) throws -> Desk {
    var desk = try Fixture.desk(width, height)
    desk.press(.character("2"))
    return desk
  }

  @Test(arguments: sizes) func list(width: Int, height: Int) throws {
    expectGolden(try opened(width, height).app.render(), "assignments-list-\(width)x\(height)")
  }

  @Test(arguments: sizes) func page(width: Int, height: Int) throws {
    var desk = try opened(width, height)
    desk.press(.enter)
    expectGolden(desk.app.render(), "assignments-page-\(width)x\(height)")
  }

  @Test(arguments: sizes) func nothingMatches(width: Int, height: Int) throws {
    var desk = try opened(width, height)
    desk.press(.character("/"))
    desk.type("khong co")
    desk.press(.enter)
    expectGolden(desk.app.render(), "assignments-empty-\(width)x\(height)")
  }

  @Test func foldedAndSortedByDayOfIssue() throws {
    var desk = try opened(120, 30)
    desk.press(.character("z"), .character("<"))
    expectGolden(desk.app.render(), "assignments-folded-120x30")
  }

  @Test func changedByOthers() throws {
    var desk = try opened(80, 24)
    try desk.other("vp01", does: .noteAssignment(Fixture.assignment(398), text: "Đã có dự thảo lần hai"))
    expectGolden(desk.app.render(), "assignments-changed-80x24")
    desk.press(.character("n"), .enter)
    expectGolden(desk.app.render(), "assignments-changed-page-80x24")
  }

  @Test func inEnglishAndASCII() throws {
    var desk = try Fixture.desk(80, 24, language: .english, glyphs: .ascii)
    desk.press(.character("2"))
    expectGolden(desk.app.render(), "assignments-list-english-ascii-80x24")
  }
}
