import Domain
import TerminalUI
import VietnameseText

extension IncidentsScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    if let page {
      drawPage(page, in: area, of: &frame, app)
      return
    }
    let panes = panes(in: area, app)
    let (states, rows) = panes.list.split(.top, showsStates(app) ? 1 : 0)
    drawStates(in: states, of: &frame, app)
    if tab == .suggestions { return suggestions.draw(panes, rows: rows, of: &frame, app) }
    frame.draw(table(panes, app), in: rows)
    drawDetail(panes, rows: rows, of: &frame, app)
    others.draw(in: panes, of: &frame, app)
  }

  private func panes(in area: Rect, _ app: AppState) -> ListPanes {
    ListPanes(area, app.layout.shape, detailRows: 3, leastListRows: 8, isFolded: isFolded, hasThird: true)
  }

  /// Whether the counts by state stand above the list.
  private func showsStates(_ app: AppState) -> Bool { app.layout.shape >= .narrow || tab != .all }

  /// Rows of the table at the size of now, so that a page moves by what is seen.
  func tableRows(_ app: AppState) -> Int {
    let panes = panes(in: app.layout.body, app)
    let height = panes.list.height - (showsStates(app) ? 1 : 0)
    return (tab == .suggestions ? suggestions.table(panes, app) : table(panes, app)).rowsShown(inHeight: height)
  }

  /// The states with their counts; the one shown alone stands out.
  private func drawStates(in area: Rect, of frame: inout Frame, _ app: AppState) {
    guard !area.isEmpty else { return }
    var line = Line()
    for choice in tabs {
      let (name, count) = label(of: choice, app)
      let isActive = choice == tab
      line.append(isActive ? "[" : " ", isActive ? .tabActive : .text)
      line.append("\(name) \(VietnameseNumber.grouped(count))", isActive ? .tabActive : .tabInactive)
      line.append(isActive ? "]" : " ", isActive ? .tabActive : .text)
    }
    frame.write(line, in: area)
  }

  private func label(of tab: IncidentTab, _ app: AppState) -> (name: DisplayText, count: Int) {
    switch tab {
    case .all: (app.text(Phrase("Tất cả", "All")), found.values.reduce(0, +))
    case .state(let state): (app.text(state.label), found[state] ?? 0)
    case .suggestions: (app.text(Phrase("Gợi ý", "Suggested")), suggestions.count)
    case .disproportionate: (app.text(Phrase("! Chưa tương xứng", "! Out of proportion")), foundDisproportionate)
    }
  }

  // MARK: The list

  private func table(_ panes: ListPanes, _ app: AppState) -> Table {
    let ids = list.ids
    let marks = list.marks
    var table = Table(columns: columns(app), count: ids.count, state: list.view, sort: sort) { place in
      row(ids[place], isMarked: marks.contains(ids[place]), app)
    }
    // Above a detail the rule between them tells which rows are shown.
    let hasRule = panes.divider != nil && !panes.isBeside
    table.position = hasRule || app.layout.shape < .narrow ? .none : .standard
    table.emptyLines = emptyLines(app)
    table.isActive = app.dialogs.isEmpty && !filterBox.isOpen
    return table
  }

  private func columns(_ app: AppState) -> [TableColumn] {
    let hasOtherYears = list.ids.contains { Int($0.year) != app.today.year }
    return [
      TableColumn(app.text(Phrase("Số", "No.")), ideal: hasOtherYears ? 9 : 4),
      TableColumn(app.text(Phrase("Đơn vị", "Unit")), minimum: 12, ideal: 17, maximum: 22, givesWay: 2),
      TableColumn(
        app.text(Phrase("Loại vi phạm", "Violation")), minimum: 12, ideal: 28, maximum: 60, givesWay: 1, canGo: true),
      TableColumn(app.text(Phrase("Trạng thái", "State")), minimum: 14, ideal: 16, maximum: 18),
      TableColumn(
        app.text(Phrase("Thời gian", "Time")), ideal: hasOtherYears ? 15 : 12, alignment: .trailing, givesWay: 3,
        canGo: true),
    ]
  }

  private var sort: Table.Sort? {
    switch order {
    case .number: Table.Sort(column: 0, isDescending: !isReversed)
    case .unit: Table.Sort(column: 1, isDescending: isReversed)
    case .violation: Table.Sort(column: 2, isDescending: isReversed)
    case .state: Table.Sort(column: 3, isDescending: isReversed)
    case .age: Table.Sort(column: 4, isDescending: !isReversed)
    }
  }

  private func row(_ id: RecordNumber<Incident>, isMarked: Bool, _ app: AppState) -> TableRow {
    let number = RecordWords.number(id, on: app.today)
    guard let index = app.index, let incident = index.incident(id) else {
      return TableRow([TableCell(number, style: .dim)], isMarked: isMarked)
    }
    let violation = LawWords.violation(incident.violation, app.settings.rulebook.catalogue)
    return TableRow(
      [
        TableCell(number), TableCell(DisplayText(index.shortName(of: incident.unit))), TableCell(violation),
        TableCell(app.text(incident.state.label), style: incident.state.style),
        timeCell(of: incident, index, app),
      ], isMarked: isMarked, isChanged: app.ledger.isChanged(incident.key))
  }

  /// How long it is open, or the clock of a party that is running out.
  private func timeCell(of incident: Incident, _ index: RegistryIndex, _ app: AppState) -> TableCell {
    if let clock = index.pressingClock(of: incident, under: app.settings.rulebook) {
      return TableCell(IncidentWords.alarm(clock, app.language), style: .warning)
    }
    return TableCell(
      IncidentWords.age(incident, index, app.language), style: incident.isClosed ? .dim : .text)
  }

  private func emptyLines(_ app: AppState) -> [Line] {
    guard counts.isEmpty else {
      return [
        Line(
          app.text(Phrase("Không có vụ việc nào khớp. ESC: hiện tất cả.", "No incident matches. ESC: show all.")), .dim)
      ]
    }
    if app.index?.visibility == .nothing {
      return [Line(app.text(Phrase("Vai trò của bạn không xem được vụ việc.", "Your role sees no incidents.")), .dim)]
    }
    return [
      Line(app.text(Phrase("Chưa có vụ việc nào.", "There are no incidents yet.")), .dim),
      Line(
        app.text(
          Phrase(
            "F7 ghi nhận ở đây, hoặc ! trên một đơn vị hay nhiệm vụ.",
            "F7 flags one here, or ! on a unit or an assignment.")), .dim),
    ]
  }

  // MARK: The detail

  private func drawDetail(_ panes: ListPanes, rows: Rect, of frame: inout Frame, _ app: AppState) {
    guard let area = panes.detail else { return }
    let position = position(panes, rows, app)
    guard let id = list.detail, let index = app.index, let incident = index.incident(id) else {
      panes.drawDivider(of: &frame, titles: [], trailing: position)
      frame.write(app.text(Phrase("Chưa chọn vụ việc nào.", "No incident chosen.")), in: area, style: .dim)
      return
    }
    let facts = IncidentFacts(incident, index, app)
    panes.drawDivider(of: &frame, titles: [facts.title], trailing: position)
    guard panes.isBeside else {
      for (row, line) in facts.brief.enumerated() { frame.write(line, in: area.row(row)) }
      return
    }
    let lines = IncidentsScreen.detailLines(facts, width: area.width - 2)
    frame.draw(ScrollView(lines, offset: app.detailScroll.offset(for: incident.key)), in: area)
  }

  private static func detailLines(_ facts: IncidentFacts, width: Int) -> [Line] {
    [facts.title, Line()] + facts.sheet(width: width) + [Line()] + facts.history(width: width)
  }

  package func detailExtent(_ app: AppState) -> DetailExtent? {
    let panes = panes(in: app.layout.body, app)
    guard page == nil, panes.isBeside, let area = panes.detail, let id = list.detail, let index = app.index,
      let incident = index.incident(id)
    else { return nil }
    let lines = IncidentsScreen.detailLines(IncidentFacts(incident, index, app), width: area.width - 2)
    return DetailExtent(key: incident.key, lines: lines.count, rows: area.height)
  }

  /// The rows in view and how many there are, where not all fit.
  private func position(_ panes: ListPanes, _ rows: Rect, _ app: AppState) -> Line? {
    let height = table(panes, app).rowsShown(inHeight: rows.height)
    guard list.count > height else { return nil }
    let shown = list.view.visibleRows(count: list.count, height: height)
    let last = VietnameseNumber.grouped(shown.upperBound)
    return Line(
      "\(VietnameseNumber.grouped(shown.lowerBound + 1))-\(last) / \(VietnameseNumber.grouped(list.count))", .dim)
  }

  // MARK: The page

  private func drawPage(_ page: IncidentPage, in area: Rect, of frame: inout Frame, _ app: AppState) {
    let columns = pageLines(page.id, in: area, app)
    let places = IncidentsScreen.pageColumns(area, app)
    for (place, lines) in zip(places, columns) {
      frame.draw(
        ScrollView(lines, offset: page.offset, isActive: app.dialogs.isEmpty && place == places.first), in: place)
    }
    if places.count == 2 {
      let line = Rect(x: places[1].x - 2, y: area.y - 1, width: 1, height: area.height + 2)
      frame.drawVerticalLine(in: line)
    }
  }

  /// The lines of each column of the page.
  func pageLines(_ id: RecordNumber<Incident>, in area: Rect, _ app: AppState) -> [[Line]] {
    guard let index = app.index, let incident = index.incident(id) else { return [] }
    let places = IncidentsScreen.pageColumns(area, app)
    let facts = IncidentFacts(incident, index, app)
    let widths = places.map { $0.width - 2 }
    let change = facts.showsNames ? page?.change : nil
    let news = ChangeLines(change, of: incident.key, app, width: widths[0]).map { $0.lines + [Line()] } ?? []
    guard widths.count == 2 else {
      return [news + [facts.title] + facts.sheet(width: widths[0]) + [Line()] + facts.history(width: widths[0])]
    }
    return [news + [facts.title] + facts.sheet(width: widths[0]), facts.history(width: widths[1])]
  }

  /// One column, or from 110 columns the facts beside the history, for those who see it.
  private static func pageColumns(_ area: Rect, _ app: AppState) -> [Rect] {
    guard app.layout.shape.isWide, app.index?.visibility == .everything else {
      return [Rect(x: area.x + 1, y: area.y, width: min(100, area.width - 1), height: area.height)]
    }
    let (right, left) = area.split(.right, area.width * 44 / 100)
    return [left.inset(left: 1, right: 1), right.inset(left: 1)]
  }
}
