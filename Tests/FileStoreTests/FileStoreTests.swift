import Domain
import FileStore
import StoreTestSupport
import Testing

@Suite struct FileStoreTests {
  @Test func newStoreOpensWithWhatItWasFilledWith() throws {
    let store = try TestStore(assignments: 7, closed: 3).open()
    let snapshot = try store.snapshot()
    #expect(snapshot.through == SequenceNumber(3))
    #expect(snapshot.condition == StoreCondition(isSample: true))
    #expect(snapshot.registry.units.count == 3)
    #expect(snapshot.registry.users.count == 3)
    #expect(snapshot.registry.assignments.count == 4)
    #expect(snapshot.registry.closed.assignmentCount == 3)
    #expect(snapshot.registry.nextNumber(year: 2026, of: Assignment.self) == SmallProvince.id(7))
    #expect(snapshot.recorded == SmallProvince.begin)
  }

  @Test func committedCommandIsThereForEveryone() throws {
    let stored = try TestStore()
    let store = try stored.open()
    let other = try stored.open()
    let receipt = try store.commit(SmallProvince.addition("Xây cầu"), by: SmallProvince.office, request: .test(1))
    #expect(receipt.created == [RecordKey(.assignment, "NV-2026-000006")])
    #expect(receipt.sequence == SequenceNumber(4))
    for reader in [store, other, try stored.open()] {
      let snapshot = try reader.snapshot()
      #expect(snapshot.through == receipt.sequence)
      #expect(snapshot.head == receipt.hash)
      #expect(try snapshot.registry.assignment(SmallProvince.id(5))?.title == "Xây cầu")
    }
  }

  @Test func changesAndHistoryTellWhoDidWhat() throws {
    let stored = try TestStore(assignments: 4, closed: 2)
    let store = try stored.open()
    let id = SmallProvince.id(3)
    try store.commit(.noteAssignment(id, text: "một"), by: SmallProvince.office, request: .test(1))
    try store.commit(SmallProvince.addition("hai"), by: SmallProvince.office, request: .test(2))
    try store.commit(.noteAssignment(id, text: "ba"), by: SmallProvince.office, request: .test(3))
    for reader in [store, try stored.open()] {
      let changes = try reader.changes(after: SequenceNumber(3))
      #expect(changes.map(\.action) == ["assignment.note", "assignment.add", "assignment.note"])
      #expect(changes.map(\.request) == [.test(1), .test(2), .test(3)])
      #expect(changes.allSatisfy { $0.actor == ActorStamp(account: "vanphong", uid: 1001, role: .office) })
      #expect(try reader.changes(after: SequenceNumber(5)).map(\.sequence) == [SequenceNumber(6)])
      #expect(try reader.changes(after: SequenceNumber(6)).isEmpty)
      #expect(try reader.changes(after: .none).count == 6)
      let history = try reader.history(of: RecordKey(.assignment, id.rawValue))
      #expect(history.map(\.action) == ["init", "assignment.note", "assignment.note"])
      #expect(history.allSatisfy { $0.changes.count == 1 })
      #expect(history.flatMap(\.changes).map(\.version) == [1, 2, 3])
    }
    #expect(try store.history(of: RecordKey(.unit, "so-thu-1")).count == 1)
    #expect(try store.history(of: RecordKey(.unit, "so-thu-9")).isEmpty)
  }

  @Test func retryGetsTheFirstAnswer() throws {
    let stored = try TestStore()
    let first = try stored.open().commit(
      SmallProvince.addition("một lần"), by: SmallProvince.office, request: .test(1))
    let again = try stored.open().commit(
      SmallProvince.addition("một lần"), by: SmallProvince.office, request: .test(1))
    #expect(again == first)
    try stored.open().checkpoint()
    let later = try stored.open().commit(
      SmallProvince.addition("một lần"), by: SmallProvince.office, request: .test(1))
    #expect(later == first)
    #expect(try stored.open().snapshot().through == SequenceNumber(4))
  }

  @Test func retryIsDoubledWithoutTheRequestCheck() throws {
    let stored = try TestStore()
    for _ in 0..<2 {
      try stored.open(SmallProvince.options(omitting: .requests)).commit(
        SmallProvince.addition("một lần"), by: SmallProvince.office, request: .test(1))
    }
    #expect(try stored.open().snapshot().through == SequenceNumber(5))
  }

