import Domain
import JSON
import Synchronization

/// The open assignments and incidents of a checkpoint, parsed when someone asks.
///
/// One command needs a few of them, a list those in sight: single ones are read from the file, which remembers the last.
/// When all are asked for they are parsed at once, on two processors, and kept from then on. The file was compared with
/// its sum when the checkpoint was opened, so a line that cannot be read was written by a program that knows more;
/// `fault` then says so, and nothing is written any more.
final class Parking: Sendable {
  private let records: MappedRecords
  private let assignments: ParkedTable<Assignment>
  private let incidents: ParkedTable<Incident>
  private let faults = ParkingFaults()

  /// Parks all rows of a file.
  init(_ records: MappedRecords) {
    let faults = faults
    self.records = records
    assignments = ParkedTable(
      count: records.assignmentCount,
      find: { id in
        records.assignmentRow(of: id).flatMap { row in
          faults.reading { () throws(StoreError) in try records.assignment(at: row) }
        }
      },
      parse: { rows in
        faults.reading(rows) { row, parser throws(StoreError) in try records.assignment(at: row, parser) }
      })
    incidents = ParkedTable(
      count: records.incidentCount,
      find: { id in
        records.incidentRow(of: id).flatMap { row in
          faults.reading { () throws(StoreError) in try records.incident(at: row) }
        }
      },
      parse: { rows in
        faults.reading(rows) { row, parser throws(StoreError) in try records.incident(at: row, parser) }
      })
  }

  /// Why a record could not be read; nil where all could.
  var fault: StoreError? { faults.first }

  /// Lets a registry ask here.
  func park(in registry: inout Registry) {
    registry.park(assignments.parked, incidents.parked, rows: records)
  }
}

/// The parked records of one kind.
private final class ParkedTable<R: Record>: Sendable {
  private let count: Int
  private let find: @Sendable (R.ID) -> R?
  private let parse: @Sendable (Range<Int>) -> [R]
  /// All of them; nil until they were asked for.
  private let whole = Mutex<[R.ID: R]?>(nil)

  init(
    count: Int, find: @escaping @Sendable (R.ID) -> R?, parse: @escaping @Sendable (Range<Int>) -> [R]
  ) {
    self.count = count
    self.find = find
    self.parse = parse
  }

  /// What a registry sees of the table.
  var parked: ParkedRecords<R> {
    ParkedRecords(count: count, find: { [self] in record($0) }, forEach: { [self] in all.values.forEach($0) })
  }

  private func record(_ id: R.ID) -> R? {
    if let whole = whole.withLock({ $0 }) { return whole[id] }
    return find(id)
  }

  private var all: [R.ID: R] {
    whole.withLock { whole in
      if let whole { return whole }
      let records = parsed
      whole = records
      return records
    }
  }

  private var parsed: [R.ID: R] {
    let half = count / 2
    let second = Beside { [count, parse] in parse(half..<count) }
    var records: [R.ID: R] = [:]
    records.reserveCapacity(count)
    for record in parse(0..<half) { records[record.id] = record }
    for record in second.value() { records[record.id] = record }
    return records
  }
}

/// The first fault that reading parked records met.
private final class ParkingFaults: Sendable {
  private let fault = Mutex<StoreError?>(nil)

  var first: StoreError? { fault.withLock { $0 } }

  /// Reads one record; nil where it cannot be read, which is told in `first`.
  func reading<R>(_ read: () throws(StoreError) -> R) -> R? {
    do throws(StoreError) {
      return try read()
    } catch {
      fault.withLock { $0 = $0 ?? error }
      return nil
    }
  }

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
