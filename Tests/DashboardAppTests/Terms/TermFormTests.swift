import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The menu of steps and the form of each, from the keyboard.
@Suite struct TermFormTests {
  private func desk(
    _ account: String = "vp01", on number: Int = 398, _ width: Int = 80, _ height: Int = 24
  ) throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account)
    _ = desk.app.go(to: .assignments, at: .assignment(Fixture.assignment(number)))
    return desk
  }

  private func stored(_ number: Int, _ desk: Desk) throws -> Assignment {
    try #require(try desk.store.snapshot().registry.assignment(Fixture.assignment(number)))
  }

  /// Opens the form of a step by its place in the menu.
  private func open(_ kind: AssignmentStepKind, _ desk: inout Desk) throws {
    let place = try #require(AssignmentStepKind.allCases.firstIndex(of: kind))
    desk.press(.function(6), .home)
    for _ in 0...place { desk.press(.down) }
    desk.press(.enter)
  }

  @Test func theMenuSaysWhatCannotBeDoneAndWhy() throws {
    var desk = try desk()
    desk.press(.function(6))
    let screen = desk.screen
    #expect(screen.contains("> Báo cáo kết quả"))
    #expect(screen.contains("Cho tiếp tục") && screen.contains("đang ở trạng thái “Mới giao”"))
    #expect(screen.contains("không có đơn vị phối hợp"))
    try open(.resume, &desk)
    #expect(!(desk.app.dialogs.last is FormDialog<TermForm>))
  }

  @Test func viewersAndInspectorsChangeNothing() throws {
    for account in ["xem01", "ttv01"] {
      var desk = try desk(account)
      desk.press(.function(6))
      #expect(desk.app.dialogs.isEmpty, "\(account)")
    }
  }

  @Test func anExtensionAfterTheDueDayIsToldAndRecorded() throws {
    var desk = try desk()
    try open(.extend, &desk)
    desk.type("30/11/2020")
    desk.press(.tab)
    desk.type("CV 300/UBND")
    desk.press(.tab)
    desk.type("20/11/2020")
    desk.press(.tab)
    desk.type("Phó Chủ tịch")
    #expect(desk.screen.contains("cho phép sau hạn 14/11/2020"))
    desk.press(.function(2))
    let task = try stored(398, desk)
    #expect(task.extensions.count == 1 && task.due == Fixture.day(14, 11))
    #expect(desk.screen.contains("gia hạn muộn, không tính") || task.lateExtensions.count == 1)
  }

  @Test func restAndGoOn() throws {
    var desk = try desk(on: 440)
    try open(.suspend, &desk)
    desk.type("CV 1")
    desk.press(.tab, .control("u"))
    desk.type("13/11/2020")
    desk.press(.tab)
    desk.type("Chờ hướng dẫn")
    desk.press(.function(2))
    #expect(try stored(440, desk).state == .suspended)
    try open(.resume, &desk)
    desk.type("CV 2")
    #expect(desk.screen.contains("hạn lùi 10 ngày, đến 25/12/2020"))
    desk.press(.function(2))
    #expect(try stored(440, desk).due == Fixture.day(25, 12))
  }

  @Test func aTransferMakesANewAssignmentOfTheOtherUnit() throws {
    var desk = try desk()
    try open(.transfer, &desk)
    desk.type("y te")
    desk.press(.enter)
    desk.type("QĐ 5")
    desk.press(.tab)
    #expect(desk.screen.contains("8 ngày trễ trước ngày này thuộc"))
    desk.press(.tab)
    desk.type("Sắp xếp lại")
    desk.press(.function(2))
    let old = try stored(398, desk)
    let next = try #require(old.transferredTo)
    #expect(old.state == .transferred)
    #expect(try desk.store.snapshot().registry.assignment(next)?.unit == Fixture.code("so-y-te"))
  }

  @Test func anExcuseAndACauseOfMarkedTasksByOneDocument() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.press(.character("2"))
    for number in [398, 401, 440] {
      desk.app.withScreen(.assignments) { screen, _ in
        guard var assignments = screen as? AssignmentsScreen else { return }
        assignments.list.select(Fixture.assignment(number))
        screen = assignments
      }
      desk.press(.character(" "))
    }
    desk.press(.function(6), .down, .down, .enter)
    #expect(desk.screen.contains("Ghi 2 nhiệm vụ, một lần"))
    #expect(desk.screen.contains("NV-2020-000440"))
    desk.type("CV 9")
    desk.press(.tab)
    desk.type("22/11/2020")
    desk.press(.tab)
    desk.type("Chủ tịch")
    desk.press(.tab)
    desk.type("Bão số 12")
    desk.press(.function(2))
    #expect(try stored(398, desk).excuse?.document == "CV 9" && stored(401, desk).excuse != nil)
    #expect(try stored(440, desk).excuse == nil)
  }

  @Test func cooperationIsJudged() throws {
    var desk = try desk(on: 412)
    try open(.judge, &desk)
    desk.type("tai chinh")
    desk.press(.enter)
    desk.type("cham")
    desk.press(.enter)
    desk.type("CV 7/STC")
    desk.press(.function(2))
    #expect(try stored(412, desk).cooperation[Fixture.code("so-tai-chinh")]?.verdict == .late)
    #expect(desk.screen.contains("Chậm"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)]) func golden(width: Int, height: Int) throws {
    var desk = try desk(on: 412, width, height)
    desk.press(.function(6))
    expectGolden(desk.app.render(), "steps-menu-\(width)x\(height)")
    for kind in [AssignmentStepKind.extend, .transfer, .judge] {
      var form = try self.desk(on: 412, width, height)
      form.app.open(.term(kind, [Fixture.assignment(412)]))
      expectGolden(form.app.render(), "step-\(kind.rawValue)-\(width)x\(height)")
    }
  }
}
