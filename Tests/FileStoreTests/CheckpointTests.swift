import Domain
import FileStore
import StoreTestSupport
import Testing
import VietnameseText

@Suite struct CheckpointTests {
  @Test func closedRecordsAreReadFromTheIndex() throws {
    let stored = try TestStore(assignments: 40, closed: 30)
    let whole = TestStore(existing: "/store", on: stored.memory.copy())
    try whole.removeCheckpoints()
    let mapped = try stored.open().snapshot().registry
    let living = try whole.open().snapshot().registry
    #expect(mapped.closed.assignmentCount == 30)
    #expect(living.closed.assignmentCount == 0)
    for position in 0..<40 {
      let id = SmallProvince.id(position)
      let expected = try #require(try living.assignment(id))
      #expect(try mapped.assignment(id) == expected)
      guard let row = mapped.closed.assignmentRow(of: id) else {
        #expect(!expected.isClosed)
        continue
      }
      #expect(mapped.closed.assignmentSummary(at: row) == AssignmentSummary(expected))
      #expect(mapped.closed.holds("ra soat thu \(position):", at: row))
      #expect(mapped.closed.holds(id.rawValue, at: row))
      #expect(!mapped.closed.holds("khong co chu nay", at: row))
    }
    #expect(mapped.assignment(of: "NV-2026-000099") == nil)
    #expect(mapped.closed.newestAssignmentDay == day("2026-02-25"))
    let totals = mapped.closed.assignmentTotals
    #expect(totals.reduce(0) { $0 + $1.count } == 30)
    #expect(totals.filter { $0.assignmentClass == .doneLate }.reduce(0) { $0 + $1.count } == 15)
    #expect(Set(totals.map(\.unit)) == Set((0..<3).map { SmallProvince.unitCode($0) }))
    #expect(Set(totals.map(\.year)) == [2026])
  }

  @Test func parkedRecordsAreCountedFoundAndReplaced() throws {
    let stored = try TestStore(assignments: 90, closed: 10)
    let store = try stored.open()
    try store.commit(.noteAssignment(SmallProvince.id(50), text: "mới"), by: SmallProvince.office, request: .test(1))
    try store.commit(SmallProvince.addition("thêm"), by: SmallProvince.office, request: .test(2))
    let registry = try store.snapshot().registry
    #expect(registry.assignments.count == 81)
    var summaries: [RecordNumber<Assignment>] = []
    registry.forEachLivingSummary { summaries.append($0.id) }
    #expect(summaries.count == 81)
    #expect(Set(summaries) == Set((10...90).map(SmallProvince.id)))
    // One by one, then all at once.
    for position in 10...90 {
      let found = try #require(registry.assignments[SmallProvince.id(position)])
      #expect(found.notes.count == (position == 50 ? 1 : 0))
    }
    #expect(registry.assignments[SmallProvince.id(3)] == nil)
    #expect(Set(registry.assignments.all.map(\.id)) == Set(summaries))
    #expect(registry.assignments.all.count == 81)
    var again: [RecordNumber<Assignment>] = []
    registry.forEachLivingSummary { again.append($0.id) }
    #expect(again.count == 81)
    #expect(try stored.open().snapshot().registry.assignments.all.count == 81)
  }

