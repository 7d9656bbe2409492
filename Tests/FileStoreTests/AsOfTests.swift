import Domain
import FileStore
import Glibc
import StoreTestSupport
import Synchronization
import Testing

/// States at past points, against a model that folds the entries one by one.
@Suite struct AsOfTests {
  /// Which checkpoints the reader finds.
  enum Checkpoints: CaseIterable {
    case kept, newestBroken, allBroken, none
  }

  @Test(arguments: Checkpoints.allCases)
  func everySequenceIsAsTheModelHasIt(_ checkpoints: Checkpoints) throws {
    let stored = try busyStore(commands: TestSize.pick(40, 150))
    try leave(checkpoints, in: stored)
    let store = try stored.open(options)
    let entries = try store.changes(after: .none)
    #expect(try stored.names(in: "journal").count > 4)
    var model = Registry()
    for entry in entries {
      for change in entry.changes { try model.apply(change) }
      let snapshot = try store.snapshot(asOf: .sequence(entry.sequence))
      #expect(snapshot.through == entry.sequence)
      #expect(snapshot.head == entry.hash)
      #expect(snapshot.recorded == entry.moment)
      #expect(snapshot.asOf == .sequence(entry.sequence))
      #expect(snapshot.condition.isSample)
      try expectSame(snapshot.registry, model)
    }
    #expect(try store.snapshot().asOf == nil)
  }

  @Test func momentsTakeAllThatWasRecordedByThen() throws {
    let stored = try busyStore(commands: 30)
    let store = try stored.open(options)
    let entries = try store.changes(after: .none)
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.moment < next.moment {
      let exact = try store.snapshot(asOf: .moment(entry.moment))
      #expect(exact.through == entry.sequence)
      let before = Moment(millisecondsSinceEpoch: next.moment.millisecondsSinceEpoch - 1)
      #expect(try store.snapshot(asOf: .moment(before)).through == entry.sequence)
    }
    // The end of a day takes all of that day, also where it is still going on.
    let end = try RecordingPoint(typed: "10/03/2026")
    #expect(try store.snapshot(asOf: end).through == store.snapshot().through)
  }

  @Test func aClockSetBackLeavesNothingOutThatBearsTheTime() throws {
    let stored = try TestStore()
    let clock = Clock()
    for (number, minute) in [10, 11, 14, 12, 13, 15].enumerated() {
      clock.minute = minute
      try stored.open(clock.options).commit(
        SmallProvince.addition("việc \(number)"), by: SmallProvince.office, request: .test(number))
    }
    let store = try stored.open(clock.options)
    for (minute, sequence) in [(9, 3), (10, 4), (11, 5), (12, 7), (13, 8), (14, 8), (15, 9)] {
      #expect(try store.snapshot(asOf: .moment(clock.moment(minute))).through.value == sequence)
    }
  }

