import Domain
import StoreTestSupport
import Testing

@testable import FileStore

/// What suspensions, transfers and excuses leave in the index of a checkpoint, and what becomes of an older one.
@Suite struct TermIndexTests {
  /// Ten assignments of which six are done; then one of each kind of step. The store's day is 10/03/2026.
  private func store() throws -> TestStore {
    let stored = try TestStore(assignments: 10, closed: 6)
    let store = try stored.open()
    var request = 0
    func take(_ number: Int, _ command: (RecordNumber<Assignment>) -> Command) throws {
      request += 1
      try store.commit(command(SmallProvince.id(number)), by: SmallProvince.office, request: .test(request))
    }
    // Number 1 was done late; now with an accepted cause.
    try take(1) {
      .assignmentStep(
        $0, .excuse(document: "CV 1", on: day("2026-03-02"), signer: "PCT", reason: "Lũ"))
    }
    // Number 6 rested for ten days after its due day, was reported late by three and accepted.
    try take(6) { .assignmentStep($0, .suspend(document: "CV 2", on: day("2026-02-08"), reason: "Chờ")) }
    try take(6) { .assignmentStep($0, .resume(document: "CV 3", on: day("2026-02-18"))) }
    try take(6) { .reportAssignment($0, document: "BC", on: day("2026-02-18")) }
    try take(6) { .acceptAssignment($0) }
    // Number 7 goes to another unit, number 8 rests, number 9 is withdrawn.
    try take(7) {
      .assignmentStep(
        $0, .transfer(to: SmallProvince.unitCode(0), document: "QĐ 4", on: day("2026-03-01"), reason: "Sắp xếp"))
    }
    try take(8) { .assignmentStep($0, .suspend(document: "CV 5", on: day("2026-03-05"), reason: "Chờ")) }
    try take(9) { .assignmentStep($0, .cancel(document: "CV 6", on: day("2026-03-06"), reason: "Thôi")) }
    try take(10) { .urge([$0]) }
    try store.checkpoint()
    return stored
  }

  @Test func theIndexTellsWhatTheRecordsSay() throws {
    let stored = try store()
    let whole = TestStore(existing: "/store", on: stored.memory.copy())
    try whole.removeCheckpoints()
    let (mapped, living) = (try stored.open().snapshot().registry, try whole.open().snapshot().registry)
    #expect(mapped.closed.assignmentCount == 9)
    for row in 0..<mapped.closed.assignmentCount {
      let summary = mapped.closed.assignmentSummary(at: row)
      let record = try #require(try living.assignment(summary.id))
      #expect(summary == AssignmentSummary(record), "\(summary.id.rawValue)")
    }
    var open: [RecordNumber<Assignment>: AssignmentSummary] = [:]
    mapped.forEachLivingSummary { open[$0.id] = $0 }
    for (id, summary) in open {
      #expect(try living.assignment(id).map { AssignmentSummary($0) } == summary, "\(id.rawValue)")
    }
    #expect(open[SmallProvince.id(8)]?.pauses == [Pause(from: day("2026-03-05"), to: nil)])
    #expect(open[SmallProvince.id(10)]?.receivedOn == day("2026-03-01"))
    #expect(mapped.urgingLetters.count == 1 && mapped.counters["DD-2026"] == 1)
    #expect(try stored.open().verify().findings == [])
  }

  @Test func totalsKeepTheExcusedApart() throws {
    let totals = try store().open().snapshot().registry.closed.assignmentTotals
    let late = totals.filter { $0.assignmentClass == .doneLate }
    #expect(late.filter(\.isExcused).reduce(0) { $0 + $1.count } == 1)
    #expect(late.reduce(0) { $0 + $1.count } == 4)
    #expect(totals.filter { $0.assignmentClass == .cancelled }.reduce(0) { $0 + $1.count } == 2)
  }

  @Test func countsAreTheSameWithAndWithoutTheIndex() throws {
    let stored = try store()
    let whole = TestStore(existing: "/store", on: stored.memory.copy())
    try whole.removeCheckpoints()
    func counts(_ store: TestStore, on date: String) throws -> OfficialCounts {
      let reporting = ReportingDay(day(date), dueSoonThrough: day(date))
      return RegistryIndex(
        try store.open().snapshot().registry, on: reporting, calendar: SmallProvince.rulebook.calendar,
        for: .everything
      ).counts
    }
    for date in ["2026-02-10", "2026-02-20", "2026-03-01", "2026-03-05", "2026-03-10", "2026-04-01"] {
      #expect(try counts(stored, on: date) == counts(whole, on: date), "\(date)")
    }
    let now = try counts(stored, on: "2026-03-10")
    #expect(now.excused == 1 && now.suspended == 1 && now.overdue == 1)
  }

  /// A checkpoint whose rows hold less is passed over, and the next one holds all.
  @Test func anOlderCheckpointIsMadeAgain() throws {
    let stored = try store()
    let expected = try stored.open().snapshot()
    let folders = try stored.names(in: "checkpoint")
    for name in folders {
      let manifest = try stored.bytes(of: "manifest.json", in: "checkpoint/" + name)
      let told = String(decoding: try #require(SealedObject.open(manifest)), as: UTF8.self)
      let older = told.split(separator: "\"checkpoint\":3", omittingEmptySubsequences: false)
        .joined(separator: "\"checkpoint\":2")
      #expect(older != told)
      try stored.overwrite("manifest.json", in: "checkpoint/" + name, with: SealedObject.seal(Array(older.utf8)))
    }
    let read = try stored.open()
    let snapshot = try read.snapshot()
    #expect(snapshot.through == expected.through && snapshot.head == expected.head)
    #expect(snapshot.registry.closed.assignmentCount == 0 && snapshot.condition.readOnly == nil)
    #expect(
      try snapshot.registry.assignment(SmallProvince.id(6)) == expected.registry.assignment(SmallProvince.id(6)))
    try read.checkpoint()
    let again = try stored.open().snapshot().registry
    #expect(again.closed.assignmentCount == 9)
    #expect(again.closed.assignmentTotals.contains { $0.isExcused })
  }
}
