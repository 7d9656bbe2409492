import Domain
import FileStore
import Glibc
import StoreTestSupport
import Testing

/// Processes that write at once, are killed, stopped and read from meanwhile.
@Suite(.serialized) struct ManyWritersTests {
  let scratch: ScratchFolder
  let stored: TestStore

  init() throws {
    scratch = try ScratchFolder()
    stored = try TestStore(on: RealFileSystem(), at: scratch.path + "/store")
  }

  @Test func sixteenWritersLeaveNoGapAndLoseNothing() throws {
    let writers = try (0..<16).map { try WriterProcess(stored.path, name: "w\($0)", count: 50) }
    let acknowledged = writers.flatMap { $0.acknowledgements() }
    #expect(acknowledged.count == 16 * 50)
    #expect(Set(acknowledged.map(\.sequence)) == Set(4...(3 + 16 * 50)))
    try expectWhole(acknowledged)
    let snapshot = try stored.open().snapshot()
    #expect(snapshot.through == SequenceNumber(3 + 16 * 50))
    // Numbers were given under the lock: none twice, none left out.
    #expect(snapshot.registry.assignments.count == 5 + 2 * 16 * 50)
    #expect(snapshot.registry.nextNumber(year: 2026, of: Assignment.self).number == 6 + 2 * 16 * 50)
  }

  @Test func writersRotateAndWriteCheckpointsAtOnce() throws {
    let (writers, entries) = (TestSize.pick(8, 32), TestSize.pick(25, 50))
    // A new segment every fifteen entries or so, a checkpoint every fifty.
    let running = try (0..<writers).map { number in
      try WriterProcess(stored.path, name: "c\(number)", count: entries, ["segment=12000", "checkpoint=50"])
    }
    let reader = try stored.open()
    var last = SequenceNumber.none
    while running.contains(where: { $0.isRunning }) {
      let snapshot = try reader.snapshot()
      #expect(snapshot.condition.readOnly == nil)
      #expect(snapshot.through >= last)
      #expect((snapshot.registry.assignments.count - 5) % 2 == 0)
      last = snapshot.through
      usleep(3000)
    }
    let lines = running.map { $0.finish().lines }
    let acknowledged = lines.joined().compactMap(WriterProcess.Acknowledgement.init)
    #expect(acknowledged.count == writers * entries)
    #expect(lines.joined().count { $0.hasPrefix("checkpoint ") } >= writers * entries / 50 - 1)
    #expect(lines.joined().count { $0.hasPrefix("error ") } == 0)
    try expectWhole(acknowledged)
    #expect(try stored.names(in: "journal").count > writers * entries / 50)
    #expect(try stored.names(in: "checkpoint").count == 3)
    // Whole entries at every moment, whichever checkpoint is nearest.
    let through = try reader.snapshot().through.value
    for sequence in stride(from: 3, through: through, by: max(1, through / 20)) {
      let past = try reader.snapshot(asOf: .sequence(SequenceNumber(sequence)))
      #expect(past.through.value == sequence)
      #expect((past.registry.assignments.count - 5) % 2 == 0)
    }
  }

  @Test func runningWritersStopWhenANewerProgramTakesOver() throws {
    let writers = try (0..<4).map { try WriterProcess(stored.path, name: "old\($0)", count: 100_000) }
    let reader = try stored.open()
    while try reader.snapshot().through < SequenceNumber(20) { usleep(2000) }
    // Replaced at once, as a newer program does before it writes in its own way.
    let format = String(decoding: try stored.bytes(of: "format.json"), as: UTF8.self)
    let folder = try stored.files.openFolder(at: stored.path)
    defer { stored.files.close(folder) }
    try stored.files.replace(
      "format.json", in: folder, mode: 0o600,
      with: Array(format.replacing("\"minWriter\":1", with: "\"minWriter\":2").utf8))
    // Whoever had the lock then may finish; after that the journal stands still, though all of them are asked to write.
    var through = try reader.snapshot().through
    var still = 0
    while still < 20 {
      usleep(10_000)
      let now = try reader.snapshot().through
      still = now == through ? still + 1 : 0
      through = now
    }
    for writer in writers { writer.signal(SIGKILL) }
    let lines = writers.flatMap { $0.finish().lines }
    #expect(lines.contains { $0.hasPrefix("error newerFormat") })
    let acknowledged = lines.compactMap(WriterProcess.Acknowledgement.init)
    #expect(acknowledged.allSatisfy { $0.sequence <= through.value })
    try expectWhole(acknowledged)
  }

  @Test func withoutTheLockWritersDestroyTheJournal() throws {
    let omitted = "omit=\(CommitSteps.lock.rawValue)"
    let writers = try (0..<4).map { try WriterProcess(stored.path, name: "w\($0)", count: 100, [omitted]) }
    _ = writers.map { $0.finish() }
    #expect(try !stored.open().verify().isSound)
  }

