import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Merging, dissolving and moving units from the keyboard.
@Suite struct ReorganiseFormTests {
  private static let unit: Code<OrgUnit> = Fixture.code("so-y-te")

  private func desk(_ width: Int = 120, _ height: Int = 30, as account: String = "qt01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account)
    _ = desk.app.go(to: .units, at: .unit(Self.unit))
    return desk
  }

  private func form(_ desk: Desk) throws -> FormDialog<ReorganiseForm> {
    try #require(desk.app.dialogs.last as? FormDialog<ReorganiseForm>)
  }

  @Test func theKindOfEventDecidesWhatIsAskedFor() throws {
    var desk = try desk()
    desk.press(.character("M"))
    #expect(try form(desk).form.fields.count == 10)
    desk.type("giai the")
    desk.press(.enter)
    #expect(try form(desk).form.fields.map(\.key) == ["event", "units", "receiver", "dissolvedOn", "legalBasis"])
  }

  @Test(arguments: ["vp01", "ttv01", "xem01"]) func onlyTheAdministratorReorganises(account: String) throws {
    var desk = try desk(as: account)
    desk.press(.character("M"))
    #expect(desk.app.dialogs.isEmpty)
  }
}
