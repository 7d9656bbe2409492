import TerminalUI

/// Where the parts of the report lie.
struct ReportLayout {
  let panes: ListPanes
  /// The quarter and its days.
  let title: Rect
  /// The day the figures are judged on and the entry they come from; empty in one column.
  let origin: Rect
  let header: Rect
  let rows: Rect
  /// What the share is of, with the rows in sight at its right end.
  let rule: Rect
  let total: Rect

  var rowsShown: Int { max(1, rows.height) }

  init(_ body: Rect, _ shape: ChromeLayout.Shape, isFolded: Bool) {
    // Below the table a detail would take the rows of units, so it stands beside it or not at all.
    panes = ListPanes(body, shape, detailPercent: 32, isFolded: isFolded || !shape.isWide)
    var rest = panes.list
    title = rest.removing(.top, 1)
    origin = rest.removing(.top, shape == .column ? 0 : 1)
    header = rest.removing(.top, shape == .column ? 1 : 2)
    total = rest.removing(.bottom, 1)
    let line = rest.removing(.bottom, 1)
    // The rule runs on to the line beside it, or to the edge.
    rule = line.inset(right: line.maxX - (panes.divider?.maxX ?? body.maxX))
    rows = rest
  }
}

extension ReportsScreen {
  func layout(_ app: AppState) -> ReportLayout { ReportLayout(app.layout.body, app.layout.shape, isFolded: isFolded) }
}
