import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Entering, editing, reporting and answering assignments from the keyboard.
@Suite struct AssignmentFormTests {
  private func desk(_ account: String = "vp01", on number: Int = 398) throws -> Desk {
    var desk = try Fixture.desk(as: account)
    _ = desk.app.go(to: .assignments, at: .assignment(Fixture.assignment(number)))
    return desk
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  @Test func anAssignmentIsEnteredForSeveralUnits() throws {
    var desk = try desk()
    desk.press(.character("a"))
    desk.type("Báo cáo thử")
    desk.press(.tab)
    desk.type("noi vu")
    desk.press(.enter)
    desk.type("y te")
    desk.press(.enter, .tab, .tab)
    desk.type("Công văn 9/UBND-TH")
    desk.press(.tab, .tab)
    desk.type("trong 10 ngày làm việc")
    #expect(desk.screen.contains("→ 07/12/2020, thứ Hai: trong 10 ngày làm việc"))
    #expect(desk.screen.contains("2 nhiệm vụ, mỗi đơn vị một nhiệm vụ riêng"))
    desk.holdsStore = true
    desk.press(.function(2))
    var draft = AssignmentDraft()
    draft.title = "Báo cáo thử"
    draft.units = [Fixture.code("so-noi-vu"), Fixture.code("so-y-te")]
    draft.source = "Công văn 9/UBND-TH"
    draft.issued = Fixture.day
    draft.due = .wording("trong 10 ngày làm việc")
    #expect(sent(desk) == .addAssignment(draft))
    desk.letStoreWork()
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func requiredFieldsAreToldBesideThem() throws {
    var desk = try desk()
    desk.press(.function(7), .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AddAssignmentForm>)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [.title, .unit, .source])
  }

  /// What is typed as due, and what is sent.
  @Test(arguments: [
    ("", DueWish.none), ("+10", .day(Fixture.day(3, 12))), ("30/11/2020", .day(Fixture.day(30, 11))),
    ("trước ngày 30/11/2020", .wording("trước ngày 30/11/2020")),
  ])
  func oneFieldTakesDayAndWording(typed: String, wish: DueWish) throws {
    var desk = try filledDesk(due: typed)
    desk.holdsStore = true
    desk.press(.function(2))
    guard case .addAssignment(let draft) = sent(desk) else {
      Issue.record("nothing sent")
      return
    }
    #expect(draft.due == wish)
  }

  @Test(arguments: [
    ("trước ngày 1/11/2020", "ở trước"), ("1/11/2020", "ở trước"), ("khi nào xong", "Không hiểu thời hạn"),
  ])
  func whatIsWrongWithADueStandsBesideIt(typed: String, reason: String) throws {
    var desk = try filledDesk(due: typed)
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AddAssignmentForm>)
    #expect(form.form[.originalDue]?.error?.string.contains(reason) == true)
  }

  /// The form for a new assignment with all that it needs, and a due.
  private func filledDesk(due: String) throws -> Desk {
    var desk = try desk()
    desk.app.open(.addAssignment(unit: Fixture.code("so-y-te")))
    desk.type("Báo cáo thử")
    desk.press(.tab, .tab, .tab)
    desk.type("Công văn 9/UBND-TH")
    desk.press(.tab, .tab)
    desk.type(due)
    return desk
  }

  @Test(arguments: [("+10", "03/12/2020"), ("+10lv", "07/12/2020"), ("+0", "23/11/2020"), ("5/1/2021", "05/01/2021")])
  func daysAreTypedAsArithmetic(typed: String, day: String) throws {
    #expect(DayEntry.day(typed, try desk().app)?.dayMonthYear == day)
  }

  @Test(arguments: ["+", "+x", "+-3", "+99999", "10", "+10l"])
  func whatIsNoDayStaysNone(typed: String) throws {
    #expect(DayEntry.day(typed, try desk().app) == nil)
  }

  @Test func onlyWhatChangedIsSent() throws {
    var desk = try desk()
    desk.press(.function(4))
    desk.type(" sửa")
    desk.holdsStore = true
    desk.press(.function(2))
    let key = RecordKey(.assignment, Fixture.assignment(398).rawValue)
    let set = [FieldMember("title", .text("Đề án sắp xếp đơn vị sự nghiệp sửa"))]
    #expect(sent(desk) == .edit(RecordEdit(key, base: 1, set: set)))
  }