  @Test func pointsOutsideTheJournalAreErrors() throws {
    let stored = try busyStore(commands: 10)
    let store = try stored.open(options)
    let newest = try store.snapshot().through
    let first = try #require(try store.changes(after: .none).first?.moment)
    let points: [RecordingPoint] = [
      .sequence(newest.next), .sequence(SequenceNumber(.max)), .sequence(.none), .sequence(SequenceNumber(-3)),
      .moment(Moment(millisecondsSinceEpoch: first.millisecondsSinceEpoch - 1)),
      .moment(Moment(day("2026-03-11"), hour: 0, minute: 0)), .moment(Moment(millisecondsSinceEpoch: .max / 2)),
    ]
    for point in points {
      #expect(throws: StoreError.notRecorded(point, first: first, newest: newest)) {
        try store.snapshot(asOf: point)
      }
    }
  }

  @Test func damageBehindThePointDoesNotHideIt() throws {
    let stored = try busyStore(commands: 40)
    try stored.removeCheckpoints()
    let segments = try stored.names(in: "journal")
    var bytes = try stored.bytes(of: segments[2], in: "journal")
    bytes[bytes.count / 2] ^= 1
    try stored.overwrite(segments[2], in: "journal", with: bytes)
    let store = try stored.open(options)
    let readable = try store.snapshot()
    guard case .damaged(let damage) = readable.condition.readOnly else {
      Issue.record("\(readable.condition)")
      return
    }
    let past = try store.snapshot(asOf: .sequence(SequenceNumber(10)))
    #expect(past.through == SequenceNumber(10))
    #expect(past.condition.readOnly == .damaged(damage))
    let newest = readable.through
    #expect(throws: StoreError.self) { try store.snapshot(asOf: .sequence(newest.next)) }
  }

  @Test func damageBeforeThePointIsNamed() throws {
    let stored = try busyStore(commands: 40)
    let store = try stored.open(options)
    // Seen only where the journal itself has to be read: below the checkpoints that are kept.
    var bytes = try stored.bytes(of: TestStore.firstSegment, in: "journal")
    bytes[bytes.count / 2] ^= 1
    try stored.overwrite(TestStore.firstSegment, in: "journal", with: bytes)
    let newest = try store.snapshot().through
    #expect(try store.snapshot(asOf: .sequence(newest)).through == newest)
    let error = #expect(throws: StoreError.self) { try store.snapshot(asOf: .sequence(SequenceNumber(12))) }
    guard case .damaged(let damage) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(damage.file == "journal/" + TestStore.firstSegment)
  }

  private var options: StoreOptions {
    var options = SmallProvince.options()
    options.segmentBytes = 4000
    return options
  }

  /// A store with notes, reports and additions by one clock, over several segments and checkpoints.
  private func busyStore(commands: Int) throws -> TestStore {
    let stored = try TestStore(assignments: 20, closed: 8, options: options)
    let clock = Clock()
    var ticking = options
    ticking.now = clock.options.now
    let store = try stored.open(ticking)
    for number in 1...commands {
      clock.minute = number
      try store.commit(command(number), by: SmallProvince.office, request: .test(number))
      if number % 9 == 0 { try store.checkpoint() }
    }
    return stored
  }

  private func command(_ number: Int) -> Command {
    let open = 8 + number % 12
    return switch number % 3 {
    case 0: SmallProvince.pair("việc \(number)")
    case 1: .noteAssignment(SmallProvince.id(open), text: "ghi \(number)")
    default: SmallProvince.addition("việc \(number)")
    }
  }

  private func leave(_ checkpoints: Checkpoints, in stored: TestStore) throws {
    if checkpoints == .kept { return }
    if checkpoints == .none { return try stored.removeCheckpoints() }
    let names = try stored.names(in: "checkpoint")
    for name in checkpoints == .newestBroken ? names.suffix(1) : names[...] {
      try stored.overwrite("open.jsonl", in: "checkpoint/" + name, with: [])
    }
  }

  private func expectSame(_ found: Registry, _ model: Registry) throws {
    #expect(found.counters == model.counters)
    #expect(found.units.count == model.units.count)
    for unit in model.units.all { #expect(found.units[unit.id] == unit) }
    #expect(found.users.count == model.users.count)
    for user in model.users.all { #expect(found.users[user.id] == user) }
    #expect(
      found.assignments.count + found.closed.assignmentCount - found.hiddenAssignmentRows.count
        == model.assignments.count)
    for assignment in model.assignments.all { #expect(try found.assignment(assignment.id) == assignment) }
  }
}

/// A clock that a test sets, in minutes after nine in the morning of the day of the tests.
private final class Clock: Sendable {
  private let minutes = Mutex(0)

  var minute: Int {
    get { minutes.withLock { $0 } }
    set { minutes.withLock { $0 = newValue } }
  }

  func moment(_ minute: Int) -> Moment {
    Moment(day("2026-03-10"), milliseconds: Int64(9 * 60 + minute) * 60_000)
  }

  var options: StoreOptions {
    var options = SmallProvince.options()
    options.now = { [self] in moment(minute) }
    return options
  }
}