  @Test func openingWithAndWithoutCheckpointIsTheSame() throws {
    let stored = try TestStore(assignments: 12, closed: 6)
    let store = try stored.open()
    for number in 7...9 {
      try store.commit(
        .reportAssignment(SmallProvince.id(number), document: "BC", on: day("2026-03-01")),
        by: SmallProvince.office, request: .test(number))
      if number == 9 { continue }
      try store.commit(
        .acceptAssignment(SmallProvince.id(number)), by: SmallProvince.office, request: .test(100 + number))
    }
    try store.commit(
      .returnAssignment(SmallProvince.id(9), reason: "chưa đạt"), by: SmallProvince.office, request: .test(50))
    let through = try store.checkpoint()
    #expect(through == (try store.snapshot().through))
    let whole = TestStore(existing: "/store", on: stored.memory.copy())
    try whole.removeCheckpoints()
    let (mapped, living) = (try stored.open().snapshot(), try whole.open().snapshot())
    #expect(mapped.through == living.through)
    #expect(mapped.head == living.head)
    #expect(mapped.recorded == living.recorded)
    #expect(mapped.registry.counters == living.registry.counters)
    for position in 0..<12 {
      #expect(
        try mapped.registry.assignment(SmallProvince.id(position))
          == living.registry.assignment(SmallProvince.id(position)))
    }
    #expect(mapped.registry.closed.assignmentCount == living.registry.assignments.all.count(where: \.isClosed))
    #expect(try store.verify().checkpoints == 2)
    #expect(try store.verify().findings == [])
  }

  @Test func closedRecordThatChangesHidesItsRow() throws {
    let stored = try TestStore(assignments: 6, closed: 4)
    let store = try stored.open()
    let old = try #require(try store.snapshot().registry.assignment(SmallProvince.id(1)))
    // No command changes an accepted assignment yet, so the journal gets the entry by hand.
    let change = RecordChange(
      key: RecordKey(.assignment, SmallProvince.id(1).rawValue), base: old.version,
      set: [FieldMember("title", .text("Sửa sau"))])
    let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    try stored.overwrite(
      TestStore.firstSegment, in: "journal", with: journal + TestLine.entry(4, after: journal, changes: [change]))
    let reader = try stored.open()
    #expect(try reader.snapshot().registry.assignment(SmallProvince.id(1))?.title == "Sửa sau")
    #expect(try reader.snapshot().registry.hiddenAssignmentRows.count == 1)
    try reader.checkpoint()
    let again = try stored.open().snapshot().registry
    #expect(again.closed.assignmentCount == 4)
    #expect(try again.assignment(SmallProvince.id(1))?.title == "Sửa sau")
    #expect(try stored.open().verify().findings == [])
  }

  @Test(arguments: ["manifest.json", "open.jsonl", "open.index", "closed.index", "requests.index"])
  func changedCheckpointIsPassedOver(_ file: String) throws {
    let stored = try TestStore(assignments: 6, closed: 4)
    let store = try stored.open()
    try store.commit(SmallProvince.addition("mới"), by: SmallProvince.office, request: .test(1))
    try store.checkpoint()
    let expected = try stored.open().snapshot()
    let newest = "checkpoint/0000000000000004"
    let bytes = try stored.bytes(of: file, in: newest)
    for index in stride(from: 0, to: bytes.count, by: max(1, bytes.count / TestSize.pick(20, 200))) {
      let hasText = file == "open.index" || file == "closed.index"
      if hasText, index >= 128 + 3 * 80 { continue }  // The text is for `verify`.
      var changed = bytes
      changed[index] ^= 0x08
      try stored.overwrite(file, in: newest, with: changed)
      let snapshot = try stored.open().snapshot()
      #expect(snapshot.through == expected.through)
      #expect(snapshot.condition.readOnly == nil)
      #expect(
        try snapshot.registry.assignment(SmallProvince.id(6)) == expected.registry.assignment(SmallProvince.id(6)))
      #expect(snapshot.registry.closed.assignmentCount == 4)
    }
    try stored.overwrite(file, in: newest, with: Array(bytes.dropLast(1)))
    #expect(try stored.open().snapshot().through == expected.through)
    let found = try stored.open().verify()
    #expect(found.findings == [.badCheckpoint(SequenceNumber(4), file: file)])
    #expect(try stored.names(in: "checkpoint") == ["0000000000000003"])
    #expect(try stored.names(in: "quarantine").contains("checkpoint-0000000000000004"))
    #expect(try stored.open().checkpoint() == SequenceNumber(4))
    #expect(try stored.open().verify().findings == [])
  }

  @Test func damagedClosedLineIsNamedWhenItIsReadAndReplacedByTheJournal() throws {
    let stored = try TestStore(assignments: 6, closed: 4)
    let folder = "checkpoint/0000000000000003"
    var bytes = try stored.bytes(of: "closed.jsonl", in: folder)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "N")))
    bytes[place + 30] ^= 1
    try stored.overwrite("closed.jsonl", in: folder, with: bytes)
    let store = try stored.open()
    let error = #expect(throws: StoreError.self) {
      try store.snapshot().registry.assignment(SmallProvince.id(0))
    }
    guard case .unreadable(let file, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(file == "checkpoint/0000000000000003/closed.jsonl, byte 0")
    #expect(try store.snapshot().registry.assignment(SmallProvince.id(1)) != nil)
    try store.commit(SmallProvince.addition("mới"), by: SmallProvince.office, request: .test(1))
    try store.checkpoint()
    #expect(try stored.open().snapshot().registry.assignment(SmallProvince.id(0))?.title.hasPrefix("Nhiệm vụ") == true)
  }

  @Test func journalShorterThanACheckpointIsDamage() throws {
    let stored = try TestStore()
    let before = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    let store = try stored.open()
    try store.commit(SmallProvince.addition("mất"), by: SmallProvince.office, request: .test(1))
    try store.checkpoint()
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: before)
    let snapshot = try stored.open().snapshot()
    #expect(snapshot.through == SequenceNumber(3))
    guard case .damaged(let damage) = snapshot.condition.readOnly else {
      Issue.record("\(snapshot.condition)")
      return
    }
    #expect(damage.sequence == SequenceNumber(4))
    #expect(damage.byte == before.count)
    #expect(try !stored.open().verify().isSound)
  }

  @Test func threeCheckpointsAreKept() throws {
    let stored = try TestStore()
    let store = try stored.open()
    for number in 1...4 {
      try store.commit(SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
      try store.checkpoint()
      try store.checkpoint()
    }
    #expect(try stored.names(in: "checkpoint") == [5, 6, 7].map { "000000000000000\($0)" })
  }

  @Test func rotationKeepsTheChainAndClosesTheSegment() throws {
    let stored = try TestStore(assignments: 3)
    var options = SmallProvince.options()
    options.segmentBytes = 5000
    let store = try stored.open(options)
    for number in 1...20 {
      try store.commit(SmallProvince.addition("việc \(number)"), by: SmallProvince.office, request: .test(number))
      if number % 7 == 0 { try store.checkpoint() }
    }
    let segments = try stored.names(in: "journal")
    #expect(segments.count > 2)
    let folder = try stored.files.openFolder(at: "/store/journal")
    for segment in segments.dropLast() {
      #expect(try stored.files.status(of: segment, in: folder)?.mode == 0o440)
      #expect(try stored.bytes(of: segment, in: "journal").count >= 5000)
    }
    let through = try store.snapshot().through
    #expect(through.value == 3 + 20 + segments.count - 1)
    #expect(try store.changes(after: .none).map(\.sequence.value) == Array(1...through.value))
    #expect(try stored.open().snapshot().head == store.snapshot().head)
    let found = try store.verify()
    #expect(found.findings == [])
    #expect(found.segments == segments.count)
    #expect(found.checkpoints == 3)
    #expect(try store.history(of: RecordKey(.assignment, "NV-2026-000023")).count == 1)
    // A flipped byte in a closed segment is damage wherever it lies.
    var bytes = try stored.bytes(of: segments[1], in: "journal")
    bytes[bytes.count - 100] ^= 2
    try stored.overwrite(segments[1], in: "journal", with: bytes)
    let damaged = try stored.open().verify()
    guard case .damage(let damage) = damaged.findings.first else {
      Issue.record("\(damaged)")
      return
    }
    #expect(damage.file == "journal/" + segments[1])
  }
}

extension Registry {
  fileprivate func assignment(of text: String) -> Assignment? {
    guard let id = RecordNumber<Assignment>(rawValue: text) else { return nil }
    do { return try assignment(id) } catch { return nil }
  }
}

extension ClosedRecords {
  /// Whether the text of a row holds words, none of which is in the name of its unit.
  fileprivate func holds(_ words: String, at row: Int) -> Bool {
    assignmentTest(of: SearchQuery(words), beside: { _ in .none })(row)
  }
}
