import Domain
import TerminalUI
import VietnameseText

extension UnitPage {
  /// The list of the part that is shown.
  func table(_ app: AppState) -> Table {
    switch part {
    case .assignments: assignmentTable(app)
    case .incidents: incidentTable(app)
    case .headships: headshipTable(app)
    case .people: peopleTable(app)
    case .compliance: complianceTable(app)
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
    let ids = assignments.ids
    var table = Table(columns: columns, count: ids.count, state: assignments.view) { place in
      rows.first { $0.id == ids[place] }.map { UnitPage.row($0, app) } ?? UnitPage.gone(ids[place].shortText)
    }
    table.emptyLines = [Line(app.text(Phrase("Đơn vị không có nhiệm vụ chưa xong.", "No open assignments.")), .dim)]
    return table
  }

  private static func row(_ task: Assignment, _ app: AppState) -> TableRow {
    guard let index = app.index else { return gone(task.id.shortText) }
    let style = StatusWords.style(of: index.standing(of: task), app.settings.rulebook.thresholds)
    let status = StatusWords.text(of: AssignmentSummary(task), on: index.reporting, app.language)
    return TableRow(
      [
        TableCell(RecordWords.number(task.id, on: app.today)), TableCell(DisplayText(task.title)),
        TableCell(DayWords.short(task.due, on: app.today)), TableCell(status, style: style),
      ], isChanged: app.ledger.isNews(task.id), hasIncident: index.incidentsByAssignment[task.id] != nil)
  }

  /// A row whose record is no longer there or no longer belongs here.
  private static func gone(_ number: String) -> TableRow {
    TableRow([TableCell(DisplayText(number), style: .dim)])
  }

  private func incidentTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Số", "Number")), ideal: 9),
      TableColumn(app.text(Phrase("Nội dung", "Summary")), minimum: 10, ideal: 40, maximum: 90, givesWay: 1),
      TableColumn(app.text(Phrase("Xảy ra", "Act")), ideal: 10, givesWay: 2, canGo: true),
      TableColumn(app.text(Phrase("Trạng thái", "State")), ideal: 18),
    ]
    let rows = detail.incidents
    let words = UnitWords(detail, app)
    let ids = incidents.ids
    var table = Table(columns: columns, count: ids.count, state: incidents.view) { place in
      rows.first { $0.id == ids[place] }.map { UnitPage.row($0, words, app) } ?? UnitPage.gone(ids[place].shortText)
    }
    table.emptyLines = [Line(app.text(Phrase("Chưa có vụ việc nào của đơn vị.", "No incidents of this unit.")), .dim)]
    return table
  }

  private static func row(_ incident: Incident, _ words: UnitWords, _ app: AppState) -> TableRow {
    TableRow(
      [
        TableCell(RecordWords.number(incident.id, on: app.today)), TableCell(words.summary(of: incident)),
        TableCell(DayWords.short(incident.actDate, on: app.today)), TableCell(app.text(incident.state.label)),
      ], isChanged: app.ledger.isChanged(incident.key), hasIncident: true)
  }

  private func headshipTable(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Người giữ chức", "Person")), minimum: 14, ideal: 24, maximum: 36, givesWay: 2),
      TableColumn(app.text(Phrase("Chức vụ", "Post")), minimum: 12, ideal: 24, maximum: 30, givesWay: 1),
      TableColumn(app.text(Phrase("Thời gian", "Period")), ideal: 23),
      TableColumn(app.text(Phrase("Quyết định", "Document")), ideal: 18, maximum: 30, givesWay: 3, canGo: true),
    ]
    let rows = detail.headships
    let ids = headships.ids
    let current = detail.head.headship?.id
    var table = Table(columns: columns, count: ids.count, state: headships.view) { place in
      rows.first { $0.id == ids[place] }.map { UnitPage.row($0, isCurrent: $0.id == current, app) }
        ?? UnitPage.gone(ids[place].rawValue)
    }
    table.emptyLines = [
      Line(
        app.text(
          Phrase(
            "Chưa ghi ai đứng đầu đơn vị này. F6 bổ nhiệm.", "No head of this unit is entered. F6 appoints one.")),
        .dim)
    ]
    return table
  }

  private static func row(_ headship: Headship, isCurrent: Bool, _ app: AppState) -> TableRow {
    let style: Style = headship.mode == .vacant ? .warning : isCurrent ? .value : .dim
    let isVacant = headship.person == nil
    return TableRow([
      TableCell(isVacant ? app.text(HeadWords.vacant) : app.index?.personName(headship.person) ?? "", style: style),
      TableCell(isVacant ? DisplayText(headship.title) : HeadWords.post(of: headship, app.language), style: style),
      TableCell(DayWords.period(headship.period, app.language), style: style),
      TableCell(DisplayText(headship.document ?? ""), style: style),
    ])
  }
}
