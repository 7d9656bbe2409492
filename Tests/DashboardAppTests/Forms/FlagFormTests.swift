import Domain
import TerminalUI
import Testing
import VietnameseText

@testable import DashboardApp

/// Flagging an incident from the keyboard.
@Suite struct FlagFormTests {
  /// The form on screen; the test fails where none is.
  static func form(_ desk: Desk) throws -> FormDialog<FlagForm> {
    try #require(desk.app.dialogs.last as? FormDialog<FlagForm>)
  }

  /// A dashboard with the form open on the list of incidents.
  static func opened(_ width: Int = 80, _ height: Int = 24) throws -> Desk {
    var desk = try Fixture.desk(width, height)
    desk.press(.character("4"), .character("a"))
    return desk
  }

  /// Fills all that is required, as a person would, and stops in the field of the summary.
  static func fill(_ desk: inout Desk) {
    desk.type("cu jut")
    desk.press(.enter)
    desk.type("12/11/2020")
    // Day found, head and source stay as they are.
    desk.press(.enter, .enter, .enter, .enter)
    desk.type("412")
    // Evidence stays empty, the decision as proposed.
    desk.press(.enter, .tab, .tab, .enter)
    desk.type("tien do")
    desk.press(.enter, .enter)
    desk.type("Chậm báo cáo")
  }

  private var expectedDraft: IncidentDraft {
    var draft = IncidentDraft()
    draft.unit = Fixture.code("ubnd-huyen-cu-jut")
    draft.actDate = Fixture.day(12, 11)
    draft.foundDate = Fixture.day(23, 11)
    draft.decision = "D25"
    draft.violation = "V-05"
    draft.source = .inspection
    draft.summary = "Chậm báo cáo"
    draft.assignments = [Fixture.assignment(412)]
    return draft
  }

