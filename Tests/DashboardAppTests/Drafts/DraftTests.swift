import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What is typed and not saved: kept while typing, asked about on leaving, offered again.
@Suite struct DraftTests {
  private static let id = Fixture.assignment(412)
  private static let key = RecordKey(.assignment, id.rawValue)

  /// The form of an assignment in which the title was changed.
  private static func typed(_ width: Int = 80, _ height: Int = 24, store: MemoryStore? = nil) throws -> Desk {
    var desk = try Fixture.desk(width, height, as: "vp01", store: store)
    desk.press(.character("2"), .function(4))
    desk.type(" mới")
    return desk
  }

  private func drafts(_ desk: Desk) throws -> [Draft] { try desk.store.drafts(of: "vp01").drafts }

  private func form(_ desk: Desk) throws -> FormDialog<EditAssignmentForm> {
    try #require(desk.app.dialogs.last as? FormDialog<EditAssignmentForm>)
  }

  @Test func whatIsTypedIsKeptEveryTwoSeconds() throws {
    var desk = try Self.typed()
    #expect(try drafts(desk).isEmpty)
    desk.send(.timer(.draft))
    let draft = try #require(try drafts(desk).first)
    #expect(draft.fields == [FieldMember("title", .text("Báo cáo rà soát đất công mới"))])
    #expect(draft.form == "assignments.edit" && draft.subject == Self.key && draft.base == 1)
    // Nothing new, nothing written; more of it goes into the same draft.
    desk.send(.timer(.draft))
    desk.type("!")
    desk.send(.timer(.draft))
    #expect(try drafts(desk).map(\.id) == [draft.id])
    #expect(try drafts(desk).first?.fields == [FieldMember("title", .text("Báo cáo rà soát đất công mới!"))])
    #expect(desk.app.session.draftWork == 0)
  }

  @Test(arguments: [TerminalSignal.hangUp, .terminate]) func aCutLineKeepsWhatWasTyped(signal: TerminalSignal) throws {
    var desk = try Self.typed()
    desk.send(.input([.signal(signal)]))
    #expect(desk.quits == 1)
    #expect(try drafts(desk).count == 1)
  }

