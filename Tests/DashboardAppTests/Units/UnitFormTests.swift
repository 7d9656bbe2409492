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
    #expect(desk.app.dialogs.isEmpty)
    desk.press(.character("K"))
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(
      sent(desk) == .endHeadship(Fixture.code("nk-9"), on: Fixture.day, leavingVacancy: true, base: 1))
  }

  @Test func noVacancyIsRecordedWhereASuccessorFollows() throws {
    var desk = try desk()
    desk.press(.character("K"), .tab)
    desk.type("khong ghi")
    desk.press(.enter)
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(
      sent(desk) == .endHeadship(Fixture.code("nk-9"), on: Fixture.day, leavingVacancy: false, base: 1))
  }

  /// A unit, and what is said of its head who cannot be ended.
  @Test(arguments: [
    ("thanh-tra-tinh", "chưa ghi ai đứng đầu"), ("so-xay-dung", "khuyết từ 01/09/2020, chỉ hết khi bổ nhiệm: F6"),
  ])
  func nobodyToEndIsTold(unit: String, reason: String) throws {
    var desk = try Fixture.desk(as: "qt01")
    _ = desk.app.go(to: .units, at: .unit(Fixture.code(unit)))
    desk.press(.character("K"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains(reason) == true)
  }

  /// A vacancy that is yet to come is no headship that could be ended before it began.
  @Test func aVacancyUnderTheCursorIsEndedByAnAppointmentAlone() throws {
    var desk = try desk()
    var draft = AppointmentDraft()
    draft.unit = Self.unit
    draft.mode = .vacant
    draft.from = Fixture.day.advanced(by: 7)
    try desk.other("qt01", does: .appoint(draft))
    desk.press(.enter)
    let vacancy = try #require(desk.app.index?.registry.headships(of: Self.unit).first { $0.mode == .vacant })
    for _ in UnitPage.Part.allCases where desk.app.screens[UnitsScreen.self].page?.part != .headships {
      desk.press(.tab)
    }
    desk.press(.home)
    #expect(desk.app.screens[UnitsScreen.self].page?.headships.cursor == vacancy.id)
    desk.press(.character("K"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains("khuyết từ 30/11/2020, chỉ hết khi bổ nhiệm") == true)
  }

  @Test func theLevelFollowsTheKindUntilAnotherIsChosen() throws {
    var form = AddUnitForm(parent: nil, try desk().app)
    let app = try desk().app
    func choose(_ kind: UnitKind) {
      form[.kind]?.choose(kind.option(app))
      form.valueChanged(of: .kind, app)
    }
    choose(.communeCommittee)
    #expect(form.text(.level) == UnitLevel.commune.rawValue)
    choose(.districtCommittee)
    #expect(form.text(.level) == UnitLevel.district.rawValue)
    form[.level]?.choose(UnitLevel.province.option(app))
    choose(.communeCommittee)
    #expect(form.text(.level) == UnitLevel.province.rawValue)
  }

  @Test func whatWasSavedIsNamedAsPeopleNameIt() throws {
    var desk = try desk()
    desk.app.open(.appoint(Self.unit))
    desk.press(.backTab, .backTab)
    desk.type("khuyet")
    desk.press(.enter, .function(2))
    let message = try #require(desk.app.messages.current?.text.string)
    #expect(message.contains("Đã lưu Sở Y tế: ") && !message.contains("nk-"), "\(message)")
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

  @Test func aPersonIsAddedWhileAppointing() throws {
    var desk = try desk()
    desk.press(.function(6))
    desk.type("Mai Thi Mau Chin")
    #expect(desk.screen.contains("Thêm người mới “Mai Thi Mau Chin”…"))
    desk.press(.enter)
    #expect(desk.app.dialogs.last is FormDialog<PersonForm>)
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AppointForm>)
    #expect(form.form[.person]?.option?.label.string == "Mai Thi Mau Chin")
    desk.press(.tab, .character(" "))
    desk.holdsStore = true
    desk.press(.function(2))
    guard case .appoint(let draft) = sent(desk) else {
      Issue.record("nothing sent")
      return
    }
    #expect(draft.title == "Giám đốc")
    #expect(draft.person?.rawValue == form.form.text(.person))
  }

  @Test func aUnitIsEdited() throws {
    var desk = try desk()
    desk.press(.function(4))
    #expect(desk.app.dialogs.last is FormDialog<EditUnitForm>)
    desk.press(.tab, .tab, .tab, .tab, .tab)
    desk.type("SYT;  Sở Y")
    desk.holdsStore = true
    desk.press(.function(2))
    let key = RecordKey(.unit, Self.unit.rawValue)
    let set = [FieldMember("aliases", .list([.text("SYT"), .text("Sở Y")]))]
    #expect(sent(desk) == .edit(RecordEdit(key, base: 1, set: set)))
  }

  @Test func aNameIsCorrectedWithoutRenaming() throws {
    var desk = try desk()
    desk.press(.character("c"), .backTab)
    desk.press(.pageUp)
    desk.type(" (sửa)")
    desk.holdsStore = true
    desk.press(.function(2))
    let key = RecordKey(.unit, Self.unit.rawValue)
    let names = [UnitName("Sở Y tế (sửa)", short: "Sở Y tế (sửa)")]
    #expect(sent(desk) == .edit(RecordEdit(key, base: 1, set: [FieldMember("names", names.fieldValue)])))
  }

  @Test func aUnitCannotStandBelowItself() throws {
    var desk = try Fixture.desk(as: "qt01")
    desk.app.open(.editUnit(Fixture.code("ubnd-huyen-cu-jut")))
    desk.press(.pageUp, .tab, .tab, .tab, .tab)
    desk.type("tam thang")
    desk.press(.enter, .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EditUnitForm>)
    #expect(form.form[.parent]?.error?.string.contains("chính mình") == true)
  }

  @Test func headshipAndPersonAreEditedOnThePage() throws {
    var desk = try desk()
    desk.press(.enter, .tab, .tab, .function(4))
    #expect(desk.app.dialogs.last is FormDialog<EditHeadshipForm>)
    desk.press(.escape, .tab, .function(4))
    #expect(desk.app.dialogs.last is FormDialog<PersonForm>)
    desk.type(" (sửa)")
    desk.holdsStore = true
    desk.press(.function(2))
    let set = [FieldMember("name", .text("Vũ Thị Mẫu Tám (sửa)"))]
    #expect(sent(desk) == .edit(RecordEdit(RecordKey(.person, "mau-8"), base: 1, set: set)))
  }

  @Test func twoOfficialHeadsStandBesideTheDay() throws {
    var desk = try Fixture.desk(as: "qt01")
    desk.app.open(.editHeadship(Fixture.code("nk-1")))
    desk.press(.pageUp, .tab, .tab, .tab, .control("u"), .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EditHeadshipForm>)
    #expect(form.form[.from]?.error?.string.contains("hai người đứng đầu") == true)
  }

  @Test(arguments: ["a", "c", "m", "p", "D", "K"]) func viewersAreTold(key: String) throws {
    var desk = try desk("xem01")
    desk.type(key)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains("vai trò") == true)
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    let requests: [(String, FormRequest)] = [
      ("add", .addUnit(parent: Self.unit)), ("edit", .editUnit(Self.unit)), ("rename", .renameUnit(Self.unit)),
      ("appoint", .appoint(Self.unit)), ("headship", .editHeadship(Fixture.code("nk-9"))),
      ("end", .endHeadship(Fixture.code("nk-9"))), ("person", .addPerson(Self.unit)),
      ("person-edit", .editPerson(Fixture.code("mau-8"))),
    ]
    for (name, request) in requests {
      var desk = try Fixture.desk(width, height, as: "qt01")
      desk.press(.character("1"))
      desk.app.open(request)
      expectGolden(desk.app.render(), "form-unit-\(name)-\(width)x\(height)")
    }
  }
}
