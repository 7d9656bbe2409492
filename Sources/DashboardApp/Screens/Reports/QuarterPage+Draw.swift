import Domain
import TerminalUI
import VietnameseText

extension QuarterPage {
  func draw(in area: Rect, of frame: inout Frame, _ figures: QuarterFigures, _ app: AppState) {
    guard let index = app.index else { return }
    let name = row.unit == nil ? ReportsScreen.noUnit[app.language] : DisplayText(row.name.name)
    let quarter = ReportWords.name(of: figures.quarter, app.language)
    let title = Line([
      Span(name, .heading), Span("   \(quarter)"), Span("   \(ReportWords.asAt(figures, app.language))", .dim),
    ])
    frame.write(title, in: area.row(0).inset(horizontal: 1))
    frame.draw(Rule(columns.map { self.title(of: $0, app) }), in: area.row(1))
    let (note, table) = area.inset(top: 2).split(.bottom, 1)
    frame.draw(self.table(figures, index, app), in: table)
    if let item = list.detail.flatMap({ items[$0] }) {
      frame.write(lateness(of: item, figures, index, app), in: note.inset(left: Table.gutter, right: 1))
    }
  }

  private func title(of column: ReportClass?, _ app: AppState) -> Line {
    let name = column.map { ReportWords.column($0) } ?? Phrase("Tất cả", "All")
    let count = column.map { row.figures.counts[$0] } ?? row.figures.total
    let text: DisplayText = "\(name[app.language]) \(VietnameseNumber.grouped(count))"
    return column == self.column ? Line("[\(text)]", .tabActive) : Line(text, .dim)
  }

  private func table(_ figures: QuarterFigures, _ index: RegistryIndex, _ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Số", "Number")), ideal: hasOtherYears(app) ? 11 : 6),
      TableColumn(app.text(Phrase("Nội dung giao", "Task")), minimum: 12, ideal: 60, maximum: 100, givesWay: 1),
      TableColumn(app.text(Phrase("Hạn", "Due")), ideal: 10, givesWay: 3, canGo: true),
      TableColumn(app.text(Phrase("Kết quả", "Result")), ideal: 10, givesWay: 2, canGo: true),
      TableColumn(app.text(Phrase("Tình trạng", "Status")), ideal: 17),
    ]
    let ids = list.ids
    let items = items
    var table = Table(columns: columns, count: ids.count, state: list.view) { place in
      items[ids[place]].map { QuarterPage.row($0, figures, index, app) } ?? TableRow([])
    }
    table.emptyLines = [Line(app.text(Phrase("Không có nhiệm vụ nào.", "No assignments.")), .dim)]
    table.isActive = app.dialogs.isEmpty
    return table
  }

  private func hasOtherYears(_ app: AppState) -> Bool { list.ids.contains { Int($0.year) != app.today.year } }

  private static func row(
    _ item: QuarterItem, _ figures: QuarterFigures, _ index: RegistryIndex, _ app: AppState
  ) -> TableRow {
    let summary = item.summary
    let title = (try? index.registry.assignment(summary.id))?.title
    let result = item.resultDay
    return TableRow(
      [
        TableCell(RecordWords.number(summary.id, on: app.today)),
        title.map { TableCell(DisplayText($0)) }
          ?? TableCell(
            app.text(Phrase("bản ghi hỏng: chạy kycuong verify", "damaged: run kycuong verify")), style: .error),
        TableCell(DayWords.full(item.due)), TableCell(DayWords.full(result)),
        TableCell(
          figures.isFrozen
            ? item.standing.assignmentClass.label[app.language]
            : StatusWords.text(of: summary, on: figures.reporting, app.language),
          style: StatusWords.style(of: item.standing, app.settings.rulebook.thresholds)),
      ], isChanged: app.ledger.isNews(summary.id), hasIncident: index.incidentsByAssignment[summary.id] != nil)
  }

  /// "Trễ 15 ngày: Trần Thị Mẫu 10 ngày, Lê Đức Mẫu 5 ngày": whose days they were.
  private func lateness(
    of item: QuarterItem, _ figures: QuarterFigures, _ index: RegistryIndex, _ app: AppState
  ) -> Line {
    let parts = index.registry.latenessByHead(of: item.summary, on: figures.asAt)
    // Of a frozen quarter only while the record still says what was frozen.
    guard !parts.isEmpty, parts.reduce(0, { $0 + $1.days }) == item.standing.daysLate else { return Line() }
    let names = parts.map { part -> DisplayText in
      let name = part.head.headship.map { HeadWords.text(of: $0, index.registry, app.language) }
      let unknown = Phrase("chưa ghi ai đứng đầu", "no head recorded")
      return "\(name ?? unknown[app.language]): \(StatusWords.days(part.days, app.language))"
    }
    let label = Phrase("Ngày trễ theo người đứng đầu – ", "Days late by head – ")[app.language]
    return Line([Span(label, .label), Span(names.joined(separator: "; "))])
  }
}
