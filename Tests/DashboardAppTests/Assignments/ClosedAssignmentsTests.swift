import Domain
import Synchronization
import TerminalUI
import Testing
import VietnameseText

@testable import DashboardApp

/// Assignments that are done with are parsed only where they are seen.
@Suite struct ClosedAssignmentsTests {
  @Test func onlyRowsInSightAreParsed() throws {
    let closed = CountingRecords(count: 5000)
    var desk = try desk(on: closed)
    desk.press(.character("2"), .character("o"))
    #expect(desk.app.screens[AssignmentsScreen.self].list.count == 5000)
    _ = desk.app.render()
    #expect(desk.screen.contains("1-10 / 5.000 đã xong"))
    closed.reset()
    desk.press(.pageDown)
    _ = desk.app.render()
    #expect((1...60).contains(closed.parsed))
  }

  @Test func rowsOfOtherYearsCarryTheirYear() throws {
    var desk = try desk(on: CountingRecords(count: 3, year: 2019))
    desk.press(.character("2"), .character("o"))
    #expect(desk.screen.contains("2019-000001"))
    desk.resize(40, 12)
    #expect(desk.screen.contains("19-000001"))
  }

  @Test func aDamagedRowSaysSo() throws {
    let closed = CountingRecords(count: 3, isDamaged: true)
    var desk = try desk(on: closed)
    desk.press(.character("2"), .character("o"))
    #expect(desk.screen.contains("bản ghi hỏng"))
    desk.press(.enter)
    #expect(desk.screen.contains("kycuong verify"))
  }

  private func desk(on closed: CountingRecords) throws -> Desk {
    var desk = try Fixture.desk()
    let runner = EffectRunner(
      store: try ClosedStore(closed), drafts: desk.store, rulebook: desk.app.settings.rulebook)
    let request = LoadRequest(actor: desk.app.session.actor, day: Fixture.day, known: nil)
    desk.app.ledger = Ledger()
    if let event = runner.run(.load(request)) { desk.send(event) }
    return desk
  }
}

/// Closed assignments made when asked for, counting how often a whole one is.
private final class CountingRecords: ClosedRecords {
  let assignmentCount: Int
  let incidentCount = 0
  private let year: Int
  private let isDamaged: Bool
  private let count = Mutex(0)

  init(count: Int, year: Int = 2020, isDamaged: Bool = false) {
    assignmentCount = count
    self.year = year
    self.isDamaged = isDamaged
  }

  var parsed: Int { count.withLock { $0 } }
  func reset() { count.withLock { $0 = 0 } }

  private func make(_ row: Int) -> Assignment {
    var assignment = Assignment(id: RecordNumber(year: year, number: row + 1))
    assignment.title = "Báo cáo số \(row + 1)"
    assignment.unit = Fixture.code("so-y-te")
    assignment.originalDue = Fixture.day(1, 10)
    assignment.result = ResultReport(document: "BC", on: Fixture.day(1, 9), entered: Fixture.day(1, 9), account: "vp01")
    assignment.acceptance = Signature("vp01", on: Fixture.day(2, 9))
    return assignment
  }

  func assignmentSummary(at row: Int) -> AssignmentSummary { AssignmentSummary(make(row)) }

  func assignment(at row: Int) throws(StoreError) -> Assignment {
    count.withLock { $0 += 1 }
    if isDamaged { throw .unreadable(file: "closed.jsonl", reason: "dòng \(row + 1)") }
    return make(row)
  }

  func assignmentRow(of id: RecordNumber<Assignment>) -> Int? {
    (1...assignmentCount).contains(Int(id.number)) ? Int(id.number) - 1 : nil
  }

  func assignmentTest(of words: SearchQuery, beside: (Code<OrgUnit>?) -> FoundWords) -> (Int) -> Bool { { _ in false } }
  var assignmentTotals: [ClosedTotal] { [] }
  var newestAssignmentDay: CalendarDay? { Fixture.day(1, 10) }
  func incident(at row: Int) throws(StoreError) -> Incident { throw .noSuchRecord(RecordKey(.incident, "\(row)")) }
  func incidentRow(of id: RecordNumber<Incident>) -> Int? { nil }
}

/// A store that holds closed assignments and units only.
private struct ClosedStore: Store {
  let registry: Registry

  init(_ closed: CountingRecords) throws {
    var registry = Registry(closed: closed)
    for unit in Fixture.units { try registry.apply(RecordChange(creating: unit)) }
    self.registry = registry
  }

  func snapshot() throws(StoreError) -> Snapshot {
    Snapshot(
      registry: registry, through: SequenceNumber(1), head: "1", recorded: nil,
      condition: StoreCondition(isSample: true))
  }

  func snapshot(asOf point: RecordingPoint) throws(StoreError) -> Snapshot { try snapshot() }

  func commit(_ command: Command, by actor: Actor, request: RequestID) throws(StoreError) -> Receipt {
    throw .readOnly(reason: "")
  }

  func changes(after sequence: SequenceNumber) throws(StoreError) -> [Entry] { [] }
  func history(of key: RecordKey) throws(StoreError) -> [Entry] { [] }
}
