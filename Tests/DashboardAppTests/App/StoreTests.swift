import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What the dashboard makes of what the store says.
@Suite struct StoreTests {
  /// Whoever waits is told what for, and how far it is.
  @Test func longWorkOfTheStoreIsTold() throws {
    var desk = try Fixture.desk(as: "vp01")
    desk.holdsStore = true
    desk.send(.storeChanged)
    desk.clock = Moment(millisecondsSinceEpoch: desk.clock.millisecondsSinceEpoch + 400)
    desk.send(.storeBusy(.reading(done: 45, of: 100)))
    #expect(desk.screen.contains("Đang đọc sổ… 45%"))
    desk.letStoreWork()
    #expect(!desk.screen.contains("Đang đọc sổ"))
    desk.holdsStore = true
    desk.press(.character("2"), .character("t"))
    desk.type("Đã nhắc")
    desk.press(.function(2))
    let holder = LockHolder(process: 1, account: "ttv01", since: desk.clock, action: "incident.flag")
    desk.send(.storeBusy(.waiting(holder)))
    #expect(desk.screen.contains("đang chờ ttv01 ghi xong…"))
    desk.letStoreWork()
    #expect(!desk.screen.contains("đang chờ"))
  }

  private func note(_ number: Int) -> Command { .noteAssignment(Fixture.assignment(number), text: "Đã đôn đốc") }

  @Test func whatOthersChangeIsMarkedAndTold() throws {
    var desk = try Fixture.desk()
    try desk.other("vp01", does: note(433))
    let key = RecordKey(.assignment, "NV-2020-000433")
    #expect(desk.app.ledger.changed[key]?.actor.account == "vp01")
    #expect(desk.app.ledger.changed[key]?.fields == ["notes"])
    #expect(desk.screen.contains("+ NV-2020-000433 vừa được vp01 cập nhật"))
    #expect(desk.screen.contains("1 bản ghi vừa đổi"))
  }

  @Test func takingChangesUnmarksThem() throws {
    var desk = try Fixture.desk()
    try desk.other("vp01", does: note(433))
    desk.press(.control("r"))
    #expect(desk.app.ledger.changed.isEmpty)
  }

  @Test func ownChangesAreNotMarked() throws {
    var desk = try Fixture.desk(as: "vp01")
    let submitted = desk.app.submit(note(433))
    let submission = try #require(submitted)
    guard case .commit(let command, let actor, let request) = submission.effect else { return }
    let receipt = try desk.store.commit(command, by: actor, request: request)
    desk.send(.committed(request, .success(receipt)))
    #expect(desk.app.ledger.changed.isEmpty)
    #expect(desk.app.session.lastReceipt == receipt)
    #expect(desk.screen.contains("Đã lưu NV-2020-000433"))
  }

  /// Nobody may learn from a message of an incident they may not see.
  @Test func hiddenIncidentsAreNotAnnounced() throws {
    var desk = try Fixture.desk(as: "xem01")
    try desk.other("ttv02", does: .verifyIncident(Fixture.incident(1), finding: "Thêm chứng cứ"), request: "a")
    try desk.other("ttv02", does: .verifyIncident(Fixture.incident(2), finding: "Đã kiểm tra"), request: "b")
    #expect(desk.app.ledger.changed.isEmpty)
    #expect(!desk.screen.contains("VV-2020"))
  }

  @Test func onlyOneLoadIsUnderWay() throws {
    var desk = try Fixture.desk()
    desk.holdsStore = true
    desk.send(.storeChanged)
    desk.send(.storeChanged)
    desk.send(.storeChanged)
    #expect(desk.heldCount == 1)
    _ = try desk.store.commit(note(433), by: Actor(account: "vp01"), request: #require(RequestID("late")))
    desk.letStoreWork()
    #expect(desk.app.ledger.through == SequenceNumber(2))
    #expect(desk.app.ledger.loadingSince == nil)
  }

  @Test func aFailedLoadIsToldAndTriedAgain() throws {
    var desk = try Fixture.desk()
    let request = LoadRequest(actor: desk.app.session.actor, day: Fixture.day, known: nil)
    desk.send(.loaded(request, .failure(.store(.readOnly(reason: "thử")))))
    #expect(desk.app.messages.current?.kind == .error)
    #expect(desk.app.index != nil)
    desk.clock = Moment(Fixture.day, hour: 8, minute: 42)
    desk.send(.minute)
    #expect(desk.app.ledger.failure == nil)
  }

  @Test func anErrorStaysUntilItIsRead() throws {
    var desk = try Fixture.desk()
    desk.app.messages.post(.error, "Đĩa đầy")
    desk.press(.down, .up, .character("1"))
    desk.send(.minute)
    #expect(desk.screen.contains("Đĩa đầy"))
    desk.press(.escape)
    #expect(!desk.screen.contains("Đĩa đầy"))
  }

  @Test func midnightBringsAnotherReportingDay() throws {
    var desk = try Fixture.desk()
    #expect(desk.app.index?.counts.overdue == 7)
    desk.clock = Moment(Fixture.day(24, 11), hour: 0, minute: 0)
    desk.send(.minute)
    #expect(desk.app.index?.reporting.day == Fixture.day(24, 11))
    #expect(desk.app.index?.counts.overdue == 8)
  }

  @Test func switchingTheAccountLeavesNothingBehind() throws {
    var desk = try Fixture.desk(as: "ttv01")
    desk.holdsStore = true
    _ = desk.app.perform(.switchAccount(Fixture.code("xem01")))
    #expect(desk.app.index == nil)
    #expect(desk.app.session.account == "xem01")
    desk.holdsStore = false
    desk.app.ledger.loadingSince = nil
    desk.send(.storeChanged)
    #expect(desk.app.index?.visibility == .establishedWithoutNames)
    #expect(desk.app.index?.incidents.map(\.id) == [Fixture.incident(3)])
  }

  /// A load asked for by the account before must not show its records to the one after.
  @Test func aLateAnswerForAnotherAccountIsDropped() throws {
    var desk = try Fixture.desk(as: "ttv01")
    desk.holdsStore = true
    desk.send(.storeChanged)
    _ = desk.app.perform(.switchAccount(Fixture.code("xem01")))
    desk.letStoreWork()
    #expect(desk.app.index?.visibility == .establishedWithoutNames)
  }

  /// A refusal that a form shows beside its field is not told a second time when the form is left.
  @Test func aFailureThatAFormShowsIsNotToldTwice() throws {
    var desk = try Fixture.desk(as: "ttv02")
    desk.app.open(.step(.verify, Fixture.incident(2)))
    desk.store.fail(with: .diskFull(file: "000001.jsonl"))
    desk.type("Đã kiểm tra tại chỗ")
    desk.press(.function(2))
    #expect(desk.screen.contains("Đĩa đầy"))
    #expect(desk.app.messages.current == nil)
  }
}
