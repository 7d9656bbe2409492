import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The detail beside a list: scrolled to its end, back at its top for another record, clear of the last column.
@Suite struct DetailScrollTests {
  @Test(arguments: [("1", "units"), ("2", "assignments"), ("3", "overdue"), ("4", "incidents")])
  func aLongDetailScrollsToItsEnd(digit: Character, name: String) throws {
    var desk = try Fixture.desk(120, 18, as: "gs01")
    desk.press(.character(digit))
    if desk.app.chosenRecord == nil { desk.press(.down) }
    let extent = try #require(desk.app.screens[desk.app.current]?.detailExtent(desk.app), "\(name)")
    guard extent.lines > extent.rows else { return }
    for _ in 0..<(extent.lines + 5) { desk.press(.control("d")) }
    #expect(desk.app.detailScroll.offset(for: extent.key) == extent.lines - extent.rows)
    let last = desk.screen
    desk.press(.control("u"))
    #expect(desk.screen != last)
    desk.press(.down, .up)
    #expect(desk.app.detailScroll.offset(for: RecordKey(.unit, "khác")) == 0)
  }

  @Test(arguments: [(80, 24), (110, 24), (120, 30), (160, 45)])
  func nothingRunsIntoTheLastColumn(width: Int, height: Int) throws {
    for digit in ["1", "2", "3", "4"] as [Character] {
      var desk = try Fixture.desk(width, height, as: "gs01")
      desk.press(.character(digit))
      let frame = desk.app.render()
      for y in desk.app.layout.body.rows {
        let cell = frame[Point(x: width - 1, y: y)]
        let text = String(String.UnicodeScalarView([cell.base]))
        #expect(["", " ", "─", "↑", "↓"].contains(text), "\(digit) row \(y): \(text)")
      }
    }
  }

  @Test func enterOnAChangedIncidentShowsTheChangeOnTop() throws {
    var desk = try Fixture.desk(as: "gs01")
    desk.press(.character("4"))
    try desk.other("ttv02", does: .verifyIncident(Fixture.incident(2), finding: "Cổng ngừng hai ngày"))
    desk.press(.character("n"), .enter)
    #expect(desk.screen.contains("VỪA ĐỔI"))
    #expect(desk.screen.contains("Cổng ngừng hai ngày"))
    #expect(!desk.app.ledger.isChanged(RecordKey(.incident, Fixture.incident(2).rawValue)))
    desk.press(.escape, .enter)
    #expect(!desk.screen.contains("VỪA ĐỔI"))
  }

  @Test func enterOnAChangedUnitShowsTheChangeOnTop() throws {
    var desk = try Fixture.desk(as: "gs01")
    desk.press(.character("1"))
    let key = RecordKey(.unit, "so-y-te")
    let edit = RecordEdit(key, base: 1, set: [FieldMember("note", .text("Đổi trụ sở"))])
    try desk.other("qt01", does: .edit(edit))
    desk.press(.character("n"), .enter)
    #expect(desk.screen.contains("VỪA ĐỔI"))
    #expect(desk.screen.contains("Đổi trụ sở"))
    #expect(!desk.app.ledger.isChanged(key))
  }
}
