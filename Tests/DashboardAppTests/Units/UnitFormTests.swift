import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Adding and renaming units, adding people and appointing heads from the keyboard.
@Suite struct UnitFormTests {
  private static let unit: Code<OrgUnit> = Fixture.code("so-y-te")

  private func desk(_ account: String = "qt01") throws -> Desk {
    var desk = try Fixture.desk(as: account)
    _ = desk.app.go(to: .units, at: .unit(Self.unit))
    return desk
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  @Test func aUnitIsRenamedFromADay() throws {
    var desk = try desk()
    desk.app.open(.renameUnit(Self.unit))
    desk.type("Sở Y tế mới")
    desk.holdsStore = true
    desk.press(.function(2))
    let name = UnitName("Sở Y tế mới", short: "", from: Fixture.day)
    #expect(sent(desk) == .renameUnit(Self.unit, to: name, legalBasis: "", base: 1))
  }

  @Test func aVacancyNeedsNoPerson() throws {
    var desk = try desk()
    desk.app.open(.appoint(Self.unit))
    desk.press(.backTab, .backTab)
    desk.type("khuyet")
    desk.press(.enter)
    desk.holdsStore = true
    desk.press(.function(2))
    var draft = AppointmentDraft()
    draft.unit = Self.unit
    draft.mode = .vacant
    draft.from = Fixture.day
    #expect(sent(desk) == .appoint(draft))
  }

  @Test func aHeadshipEndsAndLeavesAVacancy() throws {
    var desk = try desk()
    desk.press(.character("x"))
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(
      sent(desk) == .endHeadship(Fixture.code("nk-9"), on: Fixture.day, leavingVacancy: true, base: 1))
  }

  @Test func whatIsMissingIsToldBesideTheField() throws {
    var desk = try desk()
    desk.app.open(.appoint(Self.unit))
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AppointForm>)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [.person, .title])
  }

  @Test func aUnitAndAPersonAreAdded() throws {
    var desk = try desk()
    desk.press(.character("p"))
    desk.type("Mai Thị Mẫu Chín")
    desk.holdsStore = true
    desk.press(.function(2))
    var draft = PersonDraft()
    draft.name = "Mai Thị Mẫu Chín"
    draft.unit = Self.unit
    #expect(sent(desk) == .addPerson(draft))
    desk.letStoreWork()
    desk.press(.function(7), .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AddUnitForm>)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [.names, .kind, .level])
  }

  @Test(arguments: ["a", "c", "m", "p", "x"]) func viewersAreTold(key: String) throws {
    var desk = try desk("xem01")
    desk.type(key)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains("vai trò") == true)
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    let requests: [(String, FormRequest)] = [
      ("add", .addUnit(parent: Self.unit)), ("rename", .renameUnit(Self.unit)), ("appoint", .appoint(Self.unit)),
      ("person", .addPerson(Self.unit)), ("end", .endHeadship(Self.unit)),
    ]
    for (name, request) in requests {
      var desk = try Fixture.desk(width, height, as: "qt01")
      desk.press(.character("1"))
      desk.app.open(request)
      expectGolden(desk.app.render(), "form-unit-\(name)-\(width)x\(height)")
    }
  }
}
