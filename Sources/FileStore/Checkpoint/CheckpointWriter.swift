import Domain
import JSON

/// Writes the files of one checkpoint into a folder that nobody knows yet.
///
/// Equal states give equal bytes, whatever way they came about: records are in the order of their keys, and a closed
/// record that nobody touched is copied as it stands.
struct CheckpointWriter {
  let files: any FileSystem
  let folder: Descriptor
  let store: String

  /// Writes all files and puts them on the disk, the manifest last.
  @discardableResult
  func write(_ state: StoreState, requests: [RequestIndex.Row]) throws(StoreError) -> CheckpointManifest {
    let registry = state.registry
    let (openFile, openIndex) = try writeOpen(registry)
    let (closedFile, closedIndex) = try writeClosed(registry)
    let manifest = try StoreError.files(Layout.checkpoint) { () throws(FileFailure) in
      let written = [
        openFile, closedFile, try writeFile(Layout.Checkpoint.openIndex, openIndex.parts),
        try writeFile(Layout.Checkpoint.index, closedIndex.parts),
        try writeFile(Layout.Checkpoint.requests, [RequestIndex.bytes(of: requests)]),
      ]
      return CheckpointManifest(
        store: store, head: state.head, recorded: state.recorded, place: state.place, counters: registry.counters,
        counts: registry.counts,
        files: Dictionary(
          written.map { ($0.name, .init(count: $0.count, hash: $0.hash, sum: $0.sum)) },
          uniquingKeysWith: { first, _ in first }),
        tables: [Layout.Checkpoint.openIndex: openIndex.tableFile, Layout.Checkpoint.index: closedIndex.tableFile])
    }
    try StoreError.files(Layout.Checkpoint.manifest) { () throws(FileFailure) in
      try files.writeNew(
        Layout.Checkpoint.manifest, in: folder, mode: Layout.finishedMode, manifest.bytes)
      try files.synchronise(folder)
    }
    return manifest
  }

  /// What an index file is made of.
  private struct Index {
    let parts: [[UInt8]]
    let tableFile: CheckpointManifest.File

    init(_ builder: RecordIndexBuilder) {
      let table = builder.table
      parts = [table, builder.searchable]
      tableFile = .init(
        count: table.count, hash: Digest(of: table), sum: table.withUnsafeBytes { Checksum(of: $0) })
    }
  }

  private func lines(_ name: String, totals: Bool) throws(StoreError) -> RecordLines {
    do throws(FileFailure) {
      return RecordLines(try FileOutput(name, in: folder, on: files), totals: totals)
    } catch {
      throw StoreError(error, in: name)
    }
  }

  private func writeOpen(_ registry: Registry) throws(StoreError) -> (FileOutput.Written, Index) {
    var lines = try lines(Layout.Checkpoint.open, totals: false)
    for unit in registry.units.ordered() { try lines.addUnindexed(unit) }
    for person in registry.people.ordered() { try lines.addUnindexed(person) }
    for headship in registry.headships.ordered() { try lines.addUnindexed(headship) }
    for user in registry.users.ordered() { try lines.addUnindexed(user) }
    for settlement in registry.suggestionSettlements.ordered() { try lines.addUnindexed(settlement) }
    for evaluation in registry.evaluations.ordered() { try lines.addUnindexed(evaluation) }
    for law in registry.lawVersions.ordered() { try lines.addUnindexed(law) }
    for file in registry.fileImports.ordered() { try lines.addUnindexed(file) }
    for letter in registry.urgingLetters.ordered() { try lines.addUnindexed(letter) }
    for register in Register.allCases { try lines.add(register.type, of: registry.registers) }
    for report in registry.quarterlyReports.ordered() { try lines.addUnindexed(report) }
    for assignment in registry.assignments.ordered(where: { !$0.isClosed }) { try lines.add(assignment) }
    for incident in registry.incidents.ordered(where: { !$0.isClosed }) { try lines.add(incident) }
    let (written, builder) = try lines.finish()
    return (written, Index(builder))
  }

  private func writeFile(_ name: String, _ parts: [[UInt8]]) throws(FileFailure) -> FileOutput.Written {
    var output = try FileOutput(name, in: folder, on: files)
    for part in parts { try output.write(part) }
    return try output.finish()
  }

  private func writeClosed(_ registry: Registry) throws(StoreError) -> (FileOutput.Written, Index) {
    var lines = try lines(Layout.Checkpoint.closed, totals: true)
    let older = registry.closed as? MappedRecords
    try Merging.walk(
      older: older?.assignmentCount ?? 0, newer: registry.assignments.ordered(where: \.isClosed),
      hidden: registry.hiddenAssignmentRows, id: { older?.assignmentSummary(at: $0).id },
      takeOlder: { row throws(StoreError) in if let older { try lines.copyAssignment(row, of: older) } },
      takeNewer: { assignment throws(StoreError) in try lines.add(assignment) })
    try Merging.walk(
      older: older?.incidentCount ?? 0, newer: registry.incidents.ordered(where: \.isClosed),
      hidden: registry.hiddenIncidentRows, id: { older?.incidentID(at: $0) },
      takeOlder: { row throws(StoreError) in if let older { try lines.copyIncident(row, of: older) } },
      takeNewer: { incident throws(StoreError) in try lines.add(incident) })
    let (written, builder) = try lines.finish()
    return (written, Index(builder))
  }
}

