import VietnameseText

/// The rows of a file of assignments, and the assignments of the store that they are about.
///
/// An assignment is told by its number, else by lead unit, day and sign of the document, and task: two rows that agree
/// in those are one. Spelling variants that mean the same agree.
struct AssignmentImport {
  /// What tells an assignment among all others.
  private struct Identity: Hashable {
    let unit: Code<OrgUnit>
    let issued: CalendarDay
    let source: String
    let title: String
  }

  /// Where and when a task was given: what the index of closed records knows without reading one.
  private struct Occasion: Hashable {
    let unit: Code<OrgUnit>
    let issued: CalendarDay
  }

  private var known: [Identity: Assignment] = [:]
  /// The line on which each assignment of the file stands.
  private var lines: [Identity: Int] = [:]

  /// Finds the assignments that rows could be about.
  init(_ planner: inout ImportPlanner) {
    let sheet = planner.request.sheet
    let registry = planner.deliberation.registry
    var occasions: Set<Occasion> = []
    for row in sheet.rows {
      // What cannot be read here is refused, with its reason, when the row is judged.
      guard let cells = try? ImportCells(row, of: sheet), let issued = try? cells.day("issued"),
        let typed = try? cells.list("unit")
      else { continue }
      for name in typed {
        let lookup = planner.names.unit(name, on: planner.deliberation.today, in: registry)
        guard case .found(let unit) = lookup else { continue }
        occasions.insert(Occasion(unit: unit, issued: issued))
      }
    }
    var candidates: [RecordNumber<Assignment>] = []
    registry.forEachSummary { summary in
      guard let unit = summary.unit, let issued = summary.issued else { return }
      if occasions.contains(Occasion(unit: unit, issued: issued)) { candidates.append(summary.id) }
    }
    // A record that cannot be read is found by no row, and the store says elsewhere that it is damaged.
    for assignment in (try? registry.assignments(candidates.sorted())) ?? [] {
      guard let assignment, let identity = AssignmentImport.identity(of: assignment) else { continue }
      if known[identity] == nil { known[identity] = assignment }
    }
  }

  private static func identity(of assignment: Assignment) -> Identity? {
    guard let unit = assignment.unit, let issued = assignment.issued else { return nil }
    return identity(unit, issued, assignment.source, assignment.title)
  }

  private static func identity(
    _ unit: Code<OrgUnit>, _ issued: CalendarDay, _ source: String, _ title: String
  ) -> Identity {
    Identity(
      unit: unit, issued: issued, source: Spelling.duplicateKey(source), title: Spelling.duplicateKey(title))
  }

  /// Judges a row: several lead units give one assignment each.
  mutating func take(
    _ cells: ImportCells, line: Int, _ planner: inout ImportPlanner
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    let row = try AssignmentRow(cells, &planner)
    if let number = row.number { return try row.amend(try planner.assignment(number), line: line, &planner) }
    let identities = row.units.map { AssignmentImport.identity($0, row.issued, row.source, row.title) }
    for identity in identities {
      if let other = lines[identity] { throw ImportRefusal(.repeated(line: other)) }
    }
    let standing = identities.compactMap { known[$0] }
    let new = zip(row.units, identities).filter { known[$0.1] == nil }.map(\.0)
    let outcome = try settle(row, standing, new, line: line, &planner)
    for identity in identities { lines[identity] = line }
    return outcome
  }

  private func settle(
    _ row: AssignmentRow, _ standing: [Assignment], _ new: [Code<OrgUnit>], line: Int, _ planner: inout ImportPlanner
  ) throws(ImportRefusal) -> ImportLine.Outcome {
    if standing.isEmpty { return .added(try row.add(to: new, &planner)) }
    if standing.count == 1, new.isEmpty { return try row.amend(standing[0], line: line, &planner) }
    // Refused for one unit, the row is taken for none.
    var trial = planner
    var amended: [ImportLine.Outcome] = []
    for assignment in standing { amended.append(try row.amend(assignment, line: line, &trial)) }
    let added = new.isEmpty ? [] : try row.add(to: new, &trial)
    planner = trial
    return added.isEmpty ? amended.first { $0 != .unchanged } ?? .unchanged : .added(added)
  }
}

extension ImportPlanner {
  /// The assignment of a number that a row gives.
  fileprivate func assignment(_ typed: String) throws(ImportRefusal) -> Assignment {
    guard let id = RecordNumber<Assignment>(typed: typed, year: deliberation.today.year) else {
      throw ImportRefusal(.unknownCode(typed), in: "id")
    }
    do throws(RuleViolation) {
      return try deliberation.assignment(id)
    } catch {
      throw ImportRefusal(.rule(error), in: "id")
    }
  }
}
