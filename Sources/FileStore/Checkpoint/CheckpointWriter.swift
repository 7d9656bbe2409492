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
    let openFile = try StoreError.files(Layout.Checkpoint.open) { () throws(FileFailure) in try writeOpen(registry) }
    let (closedFile, index) = try writeClosed(registry)
    let manifest = try StoreError.files(Layout.checkpoint) { () throws(FileFailure) in
      let table = index.table
      let indexFile = try writeFile(Layout.Checkpoint.index, [table, index.searchable])
      let requestFile = try writeFile(Layout.Checkpoint.requests, [RequestIndex.bytes(of: requests)])
      return CheckpointManifest(
        store: store, head: state.head, recorded: state.recorded, place: state.place, counters: registry.counters,
        counts: registry.counts,
        files: Dictionary(
          [openFile, closedFile, indexFile, requestFile].map { ($0.name, .init(count: $0.count, hash: $0.hash)) },
          uniquingKeysWith: { first, _ in first }),
        table: .init(count: table.count, hash: Digest(of: table)))
    }
    try StoreError.files(Layout.Checkpoint.manifest) { () throws(FileFailure) in
      try files.writeNew(
        Layout.Checkpoint.manifest, in: folder, mode: Layout.finishedMode, manifest.bytes)
      try files.synchronise(folder)
    }
    return manifest
  }

  private func writeOpen(_ registry: Registry) throws(FileFailure) -> FileOutput.Written {
    var output = try FileOutput(Layout.Checkpoint.open, in: folder, on: files)
    try write(registry.units.ordered(), to: &output)
    try write(registry.people.ordered(), to: &output)
    try write(registry.headships.ordered(), to: &output)
    try write(registry.users.ordered(), to: &output)
    try write(registry.lawVersions.ordered(), to: &output)
    try write(registry.assignments.ordered { !$0.isClosed }, to: &output)
    try write(registry.incidents.ordered { !$0.isClosed }, to: &output)
    return try output.finish()
  }

  private func write<R: Record>(_ records: [R], to output: inout FileOutput) throws(FileFailure) {
    var writer = JSONWriter(capacity: 4096)
    for record in records {
      RecordLine.write(record, to: &writer)
      try writer.withBytes { bytes throws(FileFailure) in try output.write(bytes) }
      writer.removeAll()
    }
  }

  private func writeFile(_ name: String, _ parts: [[UInt8]]) throws(FileFailure) -> FileOutput.Written {
    var output = try FileOutput(name, in: folder, on: files)
    for part in parts { try output.write(part) }
    return try output.finish()
  }

  private func writeClosed(_ registry: Registry) throws(StoreError) -> (FileOutput.Written, ClosedIndexBuilder) {
    var lines = try ClosedLines(
      StoreError.files(Layout.Checkpoint.closed) { () throws(FileFailure) in
        try FileOutput(Layout.Checkpoint.closed, in: folder, on: files)
      })
    let older = registry.closed as? MappedClosedRecords
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
    return try lines.finish()
  }
}

/// The lines of `closed.jsonl` and what the index tells of them.
private struct ClosedLines: ~Copyable {
  private var output: FileOutput
  private var index = ClosedIndexBuilder()
  private var writer = JSONWriter(capacity: 4096)

  init(_ output: consuming FileOutput) {
    self.output = output
  }

  mutating func add(_ assignment: Assignment) throws(StoreError) {
    RecordLine.write(assignment, to: &writer)
    let line = Array(writer.bytes.dropLast())
    writer.removeAll()
    let start = output.count
    line.withUnsafeBytes { index.add(assignment, line: $0, at: start) }
    try put(line)
  }

  mutating func add(_ incident: Incident) throws(StoreError) {
    RecordLine.write(incident, to: &writer)
    let line = Array(writer.bytes.dropLast())
    writer.removeAll()
    let start = output.count
    line.withUnsafeBytes { index.add(incident.id, line: $0, at: start) }
    try put(line)
  }

  mutating func copyAssignment(_ row: Int, of older: MappedClosedRecords) throws(StoreError) {
    let summary = older.assignmentSummary(at: row)
    let folded = older.foldedText(at: row) { Array($0) }
    let line = older.withLine(ofAssignment: row) { Array($0) }
    // Parsed once, so that bytes which were damaged on the disk are not copied under a new hash.
    _ = try older.assignment(at: row)
    let start = output.count
    line.withUnsafeBytes { index.add(summary, folded: folded, line: $0, at: start) }
    try put(line)
  }

  mutating func copyIncident(_ row: Int, of older: MappedClosedRecords) throws(StoreError) {
    let line = older.withLine(ofIncident: row) { Array($0) }
    _ = try older.incident(at: row)
    let start = output.count
    line.withUnsafeBytes { index.add(older.incidentID(at: row), line: $0, at: start) }
    try put(line)
  }

  consuming func finish() throws(StoreError) -> (FileOutput.Written, ClosedIndexBuilder) {
    do throws(FileFailure) {
      return (try output.finish(), index)
    } catch {
      throw StoreError(error, in: Layout.Checkpoint.closed)
    }
  }

  private mutating func put(_ line: [UInt8]) throws(StoreError) {
    do throws(FileFailure) {
      try output.write(line)
      try output.write([0x0A])
    } catch {
      throw StoreError(error, in: Layout.Checkpoint.closed)
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
      "openAssignments": assignments.all.count { !$0.isClosed }, "openIncidents": incidents.all.count { !$0.isClosed },
    ]
  }
}
