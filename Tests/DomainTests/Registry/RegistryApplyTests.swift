import Testing
import VietnameseText

@testable import Domain

/// Two closed assignments, as a checkpoint would hold them.
private struct ClosedPair: ClosedRecords {
  let records: [Assignment]

  init() {
    records = (1...2).map { number in
      var assignment = TestRegistry.assignment(number, due: "2026-11-10")
      assignment.result = ResultReport(document: "BC", on: day("2026-11-09"), entered: day("2026-11-09"), account: "a")
      assignment.acceptance = Signature("vp01", on: day("2026-11-12"))
      assignment.version = 3
      return assignment
    }
  }

  var assignmentCount: Int { records.count }
  func assignmentSummary(at row: Int) -> AssignmentSummary { AssignmentSummary(records[row]) }
  func assignment(at row: Int) throws(StoreError) -> Assignment { records[row] }
  func assignmentRow(of id: RecordNumber<Assignment>) -> Int? { records.firstIndex { $0.id == id } }
  func assignmentTest(of words: SearchQuery, beside: (Code<OrgUnit>?) -> FoundWords) -> (Int) -> Bool {
    let found = records.map { beside($0.unit) }
    return { [records] row in
      words.matches(folded: FoldedText(records[row].searchText).folded.utf8.span, beside: found[row])
    }
  }
  var assignmentTotals: [ClosedTotal] {
    [ClosedTotal(unit: TestRegistry.homeAffairs, year: 2026, assignmentClass: .doneOnTime, count: 2)]
  }
  var newestAssignmentDay: CalendarDay? { day("2026-11-12") }
  var incidentCount: Int { 0 }
  func incident(at row: Int) throws(StoreError) -> Incident {
    throw StoreError.noSuchRecord(RecordKey(.incident, "\(row)"))
  }
  func incidentRow(of id: RecordNumber<Incident>) -> Int? { nil }
}

@Suite struct RegistryApplyTests {
  @Test func aChangeOnAnotherVersionIsRefusedAndChangesNothing() throws {
    var registry = TestRegistry.make()
    let key = RecordKey(.unit, "so-noi-vu")
    #expect(throws: ApplyError.version(key, has: 1, base: 3)) {
      try registry.apply(RecordChange(key: key, base: 3, set: [FieldMember("note", .text("x"))]))
    }
    #expect(registry.units[TestRegistry.homeAffairs]?.note == nil)
  }

  @Test func anIdentifierThatDoesNotFitItsKindIsRefused() {
    var registry = Registry()
    let key = RecordKey(.assignment, "VV-2026-0001")
    #expect(throws: ApplyError.identifier(key)) { try registry.apply(RecordChange(key: key, base: 0, set: [])) }
  }

  @Test func countersFollowTheHighestNumber() throws {
    var registry = Registry(counters: ["NV-2026": 7])
    #expect(registry.nextNumber(year: 2026, of: Assignment.self).number == 8)
    try registry.apply(RecordChange(creating: TestRegistry.assignment(41)))
    #expect(registry.nextNumber(year: 2026, of: Assignment.self).number == 42)
    #expect(registry.nextNumber(year: 2027, of: Assignment.self).number == 1)
    #expect(registry.nextNumber(year: 2026, of: Incident.self).number == 1)
  }

  @Test func aClosedRecordThatChangesLivesAndHidesItsRow() throws {
    var registry = Registry(closed: ClosedPair())
    let id = RecordNumber<Assignment>(year: 2026, number: 1)
    let addition = FieldMember("notes", [Remark(on: day("2026-11-20"), account: "a", text: "thêm")].fieldValue)
    try registry.apply(RecordChange(key: RecordKey(.assignment, id.rawValue), base: 3, set: [], add: [addition]))
    #expect(registry.assignments[id]?.notes.count == 1)
    #expect(registry.assignments[id]?.version == 4)
    #expect(registry.hiddenAssignmentRows == [0])
    let reporting = ReportingDay(TestRegistry.today, dueSoonThrough: TestRegistry.today)
    let index = RegistryIndex(registry, on: reporting, calendar: TestRulebook.rulebook.calendar, for: .everything)
    #expect(index.counts.doneOnTime == 2)
    var query = AssignmentQuery()
    query.scope = .closed
    #expect(index.assignments(query).map(\.number).sorted() == [1, 2])
  }

  @Test func anEarlierReportingDayJudgesEachClosedRow() {
    let registry = Registry(closed: ClosedPair())
    let earlier = ReportingDay(day("2026-11-10"), dueSoonThrough: day("2026-11-13"))
    let index = RegistryIndex(registry, on: earlier, calendar: TestRulebook.rulebook.calendar, for: .everything)
    #expect(index.counts.doneOnTime == 0)
    #expect(index.counts.awaiting == 2)
  }
}
