/// Judges the rows of a file one after the other, each on the state that the rows before it leave behind.
///
/// Every row becomes the drafts and edits of single commands, which the rules of those commands judge: nothing is
/// allowed here that a form would refuse.
struct ImportPlanner {
  var undertaking: Undertaking
  let request: ImportRequest
  var names: ImportNames
  var plan: ImportPlan
  /// The line that each record of the file stands on.
  private var lineOf: [RecordKey: Int] = [:]

  init(_ deliberation: Deliberation, _ request: ImportRequest) {
    undertaking = Undertaking(deliberation)
    self.request = request
    names = ImportNames(deliberation.registry)
    plan = ImportPlan(kind: request.sheet.kind)
  }

  var deliberation: Deliberation { undertaking.deliberation }

  /// Judges all rows.
  ///
  /// - Parameter progress: hears how many rows are done.
  consuming func run(progress: (Int) -> Void = { _ in }) throws(RuleViolation) -> ImportPlan {
    let taken = earlierImport
    var waiting: [ImportRow] = []
    var assignments = request.sheet.kind == .assignments ? AssignmentImport(&self) : nil
    for (place, row) in request.sheet.rows.enumerated() {
      if let taken, !taken.contains(row.line) {
        note(row, .unchanged, title: title(of: row))
      } else if !judge(row, &assignments, isLast: request.sheet.kind != .units) {
        waiting.append(row)
      }
      if place % 512 == 511 { progress(place + 1) }
    }
    // A unit may stand below one that a later line makes.
    while !waiting.isEmpty {
      let before = waiting.count
      waiting = waiting.filter { !judge($0, &assignments, isLast: false) }
      guard waiting.count == before else { continue }
      for row in waiting { _ = judge(row, &assignments, isLast: true) }
      break
    }
    if request.sheet.kind == .units { plan.lines.sort { $0.line < $1.line } }
    plan.changes = try undertaking.changes()
    return plan
  }

  /// Lines that were refused when this very file was taken before; nil where it was not.
  private var earlierImport: Set<Int>? {
    request.recordID.flatMap { deliberation.registry.fileImports[$0] }.map { Set($0.refusedLines) }
  }

  /// Judges a row and notes what becomes of it.
  ///
  /// - Returns: false, with nothing noted, where a unit it names may still come and this is not the last try.
  private mutating func judge(_ row: ImportRow, _ assignments: inout AssignmentImport?, isLast: Bool) -> Bool {
    let title = title(of: row)
    do throws(ImportRefusal) {
      let cells = try ImportCells(row, of: request.sheet)
      let outcome: ImportLine.Outcome
      switch request.sheet.kind {
      case .units: outcome = try takeUnit(cells, line: row.line)
      case .people: outcome = try takePerson(cells, line: row.line)
      case .headships: outcome = try takeHeadship(cells, line: row.line)
      case .assignments: outcome = try assignments?.take(cells, line: row.line, &self) ?? .unchanged
      case .plan: outcome = try takeEntry(cells, WorkPlanItem.self, line: row.line)
      case .checks: outcome = try takeEntry(cells, Check.self, line: row.line)
      }
      note(row, outcome, title: title)
    } catch {
      if !isLast, case .unknownUnit = error.reason { return false }
      note(row, .refused(error), title: title)
    }
    return true
  }

  private func title(of row: ImportRow) -> String {
    let key = request.sheet.kind.subject
    guard let position = request.sheet.positions[key], position < row.cells.count else { return "" }
    return row.cells[position].trimmedSpaces
  }

  private mutating func note(_ row: ImportRow, _ outcome: ImportLine.Outcome, title: String) {
    switch outcome {
    case .added: plan.tally.added += 1
    case .changed: plan.tally.changed += 1
    case .unchanged: plan.tally.unchanged += 1
    case .refused: plan.tally.refused += 1
    }
    plan.lines.append(ImportLine(line: row.line, title: title, outcome: outcome))
  }
}

extension ImportPlanner {
  /// The word of the rules on one command; what it changes is taken into the state.
  mutating func carryOut(
    _ decide: (Deliberation) throws(RuleViolation) -> Decision
  ) throws(ImportRefusal) -> [RecordChange] {
    do throws(RuleViolation) {
      return try undertaking.carryOut(decide)
    } catch {
      throw ImportRefusal(.rule(error))
    }
  }

  /// Takes a new assignment: its number counts, and no later row looks at the record.
  mutating func create(_ assignment: Assignment) {
    undertaking.deliberation.registry.count(assignment.id)
    undertaking.keep(RecordChange(creating: assignment))
  }

  /// Notes on which line a record stands.
  ///
  /// - Throws: `repeated` where another line is about the same record.
  mutating func claim(_ key: RecordKey, line: Int) throws(ImportRefusal) {
    if let other = lineOf[key], other != line { throw ImportRefusal(.repeated(line: other)) }
    lineOf[key] = line
  }
}
