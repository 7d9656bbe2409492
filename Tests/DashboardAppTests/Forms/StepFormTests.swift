import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Verifying, confirming and dismissing an incident from the keyboard.
@Suite struct StepFormTests {
  /// A dashboard on the list of incidents with one of them chosen.
  private func desk(_ account: String, on number: Int) throws -> Desk {
    var desk = try Fixture.desk(as: account)
    _ = desk.app.go(to: .incidents, at: .incident(Fixture.incident(number)))
    return desk
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  @Test func aFindingIsRecorded() throws {
    var desk = try desk("ttv02", on: 2)
    desk.press(.character("m"), .enter)
    desk.type("Đúng như phản ánh")
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .verifyIncident(Fixture.incident(2), finding: "Đúng như phản ánh"))
    desk.letStoreWork()
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.index?.incident(Fixture.incident(2))?.state == .verifying)
    #expect(desk.screen.contains("Đã lưu VV-2020-0002"))
  }

  @Test func aConfirmationNeedsSeverityAndCause() throws {
    var desk = try desk("gs01", on: 1)
    desk.press(.character("m"), .enter)
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<IncidentStepForm>)
    #expect(form.form.fields.filter { $0.error != nil }.map(\.key) == [.severity, .cause])
    desk.press(.enter, .down, .enter)
    desk.type("Không đôn đốc")
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .confirmIncident(Fixture.incident(1), severity: .serious, cause: "Không đôn đốc"))
  }

  @Test func aDismissalNeedsAReason() throws {
    var desk = try desk("gs01", on: 1)
    desk.press(.character("m"), .down, .enter)
    #expect(desk.screen.contains("không mở lại được"))
    desk.press(.function(2))
    #expect(desk.screen.contains("Cần nhập “Lý do”"))
    desk.type("Đã báo cáo đúng hạn")
    desk.holdsStore = true
    desk.press(.function(2))
    #expect(sent(desk) == .dismissIncident(Fixture.incident(1), reason: "Đã báo cáo đúng hạn"))
  }

  /// Who, on which incident, and a part of why no step can be taken.
  @Test(arguments: [
    ("ttv01", 2, "người ghi nhận không được xác minh"), ("ttv02", 1, ""),
    ("xem01", 3, "Yêu cầu giải trình: việc của vai trò"),
    ("gs01", 2, ""),
    ("ld01", 1, "Xác nhận vi phạm: việc của vai trò Giám sát"), ("gs01", 1, ""),
  ])
  func dutiesAreToldBeforeTyping(account: String, number: Int, reason: String) throws {
    var desk = try desk(account, on: number)
    desk.press(.function(6))
    guard !reason.isEmpty else {
      #expect(desk.app.dialogs.last is StepsDialog)
      return
    }
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains(reason) == true)
  }

  @Test func stepsThatCannotBeTakenSayWhy() throws {
    var desk = try desk("ttv02", on: 1)
    desk.press(.character("m"))
    #expect(desk.screen.contains("việc của vai trò Giám sát"))
    #expect(!desk.screen.contains("người xác minh không được kết luận"))
    #expect(desk.screen.contains("(gs01, gs02)"))
    desk.press(.down, .enter)
    #expect(desk.app.dialogs.last is StepsDialog)
    #expect(desk.app.messages.current?.kind == .warning)
  }

  @Test func whatAnotherDoesMeanwhileIsToldInTheForm() throws {
    var desk = try desk("gs01", on: 1)
    desk.press(.character("m"), .enter)
    desk.type("x")
    desk.press(.escape)
    try desk.other("gs02", does: .dismissIncident(Fixture.incident(1), reason: "Không có"))
    let form = try #require(desk.app.dialogs.last as? FormDialog<IncidentStepForm>)
    #expect(form.failure?.string.contains("Không có vi phạm") == true)
  }

  @Test func nothingIsWrittenWhereTheDashboardOnlyReads() throws {
    var desk = try Fixture.desk(as: "gs01", readOnly: true)
    _ = desk.app.go(to: .incidents, at: .incident(Fixture.incident(1)))
    desk.press(.character("m"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.messages.current?.text.string.contains("ang mở chỉ để xem") == true)
  }
}
