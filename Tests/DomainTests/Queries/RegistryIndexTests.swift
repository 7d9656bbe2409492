import Testing
import VietnameseText

@testable import Domain

@Suite struct RegistryIndexTests {
  private func index(_ assignments: [Assignment], incidents: [Incident] = [], for visibility: Visibility = .everything)
    -> RegistryIndex
  {
    var registry = TestRegistry.make()
    assignments.forEach { registry.assignments.insert($0) }
    incidents.forEach { registry.incidents.insert($0) }
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    return RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: visibility)
  }

  private func done(_ number: Int, result: String) -> Assignment {
    var assignment = TestRegistry.assignment(number, due: "2026-11-10")
    assignment.result = ResultReport(document: "BC", on: day(result), entered: day(result), account: "a")
    assignment.acceptance = Signature("vp01", on: day(result))
    return assignment
  }

  private func incident(_ number: Int, _ state: IncidentState) -> Incident {
    var incident = Incident(id: RecordNumber(year: 2026, number: number))
    incident.version = 1
    incident.state = state
    incident.unit = TestRegistry.homeAffairs
    incident.head = TestRegistry.newHead
    incident.summary = "Người này đã chậm"
    return incident
  }

  @Test func countsAddUp() {
    var future = TestRegistry.assignment(9, due: "2027-01-01")
    future.issued = day("2026-12-01")
    let index = index([
      TestRegistry.assignment(1, due: "2026-11-10"), TestRegistry.assignment(2, due: "2026-11-25"),
      TestRegistry.assignment(3, due: "2026-12-25"), TestRegistry.assignment(4, due: nil),
      done(5, result: "2026-11-10"),
      done(6, result: "2026-11-11"), done(7, result: "2025-11-11"), future,
    ])
    let counts = index.counts
    #expect(counts.overdue == 1)
    #expect(counts.dueSoon == 1)
    #expect(counts.inTime == 1)
    #expect(counts.undated == 1)
    #expect(counts.doneOnTime == 1)
    #expect(counts.doneLate == 1)
    #expect(counts.total == 6)
    #expect(index.countsByUnit[TestRegistry.homeAffairs] == counts)
    #expect(index.dueSoon.map(\.number) == [2])
  }

  @Test func theOverduePanelRanksTheLongestFirst() {
    let index = index([
      TestRegistry.assignment(1, due: "2026-11-20"),
      TestRegistry.assignment(2, unit: TestRegistry.cuJut, due: "2026-11-01"),
      TestRegistry.assignment(3, due: "2026-11-20"), TestRegistry.assignment(4, due: "2026-07-01"),
    ])
    #expect(index.overdue.map(\.id.number) == [4, 2, 1, 3])
    #expect(index.overdue.map(\.daysLate) == [146, 23, 4, 4])
    #expect(index.overdueByBucket == [.upTo5: 2, .upTo30: 1, .over120: 1])
    #expect(index.latenessByUnit.map(\.unit.rawValue) == ["so-noi-vu", "ubnd-huyen-cu-jut"])
    #expect(index.latenessByUnit.map(\.count) == [3, 1])
    // 20/11/2026 is a Friday: Monday and Tuesday are the working days since.
    #expect(index.workingDaysLate(index.overdue[2]) == 2)
  }

  @Test func eachRoleSeesWhatItMay() throws {
    let incidents = [incident(1, .flagged), incident(2, .verifying), incident(3, .confirmed), incident(4, .dismissed)]
    #expect(index([], incidents: incidents).incidents.map(\.id.number) == [4, 3, 2, 1])
    let seen = index([], incidents: incidents, for: .establishedWithoutNames).incidents
    #expect(seen.map(\.id.number) == [3])
    #expect(seen.first?.head == nil)
    #expect(seen.first?.summary == "")
    #expect(index([], incidents: incidents, for: .nothing).incidents.isEmpty)
  }

  @Test(arguments: [
    ("ttv01", Visibility.everything), ("viewer01", .establishedWithoutNames), ("admin01", .establishedWithoutNames),
    ("unit01", .nothing),
  ])
  func visibilityFollowsTheRoles(account: String, expected: Visibility) {
    let user = TestRegistry.make().users[TestRegistry.code(account, User.self)]
    #expect(Visibility(of: user, under: TestRulebook.permissions) == expected)
  }

  @Test func theTreeSumsWhatLiesBelow() {
    var registry = TestRegistry.make()
    var commune = TestRegistry.unit(
      TestRegistry.code("xa-nam-dong", OrgUnit.self), "UBND xã Nam Dong", "Nam Dong", .communeCommittee)
    commune.parent = TestRegistry.cuJut
    registry.units.insert(commune)
    registry.assignments.insert(TestRegistry.assignment(1, unit: commune.id, due: "2026-11-01"))
    registry.assignments.insert(TestRegistry.assignment(2, unit: TestRegistry.cuJut, due: "2026-12-30"))
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    let tree = RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: .everything)
      .unitTree()
    #expect(tree.map(\.unit.rawValue) == ["so-noi-vu", "ubnd-huyen-cu-jut", "xa-nam-dong"])
    #expect(tree.map(\.depth) == [0, 0, 1])
    #expect(tree[1].counts.overdue == 1)
    #expect(tree[1].counts.open == 2)
    #expect(tree[1].hasChildren)
  }

  /// Each level is sorted by itself, by what its units have with all below them; equal ones keep the register's order.
  @Test(arguments: [
    (UnitOrder.register, false, ["so-noi-vu", "ubnd-huyen-cu-jut", "xa-a", "xa-b"]),
    (.name, true, ["ubnd-huyen-cu-jut", "xa-b", "xa-a", "so-noi-vu"]),
    (.overdue, false, ["ubnd-huyen-cu-jut", "xa-b", "xa-a", "so-noi-vu"]),
    (.overdue, true, ["so-noi-vu", "ubnd-huyen-cu-jut", "xa-a", "xa-b"]),
    (.incidents, false, ["so-noi-vu", "ubnd-huyen-cu-jut", "xa-a", "xa-b"]),
  ])
  func theTreeIsSortedLevelByLevel(order: UnitOrder, isReversed: Bool, expected: [String]) {
    var registry = TestRegistry.make()
    for (id, name) in [("xa-a", "UBND xã A"), ("xa-b", "UBND xã B")] {
      var commune = TestRegistry.unit(TestRegistry.code(id, OrgUnit.self), name, name, .communeCommittee)
      commune.parent = TestRegistry.cuJut
      registry.units.insert(commune)
    }
    let late = TestRegistry.assignment(1, unit: TestRegistry.code("xa-b", OrgUnit.self), due: "2026-11-01")
    registry.assignments.insert(late)
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    let index = RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: .everything)
    #expect(index.unitTree(by: order, isReversed: isReversed).map(\.unit.rawValue) == expected)
  }

  @Test func aClosedIncidentThatCannotBeReadIsAFaultAndNotAGap() {
    var registry = Registry(closed: OneUnreadableIncident())
    registry.incidents.insert(incident(1, .flagged))
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: day("2026-11-27"))
    let index = RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: .everything)
    #expect(index.incidents.map(\.id.number) == [1])
    #expect(index.fault == OneUnreadableIncident.fault)
    let condition = StoreCondition(isSample: false).noting(index.fault)
    #expect(condition.readOnly == OneUnreadableIncident.fault)
  }
}

/// A checkpoint with one closed incident whose bytes are damaged.
private struct OneUnreadableIncident: ClosedRecords {
  static let fault = StoreError.unreadable(file: "closed.jsonl", reason: "hash")
  private let nothing = NoClosedRecords()

  var incidentCount: Int { 1 }
  func incident(at row: Int) throws(StoreError) -> Incident { throw Self.fault }
  func incidentRow(of id: RecordNumber<Incident>) -> Int? { nil }
  var assignmentCount: Int { 0 }
  func assignmentSummary(at row: Int) -> AssignmentSummary { nothing.assignmentSummary(at: row) }
  func assignment(at row: Int) throws(StoreError) -> Assignment { try nothing.assignment(at: row) }
  func assignmentRow(of id: RecordNumber<Assignment>) -> Int? { nil }
  func assignmentTest(of words: SearchQuery, beside: (Code<OrgUnit>?) -> FoundWords) -> (Int) -> Bool { { _ in false } }
  var assignmentTotals: [ClosedTotal] { [] }
  var newestAssignmentDay: CalendarDay? { nil }
}
