import Domain
import TerminalUI

extension ScreenID {
  /// The counts of a quarter.
  package static let reports = ScreenID("reports")
}

extension ScreenAction {
  static let nextQuarter = ScreenAction("reports.next")
  static let previousQuarter = ScreenAction("reports.previous")
}

/// The quarterly report on screen: the counts of each unit, beside those of the quarter before.
package struct ReportsScreen: Screen {
  package static let id = ScreenID.reports
  package static let title = Phrase("Báo cáo", "Report")
  package static let key: Character = "5"

  /// The unit of a row; assignments without one have a row too.
  struct RowID: Hashable, Sendable {
    let unit: Code<OrgUnit>?
  }

  /// What the figures were counted from, so that a filter or a key does not count them again.
  private struct Basis: Hashable, Sendable {
    let through: SequenceNumber
    let quarter: Quarter
    let today: CalendarDay
  }

  package static let filterExample = Phrase("cu jut, snv, !vv", "cu jut, snv, !vv")
  package var filterBox = FilterBox(fields: RegistryIndex.unitFilterFields)
  /// The quarter chosen; nil is the one that the reporting day lies in.
  var chosen: Quarter?
  private(set) var report: QuarterReport?
  private var basis: Basis?
  /// All rows in the order of the register.
  private var all: [QuarterRow] = []
  private(set) var rows: [RowID: QuarterRow] = [:]
  /// The units shown.
  var list = RecordList<RowID>()
  var order = ReportOrder()
  var isFolded = false
  /// The unit whose late assignments the detail lists, gathered when keys pause.
  private(set) var worst: [QuarterItem] = []
  /// The assignments of one unit, in place of the table.
  var page: QuarterPage?

  package init() {}

  package var adviceNow: Phrase? {
    guard page == nil else {
      return Phrase(
        "Tab nhóm sau, Enter xem nhiệm vụ, ESC về báo cáo", "Tab next class, Enter reads a task, ESC goes back")
    }
    return Phrase(
      "Mũi tên trái, phải: đổi quý   < >: cột để xếp   Enter: các việc của cột đó",
      "Arrows left, right: the quarter   < >: column to sort by   Enter: its tasks")
  }

  package mutating func refresh(_ app: AppState, order rowOrder: RowOrder) {
    guard let index = app.index else { return }
    let rule = app.settings.rulebook.thresholds.quarterRule
    guard let quarter = chosen ?? rule.quarter(of: app.today) else { return }
    let wanted = Basis(through: app.ledger.through, quarter: quarter, today: app.today)
    if basis != wanted {
      report = QuarterReport(of: quarter, index.registry, rule, today: app.today)
      all = report?.rows(index.registry) ?? []
      rows = Dictionary(all.map { (RowID(unit: $0.unit), $0) }, uniquingKeysWith: { first, _ in first })
      basis = wanted
    }
    let shown = all.filter { row in
      filterBox.filter.isEmpty
        || row.unit.flatMap { index.registry.units[$0] }.map { index.matches($0, filterBox.filter) } ?? false
    }
    let ids = order.sorted(shown).map { RowID(unit: $0.unit) }
    list.update(ids, order: rowOrder, onLoss: filterBox.isEmpty ? .chooseNone : .chooseFirst)
    if list.cursor == nil, rowOrder == .renewed, let first = list.ids.first { list.select(first) }
    if let report { page?.refresh(report.figures, index.registry, order: rowOrder) }
    gather(app)
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = page?.list.settle()
    if list.settle() { gather(app) }
    return []
  }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    guard case .unit(let unit) = focus else { return [] }
    page = nil
    filterBox.set("")
    refresh(app, order: .renewed)
    list.select(RowID(unit: unit))
    gather(app)
    return []
  }

  /// The row that the detail tells of.
  var shownRow: QuarterRow? { list.detail.flatMap { rows[$0] } }

  /// The rows under the filter, in one line: that of all units when nothing is filtered.
  var totalRow: QuarterRow? {
    guard let report else { return nil }
    guard !filterBox.filter.isEmpty else { return report.totalRow }
    return QuarterRow.total(of: list.ids.compactMap { rows[$0] })
  }

  var columns: [ReportColumn] {
    ReportColumn.all(hasSuspended: (report?.figures.total.counts.suspended ?? 0) > 0)
  }

  /// Lists the late assignments of the unit that the detail tells of.
  mutating func gather(_ app: AppState) {
    guard let index = app.index, let report, let row = shownRow, app.layout.shape.isWide else {
      worst = []
      return
    }
    worst = report.figures.items(of: row.unit, in: .overdue, from: index.registry)
  }
}
