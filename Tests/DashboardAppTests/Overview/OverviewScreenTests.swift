import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The overview: what it shows, where its rows lead, and how far a person had looked.
@Suite struct OverviewScreenTests {
  static let sizes = [(40, 12), (80, 24), (120, 30), (160, 45)]

  /// A store in which the account had looked on the 10th, before the first task now late became so.
  private func store(for account: String = "gs01") throws -> MemoryStore {
    let store = try Fixture.storeWithRegisters()
    let day = Fixture.day(15, 11)
    try store.keep(
      Watermark(through: SequenceNumber(1), day: day, moment: Moment(day, hour: 16, minute: 50)), of: account)
    return store
  }

  private func desk(_ width: Int = 80, _ height: Int = 24, as account: String = "gs01") throws -> Desk {
    var desk = try Fixture.desk(width, height, as: account, store: store(for: account))
    desk.press(.character("0"))
    return desk
  }

  @Test(arguments: sizes) func looks(width: Int, height: Int) throws {
    expectGolden(try desk(width, height).app.render(), "overview-\(width)x\(height)")
  }

  @Test func theUnitsBehindAGap() throws {
    var desk = try desk(120, 30)
    desk.press(.backTab, .enter)
    expectGolden(desk.app.render(), "overview-gap-120x30")
    desk.press(.enter)
    #expect(desk.app.current == .units)
    #expect(desk.app.screens[UnitsScreen.self].page?.part == .compliance)
  }

  @Test func newsAreWalkedAndFollowed() throws {
    var desk = try desk()
    let news = try #require(desk.app.ledger.overview?.overview.news)
    #expect(news.first?.kind == .newlyLate)
    desk.press(.tab, .character("n"), .enter)
    #expect(desk.app.current == .assignments)
  }

  @Test func aStateLeadsToItsIncidents() throws {
    var desk = try desk()
    desk.press(.tab, .tab, .enter)
    #expect(desk.app.current == .incidents)
    #expect(desk.app.screens[IncidentsScreen.self].filterBox.text.hasPrefix("state:"))
  }

  @Test func aClockThatRunsOutLeadsToItsIncident() throws {
    let store = try store()
    var draft = IncidentDraft()
    draft.unit = Fixture.code("so-noi-vu")
    (draft.decision, draft.violation) = ("D25", "V-05")
    (draft.actDate, draft.foundDate) = (Fixture.day(20, 8), Fixture.day(1, 9))
    draft.summary = "Chậm báo cáo"
    _ = try store.commit(
      .flagIncident(draft), by: Actor(account: "ttv01"), request: try #require(RequestID("flag-1")))
    var desk = try Fixture.desk(as: "gs01", store: store)
    desk.press(.character("0"))
    let alarm = try #require(desk.app.ledger.overview?.overview.alarms.first)
    #expect(alarm.clock.isAlarm)
    desk.press(.tab, .tab, .tab, .enter)
    #expect(desk.app.current == .incidents)
    #expect(desk.app.screens[IncidentsScreen.self].list.cursor == alarm.incident)
  }

  @Test func whoSeesNoNamesSeesNoClocks() throws {
    let desk = try desk(as: "xem01")
    #expect(desk.app.ledger.overview?.overview.alarms.isEmpty ?? false)
  }

  @Test func itIsComputedOnceForAState() throws {
    var desk = try desk()
    let first = try #require(desk.app.ledger.overview?.basis)
    desk.holdsStore = true
    desk.press(.character("1"), .character("0"))
    #expect(desk.heldCount == 0)
    desk.letStoreWork()
    try desk.other("vp01", does: .noteAssignment(Fixture.assignment(412), text: "x"))
    #expect(desk.app.ledger.overview?.basis != first)
  }

  @Test func leavingKeepsHowFarOneHasLooked() throws {
    var desk = try desk()
    let through = desk.app.ledger.through
    desk.press(.character("q"), .enter)
    #expect(desk.quits == 1)
    let kept = try #require(desk.store.watermark(of: "gs01"))
    #expect(kept == Watermark(through: through, day: Fixture.day, moment: Fixture.now))
    #expect(!desk.app.session.awaitsDisk)
  }

  @Test func inASittingItIsKeptEveryFewMinutesAtMost() throws {
    var desk = try Fixture.desk(as: "gs01")
    #expect(desk.store.watermark(of: "gs01") == nil)
    desk.send(.minute)
    let first = try #require(desk.store.watermark(of: "gs01"))
    desk.clock = Moment(Fixture.day, hour: 8, minute: 44)
    desk.send(.minute)
    #expect(desk.store.watermark(of: "gs01") == first)
    desk.clock = Moment(Fixture.day, hour: 8, minute: 46)
    desk.send(.minute)
    #expect(desk.store.watermark(of: "gs01")?.moment == desk.clock)
    // What is new stays what it was when the sitting began.
    #expect(desk.app.session.before == .some(nil))
  }

  @Test func readingOnlyKeepsNothing() throws {
    var desk = try Fixture.desk(as: "ld01", readOnly: true)
    desk.send(.minute)
    desk.press(.character("q"), .enter)
    #expect(desk.store.watermark(of: "ld01") == nil)
  }
}