  @Test func correctingTheDueDayNeedsAReason() throws {
    var desk = try desk()
    desk.press(.character("c"), .tab, .tab, .tab, .tab, .tab)
    for _ in 0..<10 { desk.press(.backspace) }
    desk.type("15/11/2020")
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EditAssignmentForm>)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [.reason])
    desk.type("gõ nhầm")
    desk.holdsStore = true
    desk.press(.function(2))
    let key = RecordKey(.assignment, Fixture.assignment(398).rawValue)
    let set = [FieldMember("originalDue", Fixture.day(15, 11).fieldValue)]
    #expect(sent(desk) == .edit(RecordEdit(key, base: 1, set: set, reason: "gõ nhầm")))
  }

  @Test func nothingChangedIsToldToOneWhoSaves() throws {
    var desk = try desk()
    desk.press(.function(4))
    #expect(!desk.screen.contains("Chưa sửa gì"))
    desk.press(.function(2))
    #expect(desk.screen.contains("Chưa sửa gì để lưu."))
  }

  @Test func aWordingTakesThePlaceOfADay() throws {
    var desk = try desk()
    desk.press(.character("c"), .tab, .tab, .tab, .tab, .tab, .control("u"))
    desk.type("trong 30 ngày")
    #expect(desk.screen.contains("→ 02/11/2020, thứ Hai: trong 30 ngày"))
    desk.press(.tab)
    desk.type("văn bản ghi 30 ngày")
    desk.holdsStore = true
    desk.press(.function(2))
    let key = RecordKey(.assignment, Fixture.assignment(398).rawValue)
    let set = [FieldMember("dueText", .text("trong 30 ngày"))]
    #expect(sent(desk) == .edit(RecordEdit(key, base: 1, set: set, reason: "văn bản ghi 30 ngày")))
  }

  @Test func progressIsNoted() throws {
    var desk = try desk()
    desk.press(.character("t"))
    desk.type("Đang lấy ý kiến")
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .noteAssignment(Fixture.assignment(398), text: "Đang lấy ý kiến"))
  }

  @Test func aResultIsReportedThenReturnedThenAccepted() throws {
    var desk = try desk()
    let id = Fixture.assignment(398)
    desk.press(.character("m"), .enter)
    desk.type("Báo cáo 7/BC-SNV")
    desk.press(.function(2))
    #expect(try desk.app.index?.registry.assignment(id)?.state == .reported)
    desk.press(.function(6), .enter, .enter, .down, .enter, .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<AnswerForm>)
    #expect(form.form[.returns]?.error != nil)
    desk.type("Thiếu phụ lục")
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .returnAssignment(id, reason: "Thiếu phụ lục"))
    desk.letStoreWork()
    #expect(try desk.app.index?.registry.assignment(id)?.state == .returned)
  }

  @Test func aReportedResultIsAccepted() throws {
    var desk = try desk()
    try desk.other(
      "vp01", does: .reportAssignment(Fixture.assignment(398), document: "BC 7", on: Fixture.day))
    desk.press(.function(6), .enter, .enter, .enter)
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .acceptAssignment(Fixture.assignment(398)))
  }

  @Test(arguments: ["a", "c", "t", "m"]) func viewersAreTold(key: String) throws {
    var desk = try desk("xem01")
    desk.type(key)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains("vai trò") == true)
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    let id = Fixture.assignment(398)
    let requests: [(String, FormRequest)] = [
      ("add", .addAssignment(unit: Fixture.code("so-y-te"))), ("edit", .editAssignment(id)),
      ("note", .noteAssignment(id)), ("result", .nextStep(id)),
    ]
    for (name, request) in requests {
      var desk = try Fixture.desk(width, height, as: "vp01")
      desk.press(.character("2"))
      desk.app.open(request)
      expectGolden(desk.app.render(), "form-assignment-\(name)-\(width)x\(height)")
    }
    var desk = try Fixture.desk(width, height, as: "vp01")
    try desk.other("vp01", does: .reportAssignment(id, document: "BC 7/BC-SNV", on: Fixture.day))
    desk.press(.character("2"))
    desk.app.open(.nextStep(id))
    desk.press(.enter, .down, .enter)
    expectGolden(desk.app.render(), "form-assignment-answer-\(width)x\(height)")
  }
}
