import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// How a unit carries out the seven instructions, on its page.
@Suite struct ComplianceGoldenTests {
  private func desk(_ width: Int, _ height: Int, as account: String = "gs01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account, store: Fixture.storeWithRegisters())
    _ = desk.app.go(to: .units, at: .compliance(of: Fixture.code("so-noi-vu")))
    return desk
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30), (160, 45)]) func looks(width: Int, height: Int) throws {
    expectGolden(try desk(width, height).app.render(), "units-compliance-\(width)x\(height)")
  }

  @Test func aRowLeadsToItsRegisterForTheUnitAlone() throws {
    var desk = try desk(80, 24)
    desk.press(.enter)
    #expect(desk.app.current == .registers)
    #expect(desk.app.screens[RegistersScreen.self].filterBox.text == "unit:so-noi-vu")
    #expect(desk.screen.contains("[Quán triệt 3]") && !desk.screen.contains("Cư Jút"))
  }

  @Test func aViewerIsToldNothingOfChecksAndIncidents() throws {
    let screen = try desk(120, 30, as: "xem01").screen
    #expect(screen.contains("vai trò của bạn không được xem"))
    #expect(!screen.contains("phát hiện"))
  }

  @Test func aUnitThatTheInstructionsDoNotReachHasNoSuchPart() throws {
    var desk = try Fixture.desk(120, 30)
    _ = desk.app.go(to: .units, at: .compliance(of: Fixture.code("ubnd-xa-tam-thang")))
    #expect(!desk.screen.contains("Chấp hành"))
  }
}
