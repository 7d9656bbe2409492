import Domain
import TerminalUI

extension ScreenID {
  /// The list of assignments.
  package static let assignments = ScreenID("assignments")
}

/// All assignments as a list that can be narrowed and sorted, and the page of one.
package struct AssignmentsScreen: AssignmentListing {
  package static let id = ScreenID.assignments
  package static let title = Phrase("Nhiệm vụ", "Assignments")
  package static let key: Character = "2"
  package static let advice: Phrase? = Phrase(
    "Enter: xem   o: đang mở, đã xong, tất cả   Space: đánh dấu   F9: mọi lệnh",
    "Enter: read   o: open, closed, all   Space: mark   F9: all commands")

  package var adviceNow: Phrase? { page == nil ? Self.advice : AssignmentPage.advice }

  package var filterBox = FilterBox(fields: RegistryIndex.assignmentFilterFields)
  /// Scope and order; the filter in it is the one of the last refresh.
  var query = AssignmentQuery()
  var list = RecordList<RecordNumber<Assignment>>()
  /// Whether rows of other years are listed, so that numbers need their year.
  var hasOtherYears = false
  var isFolded = false
  /// What else the unit of the assignment shown has to do.
  private(set) var others = OtherTasks()
  /// The list in order, kept while the same state is read in the same order.
  private var prepared: (basis: Basis, listing: OrderedAssignments)?
  /// The assignment opened over the list.
  var page: AssignmentPage?

  package init() {}

  package var markCount: Int { list.marks.count }

  package mutating func dropLostMarks() -> Int { list.dropLostMarks() }

  package mutating func unmark(_ ids: Set<String>) { list.unmark(ids) }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let index = app.index else { return }
    let isNarrowed = query.filter != filterBox.filter
    query.filter = filterBox.filter
    list.update(ids(app.ledger, index), order: order, onLoss: isNarrowed ? .chooseFirst : .chooseNone)
    hasOtherYears = list.ids.contains { Int($0.year) != index.reporting.day.year }
  }

  /// The rows that scope, order and filter ask for; only a filter that changed takes little time.
  private mutating func ids(_ ledger: Ledger, _ index: RegistryIndex) -> [RecordNumber<Assignment>] {
    var order = query
    order.filter = Filter()
    let basis = Basis(load: ledger.load, order: order)
    if prepared?.basis != basis {
      prepared = nil
      prepared = (basis, OrderedAssignments(index, query))
    } else {
      prepared?.listing.narrow(to: query.filter)
    }
    return prepared?.listing.ids ?? []
  }

  /// What the order of a list follows from.
  private struct Basis: Hashable, Sendable {
    let load: Int
    let order: AssignmentQuery
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = list.settle()
    others.gather(besides: list.detail, app)
    if page != nil { return page?.renew(&app) ?? [] }
    guard let shown = list.detail, panes(app).isBeside else { return [] }
    return app.requestHistory(of: RecordKey(.assignment, shown.rawValue))
  }

  package func chosenRecord(_ app: AppState) -> RecordKey? {
    (page?.id ?? list.cursor).map { RecordKey(.assignment, $0.rawValue) }
  }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    switch focus {
    case .assignment(let id):
      show(id, app)
      return open(id, &app)
    case .records(let unit), .unit(let unit):
      query.scope = .open
      narrow(to: "unit:\(unit.rawValue)", app)
    case .filter(let text): narrow(to: text, app)
    case .incident, .entry, .register, .compliance, nil: break
    }
    return []
  }

  /// Lists what a filter finds, and nothing else of it.
  private mutating func narrow(to text: String, _ app: AppState) {
    page = nil
    filterBox.set(text)
    refresh(app, order: .renewed)
  }

  /// Puts the cursor on an assignment, widening the list where it would not be in it.
  private mutating func show(_ id: RecordNumber<Assignment>, _ app: AppState) {
    if !list.ids.contains(id) {
      filterBox.set("")
      query.scope = app.index?.registry.assignments[id].map { $0.isClosed ? .all : .open } ?? .all
      refresh(app, order: .renewed)
    }
    list.select(id)
  }
}
