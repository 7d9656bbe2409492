import Domain
import VietnameseText

/// Gathers what an index holds while the lines that it tells of are being written.
struct RecordIndexBuilder {
  private struct TotalKey: Hashable {
    var unit: UInt32
    var year: Int32
    var assignmentClass: UInt8
    var isExcused: UInt8
  }

  private var assignments: [UInt8] = []
  private var incidents: [UInt8] = []
  private var links: [UInt8] = []
  private var pauses: [UInt8] = []
  private var text: [UInt8] = []
  private var units: [String] = []
  private var unitNumbers: [String: UInt32] = [:]
  private var totals: [TotalKey: UInt32] = [:]
  private var newestDay = RecordIndexLayout.noDay
  private let hasTotals: Bool

  /// An index of no rows; totals make sense of closed records only.
  init(totals: Bool) {
    hasTotals = totals
  }

  /// Adds the next assignment, whose line starts at a place of `closed.jsonl`.
  mutating func add(_ assignment: Assignment, line: UnsafeRawBufferPointer, at start: Int) {
    let folded = Folding.fold(assignment.searchText)
    add(AssignmentSummary(assignment), folded: Array(folded.utf8), line: line, at: start)
  }

  /// Adds the next assignment with its summary and folded text as an earlier index has them.
  mutating func add(_ summary: AssignmentSummary, folded: [UInt8], line: UnsafeRawBufferPointer, at start: Int) {
    typealias Place = RecordIndexLayout.Assignment
    let unit = summary.unit.map { number(of: $0.rawValue) } ?? RecordIndexLayout.noUnit
    var row = Row(count: RecordIndexLayout.assignmentBytes)
    row.put(summary.id.year, at: Place.year)
    row.put(summary.id.number, at: Place.number)
    row.put(unit, at: Place.unit)
    row.put(RecordIndexLayout.code(of: summary.workKind), at: Place.workKind)
    row.put(summary.outcome.map(RecordIndexLayout.code) ?? RecordIndexLayout.noCode, at: Place.outcome)
    for (day, place) in summary.placedDays { row.put(day?.daysSinceEpoch ?? RecordIndexLayout.noDay, at: place) }
    row.put(UInt16(clamping: summary.pauses.count), at: Place.pauseCount)
    row.put(UInt32(pauses.count / RecordIndexLayout.pauseBytes), at: Place.firstPause)
    row.put(UInt32(line.count), at: Place.lineCount)
    row.put(UInt64(start), at: Place.lineStart)
    row.put(UInt64(text.count), at: Place.textStart)
    row.put(UInt32(folded.count), at: Place.textCount)
    row.put(RecordIndexLayout.check(of: line), at: Place.lineCheck)
    assignments += row.bytes
    text += folded
    for pause in summary.pauses.prefix(Int(UInt16.max)) { add(pause) }
    newestDay = max(newestDay, summary.newestDay?.daysSinceEpoch ?? RecordIndexLayout.noDay)
    count(summary, unit: unit)
  }

  private mutating func add(_ pause: Pause) {
    var row = Row(count: RecordIndexLayout.pauseBytes)
    row.put(pause.from.daysSinceEpoch, at: RecordIndexLayout.Pause.from)
    row.put(pause.to?.daysSinceEpoch ?? RecordIndexLayout.noDay, at: RecordIndexLayout.Pause.to)
    pauses += row.bytes
  }

  /// Adds the next incident.
  mutating func add(_ incident: IncidentSummary, line: UnsafeRawBufferPointer, at start: Int) {
    typealias Place = RecordIndexLayout.Incident
    let id = incident.id
    var row = Row(count: RecordIndexLayout.incidentBytes)
    row.put(id.year, at: Place.year)
    row.put(id.number, at: Place.number)
    row.put(UInt32(line.count), at: Place.lineCount)
    row.put(RecordIndexLayout.check(of: line), at: Place.lineCheck)
    row.put(UInt64(start), at: Place.lineStart)
    row.put(incident.unit.map { number(of: $0.rawValue) } ?? RecordIndexLayout.noUnit, at: Place.unit)
    let state = RecordIndexLayout.incidentStates.firstIndex(of: incident.state) ?? 0
    row.put(UInt8(clamping: state), at: Place.state)
    row.put(UInt16(clamping: incident.assignments.count), at: Place.linkCount)
    row.put(UInt64(links.count / RecordIndexLayout.linkBytes), at: Place.firstLink)
    incidents += row.bytes
    for assignment in incident.assignments.prefix(Int(UInt16.max)) { link(assignment) }
  }

