import Domain
import TerminalUI

extension ScreenID {
  /// The supervisors' panel.
  package static let overdue = ScreenID("overdue")
}

/// The supervisors' panel: late assignments longest first, by unit and by age, and what falls due soon.
package struct OverdueScreen: AssignmentListing {
  package static let id = ScreenID.overdue
  package static let title = Phrase("Quá hạn", "Overdue")
  package static let key: Character = "3"
  package static let advice: Phrase? = Phrase(
    "3: theo đơn vị   Enter: xem   Space: đánh dấu   !: vụ việc   L: số lớn",
    "3: by unit   Enter: read   Space: mark   !: flag an incident   L: large counts")

  package var adviceNow: Phrase? {
    if page != nil { return AssignmentPage.advice }
    return isLarge ? Phrase("L hoặc ESC: về bảng quá hạn", "L or ESC: back to the panel") : Self.advice
  }

  /// A part of the panel that keys can go to.
  enum Pane: CaseIterable, Sendable {
    case list
    case units
    case dueSoon
  }

  package var filterBox = FilterBox(fields: RegistryIndex.assignmentFilterFields)
  /// The filter of the last refresh.
  private var filter = Filter()
  /// Late assignments.
  var list = RecordList<RecordNumber<Assignment>>()
  var dueSoon = RecordList<RecordNumber<Assignment>>()
  /// Units with late assignments.
  var units = RecordList<Code<OrgUnit>>()
  private(set) var lateness: [Code<OrgUnit>: UnitLateness] = [:]
  private(set) var buckets: [LatenessBucket: Int] = [:]
  private(set) var hasOtherYears = false
  var pane = Pane.list
  /// What the list of late assignments is sorted by.
  var sort = AssignmentSort()
  var isFolded = false
  /// What else the unit of the assignment shown has to do.
  private(set) var others = OtherTasks()
  /// Whether only the counts are shown, large.
  var isLarge = false
  /// The assignment opened over the panel.
  var page: AssignmentPage?

  package init() {}

  package static func badge(_ app: AppState) -> TabBadge? {
    app.index.map { TabBadge($0.counts.overdue, $0.counts.overdue > 0 ? .late : .tabInactive) }
  }

  package var markCount: Int { list.marks.count + dueSoon.marks.count }

  package mutating func dropLostMarks() -> Int { list.dropLostMarks() + dueSoon.dropLostMarks() }

  package mutating func unmark(_ ids: Set<String>) {
    list.unmark(ids)
    dueSoon.unmark(ids)
  }

  /// The marked assignments of both lists, each once.
  var marked: [RecordNumber<Assignment>] { list.marked + dueSoon.marked }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let index = app.index else { return }
    let loss: RecordList<RecordNumber<Assignment>>.Loss = filter == filterBox.filter ? .chooseNone : .chooseFirst
    filter = filterBox.filter
    let late = index.overdue(filter).map(\.id)
    list.update(index.sorted(late, by: sort.order, isReversed: sort.isReversed), order: order, onLoss: loss)
    dueSoon.update(index.dueSoon(filter), order: order, onLoss: loss)
    let byUnit = index.latenessByUnit.persistentFirst(app.ledger.streaks)
    lateness = Dictionary(byUnit.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    units.update(byUnit.map(\.unit), order: order)
    buckets = index.overdueByBucket
    let year = index.reporting.day.year
    hasOtherYears = (list.ids + dueSoon.ids).contains { Int($0.year) != year }
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = list.settle()
    _ = dueSoon.settle()
    others.gather(besides: shown, app)
    let streaks = app.requestStreaks()
    if page != nil { return streaks + (page?.renew(&app) ?? []) }
    guard let shown, layout(app).panes.isBeside else { return streaks }
    return streaks + app.requestHistory(of: RecordKey(.assignment, shown.rawValue))
  }

  package func chosenRecord(_ app: AppState) -> RecordKey? {
    guard !isLarge else { return nil }
    return (page?.id ?? chosen).map { RecordKey(.assignment, $0.rawValue) }
      ?? chosenUnit.map { RecordKey(.unit, $0.rawValue) }
  }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    switch focus {
    case .assignment(let id):
      list.select(id)
      return open(id, &app)
    case .records(let unit), .unit(let unit): narrow(to: unit, app)
    case .filter(let text):
      filterBox.set(text)
      refresh(app, order: .renewed)
    case .incident, .entry, .register, .compliance, nil: break
    }
    return []
  }

  /// The assignment that the detail shows.
  var shown: RecordNumber<Assignment>? { pane == .dueSoon ? dueSoon.detail : list.detail }

  /// The assignment under the cursor of the pane in use.
  var chosen: RecordNumber<Assignment>? {
    switch pane {
    case .list: list.cursor
    case .dueSoon: dueSoon.cursor
    case .units: nil
    }
  }

  /// The unit under the cursor of the pane in use.
  var chosenUnit: Code<OrgUnit>? { pane == .units ? units.cursor : nil }

  /// Lists the late assignments of one unit, by a filter that can be seen and cleared like any other.
  mutating func narrow(to unit: Code<OrgUnit>, _ app: AppState) {
    page = nil
    pane = .list
    filterBox.set("unit:\(unit.rawValue)")
    refresh(app, order: .renewed)
    if let first = list.ids.first { list.select(first) }
  }
}
