import Domain
import TerminalUI
import VietnameseText

extension OverdueScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    if let page {
      page.draw(in: area, of: &frame, app)
    } else if isLarge {
      LargeCounts(app, units: units.ids.compactMap { lateness[$0] })?.draw(in: area, of: &frame)
    } else {
      drawPanel(&frame, app)
    }
  }

  package func detailExtent(_ app: AppState) -> DetailExtent? {
    let layout = layout(app)
    guard page == nil, !isLarge, !layout.list.isEmpty else { return nil }
    return AssignmentPane(id: shown).extent(in: layout.panes, app)
  }

  /// Where the parts lie now.
  func layout(_ app: AppState) -> OverdueLayout {
    OverdueLayout(app.layout.body, app.layout.shape, pane: pane, isFolded: isFolded)
  }

  private func drawPanel(_ frame: inout Frame, _ app: AppState) {
    let layout = layout(app)
    if !layout.list.isEmpty {
      AssignmentPane(id: shown).draw(in: layout.panes, of: &frame, app)
      others.draw(in: layout.panes, of: &frame, app)
      drawList(in: layout.list, &frame, app)
    }
    if !layout.units.isEmpty { drawUnits(in: layout.units, &frame, app) }
    if !layout.buckets.isEmpty {
      frame.draw(Rule(app.text(Phrase("THEO SỐ NGÀY", "BY AGE")), style: .accent), in: ruleRow(layout.buckets, app))
      BucketBars(buckets, app.language).draw(in: layout.buckets.inset(top: 1, left: 1, right: 1), of: &frame)
    }
    if !layout.dueSoon.isEmpty { drawDueSoon(in: layout.dueSoon, &frame, app) }
  }

  private func drawList(in area: Rect, _ frame: inout Frame, _ app: AppState) {
    var extra: [AssignmentTable.Extra] = sort.order == .issued && area.width >= 76 ? [.issued] : []
    if area.width >= 96 || sort.order == .due && area.width >= 70 { extra.append(.due) }
    guard let rows = AssignmentTable(app, hasOtherYears: hasOtherYears, extra: extra) else { return }
    let ids = list.ids
    let marks = list.marks
    var table = Table(
      columns: rows.columns, count: ids.count, state: pane == .dueSoon ? list.view.withoutCursor : list.view,
      sort: sort.mark(in: rows)
    ) { rows.row(of: ids[$0], isMarked: marks.contains(ids[$0])) }
    table.drawnRows = rows.drawn
    let late = app.text(Phrase("quá hạn", "overdue"))
    table.position = .suffixed("/ \(VietnameseNumber.grouped(ids.count)) \(late)")
    if ids.isEmpty { table.emptyLines = emptyLines(app) }
    table.isActive = pane == .list
    frame.draw(table, in: area)
    if pane != .list { frame.select(area, false) }
  }

  private func drawUnits(in area: Rect, _ frame: inout Frame, _ app: AppState) {
    let title = app.text(Phrase("QUÁ HẠN THEO ĐƠN VỊ", "OVERDUE BY UNIT"))
    let total = Line("\(VietnameseNumber.grouped(units.count)) \(app.text(Phrase("đơn vị", "units")))", .dim)
    frame.draw(Rule([Line(title, .accent)], trailing: total), in: ruleRow(area, app))
    guard let index = app.index else { return }
    let bars = UnitBars(
      units.ids.compactMap { lateness[$0] }, index, app.language, streaks: app.ledger.streaks, state: units.view,
      isActive: pane == .units,
      veryLateAfter: app.settings.rulebook.thresholds.veryLateAfterDays)
    frame.draw(bars, in: area.inset(top: 1))
  }

  private func drawDueSoon(in area: Rect, _ frame: inout Frame, _ app: AppState) {
    let title = app.text(Phrase("SẮP ĐẾN HẠN", "DUE SOON"))
    let total = Line("\(VietnameseNumber.grouped(dueSoon.count)) \(app.text(Phrase("việc", "tasks")))", .dim)
    frame.draw(Rule([Line(title, .accent)], trailing: total), in: ruleRow(area, app))
    guard let rows = AssignmentTable(app, hasOtherYears: hasOtherYears) else { return }
    let ids = dueSoon.ids
    let marks = dueSoon.marks
    let state = pane == .dueSoon ? dueSoon.view : dueSoon.view.withoutCursor
    var table = Table(columns: rows.columns, count: ids.count, state: state) {
      rows.row(of: ids[$0], isMarked: marks.contains(ids[$0]))
    }
    table.showsHeader = false
    table.position = .none
    table.isActive = pane == .dueSoon
    let none =
      filterBox.isEmpty
      ? Phrase("Không có việc nào sắp đến hạn.", "Nothing is due soon.")
      : Phrase("Không có việc sắp đến hạn nào khớp bộ lọc.", "Nothing due soon matches the filter.")
    table.emptyLines = [Line(app.text(none), .dim)]
    frame.draw(table, in: area.inset(top: 1))
  }

  /// The row of a rule above a part; one that ends at the line beside all parts runs up to it.
  private func ruleRow(_ area: Rect, _ app: AppState) -> Rect {
    let panes = layout(app).panes
    guard panes.isBeside, let divider = panes.divider, area.maxX == panes.list.maxX else { return area.row(0) }
    return area.row(0).inset(right: area.maxX - divider.maxX)
  }

  private func emptyLines(_ app: AppState) -> [Line] {
    let key = filterBox.isEmpty ? "2" : "ESC" as DisplayText
    let what =
      filterBox.isEmpty
      ? Phrase("xem mọi nhiệm vụ", "all assignments") : Phrase("bỏ lọc", "clears the filter")
    let none =
      filterBox.isEmpty
      ? Phrase("Không có nhiệm vụ quá hạn.", "Nothing is overdue.")
      : Phrase("Không có việc quá hạn nào khớp bộ lọc.", "No overdue task matches the filter.")
    return [Line(app.text(none)), Line([Span(key, .hintKey), Span(" \(app.text(what))", .dim)])]
  }
}

extension ListState {
  /// The same rows with none chosen.
  fileprivate var withoutCursor: ListState { ListState(top: top) }
}