  @Test func requestOfLongAgoIsRefused() throws {
    let store = try TestStore().open()
    let old = RequestID("01JDC6T0M8Q4Z7V3K2N9X5B1RA")  // November 2024.
    let request = try #require(old)
    #expect(throws: StoreError.forgottenRequest(request)) {
      try store.commit(SmallProvince.addition("cũ"), by: SmallProvince.office, request: request)
    }
  }

  @Test func ruleThatRefusesWritesNothing() throws {
    let stored = try TestStore()
    let before = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    let store = try stored.open()
    #expect(throws: StoreError.self) {
      try store.commit(SmallProvince.addition("x"), by: SmallProvince.inspector, request: .test(1))
    }
    #expect(throws: StoreError.self) {
      try store.commit(SmallProvince.addition("x"), by: Actor(account: "nguoi-la"), request: .test(2))
    }
    #expect(try stored.bytes(of: TestStore.firstSegment, in: "journal") == before)
  }

  @Test func longCommandIsRefused() throws {
    let stored = try TestStore()
    var options = SmallProvince.options()
    options.commandBytes = 600
    let store = try stored.open(options)
    let error = #expect(throws: StoreError.self) {
      try store.commit(
        .noteAssignment(SmallProvince.id(0), text: String(repeating: "ă", count: 500)), by: SmallProvince.office,
        request: .test(1))
    }
    guard case .tooLarge(_, 600) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func clockThatStepsBackIsMarked() throws {
    let stored = try TestStore()
    var options = SmallProvince.options()
    let earlier = Moment(day("2026-01-01"), hour: 1, minute: 0)
    options.now = { earlier }
    options.today = day("2026-03-10")
    try stored.open(options).commit(SmallProvince.addition("lùi giờ"), by: SmallProvince.office, request: .test(1))
    let text = String(decoding: try stored.bytes(of: TestStore.firstSegment, in: "journal"), as: UTF8.self)
    #expect(text.contains(#""act":"assignment.add","clk":true,"ops":"#))
    #expect(try stored.open().snapshot().through == SequenceNumber(4))
  }

  @Test func lineIsAsTheFormatSays() throws {
    let stored = try TestStore()
    let store = try stored.open()
    try store.commit(SmallProvince.addition("trước"), by: SmallProvince.office, request: .test(1))
    try store.commit(
      .noteAssignment(SmallProvince.id(0), text: "đã họp"), by: SmallProvince.office, request: .test(2))
    let text = String(decoding: try stored.bytes(of: TestStore.firstSegment, in: "journal"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(
      lines[4].hasPrefix(
        #"{"v":1,"q":5,"t":"2026-03-10T02:30:00.000Z","a":{"uid":1001,"n":"vanphong","role":"office"},"#
          + #""rid":"test-2","act":"assignment.note","ops":[{"k":"assignment/NV-2026-000001","base":1,"ver":2,"#
          + #""add":{"notes":[{"on":"2026-03-10","by":"vanphong","text":"đã họp"}]}}],"p":""#))
    #expect(!text.utf8.contains(0x1B))
  }

  @Test func editsOfDifferentFieldsMergeAndOfTheSameFieldConflict() throws {
    let stored = try TestStore()
    let store = try stored.open()
    let key = RecordKey(.unit, "so-thu-1")
    let note = RecordEdit(key, base: 1, set: [FieldMember("note", .text("của tôi"))])
    try store.commit(.edit(note), by: SmallProvince.admin, request: .test(1))
    let basis = RecordEdit(key, base: 1, set: [FieldMember("legalBasis", .text("QĐ 1"))])
    let receipt = try store.commit(.edit(basis), by: SmallProvince.admin, request: .test(2))
    let stamp = ActorStamp(account: "quantri", uid: 1002, role: .admin)
    let moment = SmallProvince.options().now()
    #expect(receipt.merged == [MergedField(key: key, field: "note", by: stamp, at: moment)])
    // Asked again, the store gives the same answer.
    #expect(try store.commit(.edit(basis), by: SmallProvince.admin, request: .test(2)) == receipt)
    let clash = RecordEdit(key, base: 2, set: [FieldMember("legalBasis", .text("QĐ 2"))])
    let conflict = FieldConflict(
      key: key, field: "legalBasis", before: .null, theirs: .text("QĐ 1"), mine: .text("QĐ 2"), by: stamp,
      at: moment, version: 3)
    #expect(throws: StoreError.conflict([conflict])) {
      try store.commit(.edit(clash), by: SmallProvince.admin, request: .test(3))
    }
    let blind = try stored.open(SmallProvince.options(omitting: .versions))
    #expect(throws: Never.self) { try blind.commit(.edit(clash), by: SmallProvince.admin, request: .test(4)) }
    let unit = try #require(SmallProvince.unitCode(1).flatMap { try store.snapshot().registry.units[$0] })
    #expect(unit.note == "của tôi")
    #expect(unit.version == 4)
  }
}
