import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What the flag form fills in by itself as other fields change.
@Suite struct FlagFormFollowingTests {
  private func fields(_ unit: String, _ day: String) throws -> FlagForm {
    var desk = try FlagFormTests.opened()
    desk.type(unit)
    desk.press(.enter)
    desk.type(day)
    return try FlagFormTests.form(desk).form
  }

  @Test(arguments: [
    ("cu jut", "1/1/2018", "Trần Văn Mẫu Một, Chủ tịch"), ("cu jut", "30/6/2019", "Trần Văn Mẫu Một, Chủ tịch"),
    ("cu jut", "1/7/2019", "Nguyễn Thị Mẫu Hai, Phó Chủ tịch (phụ trách)"),
    ("cu jut", "1/10/2019", "Lê Đức Mẫu Ba, Chủ tịch"), ("gia nghia", "1/7/2020", "H'Mẫu Êban Sáu, Q. Chủ tịch"),
    ("so noi vu", "1/7/2020", "Phạm Thị Mẫu Bốn, Giám đốc"),
  ])
  func theHeadFollowsUnitAndDay(unit: String, day: String, expected: String) throws {
    let form = try fields(unit, day)
    #expect(form[.head]?.option?.label.string == expected)
    #expect(form[.headReason] == nil)
  }

  @Test func anEmptyPostIsSaid() throws {
    let form = try fields("so xay dung", "1/10/2020")
    #expect(form[.head]?.option == nil)
    #expect(form[.head]?.placeholder.string == "khuyết trong ngày này")
    #expect(form[.head]?.remarks.contains { $0.isWarning } == true)
  }

  @Test func aDayWithoutAnyHeadIsSaid() throws {
    let form = try fields("so noi vu", "1/1/2017")
    #expect(form[.head]?.option == nil)
    #expect(form[.head]?.placeholder.string == "sổ chưa ghi ai")
  }

  @Test func anotherHeadNeedsAReason() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.pageUp, .tab, .tab, .tab)
    desk.type("mau hai")
    desk.press(.enter)
    // The field of the reason has come below, with the cursor in it.
    #expect(try FlagFormTests.form(desk).active == .headReason)
    desk.press(.function(2))
    #expect(try FlagFormTests.form(desk).form[.headReason]?.error != nil)
    desk.type("Được phân công theo Thông báo 12")
    desk.holdsStore = true
    desk.press(.function(2))
    guard case .flagIncident(let draft) = desk.app.session.pending.values.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(draft.head == Fixture.code("mau-2"))
    #expect(draft.headReason == "Được phân công theo Thông báo 12")
  }

  @Test func aPersonNamedBeforeTheDayCanTurnOutToBeTheHead() throws {
    var desk = try FlagFormTests.opened()
    desk.type("cu jut")
    desk.press(.enter, .tab, .tab)
    desk.type("mau ba")
    desk.press(.enter, .backTab, .backTab, .backTab)
    #expect(try FlagFormTests.form(desk).form[.headReason] != nil)
    desk.type("12/11/2020")
    #expect(try FlagFormTests.form(desk).form[.headReason] == nil)
  }

  @Test func deleteGoesBackToTheHeadInOffice() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.pageUp, .tab, .tab, .tab)
    desk.type("mau hai")
    desk.press(.enter, .backTab, .delete)
    let form = try FlagFormTests.form(desk).form
    #expect(form[.head]?.option?.id == "mau-3")
    #expect(form[.headReason] == nil)
  }

  @Test func theDecisionFollowsTheAssignment() throws {
    var desk = try Fixture.desk()
    desk.app.open(.flag(unit: nil, assignment: Fixture.assignment(377)))
    let form = try FlagFormTests.form(desk)
    #expect(form.form.text(.unit) == "ubnd-tp-gia-nghia")
    #expect(form.form.text(.source) == "assignment")
    #expect(form.form.text(.decision) == "D30")
    #expect(form.active == .actDate)
    // Before the decision on reform was issued, the general one is proposed.
    desk.type("1/10/2019")
    #expect(try FlagFormTests.form(desk).form.text(.decision) == "D25")
  }

  @Test func theKindsFollowTheDecision() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    func offered() throws -> Set<String> {
      let form = try FlagFormTests.form(desk).form
      return Set(form.options(of: .violation, matching: .init(""), desk.app).map(\.id))
    }
    let catalogue = desk.app.settings.rulebook.catalogue
    let day = Fixture.day(12, 11)
    #expect(try offered() == Set(catalogue.violations(under: "D25", on: day).map(\.id)))
    #expect(try offered().contains("V-08"))
    desk.press(.backTab, .backTab)
    desk.type("đùn đẩy")
    desk.press(.enter, .backTab, .backTab)
    #expect(try FlagFormTests.form(desk).form.text(.violation) == "V-08")
    desk.type("30/2019")
    desk.press(.enter)
    #expect(try offered() == Set(catalogue.violations(under: "D30", on: day).map(\.id)))
    // V-08 does not fall under the other decision.
    let field = try #require(try FlagFormTests.form(desk).form[.violation])
    #expect(field.isBlank)
    #expect(field.remarks.contains { $0.isWarning && $0.text.string.contains("Đùn đẩy") })
  }

  @Test func missingTextOfTheDecisionIsAWarning() throws {
    let desk = try FlagFormTests.opened()
    let remarks = try FlagFormTests.form(desk).form[.decision]?.remarks ?? []
    #expect(remarks.contains { $0.isWarning && $0.text.string.hasPrefix("chưa nhập nội dung văn bản") })
    #expect(desk.screen.contains("chưa nhập nội dung văn bản"))
  }

  @Test func onlyDegreesOfTheDayAreOffered() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    let form = try FlagFormTests.form(desk).form
    let offered = form.options(of: .severity, matching: .init(""), desk.app).compactMap { Severity(rawValue: $0.id) }
    #expect(offered == desk.app.settings.rulebook.severities(on: Fixture.day(12, 11)))
    #expect(form.text(.severity).isEmpty)
    #expect(form[.severity]?.remarks.first?.text.string.contains("gợi ý") == true)
  }

  @Test func aViewerMayNotFlag() throws {
    var desk = try Fixture.desk(as: "xem01")
    desk.press(.character("4"), .character("a"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.screen.contains("Việc của vai trò Thanh tra viên (ttv01, ttv02)"))
  }
}
