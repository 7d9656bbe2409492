import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Nobody is appointed or named by a slip: who is named otherwise than what was typed is never chosen beforehand.
@Suite struct PersonChoiceTests {
  private func appointing() throws -> Desk {
    var desk = try Fixture.desk(120, 30, as: "qt01")
    _ = desk.app.go(to: .units, at: .unit(Fixture.code("so-y-te")))
    desk.press(.function(6))
    return desk
  }

  @Test func aNewPersonComesBeforeScatteredWords() throws {
    var desk = try appointing()
    desk.type("Tran Mau Mot")
    #expect(desk.screen.contains("Trần Văn Mẫu Một"))
    desk.press(.enter)
    #expect(desk.app.dialogs.last is FormDialog<PersonForm>)
  }

  @Test(arguments: ["Trần Văn", "mau mot", "tvmm"])
  func whoIsNamedSoComesFirst(typed: String) throws {
    var desk = try appointing()
    desk.type(typed)
    desk.press(.enter)
    let form = try #require(desk.app.dialogs.last as? FormDialog<AppointForm>)
    #expect(form.form.text(.person) == "mau-1")
  }

  @Test func withoutAnOfferNobodyIsChosenUntilTheCursorIsMoved() throws {
    var desk = try Fixture.desk(120, 30, as: "vp01")
    desk.app.open(.addAssignment(unit: nil))
    desk.press(.pageUp)
    func person(_ desk: Desk) -> String? {
      (desk.app.dialogs.last as? FormDialog<AddAssignmentForm>)?.form.text(.person)
    }
    for _ in 0..<20 where (desk.app.dialogs.last as? FormDialog<AddAssignmentForm>)?.active != .person {
      desk.press(.tab)
    }
    desk.type("Tran Mau Mot")
    desk.press(.enter)
    #expect(person(desk) == "")
    desk.press(.down, .enter)
    #expect(person(desk) == "mau-1")
  }
}
