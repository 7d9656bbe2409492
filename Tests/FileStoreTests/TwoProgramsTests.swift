import Domain
import FileStore
import StoreTestSupport
import Testing

/// An older program beside a newer one.
@Suite struct TwoProgramsTests {
  @Test func recordsOfAnUnknownKindStayInTheJournal() throws {
    let stored = try TestStore()
    try stored.removeCheckpoints()
    let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    let line = foreign(
      4, after: journal,
      "{\"k\":\"meeting/CH-2026-0001\",\"base\":0,\"ver\":1,\"set\":{\"x\":[1,{\"y\":null}]}},"
        + "{\"k\":\"unit/so-thu-1\",\"base\":1,\"ver\":2,\"set\":{\"note\":\"mới\"}}")
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: journal + line)
    let store = try stored.open()
    #expect(try store.snapshot().condition.readOnly == nil)
    #expect(try store.snapshot().through == SequenceNumber(4))
    #expect(try store.changes(after: SequenceNumber(3)).first?.changes.map(\.key.text) == ["unit/so-thu-1"])
    try store.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    try store.checkpoint()
    let after = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    #expect(after.starts(with: journal + line))
    #expect(try stored.open().verify().findings == [])
  }

  @Test(arguments: ["check/", "/KT-1", "KT-2026-0001", "Check/KT-1", "ch\u{1B}eck/1", ""])
  func otherKeysAreDamage(_ key: String) throws {
    let stored = try TestStore()
    try stored.removeCheckpoints()
    let journal = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    let text = key.replacing("\u{1B}", with: "\\u001b")
    let line = foreign(4, after: journal, "{\"k\":\"\(text)\",\"base\":0,\"ver\":1,\"set\":{}}")
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: journal + line)
    #expect(try stored.open().snapshot().condition.readOnly != nil)
  }

  @Test func runningProgramStopsWritingWhenANewerOneSaysSo() throws {
    let stored = try TestStore()
    let running = try stored.open()
    try running.commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(1))
    #expect(try running.snapshot().condition.readOnly == nil)
    let text = String(decoding: try stored.bytes(of: "format.json"), as: UTF8.self)
    try stored.overwrite(
      "format.json", with: Array(text.replacing("\"minWriter\":1", with: "\"minWriter\":2,\"new\":[1]").utf8))
    // It says so before anyone types into a form, and reads on.
    let needed = StoreError.newerFormat(needed: 2, known: 1)
    #expect(try running.snapshot().condition.readOnly == needed)
    #expect(throws: needed) {
      try running.commit(SmallProvince.addition("y"), by: SmallProvince.office, request: .test(2))
    }
    #expect(throws: needed) { try running.checkpoint() }
    #expect(try running.snapshot().through == SequenceNumber(4))
    #expect(try running.changes(after: SequenceNumber(3)).count == 1)
  }

  @Test func missingSegmentInTheMiddleIsDamageAndNotAShorterRegister() throws {
    let stored = try TestStore()
    var options = SmallProvince.options()
    options.segmentBytes = 1
    let store = try stored.open(options)
    for number in 1...3 {
      try store.commit(SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(number))
    }
    try stored.removeCheckpoints()
    let names = try stored.names(in: "journal")
    let folder = try stored.files.openFolder(at: "/store/journal")
    try stored.files.remove(names[1], in: folder)
    let snapshot = try stored.open().snapshot()
    #expect(snapshot.through == SequenceNumber(3))
    guard case .damaged(let damage) = snapshot.condition.readOnly else {
      Issue.record("\(snapshot.condition)")
      return
    }
    #expect(damage.file == "journal/" + names[1])
    #expect(damage.sequence == SequenceNumber(4))
    // Whoever was reading before sees it too, and nobody writes.
    #expect(throws: StoreError.self) {
      try stored.open().commit(SmallProvince.addition("x"), by: SmallProvince.office, request: .test(9))
    }
    #expect(try !stored.open().verify().isSound)
  }

  private func foreign(_ sequence: Int, after journal: [UInt8], _ operations: String) -> [UInt8] {
    let hash = Digest(hex: String(decoding: journal.suffix(67).prefix(64), as: UTF8.self)) ?? .zero
    let told =
      "{\"v\":1,\"q\":\(sequence),\"t\":\"2026-03-10T02:30:00.000Z\",\"a\":{\"n\":\"x\",\"role\":\"admin\"},"
      + "\"act\":\"check.record\",\"ops\":[\(operations)]"
    return JournalLine.seal(Array(told.utf8), after: hash).bytes
  }
}