  @Test func keysAloneMakeTheCommand() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(Array(desk.app.session.pending.values) == [.flagIncident(expectedDraft)])
    #expect(desk.screen.contains("đang lưu…"))
    #expect(!desk.screen.contains("Đã lưu"))
  }

  /// Everyday words lead to the kinds of violation that the decision knows.
  @Test(arguments: [
    ("cham", "V-05"), ("trễ", "V-05"), ("qua han", "V-05"), ("đùn đẩy", "V-08"), ("ne tranh", "V-08"),
    ("khong phoi hop", "V-04"), ("v-13", "V-13"),
  ])
  func everydayWordsFindViolations(typed: String, violation: String) throws {
    let desk = try Self.opened()
    let form = try Self.form(desk).form
    let found = form.options(of: .violation, matching: SearchQuery(typed), desk.app).map(\.id)
    #expect(found.contains(violation), "\(found)")
  }

  @Test func theFirstLateDayIsOneKeyAway() throws {
    var desk = try Fixture.desk()
    desk.app.open(.flag(unit: nil, assignment: Fixture.assignment(412)))
    #expect(try Self.form(desk).active == .actDate)
    #expect(desk.screen.contains("Space nhận 12/11/2020"))
    desk.press(.character(" "))
    #expect(try Self.form(desk).form.text(.actDate) == "12/11/2020")
    #expect(try Self.form(desk).form[.head]?.option?.id == "mau-3")
  }

  @Test func savedIsSaidOnlyWithTheReceipt() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.holdsStore = true
    desk.press(.control("s"))
    #expect(!desk.screen.contains("Đã lưu"))
    desk.letStoreWork()
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.screen.contains("Đã lưu VV-2020-0004"))
    // The list of incidents goes to the new one.
    #expect(desk.app.screens[IncidentsScreen.self].list.cursor == Fixture.incident(4))
  }

  @Test func newsOfOthersDoesNotHideThatItWasSaved() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.press(.function(2))
    try desk.other("ttv02", does: .verifyIncident(Fixture.incident(2), finding: "Đúng"))
    #expect(desk.screen.contains("Đã lưu VV-2020-0004"))
    #expect(desk.screen.contains("1 bản ghi vừa đổi"))
  }

  @Test func aSecondSaveKeySendsNothing() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.holdsStore = true
    desk.press(.function(2), .function(2), .control("s"))
    #expect(desk.app.session.pending.count == 1)
    desk.letStoreWork()
    #expect(try desk.store.snapshot().registry.incidents.count == 4)
  }

  @Test func nothingTypedIsLostWhenTheStoreFails() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.store.fail(with: .busy(nil))
    desk.holdsStore = true
    desk.press(.function(2))
    let first = desk.app.session.pending.keys.first
    desk.letStoreWork()
    let form = try Self.form(desk)
    #expect(form.form.text(.summary) == "Chậm báo cáo")
    #expect(form.failure == desk.app.errorText.sentence(.busy(nil)))
    // The same command sent again is the same request, so that it can never be written twice.
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(desk.app.session.pending.keys.first == first)
    desk.letStoreWork()
    // Another command is another request.
    desk.type(" nhiều lần")
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(desk.app.session.pending.keys.first != first)
    desk.store.fail(with: nil)
    desk.letStoreWork()
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func whatTheStoreRefusesStandsBesideTheField() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.store.fail(with: .refused(.violationInactive("V-05")))
    desk.press(.function(2))
    let form = try Self.form(desk)
    #expect(form.active == .violation)
    #expect(form.form[.violation]?.error != nil)
    #expect(form.failure == nil)
    #expect(desk.screen.contains("V-05"))
  }

  @Test func missingFieldsAreAllNamedAtOnce() throws {
    var desk = try Self.opened()
    desk.press(.function(2))
    let form = try Self.form(desk)
    let missing = form.form.fields.filter { $0.error != nil }.map(\.key)
    #expect(missing == [.unit, .actDate, .violation, .summary])
    #expect(form.active == .unit)
    #expect(desk.app.session.pending.isEmpty)
  }

  @Test func aDayThatIsNoneIsToldBesideItsField() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.press(.pageUp, .tab, .control("u"))
    desk.type("31/2/2020")
    #expect(try Self.form(desk).form[.actDate]?.error == desk.app.text(FormWords.notADay("31/2/2020")))
    desk.press(.function(2))
    #expect(try Self.form(desk).active == .actDate)
    #expect(desk.app.session.pending.isEmpty)
  }

  /// What is typed over a day field, the day of which field it is, and where the error must stand.
  @Test(arguments: [
    ("24/11/2020", FormField.Key.actDate, FormField.Key.actDate),
    ("24/11/2020", .foundDate, .foundDate), ("11/11/2020", .foundDate, .foundDate),
    ("1/1/2013", .actDate, .decision),
  ])
  func rulesAreAppliedBeforeAnythingIsSent(typed: String, into key: FormField.Key, errorAt: FormField.Key) throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.press(.pageUp, .tab)
    if key == .foundDate { desk.press(.tab) }
    desk.press(.control("u"))
    desk.type(typed)
    desk.press(.function(2))
    let form = try Self.form(desk)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [errorAt])
    #expect(form.active == errorAt)
    #expect(desk.app.session.pending.isEmpty)
  }

  @Test func anAssignmentOfAnotherUnitIsToldBesideTheAssignments() throws {
    var desk = try Self.opened()
    Self.fill(&desk)
    desk.press(.pageUp)
    desk.type("so y te")
    desk.press(.enter)
    #expect(try Self.form(desk).form[.assignments]?.error?.string.contains("NV-2020-000412") == true)
  }

  @Test func aDayIsTidiedWhenItsFieldIsLeft() throws {
    var desk = try Self.opened()
    desk.press(.tab)
    desk.type("5-1-2020")
    desk.press(.tab)
    #expect(try Self.form(desk).form.text(.actDate) == "05/01/2020")
  }
}
