import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What the screen of units looks like.
@Suite struct UnitsGoldenTests {
  static let sizes = [(40, 12), (80, 24), (120, 30)]

  private func desk(_ size: (Int, Int)) throws -> Desk {
    var desk = try Fixture.desk(size.0, size.1)
    desk.press(.character("1"))
    return desk
  }

  @Test(arguments: sizes)
  func tree(_ width: Int, _ height: Int) throws {
    var desk = try desk((width, height))
    desk.press(.character("+"), .down, .down, .down, .down, .down, .down)
    expectGolden(desk.app.render(), "units-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func page(_ width: Int, _ height: Int) throws {
    var desk = try desk((width, height))
    desk.press(.character("/"))
    desk.type("cu jut")
    desk.press(.enter, .enter)
    expectGolden(desk.app.render(), "units-page-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func filter(_ width: Int, _ height: Int) throws {
    var desk = try desk((width, height))
    desk.press(.character("/"))
    desk.type("tam thang")
    expectGolden(desk.app.render(), "units-filter-\(width)x\(height)")
  }

  @Test func heads() throws {
    var desk = try desk((80, 24))
    desk.press(.character("/"))
    desk.type("cu jut")
    desk.press(.enter, .enter, .tab, .tab)
    expectGolden(desk.app.render(), "units-page-heads-80x24")
  }

  @Test func ascii() throws {
    var desk = try Fixture.desk(80, 24, glyphs: .ascii)
    desk.press(.character("1"), .character("+"))
    let plain = desk.app.render().plainText
    // Box lines, bars and arrows are gone; letters of names stay.
    #expect(!plain.unicodeScalars.contains { (0x2190...0x25FF).contains($0.value) || $0 == "…" })
    expectGolden(desk.app.render(), "units-ascii-80x24")
  }

  /// On a slow link no bar is drawn: a marker and a bold identifier stand for it.
  @Test func slow() throws {
    var desk = try Fixture.desk(80, 24, slow: true)
    desk.press(.character("1"), .down)
    let frame = desk.app.render()
    #expect(!frame.cells.contains { $0.isSelected })
    expectGolden(frame, "units-slow-80x24")
  }

  @Test func english() throws {
    var desk = try Fixture.desk(80, 24, language: .english)
    desk.press(.character("1"))
    expectGolden(desk.app.render(), "units-english-80x24")
  }
}
