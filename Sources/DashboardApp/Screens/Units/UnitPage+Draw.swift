import Domain
import TerminalUI
import VietnameseText

extension UnitPage {
  /// Where the parts of the page lie.
  struct Layout {
    let facts: Rect
    let rule: Rect
    let table: Rect
  }

  func layout(in body: Rect, _ app: AppState) -> Layout {
    let count = factLines(app, width: body.width - 2).count
    let (facts, rest) = body.split(.top, min(count, max(1, body.height / 3)))
    let (rule, table) = rest.split(.top, 1)
    return Layout(facts: facts, rule: rule, table: table)
  }

  func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let layout = layout(in: area, app)
    let lines = factLines(app, width: area.width - 2)
    for (row, line) in lines.prefix(layout.facts.height).enumerated() {
      frame.write(line, in: layout.facts.inset(horizontal: 1).row(row))
    }
    let titles = Part.allCases.map { title($0, app) }
    frame.draw(Rule(titles), in: layout.rule)
    frame.draw(table(app), in: layout.table)
  }

  private func factLines(_ app: AppState, width: Int) -> [Line] {
    let words = UnitWords(detail, app)
    return [Line(DisplayText(detail.unit.name(on: app.today).name), .heading)] + words.facts(width: width)
      + [words.short[0]]
  }

  private func title(_ part: Part, _ app: AppState) -> Line {
    let (phrase, count): (Phrase, Int) =
      switch part {
      case .assignments: (Phrase("Nhiệm vụ chưa xong", "Open assignments"), assignments.count)
      case .incidents: (Phrase("Vụ việc", "Incidents"), incidents.count)
      case .headships: (Phrase("Người đứng đầu", "Heads"), headships.count)
      }
    let isShown = part == self.part
    return Line(
      isShown ? "[\(app.text(phrase)) \(count)]" : "\(app.text(phrase)) \(count)", isShown ? .tabActive : .dim)
  }

  private func table(_ app: AppState) -> Table {
    switch part {
    case .assignments: assignmentTable(app)
    case .incidents: incidentTable(app)
    case .headships: headshipTable(app)
    }
  }

  private func assignmentTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Số", "Number")), ideal: 6),
      TableColumn(app.text(Phrase("Nội dung", "Task")), minimum: 10, ideal: 40, maximum: 90, givesWay: 1),
      TableColumn(app.text(Phrase("Hạn", "Due")), ideal: 10, givesWay: 2, canGo: true),
      TableColumn(app.text(Phrase("Tình trạng", "Status")), ideal: 18),
    ]
    let rows = detail.assignments
    let index = app.index
    let language = app.language
    let thresholds = app.settings.rulebook.thresholds
    let changed = app.ledger.changed
    let today = app.today
    let ids = assignments.ids
    var table = Table(columns: columns, count: ids.count, state: assignments.view) { place in
      guard let index, let task = rows.first(where: { $0.id == ids[place] }) else {
        return TableRow([TableCell(DisplayText(ids[place].shortText), style: .dim)])
      }
      let style = StatusWords.style(of: index.standing(of: task), thresholds)
      return TableRow(
        [
          TableCell(RecordWords.number(task.id, on: today)), TableCell(DisplayText(task.title)),
          TableCell(DayWords.short(task.due, on: today)),
          TableCell(StatusWords.text(of: AssignmentSummary(task), on: index.reporting, language), style: style),
        ], isChanged: changed[RecordKey(.assignment, task.id.rawValue)] != nil,
        hasIncident: index.incidentsByAssignment[task.id] != nil)
    }
    table.emptyLines = [Line(app.text(Phrase("Đơn vị không có nhiệm vụ chưa xong.", "No open assignments.")), .dim)]
    return table
  }

  private func incidentTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Số", "Number")), ideal: 6),
      TableColumn(app.text(Phrase("Nội dung", "Summary")), minimum: 10, ideal: 40, maximum: 90, givesWay: 1),
      TableColumn(app.text(Phrase("Xảy ra", "Act")), ideal: 10, givesWay: 2, canGo: true),
      TableColumn(app.text(Phrase("Trạng thái", "State")), ideal: 18),
    ]
    let rows = detail.incidents
    let words = UnitWords(detail, app)
    let language = app.language
    let changed = app.ledger.changed
    let today = app.today
    let ids = incidents.ids
    var table = Table(columns: columns, count: ids.count, state: incidents.view) { place in
      guard let incident = rows.first(where: { $0.id == ids[place] }) else {
        return TableRow([TableCell(DisplayText(ids[place].shortText), style: .dim)])
      }
      return TableRow(
        [
          TableCell(RecordWords.number(incident.id, on: today)),
          TableCell(words.summary(of: incident)),
          TableCell(DayWords.short(incident.actDate, on: today)), TableCell(incident.state.label[language]),
        ], isChanged: changed[RecordKey(.incident, incident.id.rawValue)] != nil, hasIncident: true)
    }
    table.emptyLines = [Line(app.text(Phrase("Chưa có vụ việc nào của đơn vị.", "No incidents of this unit.")), .dim)]
    return table
  }

  private func headshipTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Người giữ chức", "Person")), minimum: 14, ideal: 24, maximum: 36, givesWay: 2),
      TableColumn(app.text(Phrase("Chức vụ", "Post")), minimum: 12, ideal: 24, maximum: 30, givesWay: 1),
      TableColumn(app.text(Phrase("Thời gian", "Period")), ideal: 23),
      TableColumn(app.text(Phrase("Quyết định", "Document")), ideal: 18, maximum: 30, givesWay: 3, canGo: true),
    ]
    let rows = detail.headships
    let names = rows.map { app.index?.personName($0.person) ?? "" }
    let language = app.language
    let current = detail.head.headship?.id
    var table = Table(columns: columns, count: rows.count, state: headships.view) { place in
      let headship = rows[place]
      let style: Style = headship.mode == .vacant ? .warning : headship.id == current ? .value : .dim
      return TableRow([
        TableCell(headship.person == nil ? HeadWords.vacant[language] : names[place], style: style),
        TableCell(
          headship.person == nil ? DisplayText(headship.title) : HeadWords.post(of: headship, language), style: style),
        TableCell(DayWords.period(headship.period, language), style: style),
        TableCell(DisplayText(headship.document ?? ""), style: style),
      ])
    }
    table.emptyLines = [
      Line(app.text(Phrase("Chưa ghi ai đứng đầu đơn vị này.", "No head of this unit is recorded.")), .dim)
    ]
    return table
  }
}
