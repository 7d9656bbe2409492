import Domain
import TerminalUI
import VietnameseText

extension RegistersScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    if page != nil { return drawPage(in: area, of: &frame, app) }
    let panes = panes(in: area, app)
    let (tabs, rows) = panes.list.split(.top, 1)
    drawTabs(in: tabs, of: &frame, app)
    frame.draw(table(panes, app), in: rows)
    drawDetail(panes, rows, of: &frame, app)
  }

  private func panes(in area: Rect, _ app: AppState) -> ListPanes {
    ListPanes(area, app.layout.shape, detailRows: 3, leastListRows: 8, isFolded: isFolded)
  }

  /// Rows of the list in sight.
  func rowsShown(_ app: AppState) -> Int {
    let panes = panes(in: app.layout.body, app)
    return table(panes, app).rowsShown(inHeight: panes.list.height - 1)
  }

  /// The registers with their counts; where they do not fit, counts go first, then all but the one shown.
  private func drawTabs(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let lines = [tabs(app, counting: true), tabs(app, counting: false)]
    let here = (Register.allCases.firstIndex(of: register) ?? 0) + 1
    let alone = Line([
      Span("[\(tab(register, app, counting: true))]", .tabActive), Span(" \(here)/\(Register.allCases.count)", .dim),
    ])
    frame.write(lines.first { $0.width <= area.width } ?? alone, in: area)
  }

  private func tabs(_ app: AppState, counting: Bool) -> Line {
    var line = Line()
    for each in Register.allCases {
      let isShown = each == register
      let name = tab(each, app, counting: counting || isShown)
      line.append(isShown ? "[\(name)]" : " \(name) ", isShown ? .tabActive : .tabInactive)
    }
    return line
  }

  private func tab(_ register: Register, _ app: AppState, counting: Bool) -> DisplayText {
    let title = app.text(register.description.title)
    guard counting, app.may(register.description.reader) else { return title }
    return "\(title) \(VietnameseNumber.grouped(counts[register] ?? 0))"
  }

  // MARK: The list

  private func table(_ panes: ListPanes, _ app: AppState) -> Table {
    let ids = list.ids
    let rows = rows
    let ledger = app.ledger
    let index = app.index
    let language = app.language
    var table = Table(columns: columns(app), count: ids.count, state: list.view, sort: sort) { place in
      guard let row = rows[ids[place]] else { return TableRow([TableCell(DisplayText(ids[place].id), style: .dim)]) }
      let style: Style = row.state == .annulled ? .dim : .text
      let unit = TableCell(
        DisplayText(index?.name(of: row.unit) ?? ""), short: DisplayText(index?.shortName(of: row.unit) ?? ""),
        style: style)
      return TableRow(
        [TableCell(row.number, style: style), unit, TableCell(row.subject, style: style)]
          + row.cells.map { TableCell($0, style: style) }
          + [TableCell(row.state.label[language], style: row.state.style)],
        isChanged: ledger.isChanged(row.key), hasIncident: row.hasIncident)
    }
    let hasRule = panes.divider != nil && !panes.isBeside
    table.position = hasRule || app.layout.shape < .narrow ? .none : .standard
    table.emptyLines = emptyLines(app)
    table.isActive = app.dialogs.isEmpty && !filterBox.isOpen
    return table
  }

  private func columns(_ app: AppState) -> [TableColumn] {
    let hasOtherYears = rows.values.contains { $0.number.string.contains("-") }
    let subject = register.field(of: register.description.subject)?.label ?? Phrase("Nội dung", "Subject")
    let more = register.description.columns.compactMap { key in register.field(of: key) }.enumerated().map {
      place, field in column(field, giving: place + 3, app)
    }
    return [
      TableColumn(app.text(Phrase("Số", "No.")), ideal: hasOtherYears ? 9 : 4),
      TableColumn(app.text(Phrase("Đơn vị", "Unit")), minimum: 12, ideal: 18, maximum: 30, givesWay: 2),
      TableColumn(app.text(subject), minimum: 12, ideal: 26, maximum: 70, givesWay: 1),
    ] + more + [TableColumn(app.text(Phrase("Tình trạng", "State")), minimum: 10, ideal: 12, givesWay: 2)]
  }

  private func column(_ field: FieldFacts, giving way: Int, _ app: AppState) -> TableColumn {
    let title = app.text(field.label)
    switch field.kind {
    case .day: return TableColumn(title, minimum: 5, ideal: 10, givesWay: way, canGo: true)
    case .integer: return TableColumn(title, minimum: 4, ideal: 8, alignment: .trailing, givesWay: way, canGo: true)
    case .list: return TableColumn(title, minimum: 8, ideal: 12, givesWay: way, canGo: true)
    default: return TableColumn(title, minimum: 8, ideal: 16, maximum: 30, givesWay: way, canGo: true)
    }
  }

  private var sort: Table.Sort? {
    switch order {
    case .day: nil
    case .unit: Table.Sort(column: 1, isDescending: isReversed)
    case .state: Table.Sort(column: register.description.columns.count + 3, isDescending: isReversed)
    }
  }

  private func emptyLines(_ app: AppState) -> [Line] {
    if let bar = app.lack(of: register.description.reader) {
      return [Line(app.text(Phrase("Sổ này chỉ dành cho: \(bar.vietnamese).", "Only for: \(bar.english).")), .dim)]
    }
    guard filterBox.isEmpty else {
      return [Line(app.text(Phrase("Không có mục nào khớp. ESC bỏ lọc.", "No entry matches. ESC clears.")), .dim)]
    }
    let entry = register.description.entry
    return [
      Line(app.text(Phrase("Sổ chưa có \(entry.vietnamese) nào.", "There is no \(entry.english) yet.")), .dim),
      Line([Span("F7", .hintKey), Span(" \(app.text(Phrase("ghi mục đầu tiên", "enters the first")))", .dim)]),
    ]
  }

  // MARK: The detail

  private func drawDetail(_ panes: ListPanes, _ rows: Rect, of frame: inout Frame, _ app: AppState) {
    guard let area = panes.detail else { return }
    let position = position(panes, rows, app)
    guard let entry = list.detail.flatMap({ app.index?.registry.registers.entry($0) }) else {
      panes.drawDivider(of: &frame, titles: [], trailing: position)
      return
    }
    panes.drawDivider(of: &frame, titles: [EntryLines.title(entry, app)], trailing: position)
    guard panes.isBeside else {
      for (row, line) in EntryLines.brief(entry, app).prefix(area.height).enumerated() {
        frame.write(line, in: area.row(row))
      }
      return
    }
    let lines = EntryLines.whole(entry, width: area.width - 2, app)
    frame.draw(ScrollView(lines, offset: app.detailScroll.offset(for: entry.key)), in: area)
  }

  package func detailExtent(_ app: AppState) -> DetailExtent? {
    let panes = panes(in: app.layout.body, app)
    guard page == nil, panes.isBeside, let area = panes.detail,
      let entry = list.detail.flatMap({ app.index?.registry.registers.entry($0) })
    else { return nil }
    return DetailExtent(
      key: entry.key, lines: EntryLines.whole(entry, width: area.width - 2, app).count, rows: area.height)
  }

  private func position(_ panes: ListPanes, _ rows: Rect, _ app: AppState) -> Line? {
    let height = table(panes, app).rowsShown(inHeight: rows.height)
    guard list.count > height else { return nil }
    let shown = list.view.visibleRows(count: list.count, height: height)
    let last = VietnameseNumber.grouped(shown.upperBound)
    return Line(
      "\(VietnameseNumber.grouped(shown.lowerBound + 1))-\(last) / \(VietnameseNumber.grouped(list.count))", .dim)
  }
}

extension Register {
  /// Label and kind of a field of its entries.
  func field(of key: String) -> FieldFacts? { kind.facts(of: key) }
}
