import Domain
import FileStore
import StoreTestSupport
import Testing

@Suite struct DamageTests {
  /// A store whose journal holds six entries and no checkpoint.
  let stored: TestStore
  let journal: [UInt8]
  let ends: [Int]

  init() throws {
    stored = try TestStore()
    let store = try stored.open()
    for number in 1...3 {
      try store.commit(
        .noteAssignment(SmallProvince.id(number), text: "lần \(number)"), by: SmallProvince.office,
        request: .test(number))
    }
    try stored.removeCheckpoints()
    let bytes = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    journal = bytes
    ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  @Test func cutAtEveryByteKeepsWholeEntriesAndIsRepaired() throws {
    // Below the second entry there is nothing that anyone could see: that is an error, not an empty register.
    for cut in stride(from: 0, through: journal.count, by: TestSize.pick(7, 1)) {
      try put(Array(journal[..<cut]))
      let whole = ends.count { $0 <= cut }
      guard whole >= 2 else {
        #expect(throws: StoreError.self, "cut at \(cut)") { try stored.open() }
        continue
      }
      let store = try stored.open()
      #expect(try store.snapshot().through == SequenceNumber(whole), "cut at \(cut)")
      #expect(try store.snapshot().condition.readOnly == nil)
      #expect(try stored.bytes(of: TestStore.firstSegment, in: "journal").count == cut, "a reader repairs nothing")
    }
  }

  @Test func writerPutsTheTornTailAside() throws {
    for cut in [ends[3] + 1, ends[3] + 100, ends[4] - 1, journal.count - 1] {
      try put(Array(journal[..<cut]))
      let whole = ends.count { $0 <= cut }
      let start = ends[whole - 1]
      let receipt = try stored.open().commit(
        SmallProvince.addition("sau sự cố"), by: SmallProvince.office, request: .test(10 + cut))
      #expect(receipt.sequence == SequenceNumber(whole + 2))
      let entries = try stored.open().changes(after: SequenceNumber(whole))
      #expect(entries.map(\.action) == ["repair", "assignment.add"])
      let tail = journal[start..<cut]
      let kept = try stored.names(in: "quarantine").filter { $0.contains("-\(start)-") && $0.hasSuffix(".tail") }
      #expect(try kept.contains { try stored.bytes(of: $0, in: "quarantine") == Array(tail) })
      let after = try stored.bytes(of: TestStore.firstSegment, in: "journal")
      #expect(after.starts(with: journal[..<start]))
      let hash = Digest(of: Array(tail)).hex
      #expect(String(decoding: after, as: UTF8.self).contains("\"sha256\":\"\(hash)\""))
      // Repairing twice equals repairing once.
      try stored.open().commit(SmallProvince.addition("nữa"), by: SmallProvince.office, request: .test(1000 + cut))
      #expect(try stored.open().changes(after: receipt.sequence).map(\.action) == ["assignment.add"])
    }
  }

  @Test func withoutRepairTheNextEntryWouldBeLost() throws {
    try put(Array(journal[..<(journal.count - 30)]))
    try stored.open(SmallProvince.options(omitting: .tailRepair)).commit(
      SmallProvince.addition("mất"), by: SmallProvince.office, request: .test(9))
    // The entry stands behind the torn one on the same line: that is seen as damage.
    #expect(try stored.open().snapshot().condition.readOnly != nil)
  }

  @Test func flippedByteInTheMiddleIsNamedAndStopsWriting() throws {
    for index in stride(from: ends[1], to: ends[4], by: TestSize.pick(37, 1)) {
      var changed = journal
      changed[index] ^= 0x04
      try put(changed)
      let line = ends.count { $0 <= index }
      let store = try stored.open()
      let snapshot = try store.snapshot()
      #expect(snapshot.through == SequenceNumber(line), "byte \(index)")
      #expect(snapshot.registry.units.count == 3, "never empty")
      let damage = try #require(self.damage(snapshot.condition.readOnly), "byte \(index)")
      #expect(damage.file == "journal/" + TestStore.firstSegment)
      #expect(damage.byte == ends[line - 1])
      #expect(damage.sequence == SequenceNumber(line + 1))
      #expect(throws: StoreError.damaged(damage)) {
        try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(9))
      }
    }
  }

  @Test func flippedByteBeforeAnythingCanBeSeenIsAnError() throws {
    for index in stride(from: 0, to: ends[1], by: TestSize.pick(101, 1)) {
      var changed = journal
      changed[index] ^= 0x04
      try put(changed)
      let error = #expect(throws: StoreError.self, "byte \(index)") { try stored.open() }
      #expect(damage(error)?.sequence == SequenceNumber(index < ends[0] ? 1 : 2), "byte \(index)")
    }
  }

  @Test func verifyFindsEveryFlippedByteAndStopsWriting() throws {
    let store = try stored.open()
    #expect(try store.verify().findings == [])
    for index in stride(from: 0, to: journal.count, by: TestSize.pick(61, 3)) {
      let fresh = TestStore(existing: "/store", on: stored.memory.copy())
      var changed = journal
      changed[index] ^= 0x10
      try fresh.overwrite(TestStore.firstSegment, in: "journal", with: changed)
      guard index >= ends[1] else { continue }
      let found = try fresh.open().verify()
      if index < ends[4] {
        let line = ends.count { $0 <= index }
        #expect(!found.isSound, "byte \(index)")
        guard case .damage(let damage) = found.findings.first else {
          Issue.record("byte \(index): \(found)")
          continue
        }
        #expect(damage.sequence == SequenceNumber(line + 1))
        #expect(damage.byte == ends[line - 1])
        #expect(try fresh.names().contains("read-only"))
        try fresh.overwrite(TestStore.firstSegment, in: "journal", with: journal)
        let error = #expect(throws: StoreError.self) {
          try fresh.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(9))
        }
        guard case .readOnly(let reason) = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
        #expect(reason.contains("byte \(ends[line - 1])"))
      } else {
        guard case .tornTail(_, ends[4], _) = found.findings.first else {
          Issue.record("byte \(index): \(found)")
          continue
        }
      }
    }
  }

  @Test func lineFromAnotherStoreIsDamage() throws {
    let other = try TestStore(at: "/other")
    try put(try other.bytes(of: TestStore.firstSegment, in: "journal"))
    let error = #expect(throws: StoreError.self) { try stored.open() }
    #expect(damage(error)?.sequence == SequenceNumber(1))
  }

  @Test func entryThatDoesNotFitTheRecordsIsDamage() throws {
    // Chained well, but made on a version that the record never had, after a change that fits.
    let change = RecordChange(key: RecordKey(.unit, "so-thu-1"), base: 1, set: [FieldMember("note", .text("a"))])
    let wrong = RecordChange(key: RecordKey(.unit, "so-thu-0"), base: 7, set: [FieldMember("note", .text("b"))])
    try put(journal + TestLine.entry(7, after: journal, changes: [change, wrong]))
    let snapshot = try stored.open().snapshot()
    #expect(snapshot.through == SequenceNumber(6))
    #expect(damage(snapshot.condition.readOnly)?.sequence == SequenceNumber(7))
    #expect(SmallProvince.unitCode(1).flatMap { snapshot.registry.units[$0] }?.note == nil)
  }

  @Test func missingSegmentIsAnError() throws {
    let folder = try stored.files.openFolder(at: "/store/journal")
    try stored.files.remove(TestStore.firstSegment, in: folder)
    let error = #expect(throws: StoreError.self) { try stored.open() }
    #expect(damage(error)?.sequence == SequenceNumber(1))
  }

  private func put(_ bytes: [UInt8]) throws {
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: bytes)
  }

  private func damage(_ error: StoreError?) -> Damage? {
    guard case .damaged(let damage) = error else { return nil }
    return damage
  }
}
