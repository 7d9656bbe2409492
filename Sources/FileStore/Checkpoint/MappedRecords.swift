import Domain
import JSON
import VietnameseText

/// The assignments and incidents of a file of a checkpoint, read from mapped files: shared by every process that has
/// them open.
package final class MappedRecords: ClosedRecords {
  private typealias Place = RecordIndexLayout.Assignment

  private let lines: MappedRegion
  private let index: MappedRegion
  private let assignmentsStart: Int
  private let incidentsStart: Int
  private let links: (start: Int, count: Int)
  private let pauses: (start: Int, count: Int)
  private let textStart: Int
  private let units: [Code<OrgUnit>?]
  /// For messages: the file that lines are in.
  private let file: String
  private let linesAreChecked: Bool
  private let recentAssignments = RecentRecords<Assignment>()
  private let recentIncidents = RecentRecords<Incident>()

  package let assignmentCount: Int
  package let incidentCount: Int
  package let assignmentTotals: [ClosedTotal]
  package let newestAssignmentDay: CalendarDay?

  /// Reads the header; nil where the sizes do not fit one another.
  ///
  /// - Parameter linesAreChecked: whether the whole file of lines was hashed before, so that no single one need be.
  init?(lines: MappedRegion, index: MappedRegion, file: String, linesAreChecked: Bool) {
    guard let shape = index.withBytes(IndexShape.init) else { return nil }
    self.lines = lines
    self.index = index
    self.file = file
    self.linesAreChecked = linesAreChecked
    assignmentCount = shape.assignments
    incidentCount = shape.incidents
    assignmentsStart = RecordIndexLayout.headerBytes
    incidentsStart = shape.incidentsStart
    links = (shape.linksStart, shape.links)
    pauses = (shape.pausesStart, shape.pauses)
    textStart = shape.textStart
    let units = index.withBytes { shape.units(in: $0) }
    self.units = units
    assignmentTotals = index.withBytes { shape.totals(in: $0, units: units) }
    newestAssignmentDay = index.withBytes { $0.day(at: RecordIndexLayout.Header.newestDay) }
  }

  package func endWalk() {
    index.letGo()
  }

  package func assignmentSummary(at row: Int) -> AssignmentSummary {
    let start = assignmentsStart + row * RecordIndexLayout.assignmentBytes
    return index.withBytes { bytes in
      var summary = AssignmentSummary(
        id: id(of: row, in: bytes), unit: unit(bytes.number(at: start + Place.unit)),
        workKind: WorkKind(code: bytes[start + Place.workKind]), issued: bytes.day(at: start + Place.issued),
        originalDue: bytes.day(at: start + Place.originalDue), due: bytes.day(at: start + Place.due),
        resultDay: bytes.day(at: start + Place.resultDay), acceptedOn: bytes.day(at: start + Place.acceptedOn),
        outcome: Outcome(code: bytes[start + Place.outcome]))
      summary.endedOn = bytes.day(at: start + Place.endedOn)
      summary.receivedOn = bytes.day(at: start + Place.receivedOn)
      summary.excusedOn = bytes.day(at: start + Place.excusedOn)
      let count = bytes.number(at: start + Place.pauseCount) as UInt16
      if count > 0 {
        summary.pauses = pauses(
          from: Int(bytes.number(at: start + Place.firstPause) as UInt32), count: Int(count), in: bytes)
      }
      return summary
    }
  }

  private func pauses(from first: Int, count: Int, in bytes: UnsafeRawBufferPointer) -> [Pause] {
    guard first <= pauses.count else { return [] }
    return (first..<min(first + count, pauses.count)).compactMap { pause in
      let start = pauses.start + pause * RecordIndexLayout.pauseBytes
      return bytes.day(at: start + RecordIndexLayout.Pause.from).map {
        Pause(from: $0, to: bytes.day(at: start + RecordIndexLayout.Pause.to))
      }
    }
  }

  package func incidentSummary(at row: Int) throws(StoreError) -> IncidentSummary {
    typealias Place = RecordIndexLayout.Incident
    let start = incidentsStart + row * RecordIndexLayout.incidentBytes
    return index.withBytes { bytes in
      let states = RecordIndexLayout.incidentStates
      return IncidentSummary(
        id: incidentID(of: row, in: bytes), state: states[min(Int(bytes[start + Place.state]), states.count - 1)],
        unit: unit(bytes.number(at: start + Place.unit)),
        assignments: links(
          from: Int(bytes.number(at: start + Place.firstLink) as UInt64),
          count: Int(bytes.number(at: start + Place.linkCount) as UInt16), in: bytes))
    }
  }

  private func links(from first: Int, count: Int, in bytes: UnsafeRawBufferPointer) -> [RecordNumber<Assignment>] {
    guard first >= 0, first <= links.count else { return [] }
    return (first..<min(first + count, links.count)).map { link in
      let start = links.start + link * RecordIndexLayout.linkBytes
      return RecordNumber(
        year: Int(bytes.number(at: start + RecordIndexLayout.Link.year) as Int32),
        number: Int(bytes.number(at: start + RecordIndexLayout.Link.number) as Int32))
    }
  }

  package func assignment(at row: Int) throws(StoreError) -> Assignment {
    try recentAssignments.record(at: row) { () throws(StoreError) in
      // A parser for each: records are read by any thread, and one costs less than parsing.
      try assignment(at: row, JSONParser(duplicateKeys: .unchecked))
    }
  }

  package func assignments(at rows: [Int]) throws(StoreError) -> [Assignment] {
    let half = rows.count / 2
    // A thread costs as much as some twenty records.
    guard half > 32 else { return try read(rows[...]).get() }
    let second = Beside { [self] in read(rows[half...]) }
    let first = read(rows[..<half])
    let rest = second.value()
    return try first.get() + rest.get()
  }

  private func read(_ rows: ArraySlice<Int>) -> Result<[Assignment], StoreError> {
    let parser = JSONParser(duplicateKeys: .unchecked)
    var found: [Assignment] = []
    found.reserveCapacity(rows.count)
    do throws(StoreError) {
      for row in rows { found.append(try assignment(at: row, parser)) }
    } catch {
      return .failure(error)
    }
    return .success(found)
  }

  package func incident(at row: Int) throws(StoreError) -> Incident {
    try recentIncidents.record(at: row) { () throws(StoreError) in
      try incident(at: row, JSONParser(duplicateKeys: .unchecked))
    }
  }

  /// Parses the record with a parser that is used for many.
  func assignment(at row: Int, _ parser: JSONParser) throws(StoreError) -> Assignment {
    try record(at: lineRange(ofAssignment: row), check: check(ofAssignment: row), parser, RecordLine.assignment)
  }

  /// Parses the record with a parser that is used for many.
  func incident(at row: Int, _ parser: JSONParser) throws(StoreError) -> Incident {
    try record(at: lineRange(ofIncident: row), check: check(ofIncident: row), parser, RecordLine.incident)
  }

  /// The place of the first line that the index tells of.
  var firstLine: Int {
    let starts = [
      assignmentCount > 0 ? lineRange(ofAssignment: 0).start : lines.count,
      incidentCount > 0 ? lineRange(ofIncident: 0).start : lines.count,
    ]
    return starts.min() ?? lines.count
  }

  package func assignmentRow(of id: RecordNumber<Assignment>) -> Int? {
    search(assignmentCount) { bytes, row in
      self.id(of: row, in: bytes) < id
    } isFound: { bytes, row in
      self.id(of: row, in: bytes) == id
    }
  }

  package func incidentRow(of id: RecordNumber<Incident>) -> Int? {
    search(incidentCount) { bytes, row in
      incidentID(of: row, in: bytes) < id
    } isFound: { bytes, row in
      incidentID(of: row, in: bytes) == id
    }
  }

  package func assignmentTest(of words: SearchQuery, beside: (Code<OrgUnit>?) -> FoundWords) -> (Int) -> Bool {
    let foundInUnits = units.map(beside)
    let foundInNone = beside(nil)
    return { [self] row in
      let unit = unitNumber(ofAssignment: row)
      let found = unit < foundInUnits.count ? foundInUnits[unit] : foundInNone
      return foldedText(at: row) { words.matches(foldedUTF8: $0, beside: found) }
    }
  }

  /// The searchable text of a row, folded.
  func foldedText<Result>(at row: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = assignmentsStart + row * RecordIndexLayout.assignmentBytes
    return index.withBytes { bytes in
      let from = textStart + Int(bytes.number(at: start + Place.textStart) as UInt64)
      let count = Int(bytes.number(at: start + Place.textCount) as UInt32)
      let range = bytes.clamped(from: from, count: count)
      return body(UnsafeRawBufferPointer(rebasing: bytes[range]).assumingMemoryBound(to: UInt8.self))
    }
  }

  /// The line of an assignment without its newline.
  func withLine<Result, Failure: Error>(
    ofAssignment row: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withLine(at: lineRange(ofAssignment: row), body)
  }

  /// The line of an incident without its newline.
  func withLine<Result, Failure: Error>(
    ofIncident row: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withLine(at: lineRange(ofIncident: row), body)
  }

  /// The identifier of an incident.
  func incidentID(at row: Int) -> RecordNumber<Incident> {
    index.withBytes { incidentID(of: row, in: $0) }
  }

  private func withLine<Result, Failure: Error>(
    at range: (start: Int, count: Int), _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lines.withBytes { bytes throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: bytes[bytes.clamped(from: range.start, count: range.count)]))
    }
  }

  private func record<R>(
    at range: (start: Int, count: Int), check: UInt32, _ parser: JSONParser,
    _ read: (UnsafeRawBufferPointer, Int, JSONParser) throws(RecordFault) -> R
  ) throws(StoreError) -> R {
    try withLine(at: range) { line throws(StoreError) in
      guard line.count == range.count, linesAreChecked || RecordIndexLayout.check(of: line) == check else {
        throw .unreadable(file: "\(file), byte \(range.start)", reason: JournalScan.Reason.hash.sentence)
      }
      do throws(RecordFault) {
        return try read(line, max(0, lines.count - range.start - range.count), parser)
      } catch {
        throw .unreadable(file: "\(file), byte \(range.start)", reason: error.reason)
      }
    }
  }

  private func search(
    _ count: Int, isBefore: (UnsafeRawBufferPointer, Int) -> Bool, isFound: (UnsafeRawBufferPointer, Int) -> Bool
  ) -> Int? {
    index.withBytes { bytes in
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if isBefore(bytes, middle) { low = middle + 1 } else { high = middle }
      }
      return low < count && isFound(bytes, low) ? low : nil
    }
  }

  private func id(of row: Int, in bytes: UnsafeRawBufferPointer) -> RecordNumber<Assignment> {
    let start = assignmentsStart + row * RecordIndexLayout.assignmentBytes
    return RecordNumber(
      year: Int(bytes.number(at: start + Place.year) as Int32),
      number: Int(bytes.number(at: start + Place.number) as Int32))
  }

  private func incidentID(of row: Int, in bytes: UnsafeRawBufferPointer) -> RecordNumber<Incident> {
    let start = incidentsStart + row * RecordIndexLayout.incidentBytes
    return RecordNumber(
      year: Int(bytes.number(at: start + RecordIndexLayout.Incident.year) as Int32),
      number: Int(bytes.number(at: start + RecordIndexLayout.Incident.number) as Int32))
  }

  private func lineRange(ofAssignment row: Int) -> (start: Int, count: Int) {
    let start = assignmentsStart + row * RecordIndexLayout.assignmentBytes
    return index.withBytes {
      (Int($0.number(at: start + Place.lineStart) as UInt64), Int($0.number(at: start + Place.lineCount) as UInt32))
    }
  }

  private func lineRange(ofIncident row: Int) -> (start: Int, count: Int) {
    let start = incidentsStart + row * RecordIndexLayout.incidentBytes
    return index.withBytes {
      (
        Int($0.number(at: start + RecordIndexLayout.Incident.lineStart) as UInt64),
        Int($0.number(at: start + RecordIndexLayout.Incident.lineCount) as UInt32)
      )
    }
  }

  private func check(ofAssignment row: Int) -> UInt32 {
    let start = assignmentsStart + row * RecordIndexLayout.assignmentBytes
    return index.withBytes { $0.number(at: start + Place.lineCheck) }
  }

  private func check(ofIncident row: Int) -> UInt32 {
    let start = incidentsStart + row * RecordIndexLayout.incidentBytes
    return index.withBytes { $0.number(at: start + RecordIndexLayout.Incident.lineCheck) }
  }

  private func unitNumber(ofAssignment row: Int) -> Int {
    let start = assignmentsStart + row * RecordIndexLayout.assignmentBytes
    return index.withBytes { Int($0.number(at: start + Place.unit) as UInt32) }
  }

  private func unit(_ number: UInt32) -> Code<OrgUnit>? {
    number < units.count ? units[Int(number)] : nil
  }
}
