import Domain
import TerminalUI
import VietnameseText

extension ReportsScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    guard let report else {
      frame.write(app.text(Phrase("Quý này chưa bắt đầu.", "This quarter has not begun.")), in: area, style: .dim)
      return
    }
    if let page {
      page.draw(in: area, of: &frame, report.figures, app)
      return
    }
    let layout = layout(app)
    drawTitle(report.figures, layout, &frame, app)
    let table = ReportTable(self, app, width: layout.rows.width)
    frame.draw(ReportHeader(table: table, language: app.language), in: layout.header)
    drawRows(table, layout, &frame, app)
    drawTotal(table, layout, &frame, app)
    guard let place = layout.panes.detail else { return }
    layout.panes.drawDivider(of: &frame, titles: [])
    guard let row = shownRow, let index = app.index else { return }
    let words = ReportDetail(row, report, worst, index, app, width: place.width)
    for (line, text) in words.lines(height: place.height).enumerated() {
      frame.write(text, in: place.row(line))
    }
  }

  /// "← Quý IV/2026 →  01/10/2026 – 31/12/2026, chưa kết thúc", below it what the figures come from.
  private func drawTitle(_ figures: QuarterFigures, _ layout: ReportLayout, _ frame: inout Frame, _ app: AppState) {
    // In ASCII the arrows get a shaft, since the bare signs are the keys that choose a column.
    let arrows: (DisplayText, DisplayText) = frame.glyphs == .unicode ? ("←", "→") : ("<-", "->")
    var line = Line([
      Span(arrows.0, .hintKey), Span(" "), Span(ReportWords.name(of: figures.quarter, app.language), .tabActive),
      Span(" "), Span(arrows.1, next(app) == nil ? .dim : .hintKey),
    ])
    let asAt = ReportWords.asAt(figures, app.language, brief: true)
    if layout.origin.isEmpty {
      let day = DayWords.short(figures.asAt, on: app.today)
      line.append(app.text(Phrase("  tính đến \(day)", "  as at \(day)")), .dim)
    } else {
      line.append("  \(ReportWords.days(figures.days, app.language))")
      if let state = stateText(app) { line.append(", \(state)", report?.frozen == nil ? .dim : .good) }
      if figures.isRunning { line.append(app.text(Phrase(", chưa kết thúc", ", still running")), .dim) }
    }
    frame.write(line, in: layout.title.inset(left: 1))
    let origin = ReportWords.origin(
      report?.frozen.map { SequenceNumber($0.entry) } ?? app.ledger.through,
      head: report?.frozen?.chainHead ?? app.ledger.head, app.language)
    frame.write(Line([Span(asAt), Span("   "), Span(origin, .dim)]), in: layout.origin.inset(left: 1))
  }

  private func drawRows(_ table: ReportTable, _ layout: ReportLayout, _ frame: inout Frame, _ app: AppState) {
    var rows = table.table(list.ids.map { self.rows[$0] }, list.view)
    rows.emptyLines = emptyLines(app)
    rows.isActive = app.dialogs.isEmpty && !filterBox.isOpen
    frame.draw(rows, in: layout.rows)
  }

  private func drawTotal(_ table: ReportTable, _ layout: ReportLayout, _ frame: inout Frame, _ app: AppState) {
    let visible = list.view.visibleRows(count: list.count, height: layout.rows.height)
    let shown: DisplayText =
      "\(VietnameseNumber.grouped(visible.lowerBound + 1))-\(VietnameseNumber.grouped(visible.upperBound)) / \(VietnameseNumber.grouped(list.count))"
    let note = ReportWords.shareNote[app.language]
    frame.draw(
      Rule([Line(note, .dim)], trailing: list.isEmpty ? nil : Line(shown, .dim)), in: layout.rule)
    guard let totalRow, !list.isEmpty else { return }
    let name =
      filterBox.filter.isEmpty
      ? Phrase("Tổng cộng", "All units")
      : Phrase("Tổng \(list.count) đơn vị lọc", "Total of \(list.count) filtered")
    frame.draw(table.totalTable(totalRow, name: name[app.language]), in: layout.total)
  }

  private func emptyLines(_ app: AppState) -> [Line] {
    guard filterBox.isEmpty else {
      return [
        Line(app.text(Phrase("Không có đơn vị nào khớp.", "No unit matches."))),
        Line([Span("ESC", .hintKey), Span(" \(app.text(Phrase("bỏ lọc", "clears the filter")))", .dim)]),
      ]
    }
    let arrow = DisplayText(Character(app.settings.drawing.glyphs.arrowLeft))
    return [
      Line(app.text(Phrase("Quý này chưa có nhiệm vụ nào.", "This quarter has no assignments."))),
      Line([
        Span(arrow, .hintKey), Span(" \(app.text(Phrase("quý trước", "quarter before")))   ", .dim),
        Span("2", .hintKey),
        Span(" \(app.text(Phrase("giao việc ở màn hình Nhiệm vụ", "assign work among the assignments")))", .dim),
      ]),
    ]
  }
}
