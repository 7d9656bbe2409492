import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Freezing a quarter on screen 5 and writing its report as a file.
@Suite struct QuarterFreezingTests {
  /// The third quarter of 2020, which has ended on the fixture's morning, for an account of the Office.
  private func desk(_ account: String = "vp01", _ width: Int = 80) throws -> Desk {
    var desk = try Fixture.desk(width, 24, as: account)
    desk.press(.character("5"), .left)
    return desk
  }

  private func reports(_ desk: Desk) -> ReportsScreen { desk.app.screens[ReportsScreen.self] }

  private func binding(_ desk: Desk, _ action: ScreenAction) throws -> ActionBinding {
    try #require(reports(desk).bindings(desk.app).first { $0.action == .own(action) })
  }

  @Test func theFormSaysWhatWillStand() throws {
    var desk = try desk()
    #expect(desk.screen.contains("dự thảo, chưa chốt"))
    desk.press(.character("c"))
    for text in ["Chốt số liệu Quý III/2020", "3 nhiệm vụ", "Chốt rồi không đổi được", "Sổ: mục 1"] {
      #expect(desk.screen.contains(text), "\(text)")
    }
    expectGolden(desk.app.render(), "reports-freeze-80x24")
  }

  @Test func aFrozenQuarterSaysWhoFrozeItAndStaysSo() throws {
    var desk = try desk()
    let before = try #require(reports(desk).totalRow)
    desk.press(.character("c"))
    desk.type("05/BC-VPUBND")
    desk.press(.function(2))
    if !desk.screen.contains("đã chốt") { desk.press(.control("s")) }
    #expect(desk.screen.contains("đã chốt 23/11/2020 (vp01)"), "\(desk.screen)")
    #expect(reports(desk).report?.frozen?.number == "05/BC-VPUBND")
    #expect(reports(desk).totalRow == before)
    #expect(try binding(desk, .freezeQuarter).disabled?.vietnamese.string == "quý này đã chốt")
    expectGolden(desk.app.render(), "reports-frozen-80x24")
  }

  @Test func aRunningQuarterCannotBeFrozen() throws {
    var desk = try desk()
    desk.press(.right)
    #expect(try binding(desk, .freezeQuarter).disabled?.vietnamese.string == "quý chưa kết thúc")
  }

  @Test(arguments: ["xem01", "ttv01", "gs01"])
  func othersThanTheOfficeAreToldWhoMay(_ account: String) throws {
    let desk = try desk(account)
    #expect(try binding(desk, .freezeQuarter).disabled != nil)
    #expect(try binding(desk, .exportQuarter).disabled == nil)
  }

  @Test(arguments: [("d", "fodt", "<office:document"), ("h", "html", "<!DOCTYPE html>"), ("t", "txt", "CỘNG HÒA")])
  func writesTheReportAsAFile(_ key: Character, _ kind: String, _ opening: String) throws {
    var desk = try desk()
    desk.press(.character("p"), .character(key))
    let name = "bao-cao-quy-2020-Q3.\(kind)"
    #expect(desk.screen.contains("Đã ghi tệp"))
    #expect(desk.store.documents[name]?.contains(opening) == true)
    desk.press(.character("p"), .character(key))
    #expect(desk.screen.contains("đã có"))
  }

  @Test func aSharedServerWritesNoFiles() throws {
    var desk = try Fixture.desk(as: "vp01", shared: true)
    desk.press(.character("5"), .left)
    #expect(try binding(desk, .exportQuarter).disabled?.vietnamese.string.contains("kycuong report quarter") == true)
  }
}