  @Test func anUntouchedFormLeavesNoDraft() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"), .function(4), .tab)
    desk.send(.timer(.draft))
    desk.send(.input([.signal(.hangUp)]))
    #expect(try drafts(desk).isEmpty)
  }

  @Test func savingTakesTheDraftAway() throws {
    var desk = try Self.typed()
    desk.send(.timer(.draft))
    desk.press(.function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try drafts(desk).isEmpty)
    #expect(desk.app.session.drafts.isEmpty)
  }

  @Test func whatIsRefusedIsKept() throws {
    var desk = try Self.typed()
    desk.store.fail(with: .diskFull(file: "journal"))
    desk.press(.function(2))
    #expect(try drafts(desk).count == 1)
    #expect(try form(desk).form.text(.title) == "Báo cáo rà soát đất công mới")
  }

  @Test func leavingAsksAndTheDraftCanBeKept() throws {
    var desk = try Self.typed()
    desk.press(.escape, .character("g"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try drafts(desk).count == 1)
    #expect(desk.app.messages.current?.text.string.contains("Đã giữ bản nháp") == true)
  }

  @Test func leavingCanThrowTheDraftAway() throws {
    var desk = try Self.typed()
    desk.send(.timer(.draft))
    desk.press(.escape, .character("b"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try drafts(desk).isEmpty)
  }

  @Test func theSameFormOffersItsDraft() throws {
    var desk = try Self.typed()
    desk.press(.escape, .character("g"), .function(4))
    #expect(desk.screen.contains("Tiếp tục bản nháp lúc 08:41?"))
    desk.press(.enter)
    #expect(try form(desk).form.text(.title) == "Báo cáo rà soát đất công mới")
    #expect(try drafts(desk).count == 1)
    desk.press(.function(2))
    #expect(try drafts(desk).isEmpty)
    #expect(try desk.app.index?.registry.assignment(Self.id)?.title == "Báo cáo rà soát đất công mới")
  }

  @Test func anotherRecordOffersNothing() throws {
    var desk = try Self.typed()
    desk.press(.escape, .character("g"), .down, .function(4))
    #expect(try form(desk).form.text(.title) == "Đề án sắp xếp đơn vị sự nghiệp")
  }

  @Test func draftsAreOfferedAtLogIn() throws {
    let first = try Self.typed()
    var cut = first
    cut.send(.input([.signal(.hangUp)]))
    var desk = try Fixture.desk(as: "vp01", store: first.store)
    #expect(desk.app.dialogs.last is DraftsDialog)
    #expect(desk.screen.contains("Sửa nhiệm vụ NV-2020-000412"))
    desk.press(.enter)
    #expect(try form(desk).form.text(.title) == "Báo cáo rà soát đất công mới")
    #expect(try drafts(desk).count == 1)
    let other = try Fixture.desk(as: "ttv01", store: first.store)
    #expect(other.app.dialogs.isEmpty)
  }

  @Test func laterLeavesThemAndThrowingAwayAsksTwice() throws {
    let first = try Self.typed()
    var cut = first
    cut.send(.input([.signal(.hangUp)]))
    var desk = try Fixture.desk(as: "vp01", store: first.store)
    desk.press(.escape)
    #expect(desk.app.dialogs.isEmpty)
    #expect(try drafts(desk).count == 1)
    _ = desk.app.perform(.drafts)
    desk.press(.character("b"))
    #expect(try drafts(desk).count == 1)
    desk.press(.character("b"))
    #expect(try drafts(desk).isEmpty)
    #expect(desk.app.dialogs.isEmpty)
  }

  /// What others changed since the draft was typed is not overwritten unseen.
  @Test func aDraftTakenUpLaterMeetsWhatOthersDid() throws {
    var desk = try Self.typed()
    desk.press(.escape, .character("g"))
    let edit = RecordEdit(Self.key, base: 1, set: [FieldMember("title", .text("Của người khác"))])
    try desk.other("vp01", does: .edit(edit))
    desk.press(.function(4), .enter)
    #expect(try form(desk).form.text(.title) == "Báo cáo rà soát đất công mới")
    desk.press(.function(2))
    let dialog = try #require(desk.app.dialogs.last as? ConflictDialog)
    #expect(dialog.conflicts.map(\.theirs) == [.text("Của người khác")])
  }

  @Test func chosenOptionsComeBackToo() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    let filled = try FlagFormTests.form(desk).form.fields.map(\.value)
    desk.press(.escape, .character("g"))
    desk.press(.character("a"))
    desk.press(.enter)
    #expect(try FlagFormTests.form(desk).form.fields.map(\.value) == filled)
  }

  @Test func whatCannotBeKeptIsTold() throws {
    var desk = try Self.typed()
    desk.store.spoilDrafts(failing: .store(.diskFull(file: "drafts")))
    desk.send(.timer(.draft))
    #expect(desk.app.messages.current?.text.string.contains("Chưa giữ được bản nháp") == true)
    #expect(try form(desk).form.text(.title) == "Báo cáo rà soát đất công mới")
  }

  @Test func brokenFilesAreTold() throws {
    let store = try Fixture.store()
    store.spoilDrafts(unreadable: ["a\u{1B}[2J.json"])
    let desk = try Fixture.desk(as: "vp01", store: store)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.screen.contains("tệp nháp không đọc được"))
    #expect(!desk.screen.unicodeScalars.contains("\u{1B}"))
  }

  /// A draft of a newer program, of a record that is gone, with fields and options that do not exist.
  @Test(arguments: [
    ("forms.of-tomorrow", "assignment/NV-2020-000412"), ("assignments.edit", "assignment/NV-2020-009999"),
    ("units.add", "incident/VV-2020-0001"),
  ])
  func aDraftWithoutAFormStays(form: String, subject: String) throws {
    let store = try Fixture.store()
    let draft = Draft(
      id: try #require(DraftID("x")), form: form, subject: RecordKey(subject), base: 99, saved: Fixture.now,
      fields: [FieldMember("nowhere", .text("\u{1B}[2J"))])
    try store.keep(draft, of: "vp01")
    var desk = try Fixture.desk(as: "vp01", store: store)
    #expect(!desk.screen.unicodeScalars.contains("\u{1B}"))
    desk.press(.enter)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains("Bản nháp vẫn giữ") == true)
    #expect(try drafts(desk) == [draft])
  }

  @Test func valuesThatFitNoFieldAreLeftOut() throws {
    let store = try Fixture.store()
    let draft = Draft(
      id: try #require(DraftID("x")), form: "assignments.edit", subject: Self.key, base: 99, saved: Fixture.now,
      fields: [
        FieldMember("unit", .text("so-khong-co")), FieldMember("title", .list([.text("x")])),
        FieldMember("source", .text("Công văn 5")), FieldMember("nowhere", .text("y")),
      ])
    try store.keep(draft, of: "vp01")
    var desk = try Fixture.desk(as: "vp01", store: store)
    desk.press(.enter)
    #expect(try form(desk).form.text(.source) == "Công văn 5")
    #expect(try form(desk).form.text(.unit) == "ubnd-huyen-cu-jut")
    #expect(try form(desk).form.text(.title) == "Báo cáo rà soát đất công")
  }

  @Test func everyRequestIsFoundAgain() {
    let (unit, assignment, incident) = (Fixture.code("so-y-te") as Code<OrgUnit>, Self.id, Fixture.incident(1))
    let (person, headship) = (Fixture.code("mau-1") as Code<Person>, Fixture.code("nk-1") as Code<Headship>)
    let user = Fixture.code("vp01") as Code<User>
    let requests: [FormRequest] =
      [
        .flag(unit: nil, assignment: nil), .flag(unit: unit, assignment: nil), .flag(unit: nil, assignment: assignment),
        .addAssignment(unit: nil), .addAssignment(unit: unit), .editAssignment(assignment), .copyAssignment(assignment),
        .noteAssignment(assignment),
        .nextStep(assignment), .addUnit(parent: nil), .addUnit(parent: unit), .editUnit(unit), .renameUnit(unit),
        .appoint(unit), .editHeadship(headship), .endHeadship(headship), .addPerson(nil), .addPerson(unit),
        .editPerson(person), .addUser, .editUser(user), .setRoles(user), .setDisabled(user),
      ] + IncidentStep.allCases.map { .step($0, incident) }
      + AssignmentStepKind.allCases.map { .term($0, [assignment]) }
    for request in requests {
      let key = request.draftKey
      #expect(FormRequest(form: key.form, subject: key.subject) == request)
      #expect(DraftID("\(key.form).\(key.subject?.id ?? "new").1") != nil)
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30), (160, 45)]) func golden(width: Int, height: Int) throws {
    var desk = try Self.typed(width, height)
    desk.press(.escape)
    expectGolden(desk.app.render(), "draft-question-\(width)x\(height)")
    desk.press(.character("g"), .function(4))
    expectGolden(desk.app.render(), "draft-offer-\(width)x\(height)")
    let again = try Fixture.desk(width, height, as: "vp01", store: desk.store)
    expectGolden(again.app.render(), "draft-login-\(width)x\(height)")
  }
}
