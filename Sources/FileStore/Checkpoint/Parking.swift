import Domain
import JSON
import Synchronization

/// The open assignments and incidents of a checkpoint, parsed when someone asks and kept from then on.
///
/// One command needs a few of them, a list needs all: after some single ones the rest is parsed at once, on two
/// processors. The file was hashed when the checkpoint was opened, so a line that cannot be read was written by a
/// program that knows more; `fault` then says so, and nothing is written any more.
final class Parking: Sendable {
  private let records: MappedRecords
  private let assignments: ParkedTable<Assignment>
  private let incidents: ParkedTable<Incident>
  private let faults = ParkingFaults()

  /// Parks all rows of a file.
  init(_ records: MappedRecords) {
    let faults = faults
    self.records = records
    assignments = ParkedTable(count: records.assignmentCount, row: { records.assignmentRow(of: $0) }) { rows in
      faults.reading(rows) { row, parser throws(StoreError) in try records.assignment(at: row, parser) }
    }
    incidents = ParkedTable(count: records.incidentCount, row: { records.incidentRow(of: $0) }) { rows in
      faults.reading(rows) { row, parser throws(StoreError) in try records.incident(at: row, parser) }
    }
  }

  /// Why a record could not be read; nil where all could.
  var fault: StoreError? { faults.first }

  /// Lets a registry ask here.
  func park(in registry: inout Registry) {
    let records = records
    registry.park(assignments.parked, incidents.parked) { body in
      for row in 0..<records.assignmentCount { body(records.assignmentSummary(at: row)) }
    }
  }
}

/// The parked records of one kind.
private final class ParkedTable<R: Record>: Sendable {
  /// From so many single ones on, all are parsed.
  private static var patience: Int { 64 }
  private let count: Int
  private let row: @Sendable (R.ID) -> Int?
  private let parse: @Sendable (Range<Int>) -> [R]
  private let state = Mutex(Parsed())

  private struct Parsed {
    var records: [R.ID: R] = [:]
    var isWhole = false
  }

  init(count: Int, row: @escaping @Sendable (R.ID) -> Int?, parse: @escaping @Sendable (Range<Int>) -> [R]) {
    self.count = count
    self.row = row
    self.parse = parse
  }

  /// What a registry sees of the table.
  var parked: ParkedRecords<R> {
    ParkedRecords(count: count, find: { [self] in find($0) }, forEach: { [self] in all.values.forEach($0) })
  }

  private func find(_ id: R.ID) -> R? {
    state.withLock { state in
      if state.isWhole { return state.records[id] }
      if let known = state.records[id] { return known }
      guard let row = row(id) else { return nil }
      if state.records.count >= Self.patience {
        parseAll(&state)
        return state.records[id]
      }
      guard let record = parse(row..<row + 1).first else { return nil }
      state.records[id] = record
      return record
    }
  }

  private var all: [R.ID: R] {
    state.withLock { state in
      if !state.isWhole { parseAll(&state) }
      return state.records
    }
  }

  private func parseAll(_ state: inout Parsed) {
    let half = count / 2
    let parse = parse
    let second = Beside { [count] in parse(half..<count) }
    var records: [R.ID: R] = [:]
    records.reserveCapacity(count)
    for record in parse(0..<half) { records[record.id] = record }
    for record in second.value() { records[record.id] = record }
    state = Parsed(records: records, isWhole: true)
  }
}

/// The first fault that reading parked records met.
private final class ParkingFaults: Sendable {
  private let fault = Mutex<StoreError?>(nil)

  var first: StoreError? { fault.withLock { $0 } }

  /// Reads rows with one parser; a row that cannot be read is left out and told in `first`.
  func reading<R>(_ rows: Range<Int>, _ read: (Int, JSONParser) throws(StoreError) -> R) -> [R] {
    let parser = JSONParser(duplicateKeys: .unchecked)
    var found: [R] = []
    found.reserveCapacity(rows.count)
    for row in rows {
      do throws(StoreError) {
        found.append(try read(row, parser))
      } catch {
        fault.withLock { $0 = $0 ?? error }
      }
    }
    return found
  }
}
