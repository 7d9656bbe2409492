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

  @Test func aDissolutionWithOpenWorkAsksWhoTakesIt() throws {
    var desk = try desk()
    desk.press(.character("M"))
    desk.type("giai the")
    desk.press(.enter, .tab, .tab, .tab)
    desk.type("NQ số 1")
    desk.press(.function(2))
    let isAsked = desk.screen.contains("đơn vị nào nhận việc")
    #expect(isAsked)
    desk.press(.backTab, .backTab)
    desk.type("noi vu")
    desk.press(.enter)
    desk.holdsStore = true
    desk.press(.function(2))
    guard case .reorganise(let request) = desk.app.session.pending.values.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(request.events.first?.kind == .dissolve)
    #expect(request.events.first?.receivers[Self.unit] == Fixture.code("so-noi-vu"))
  }

  @Test(arguments: ["vp01", "ttv01", "xem01"]) func onlyTheAdministratorReorganises(account: String) throws {
    var desk = try desk(as: account)
    desk.press(.character("M"))
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func goldens(width: Int, height: Int) throws {
    var desk = try desk(width, height)
    desk.press(.character("M"))
    desk.type("sap nhap")
    desk.press(.enter)
    expectGolden(desk.app.render(), "form-unit-reorganise-\(width)x\(height)")
  }
}
