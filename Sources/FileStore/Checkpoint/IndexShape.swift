import Domain

/// The sizes in the header of an index, seen to fit its length.
struct IndexShape {
  let assignments: Int
  let incidents: Int
  let totals: Int
  let links: Int
  let pauses: Int
  let unitBytes: Int

  /// Reads the header; nil where it does not fit the length.
  init?(_ bytes: UnsafeRawBufferPointer) {
    typealias Place = RecordIndexLayout.Header
    guard bytes.count >= RecordIndexLayout.headerBytes,
      bytes.number(at: Place.magic) as UInt64 == RecordIndexLayout.magic
    else { return nil }
    let counts = [
      Place.assignments, Place.incidents, Place.totals, Place.unitBytes, Place.textBytes, Place.links,
      Place.pauses,
    ].map { bytes.number(at: $0) as UInt64 }
    // No count can be so large that the sum below overflows.
    guard counts.allSatisfy({ $0 <= UInt64(bytes.count) }) else { return nil }
    assignments = Int(counts[0])
    incidents = Int(counts[1])
    totals = Int(counts[2])
    unitBytes = Int(counts[3])
    links = Int(counts[5])
    pauses = Int(counts[6])
    guard textStart + Int(counts[4]) == bytes.count else { return nil }
  }

  /// Where the parts start.
  var incidentsStart: Int { RecordIndexLayout.headerBytes + assignments * RecordIndexLayout.assignmentBytes }
  var totalsStart: Int { incidentsStart + incidents * RecordIndexLayout.incidentBytes }
  var linksStart: Int { totalsStart + totals * RecordIndexLayout.totalBytes }
  var pausesStart: Int { linksStart + links * RecordIndexLayout.linkBytes }
  var unitsStart: Int { pausesStart + pauses * RecordIndexLayout.pauseBytes }
  var textStart: Int { unitsStart + unitBytes }

  /// The codes of units by number.
  func units(in bytes: UnsafeRawBufferPointer) -> [Code<OrgUnit>?] {
    let text = String(decoding: bytes[unitsStart..<textStart], as: UTF8.self)
    return text.split(separator: "\n").map { Code(rawValue: String($0)) }
  }

  /// The totals of closed assignments.
  func totals(in bytes: UnsafeRawBufferPointer, units: [Code<OrgUnit>?]) -> [ClosedTotal] {
    typealias Place = RecordIndexLayout.Total
    return (0..<totals).compactMap { row in
      let start = totalsStart + row * RecordIndexLayout.totalBytes
      let code = bytes[start + Place.assignmentClass]
      guard let found = AssignmentClass.allCases.first(where: { RecordIndexLayout.code(of: $0) == code }) else {
        return nil
      }
      let unit: UInt32 = bytes.number(at: start + Place.unit)
      return ClosedTotal(
        unit: unit < units.count ? units[Int(unit)] : nil, year: Int(bytes.number(at: start + Place.year) as Int32),
        assignmentClass: found, isExcused: bytes[start + Place.isExcused] == 1,
        count: Int(bytes.number(at: start + Place.count) as UInt32))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The number at a place of an index.
  func number<Number: FixedWidthInteger>(at place: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: place, as: Number.self))
  }

  /// The day at a place of an index.
  func day(at place: Int) -> CalendarDay? {
    let days: Int32 = number(at: place)
    return days == RecordIndexLayout.noDay ? nil : CalendarDay(daysSinceEpoch: days)
  }

  /// A range that lies within the bytes, whatever is asked for.
  func clamped(from start: Int, count wanted: Int) -> Range<Int> {
    let start = Swift.min(Swift.max(0, start), count)
    return start..<(start + Swift.min(Swift.max(0, wanted), count - start))
  }
}

extension WorkKind {
  /// The kind that a number of an index stands for.
  init(code: UInt8) {
    self = WorkKind.allCases.first { RecordIndexLayout.code(of: $0) == code } ?? .duty
  }
}

extension Outcome {
  /// The outcome that a number of an index stands for.
  init?(code: UInt8) {
    guard let found = Outcome.allCases.first(where: { RecordIndexLayout.code(of: $0) == code }) else { return nil }
    self = found
  }
}
