import Domain
import TerminalUI
import VietnameseText

extension AssignmentsScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    if let page {
      page.draw(in: area, of: &frame, app)
      return
    }
    let panes = panes(app)
    if let table = table(app, width: panes.list.width) { frame.draw(table, in: panes.list) }
    AssignmentPane(id: list.detail).draw(in: panes, of: &frame, app)
    others.draw(in: panes, of: &frame, app)
  }

  package func detailExtent(_ app: AppState) -> DetailExtent? {
    page == nil ? AssignmentPane(id: list.detail).extent(in: panes(app), app) : nil
  }

  /// How the body is shared between list and detail.
  func panes(_ app: AppState) -> ListPanes {
    ListPanes(app.layout.body, app.layout.shape, isFolded: isFolded, hasThird: true)
  }

  /// Rows of the list in sight.
  func rowsShown(_ app: AppState) -> Int { max(1, panes(app).list.height - 2) }

  private func table(_ app: AppState, width: Int) -> Table? {
    var extra: [AssignmentTable.Extra] = query.order == .issued && width >= 76 ? [.issued] : []
    if width >= 96 || query.order == .due && width >= 70 { extra.append(.due) }
    guard let rows = AssignmentTable(app, hasOtherYears: hasOtherYears, extra: extra) else { return nil }
    let ids = list.ids
    let marks = list.marks
    let sort = AssignmentSort(query.order, isReversed: query.isReversed).mark(in: rows)
    var table = Table(columns: rows.columns, count: ids.count, state: list.view, sort: sort) {
      rows.row(of: ids[$0], isMarked: marks.contains(ids[$0]))
    }
    table.drawnRows = rows.drawn
    let total = DisplayText(VietnameseNumber.grouped(ids.count))
    table.position = .suffixed("/ \(total) \(app.text(query.scope.label))")
    if ids.isEmpty { table.emptyLines = emptyLines(app) }
    return table
  }

  private func emptyLines(_ app: AppState) -> [Line] {
    if !filterBox.isEmpty {
      return [
        Line(app.text(Phrase("Không có nhiệm vụ nào khớp bộ lọc.", "No task matches the filter."))),
        Line([
          Span("ESC", .hintKey), Span(" \(app.text(Phrase("bỏ lọc", "clears the filter")))   ", .dim),
          Span("o", .hintKey), Span(" \(app.text(Phrase("tìm cả việc đã xong", "searches closed ones too")))", .dim),
        ]),
      ]
    }
    let none: Phrase =
      switch query.scope {
      case .open: Phrase("Không có nhiệm vụ đang mở.", "No open tasks.")
      case .closed: Phrase("Chưa có nhiệm vụ nào xong.", "No tasks are done yet.")
      case .all: Phrase("Sổ chưa có nhiệm vụ nào.", "The register holds no tasks yet.")
      }
    return [
      Line(app.text(none)),
      Line([
        Span("o", .hintKey), Span(" \(app.text(Phrase("đổi phạm vi", "changes the scope")))", .dim),
      ]),
      Line([
        Span("F7", .hintKey), Span(" \(app.text(Phrase("giao nhiệm vụ mới", "enters an assignment")))", .dim),
      ]),
    ] + (app.bar(to: .addAssignment).map { [Line(app.text($0), .dim)] } ?? [])
  }
}