  @Test func killedWritersLoseNothingThatWasAcknowledged() throws {
    var generator = SeededGenerator(seed: 4_711)
    var acknowledged: [WriterProcess.Acknowledgement] = []
    let store = try stored.open()
    var last = try store.snapshot().through
    let rounds = TestSize.pick(25, 250)
    for round in 0..<rounds {
      let writers = try (0..<4).map { writer in
        try WriterProcess(stored.path, name: "r\(round)-w\(writer)", count: 10_000, ["segment=60000"])
      }
      let end = Int.random(in: 30_000...90_000, using: &generator)
      var waited = 0
      while waited < end {
        usleep(5000)
        waited += 5000
        // A reader sees whole entries only, each of which holds two assignments, and never goes back.
        let snapshot = try store.snapshot()
        #expect((snapshot.registry.assignments.count - 5) % 2 == 0)
        #expect(snapshot.through >= last)
        #expect(snapshot.condition.readOnly == nil)
        last = snapshot.through
      }
      for writer in writers { writer.signal(SIGKILL) }
      acknowledged += writers.flatMap { $0.acknowledgements() }
    }
    #expect(acknowledged.count > rounds)
    // Whatever was torn is repaired by the next writer, without help.
    let final = try WriterProcess(stored.path, name: "final", count: 1)
    acknowledged += final.acknowledgements()
    try expectWhole(acknowledged)
  }

  @Test func killAtEveryFileCallLeavesTheEntryWholeOrAbsent() throws {
    var died = true
    var call = 1
    while died {
      let before = try stored.open().snapshot().through.value
      // Small segments, so that a third of the commits starts a new one.
      let writer = try WriterProcess(
        stored.path, name: "die\(call)", count: 1, ["die-at=\(call)", "segment=9000"])
      let (lines, status) = writer.finish()
      died = status != 0
      let after = try stored.open().snapshot()
      #expect(after.condition.readOnly == nil, "call \(call)")
      #expect(after.through.value - before <= 3, "call \(call)")
      if !died { #expect(lines.first?.hasPrefix("ack ") == true) }
      if call % 5 == 0 { tearTail() }
      // A retry of the same request gives one answer and one entry.
      let retry = try WriterProcess(stored.path, name: "die\(call)", count: 1, ["segment=9000"])
      let answer = retry.acknowledgements()
      #expect(answer.count == 1, "call \(call)")
      let entries = try stored.open().changes(after: SequenceNumber(before))
      #expect(entries.count { $0.request?.text == "die\(call)-0" } == 1, "call \(call)")
      call += 1
    }
    #expect(call > 20)
    #expect(try stored.open().verify().isSound)
  }

  @Test func stoppedHolderIsNamedAndFinishesLater() throws {
    let holder = try WriterProcess(stored.path, name: "slow", count: 1, ["stop-in-lock"])
    #expect(holder.waitUntilStopped())
    var options = SmallProvince.options()
    options.lockPatience = 200
    let store = try stored.open(options)
    let error = #expect(throws: StoreError.self) {
      try store.commit(SmallProvince.addition("chờ"), by: SmallProvince.office, request: .test(1))
    }
    guard case .busy(let named) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named?.process == Int(holder.id))
    #expect(named?.account == "vanphong")
    #expect(named?.action == "assignment.add")
    // The line stands there but is not acknowledged; the next one must wait for it.
    holder.signal(SIGCONT)
    let acknowledged = holder.acknowledgements()
    #expect(acknowledged.map(\.sequence) == [4])
    let receipt = try store.commit(SmallProvince.addition("sau"), by: SmallProvince.office, request: .test(1))
    #expect(receipt.sequence == SequenceNumber(5))
  }

  @Test func termWaitsForTheEndOfACommit() throws {
    let holder = try WriterProcess(stored.path, name: "term", count: 1, ["stop-in-lock"])
    #expect(holder.waitUntilStopped())
    for signal in [SIGTERM, SIGHUP, SIGINT] { holder.signal(signal) }
    holder.signal(SIGCONT)
    let (_, status) = holder.finish()
    #expect(status & 0x7F == SIGTERM || status & 0x7F == SIGHUP || status & 0x7F == SIGINT)
    #expect(try stored.open().snapshot().through == SequenceNumber(4))
    #expect(try stored.open().verify().findings == [])
  }

  /// Leaves half a line at the end of the journal, as a power cut would.
  private func tearTail() {
    do {
      guard let newest = try stored.names(in: "journal").filter({ $0.hasSuffix(".jsonl") }).last else { return }
      let folder = try stored.files.openFolder(at: stored.path + "/journal")
      defer { stored.files.close(folder) }
      let file = try stored.files.open(newest, in: folder, for: .append)
      defer { stored.files.close(file) }
      try stored.files.writeAll(file, Array("{\"v\":1,\"q\":99,\"t\":\"2026".utf8))
    } catch {
      Issue.record("\(error)")
    }
  }

  /// Each acknowledged request stands in the journal once, under its sequence, and every byte of it is sound.
  private func expectWhole(_ acknowledged: [WriterProcess.Acknowledgement]) throws {
    let store = try stored.open()
    let entries = try store.changes(after: .none)
    #expect(entries.map(\.sequence.value) == Array(1...entries.count))
    let places = Dictionary(grouping: entries.filter { $0.request != nil }, by: { $0.request?.text ?? "" })
    #expect(places.values.allSatisfy { $0.count == 1 })
    for acknowledgement in acknowledged {
      #expect(places[acknowledgement.request]?.first?.sequence.value == acknowledgement.sequence)
    }
    let found = try store.verify()
    #expect(found.isSound)
    #expect(found.entries == entries.count)
  }
}