/// The lines of one file and what its index tells of them.
private struct RecordLines: ~Copyable {
  private var output: FileOutput
  private var index: RecordIndexBuilder
  private var writer = JSONWriter(capacity: 4096)

  init(_ output: consuming FileOutput, totals: Bool) {
    self.output = output
    index = RecordIndexBuilder(totals: totals)
  }

  /// Adds a record that every opening reads.
  mutating func addUnindexed(_ record: some Record) throws(StoreError) {
    try put(line(of: record))
  }

  /// Adds all entries of a register; every opening reads them.
  mutating func add<R: RegisterRecord>(_ type: R.Type, of registers: Registers) throws(StoreError) {
    for entry in registers[type].ordered() { try addUnindexed(entry) }
  }

  mutating func add(_ assignment: Assignment) throws(StoreError) {
    let line = line(of: assignment)
    let start = output.count
    line.withUnsafeBytes { index.add(assignment, line: $0, at: start) }
    try put(line)
  }

  mutating func add(_ incident: Incident) throws(StoreError) {
    let line = line(of: incident)
    let start = output.count
    line.withUnsafeBytes { index.add(IncidentSummary(incident), line: $0, at: start) }
    try put(line)
  }

  mutating func copyAssignment(_ row: Int, of older: MappedRecords) throws(StoreError) {
    let summary = older.assignmentSummary(at: row)
    let folded = older.foldedText(at: row) { Array($0) }
    let line = older.withLine(ofAssignment: row) { Array($0) }
    // Parsed once, so that bytes which were damaged on the disk are not copied under a new hash.
    _ = try older.assignment(at: row)
    let start = output.count
    line.withUnsafeBytes { index.add(summary, folded: folded, line: $0, at: start) }
    try put(line)
  }

  mutating func copyIncident(_ row: Int, of older: MappedRecords) throws(StoreError) {
    let line = older.withLine(ofIncident: row) { Array($0) }
    let incident = try older.incident(at: row)
    let start = output.count
    line.withUnsafeBytes { index.add(IncidentSummary(incident), line: $0, at: start) }
    try put(line)
  }

  consuming func finish() throws(StoreError) -> (FileOutput.Written, RecordIndexBuilder) {
    do throws(FileFailure) {
      return (try output.finish(), index)
    } catch {
      throw StoreError(error, in: Layout.checkpoint)
    }
  }

  private mutating func line(of record: some Record) -> [UInt8] {
    RecordLine.write(record, to: &writer)
    defer { writer.removeAll() }
    return Array(writer.bytes.dropLast())
  }

  private mutating func put(_ line: [UInt8]) throws(StoreError) {
    do throws(FileFailure) {
      try output.write(line)
      try output.write([0x0A])
    } catch {
      throw StoreError(error, in: Layout.checkpoint)
    }
  }
}

/// Rows of an older checkpoint and records that were closed since, in one order.
private enum Merging {
  static func walk<R: Record>(
    older count: Int, newer: [R], hidden: Set<Int>, id: (Int) -> R.ID?,
    takeOlder: (Int) throws(StoreError) -> Void, takeNewer: (R) throws(StoreError) -> Void
  ) throws(StoreError) where R.ID: Comparable {
    var next = 0
    for row in 0..<count where !hidden.contains(row) {
      guard let identifier = id(row) else { continue }
      while next < newer.count, newer[next].id < identifier {
        try takeNewer(newer[next])
        next += 1
      }
      try takeOlder(row)
    }
    while next < newer.count {
      try takeNewer(newer[next])
      next += 1
    }
  }
}

extension RecordTable where R.ID: Comparable {
  /// The records that `isTaken` holds of, in the order of their identifiers.
  fileprivate func ordered(where isTaken: (R) -> Bool = { _ in true }) -> [R] {
    var found: [R] = []
    forEach { if isTaken($0) { found.append($0) } }
    return found.sorted { $0.id < $1.id }
  }
}

extension Registry {
  /// Numbers of records by kind, for people.
  var counts: [String: Int] {
    [
      "units": units.count, "people": people.count, "headships": headships.count, "users": users.count,
      "assignments": assignments.count + closed.assignmentCount - hiddenAssignmentRows.count,
      "incidents": incidents.count + closed.incidentCount - hiddenIncidentRows.count,
    ]
  }
}
