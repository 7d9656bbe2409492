import Domain
import TerminalUI

/// The page of one unit: its facts, and below them one of its lists at a time.
struct UnitPage: Sendable {
  /// The lists of the page.
  enum Part: CaseIterable, Hashable, Sendable {
    case assignments
    case incidents
    case headships
    case people
    /// How the unit carries out the seven instructions.
    case compliance
  }

  let unit: Code<OrgUnit>
  private(set) var detail: UnitDetail
  private(set) var part = Part.assignments
  private(set) var assignments = RecordList<RecordNumber<Assignment>>()
  private(set) var incidents = RecordList<RecordNumber<Incident>>()
  private(set) var headships = RecordList<Code<Headship>>()
  private(set) var people = RecordList<Code<Person>>()
  private(set) var compliance = RecordList<Instruction>()
  /// Nil where the instructions are not addressed to such units.
  private(set) var file: ComplianceFile?
  /// What others changed in the unit before or while the page was open.
  private var change: ForeignChange?

  init?(_ unit: Code<OrgUnit>, _ index: RegistryIndex, under rulebook: Rulebook) {
    guard let detail = UnitDetail(unit, index) else { return nil }
    self.unit = unit
    self.detail = detail
    judge(index, rulebook)
    fill(order: .renewed)
  }

  mutating func refresh(_ index: RegistryIndex, under rulebook: Rulebook, order: RowOrder) {
    guard let fresh = UnitDetail(unit, index) else { return }
    detail = fresh
    judge(index, rulebook)
    fill(order: order)
  }

  private mutating func judge(_ index: RegistryIndex, _ rulebook: Rulebook) {
    let book = ComplianceBook(index, under: rulebook)
    file = book.concerns(detail.unit) ? book.file(of: detail.unit) : nil
  }

  private mutating func fill(order: RowOrder) {
    assignments.update(detail.assignments.map(\.id), order: order)
    incidents.update(detail.incidents.map(\.id), order: order)
    headships.update(detail.headships.map(\.id), order: order)
    people.update(detail.people.map(\.id), order: order)
    compliance.update(file?.items.map(\.instruction) ?? [], order: order)
  }

  /// Whether a row of the list shown can be opened.
  var hasCursor: Bool {
    switch part {
    case .assignments: assignments.cursor != nil
    case .incidents: incidents.cursor != nil
    case .compliance: compliance.cursor != nil
    case .headships, .people: false
    }
  }

  /// The record under the cursor of the list shown; the unit itself where none is chosen.
  var chosenRecord: RecordKey {
    let row: RecordKey? =
      switch part {
      case .assignments: assignments.cursor.map { RecordKey(.assignment, $0.rawValue) }
      case .incidents: incidents.cursor.map { RecordKey(.incident, $0.rawValue) }
      case .headships: headships.cursor.map { RecordKey(.headship, $0.rawValue) }
      case .people: people.cursor.map { RecordKey(.person, $0.rawValue) }
      case .compliance: nil
      }
    return row ?? RecordKey(.unit, unit.rawValue)
  }

  /// The parts that the page has: compliance only of units that the instructions are addressed to.
  var parts: [Part] { Part.allCases.filter { $0 != .compliance || file != nil } }

  /// Shows a part that the page has.
  mutating func show(_ other: Part) {
    if parts.contains(other) { part = other }
  }

  mutating func turn(by step: Int) {
    let all = parts
    let here = all.firstIndex(of: part) ?? 0
    part = all[(here + step + all.count) % all.count]
  }

  mutating func move(_ move: ListState.Move, _ app: AppState) -> [Effect] {
    let height = UnitsTable.rowsShown(layout(in: app.layout.body, app).table)
    switch part {
    case .assignments: return assignments.move(move, height: height)
    case .incidents: return incidents.move(move, height: height)
    case .headships: return headships.move(move, height: height)
    case .people: return people.move(move, height: height)
    case .compliance: return compliance.move(move, height: height)
    }
  }

  /// Takes what others changed in the unit as seen, shows it on top, and asks for its history.
  mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = assignments.settle()
    _ = incidents.settle()
    _ = headships.settle()
    _ = people.settle()
    _ = compliance.settle()
    let key = RecordKey(.unit, unit.rawValue)
    change = app.ledger.changed[key] ?? change
    app.ledger.markSeen(key)
    return change == nil ? [] : app.requestHistory(of: key)
  }

  /// What others just changed; nothing where nobody did.
  func changeLines(_ app: AppState, width: Int) -> [Line] {
    ChangeLines(change, of: RecordKey(.unit, unit.rawValue), app, width: width)?.lines ?? []
  }

  /// Goes to the record under the cursor on its own screen.
  func open(_ app: inout AppState) -> [Effect] {
    switch part {
    case .assignments: assignments.cursor.map { app.go(to: .assignments, at: .assignment($0)) } ?? []
    case .incidents: incidents.cursor.map { app.go(to: .incidents, at: .incident($0)) } ?? []
    case .compliance: openCompliance(&app)
    case .headships, .people: []
    }
  }
}
