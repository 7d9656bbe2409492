import Domain
import FileStore
import StoreTestSupport
import Testing

/// What someone who owns the files may try, and who notices.
@Suite struct ForgeryTests {
  /// A change of the journal.
  struct Trick: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let apply: @Sendable (inout ForgedJournal) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout ForgedJournal) -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  static let tricks: [Trick] = [
    Trick("another time") { $0.replace("\"t\":\"2026-03-10", with: "\"t\":\"2026-03-01", segment: 1, line: 1) },
    Trick("another account") { $0.replace("\"n\":\"vanphong\"", with: "\"n\":\"thanhtra\"", segment: 1, line: 1) },
    Trick("another user") { $0.replace("\"uid\":1001", with: "\"uid\":1003", segment: 1, line: 1) },
    Trick("another role") { $0.replace("\"role\":\"office\"", with: "\"role\":\"admin\"", segment: 1, line: 1) },
    Trick("another request") { $0.replace("\"rid\":\"test-", with: "\"rid\":\"best-", segment: 1, line: 1) },
    Trick("another command") { $0.replace("assignment.note", with: "assignment.edit", segment: 1, line: 2) },
    Trick("another text") { $0.replace("ghi ", with: "gạt ", segment: 1, line: 2) },
    Trick("another day") { $0.replace("\"on\":\"2026-03-10\"", with: "\"on\":\"2026-03-09\"", segment: 1, line: 2) },
    Trick("another record") { $0.replace("NV-2026-000003", with: "NV-2026-000001", segment: 1, line: 2) },
    Trick("another due day") { $0.replace("2026-02-05", with: "2026-12-05", segment: 0, line: 2) },
    Trick("a member more") { $0.replace("\"act\":", with: "\"x\":1,\"act\":", segment: 1, line: 1) },
    Trick("a space more") { $0.replace("\"act\":", with: "\"act\": ", segment: 1, line: 1) },
    Trick("the mark of the clock") { $0.replace("\"ops\":", with: "\"clk\":true,\"ops\":", segment: 1, line: 1) },
    Trick("another store in a header") { $0.replace("\"store\":\"", with: "\"store\":\"f", segment: 1, line: 0) },
    Trick("another epoch") { $0.replace("\"epoch\":1", with: "\"epoch\":2", segment: 1, line: 0) },
    Trick("another segment before") { $0.replace("\"previous\":\"0", with: "\"previous\":\"1", segment: 1, line: 0) },
    Trick("a line left out") { $0.segments[1].remove(at: 1) },
    Trick("a line doubled") { $0.segments[1].insert($0.segments[1][1], at: 1) },
    Trick("two lines swapped") { $0.segments[1].swapAt(1, 2) },
    Trick("a line moved to the end") { $0.segments[2].append($0.segments[1].remove(at: 1)) },
    Trick("the last lines dropped") { $0.segments[$0.segments.count - 1].removeLast() },
    Trick("the last segment dropped") { $0.segments.removeLast() },
    Trick("a segment in the middle dropped") { $0.segments.remove(at: 1) },
    Trick("two segments swapped") { journal in
      let lines = Array(journal.segments[1].dropFirst())
      journal.segments[1].replaceSubrange(1..., with: journal.segments[2].dropFirst())
      journal.segments[2].replaceSubrange(1..., with: lines)
    },
    Trick("a repair made up") { journal in
      var line = journal.segments[1][1]
      line.told =
        "{\"v\":1,\"q\":9,\"t\":\"2026-03-10T02:30:00.000Z\",\"a\":{\"n\":\"kycuong\",\"role\":\"system\"},"
        + "\"act\":\"repair\",\"repair\":{\"segment\":\"0000000000000001\",\"offset\":1,\"bytes\":1,"
        + "\"sha256\":\"\(Digest.zero.hex)\",\"file\":\"x.tail\"},\"ops\":[]"
      journal.segments[1][1] = line
    },
    Trick("a header in the middle") { $0.segments[1].insert($0.segments[1][0], at: 2) },
    Trick("all told anew") { journal in
      for segment in journal.segments.indices {
        for line in journal.segments[segment].indices {
          let told = journal.segments[segment][line].told
          journal.segments[segment][line].told = told.replacing("2026-03-10T", with: "2026-03-11T")
        }
      }
    },
  ]

  @Test func journalThatIsPutBackIsSound() throws {
    let stored = try busyStore()
    var journal = try ForgedJournal(stored)
    #expect(journal.segments.count >= 3)
    #expect(journal.segments.allSatisfy { $0.count >= 2 })
    let anchor = try stored.open().anchor()
    try journal.write(to: stored)
    #expect(try isSound(stored, against: anchor))
    journal.rechain()
    try journal.write(to: stored)
    #expect(try isSound(stored, against: anchor))
  }

  @Test(arguments: tricks)
  func changeWithoutNewHashesIsFoundByVerify(_ trick: Trick) throws {
    let stored = try busyStore()
    var journal = try ForgedJournal(stored)
    trick.apply(&journal)
    try journal.write(to: stored)
    // Nobody keeps the head elsewhere, and the checkpoints that knew it are gone too.
    try stored.removeCheckpoints()
    let isShortened = ["the last lines dropped", "the last segment dropped"].contains(trick.testDescription)
    let sound = try isSound(stored, against: nil)
    // A shorter journal is a journal: only someone who kept the head can tell.
    #expect(sound == isShortened)
  }

  @Test(arguments: tricks)
  func changeWithNewHashesIsFoundWithAnAnchor(_ trick: Trick) throws {
    let stored = try busyStore()
    let anchor = try stored.open().anchor()
    #expect(try stored.open().verify(against: anchor).isAnchored)
    var journal = try ForgedJournal(stored)
    trick.apply(&journal)
    journal.rechain()
    try journal.write(to: stored)
    try stored.removeCheckpoints()
    #expect(try !isSound(stored, against: anchor))
  }

  @Test(arguments: tricks)
  func changeWithNewHashesIsFoundByACheckpointThatWasLeft(_ trick: Trick) throws {
    let stored = try busyStore()
    try stored.open().checkpoint()
    var journal = try ForgedJournal(stored)
    trick.apply(&journal)
    journal.rechain()
    try journal.write(to: stored)
    #expect(try !isSound(stored, against: nil))
  }

  @Test func anchorOfAnEarlierMomentStillHolds() throws {
    let stored = try busyStore()
    let anchors = try (1...3).map { number in
      try stored.open().commit(
        SmallProvince.addition("\(number)"), by: SmallProvince.office, request: .test(100 + number))
      return try stored.open().anchor()
    }
    for anchor in anchors {
      #expect(Anchor(anchor.bytes) == anchor)
      let found = try stored.open().verify(against: anchor)
      #expect(found.isAnchored)
      #expect(found.findings == [])
    }
    #expect(try !stored.open().verify().isAnchored)
  }

  @Test func anchorOfAnotherStoreIsNamed() throws {
    let stored = try busyStore()
    var anchor = try stored.open().anchor()
    anchor.store = "another"
    #expect(
      try stored.open().verify(against: anchor).findings
        == [.notAnchored(SequenceNumber(anchor.sequence), isOurs: false)])
    #expect(try !stored.names().contains("read-only"))
  }

  @Test(arguments: [
    "", "{}", "{\"store\":\"x\"}", "[1]", "\u{0}", "{\"store\":\"x\",\"epoch\":1,\"q\":0,\"t\":\"\",\"h\":\"\"}",
  ])
  func otherTextsAreNoAnchor(_ text: String) {
    #expect(Anchor(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("open.jsonl", "Nhiệm vụ thử 5", "Nhiệm vụ thử 4"), ("closed.jsonl", "Nhiệm vụ thử 1", "Nhiệm vụ thử 7"),
    ("closed.index", "nhiem vu thu 1", "nhiem vu thu 7"), ("open.index", "nhiem vu thu 5", "nhiem vu thu 4"),
    ("manifest.json", "\"NV-2026\"", "\"NV-2025\""), ("manifest.json", "\"units\":3", "\"units\":4"),
    ("manifest.json", "\"recorded\":\"2026-03-10", "\"recorded\":\"2026-03-09"),
  ])
  func checkpointThatTellsOtherwiseIsFalse(_ file: String, _ old: String, _ new: String) throws {
    let stored = try busyStore()
    let sequence = try stored.open().checkpoint()
    try Forgery.tellOtherwise(in: stored, checkpoint: sequence.value, file: file, old, new)
    let findings = try stored.open().verify().findings
    #expect(findings == [.falseCheckpoint(sequence, file: file)])
    #expect(try stored.names().contains("read-only"))
  }

  @Test func requestsThatWereNeverMadeAreFalse() throws {
    let stored = try busyStore()
    let sequence = try stored.open().checkpoint()
    let folder = try #require(try stored.names(in: "checkpoint").last)
    var rows = try stored.bytes(of: "requests.index", in: "checkpoint/" + folder)
    let before = rows
    // The first request is answered with another entry.
    rows[23] ^= 1
    try stored.overwrite("requests.index", in: "checkpoint/" + folder, with: rows)
    let manifest = try stored.bytes(of: "manifest.json", in: "checkpoint/" + folder)
    let fitting = manifest.replacing(Digest(of: before).hexBytes, with: Digest(of: rows).hexBytes)
    let told = Array(fitting.dropLast(73))
    try stored.overwrite(
      "manifest.json", in: "checkpoint/" + folder,
      with: told + Array(",\"h\":\"".utf8) + Digest(of: told).hexBytes + Array("\"}\n".utf8))
    #expect(try stored.open().verify().findings == [.falseCheckpoint(sequence, file: "requests.index")])
  }

  /// Whether everybody takes the store for a healthy one.
  private func isSound(_ stored: TestStore, against anchor: Anchor?) throws -> Bool {
    do {
      let store = try stored.open()
      return try store.snapshot().condition.readOnly == nil && store.verify(against: anchor).isSound
    } catch is StoreError {
      return false
    }
  }

  /// A store with entries of several kinds over four segments.
  private func busyStore() throws -> TestStore {
    let stored = try TestStore(assignments: 6, closed: 2)
    var options = SmallProvince.options()
    options.segmentBytes = 2500
    let store = try stored.open(options)
    for number in 1...8 {
      let command =
        number % 3 == 0
        ? SmallProvince.addition("việc \(number)") : .noteAssignment(SmallProvince.id(2), text: "ghi \(number)")
      try store.commit(command, by: SmallProvince.office, request: .test(number))
      if try stored.names(in: "journal").count < 3, number > 2 {
        try store.commit(SmallProvince.pair("đệm \(number)"), by: SmallProvince.office, request: .test(50 + number))
      }
    }
    return stored
  }
}