  private mutating func link(_ assignment: RecordNumber<Assignment>) {
    var row = Row(count: RecordIndexLayout.linkBytes)
    row.put(assignment.year, at: RecordIndexLayout.Link.year)
    row.put(assignment.number, at: RecordIndexLayout.Link.number)
    links += row.bytes
  }

  /// Everything before the text.
  var table: [UInt8] {
    typealias Place = RecordIndexLayout.Header
    let codes = Array(units.joined(separator: "\n").utf8)
    var header = Row(count: RecordIndexLayout.headerBytes)
    header.put(RecordIndexLayout.magic, at: Place.magic)
    header.put(UInt64(assignments.count / RecordIndexLayout.assignmentBytes), at: Place.assignments)
    header.put(UInt64(incidents.count / RecordIndexLayout.incidentBytes), at: Place.incidents)
    header.put(UInt64(totals.count), at: Place.totals)
    header.put(UInt64(codes.count), at: Place.unitBytes)
    header.put(UInt64(text.count), at: Place.textBytes)
    header.put(newestDay, at: Place.newestDay)
    header.put(UInt64(links.count / RecordIndexLayout.linkBytes), at: Place.links)
    header.put(UInt64(pauses.count / RecordIndexLayout.pauseBytes), at: Place.pauses)
    return header.bytes + assignments + incidents + totalRows + links + pauses + codes
  }

  /// The folded text of all assignments.
  var searchable: [UInt8] { text }

  private var totalRows: [UInt8] {
    typealias Place = RecordIndexLayout.Total
    let ordered = totals.sorted { left, right in
      (left.key.year, left.key.unit, left.key.assignmentClass, left.key.isExcused)
        < (right.key.year, right.key.unit, right.key.assignmentClass, right.key.isExcused)
    }
    return ordered.flatMap { key, count in
      var row = Row(count: RecordIndexLayout.totalBytes)
      row.put(key.unit, at: Place.unit)
      row.put(key.year, at: Place.year)
      row.put(count, at: Place.count)
      row.put(key.assignmentClass, at: Place.assignmentClass)
      row.put(key.isExcused, at: Place.isExcused)
      return row.bytes
    }
  }

  private mutating func count(_ summary: AssignmentSummary, unit: UInt32) {
    let standing = summary.closedStanding
    guard hasTotals, let code = RecordIndexLayout.code(of: standing.assignmentClass) else { return }
    let key = TotalKey(
      unit: unit, year: Int32(summary.resultDay?.year ?? 0), assignmentClass: code,
      isExcused: standing.isExcused ? 1 : 0)
    totals[key, default: 0] += 1
  }

  private mutating func number(of unit: String) -> UInt32 {
    if let known = unitNumbers[unit] { return known }
    let number = UInt32(units.count)
    units.append(unit)
    unitNumbers[unit] = number
    return number
  }
}

/// Bytes of fixed number that numbers are put in.
private struct Row {
  private(set) var bytes: [UInt8]

  init(count: Int) {
    bytes = [UInt8](repeating: 0, count: count)
  }

  mutating func put(_ number: some FixedWidthInteger, at place: Int) {
    withUnsafeBytes(of: number.littleEndian) { source in
      for (index, byte) in source.enumerated() { bytes[place + index] = byte }
    }
  }
}

extension AssignmentSummary {
  /// Its days with their places in a row.
  fileprivate var placedDays: [(CalendarDay?, Int)] {
    typealias Place = RecordIndexLayout.Assignment
    return [
      (issued, Place.issued), (originalDue, Place.originalDue), (due, Place.due), (resultDay, Place.resultDay),
      (acceptedOn, Place.acceptedOn), (endedOn, Place.endedOn), (receivedOn, Place.receivedOn),
      (excusedOn, Place.excusedOn),
    ]
  }

  /// The last day on which something happened that its standing depends on.
  ///
  /// The due day is left out: what was done is judged by its result, whichever day has come since.
  fileprivate var newestDay: CalendarDay? {
    let days = [issued, resultDay, acceptedOn, endedOn, receivedOn, excusedOn] + pauses.flatMap { [$0.from, $0.to] }
    return days.compactMap { $0 }.max()
  }

  /// How an assignment that is done with stands on every day after its last event.
  fileprivate var closedStanding: AssignmentStanding {
    let day = newestDay ?? CalendarDay(daysSinceEpoch: 0)
    return standing(on: ReportingDay(day, dueSoonThrough: day))
  }
}
