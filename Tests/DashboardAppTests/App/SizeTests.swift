import TerminalUI
import Testing

@testable import DashboardApp

/// The dashboard at sizes people never meant it for.
@Suite struct SizeTests {
  @Test(arguments: ScreenCatalog.all.map { $0.id.name })
  func everySizeIsDrawn(screen: String) throws {
    var desk = try Fixture.desk()
    _ = desk.app.go(to: ScreenID(screen))
    for (width, height) in [
      (0, 0), (1, 1), (39, 10), (40, 9), (40, 10), (59, 24), (60, 15), (80, 14), (110, 30), (200, 60),
    ] {
      desk.resize(width, height)
      #expect(desk.app.render().size == Size(width: width, height: height))
    }
  }

  @Test func tooSmallSaysSoAndKeepsWork() throws {
    var desk = try Fixture.desk()
    desk.press(.character("1"), .character("/"))
    desk.type("so no")
    desk.resize(30, 8)
    #expect(desk.screen.contains("Cửa sổ quá nhỏ"))
    desk.resize(80, 24)
    #expect(desk.screen.contains("so no"))
  }

  @Test(arguments: [(39, 24, ChromeLayout.Shape.tooSmall), (40, 10, .column), (59, 30, .column), (60, 15, .narrow)])
  func shapes(_ width: Int, _ height: Int, _ shape: ChromeLayout.Shape) {
    #expect(ChromeLayout(Size(width: width, height: height)).shape == shape)
  }

  @Test(arguments: [(80, 24), (120, 30), (40, 12), (160, 45), (60, 15)])
  func partsFillTheScreenWithoutOverlap(_ width: Int, _ height: Int) {
    let layout = ChromeLayout(Size(width: width, height: height))
    let parts = [
      layout.tabs, layout.counts, layout.topRule, layout.body, layout.bottomRule, layout.status, layout.message,
      layout.filter, layout.hints,
    ]
    let rows = parts.flatMap { Array($0.rows) }.sorted()
    #expect(rows == Array(0..<height))
  }

  /// interface.md §6: at least ten rows and the counts at 80×24.
  @Test func narrowHoldsTenRows() {
    let layout = ChromeLayout(Size(width: 80, height: 24))
    let panes = ListPanes(layout.body, layout.shape, detailRows: 3)
    #expect(panes.list.height - 2 >= 10)
    #expect(!layout.counts.isEmpty)
  }

  /// A form leaves either no column of what is below, or enough to be read.
  @Test(arguments: Array(40...160))
  func aFormLeavesNoSliver(width: Int) throws {
    var desk = try Fixture.desk(width, 30)
    desk.app.open(.flag(unit: nil, assignment: nil))
    let dialog = try #require(desk.app.dialogs.last as? FormDialog<FlagForm>)
    let box = FormLayout(dialog, in: Rect(size: desk.app.size), desk.app).box
    #expect(box.width == width || (box.x >= 6 && width - box.maxX >= 6), "\(box)")
  }
}
