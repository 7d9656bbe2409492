import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// One action on all marked rows: shown first, written in one entry, and every row refused is named with why.
@Suite struct BulkTests {
  /// The Office with these assignments marked.
  private func desk(marking numbers: Int..., width: Int = 100, height: Int = 30) throws -> Desk {
    var desk = try Fixture.desk(width, height, as: "vp01")
    desk.press(.character("2"))
    for number in numbers {
      desk.app.screens[AssignmentsScreen.self].list.select(Fixture.assignment(number))
      desk.press(.space)
    }
    return desk
  }

  private func task(_ number: Int, in desk: Desk) throws -> Assignment {
    try #require(try desk.app.index?.registry.assignment(Fixture.assignment(number)))
  }

  @Test func aNoteGoesToAllInOneEntry() throws {
    var desk = try desk(marking: 412, 398)
    let before = try desk.store.snapshot().through
    desk.press(.character("t"))
    #expect(desk.screen.contains("Sẽ ghi 2 việc, một lần"))
    desk.type("Đã nhắc bằng công văn")
    desk.press(.enter)
    #expect(try desk.store.snapshot().through == before)
    desk.press(.enter)
    #expect(try desk.store.snapshot().through.value == before.value + 1)
    for number in [412, 398] {
      #expect(try task(number, in: desk).notes.last?.text == "Đã nhắc bằng công văn")
    }
    #expect(desk.screen.contains("Đã ghi 2 việc"))
    desk.press(.enter)
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.app.screens[AssignmentsScreen.self].markCount == 0)
  }

  @Test func onlyWhatTheRulesTakeIsWrittenAndTheRestIsNamed() throws {
    var desk = try desk(marking: 412, 441)
    desk.press(.character("m"), .enter)
    #expect(desk.screen.contains("Sẽ ghi 1 việc, một lần, bỏ qua 1"))
    #expect(desk.screen.contains("! NV-2020-000412"))
    desk.press(.enter)
    #expect(try task(441, in: desk).acceptance != nil)
    #expect(try task(412, in: desk).acceptance == nil)
    #expect(desk.screen.contains("Đã ghi 1 việc"))
    #expect(desk.screen.contains("! NV-2020-000412"))
    desk.press(.escape)
    // What was refused stays marked, so that it can be looked at.
    #expect(desk.app.screens[AssignmentsScreen.self].list.marked == [Fixture.assignment(412)])
  }

  @Test func nothingIsSentWhereEveryRowIsRefused() throws {
    var desk = try desk(marking: 412, 398)
    let before = try desk.store.snapshot().through
    desk.press(.character("m"), .enter, .enter)
    #expect(try desk.store.snapshot().through == before)
    #expect(desk.screen.contains("Không dòng nào ghi được"))
  }

  @Test func anEmptyNoteIsNotSent() throws {
    var desk = try desk(marking: 412)
    let before = try desk.store.snapshot().through
    desk.press(.character("t"), .function(2))
    #expect(try desk.store.snapshot().through == before)
    #expect(desk.screen.contains("Nội dung: còn trống."))
  }

  @Test func tasksAreHandedToAFollower() throws {
    var desk = try desk(marking: 412, 398)
    desk.press(.character("c"))
    desk.type("gs01")
    desk.press(.enter, .enter, .enter)
    #expect(try task(412, in: desk).follower == Fixture.code("gs01"))
    #expect(try task(398, in: desk).follower == Fixture.code("gs01"))
  }

  /// Before an account is chosen nothing is wrong with any row, whoever follows it now.
  @Test func rowsWaitUntilAFollowerIsChosen() throws {
    var desk = try desk(marking: 412, 398)
    desk.press(.character("c"))
    #expect(desk.screen.contains("Sẽ ghi 2 việc, một lần"))
    #expect(!desk.screen.contains("KHÔNG GHI ĐƯỢC"))
    let before = try desk.store.snapshot().through
    desk.press(.function(2))
    #expect(desk.screen.contains("Người theo dõi: còn trống."))
    #expect(try desk.store.snapshot().through == before)
  }

  /// Whoever followed it already is named as one for whom nothing would change.
  @Test func aFollowerWhoFollowsAlreadyIsNoChange() throws {
    var desk = try desk(marking: 412, 398)
    desk.press(.character("c"))
    desk.type("vp01")
    desk.press(.enter, .enter, .enter)
    #expect(desk.screen.contains("Không có gì thay đổi"))
    #expect(try task(398, in: desk).follower == Fixture.code("vp01"))
  }

  /// The whole is refused where a row has changed after the preview; nothing of it is written, and the row says why.
  @Test func aRowThatChangedMeanwhileStopsTheWhole() throws {
    var desk = try desk(marking: 412, 441)
    desk.press(.character("t"))
    desk.type("Nhắc chung")
    desk.holdsStore = true
    desk.press(.function(2))
    _ = try desk.store.commit(
      .acceptAssignment(Fixture.assignment(441)), by: Actor(account: "vp01"), request: #require(RequestID("other")))
    desk.letStoreWork()
    desk.send(.storeChanged)
    #expect(try task(412, in: desk).notes.last?.text != "Nhắc chung")
    #expect(desk.screen.contains("! NV-2020-000441"))
    #expect(desk.screen.contains("chưa ghi gì"))
    desk.press(.function(2))
    #expect(try task(412, in: desk).notes.last?.text == "Nhắc chung")
  }

  @Test func oneIncidentHoldsSeveralTasksOfAUnit() throws {
    var desk = try Fixture.desk(100, 30, as: "ttv01")
    for number in [412, 409] {
      desk.app.screens[OverdueScreen.self].list.select(Fixture.assignment(number))
      desk.press(.space)
    }
    desk.press(.character("!"))
    let form = try #require(desk.app.dialogs.last as? FormDialog<FlagForm>)
    #expect(form.form.linkedAssignments == [Fixture.assignment(412), Fixture.assignment(409)])
    #expect(form.form.unit == Fixture.code("ubnd-huyen-cu-jut"))
  }

  @Test func anIncidentConcernsOneUnit() throws {
    var desk = try Fixture.desk(as: "ttv01")
    desk.press(.space, .space, .character("!"))
    #expect(desk.app.dialogs.isEmpty)
    #expect(desk.screen.contains("Một vụ việc chỉ nêu một đơn vị"))
  }

  @Test func incidentsAreVerifiedTogether() throws {
    var desk = try Fixture.desk(100, 30, as: "ttv02")
    desk.press(.character("4"), .character("*"), .character("m"))
    desk.type("Đã đối chiếu hồ sơ")
    desk.press(.function(2))
    let verified = desk.app.index?.incidents.filter { $0.findings.last?.text == "Đã đối chiếu hồ sơ" } ?? []
    #expect(verified.map(\.id) == [Fixture.incident(2), Fixture.incident(1)])
    // The third is concluded, which is said of it.
    #expect(desk.screen.contains("! VV-2020-0003"))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30)])
  func looks(_ width: Int, _ height: Int) throws {
    var desk = try desk(marking: 412, 441, 398, width: width, height: height)
    expectGolden(desk.app.render(), "marks-\(width)x\(height)")
    desk.press(.character("t"))
    desk.type("Đã nhắc bằng công văn")
    expectGolden(desk.app.render(), "bulk-note-\(width)x\(height)")
    desk.press(.escape, .character("b"), .character("m"), .enter)
    expectGolden(desk.app.render(), "bulk-accept-\(width)x\(height)")
    desk.press(.enter)
    expectGolden(desk.app.render(), "bulk-done-\(width)x\(height)")
  }
}
