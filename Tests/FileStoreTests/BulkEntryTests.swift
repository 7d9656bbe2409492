import Domain
import FileStore
import StoreTestSupport
import Testing

/// Entries of imports: far longer than a command, written whole or not at all, read change by change.
///
/// The large size writes lines of more than 60 MiB.
@Suite(.serialized) struct BulkEntryTests {
  static let bytes = TestSize.pick(3 << 20, 60 << 20)

  @Test func bulkEntryIsReadByEveryone() throws {
    let stored = try TestStore()
    let watching = try stored.open()
    let receipt = try addUnits(to: stored, filling: Self.bytes)
    let line = try stored.bytes(of: TestStore.firstSegment, in: "journal").count
    #expect(line > Self.bytes)
    // One that was reading before, one that opens now, one that reads the journal alone.
    let registry = try stored.open().snapshot().registry
    #expect(registry.units.count == 3 + receipt.created.count)
    #expect(try watching.snapshot().through == receipt.sequence)
    #expect(try watching.snapshot().registry.units.count == registry.units.count)
    // The next entry goes into a segment of its own: this one is longer than a segment may be.
    var options = SmallProvince.options()
    options.segmentBytes = 1 << 20
    let next = try stored.open(options).commit(
      SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(2))
    #expect(next.sequence == SequenceNumber(6))
    #expect(try watching.snapshot().through == next.sequence)
    #expect(try stored.open().checkpoint() == next.sequence)
    #expect(try stored.open().snapshot().registry.units.count == registry.units.count)
    #expect(try stored.open().snapshot(asOf: .sequence(SequenceNumber(3))).registry.units.count == 3)
    #expect(try stored.open().snapshot(asOf: .sequence(receipt.sequence)).registry.units.count == registry.units.count)
    let history = try stored.open().history(of: try #require(receipt.created.last))
    #expect(history.map(\.sequence) == [receipt.sequence])
    #expect(history.first?.changes.count == 1)
    #expect(try stored.open().verify().findings == [])
    // A retry is answered, not written twice.
    #expect(try addUnits(to: stored, filling: Self.bytes).sequence == receipt.sequence)
  }

  @Test func tornBulkEntryIsPutAsideByTheNextWriter() throws {
    let stored = try TestStore()
    let before = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    try addUnits(to: stored, filling: Self.bytes)
    let whole = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: Array(whole.dropLast(40)))
    #expect(try stored.open().snapshot().through == SequenceNumber(3))
    #expect(try stored.open().snapshot().condition.readOnly == nil)
    try stored.open().commit(SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(2))
    let tail = try #require(try stored.names(in: "quarantine").first { $0.hasSuffix(".tail") })
    #expect(try stored.bytes(of: tail, in: "quarantine") == Array(whole.dropLast(40).dropFirst(before.count)))
    #expect(try stored.open().changes(after: SequenceNumber(3)).map(\.action) == ["repair", "assignment.add"])
    #expect(try stored.open().verify().findings == [])
  }

  @Test func flippedByteOfABulkEntryIsDamage() throws {
    let stored = try TestStore()
    try addUnits(to: stored, filling: 2 << 20)
    try stored.open().commit(SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(2))
    var bytes = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    bytes[bytes.count / 2] ^= 4
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: bytes)
    let snapshot = try stored.open().snapshot()
    #expect(snapshot.through == SequenceNumber(3))
    guard case .damaged(let damage) = snapshot.condition.readOnly else {
      Issue.record("\(snapshot.condition)")
      return
    }
    #expect(damage.sequence == SequenceNumber(4))
  }

  @Test func bulkEntryThatDoesNotFitLeavesNothingOfItself() throws {
    let stored = try TestStore()
    let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    // Chained well, but its last change was made on a version that the record never had.
    var changes = units(filling: 2 << 20, text: 4000)
    changes.append(RecordChange(key: RecordKey(.unit, "so-thu-0"), base: 7, set: [FieldMember("note", .text("b"))]))
    try stored.overwrite(
      TestStore.firstSegment, in: "journal",
      with: journal + TestLine.entry(4, after: journal, changes: changes.map(\.plain)))
    let snapshot = try stored.open().snapshot()
    #expect(snapshot.through == SequenceNumber(3))
    #expect(snapshot.registry.units.count == 3)
    #expect(snapshot.condition.readOnly != nil)
  }

  @Test func entryThatIsTooLongIsRefusedWithNothingWritten() throws {
    let stored = try TestStore()
    let before = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    var options = SmallProvince.options()
    options.bulkBytes = 1 << 20
    let error = #expect(throws: StoreError.self) { try addUnits(to: stored, filling: 1 << 20, options) }
    guard case .tooLarge(let size, 1_048_576) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(size > 1 << 20)
    #expect(try stored.bytes(of: TestStore.firstSegment, in: "journal") == before)
    #expect(StoreOptions().commandBytes == 1 << 20)
    #expect(StoreOptions().bulkBytes == 64 << 20)
  }

  @Test func bulkEntryIsJudgedLikeAnyOther() throws {
    let stored = try TestStore()
    #expect(throws: StoreError.refused(.unknownAccount("ai"))) {
      try stored.open().commitBulk("unit.import", by: Actor(account: "ai"), request: .test(1)) {
        _, _ throws(RuleViolation) in
        throw .unknownAccount("ai")
      }
    }
    #expect(try stored.open().snapshot().through == SequenceNumber(3))
  }

  /// Adds new units in one entry of at least so many bytes.
  @discardableResult
  private func addUnits(
    to stored: TestStore, filling bytes: Int, _ options: StoreOptions = SmallProvince.options()
  ) throws(StoreError) -> Receipt {
    let changes = units(filling: bytes, text: 4000)
    return try stored.open(options).commitBulk("unit.import", by: SmallProvince.admin, request: .test(1)) {
      _, _ throws(RuleViolation) in
      Decision(changes: changes, role: .admin)
    }
  }

  private func units(filling bytes: Int, text: Int) -> [RecordChange] {
    let note = String(repeating: "a", count: text)
    return (0...bytes / text).compactMap { number in
      Code<OrgUnit>(rawValue: "nhap-\(number)").map { id in
        var unit = OrgUnit(id: id)
        unit.names = [UnitName("Đơn vị nhập \(number)", short: "N\(number)")]
        unit.note = note
        return RecordChange(creating: unit)
      }
    }
  }
}

extension RecordChange {
  /// The change with its texts alone, as a test writes it by hand.
  fileprivate var plain: RecordChange {
    RecordChange(
      key: key, base: base,
      set: set.filter { member in
        if case .text = member.value { return true }
        return false
      })
  }
}
