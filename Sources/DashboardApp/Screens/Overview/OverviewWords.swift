import Domain
import TerminalUI
import VietnameseText

/// The lines of the overview that are no rows, and the rows in words.
struct OverviewWords {
  let app: AppState
  let index: RegistryIndex

  private func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.language == .vietnamese ? vietnamese : english
  }

  private func number(_ count: Int) -> DisplayText { DisplayText(VietnameseNumber.grouped(count)) }

  /// The four official counts, then what waits and what has no due day.
  func counts(width: Int) -> [Line] {
    let counts = index.counts
    let share = counts.onTimeShare.tenths.map { " (\(ReportWords.percent($0, app.language)))" as DisplayText } ?? ""
    let gap = Span(width < 60 ? "  " : "    ")
    let year = index.reporting.day.year
    let done = [
      Span(say("Xong \(year): đúng hạn ", "Done \(year): on time "), .label),
      Span("\(number(counts.doneOnTime))\(share)", .good), gap,
      Span(say("trễ ", "late "), .label), Span(number(counts.doneLate)),
    ]
    let open = [
      Span(say("Chưa xong: trong hạn ", "Open: in time "), .label), Span(number(counts.openInTime)), gap,
      Span(say("QUÁ HẠN ", "OVERDUE "), .label), Span(number(counts.overdue), counts.overdue > 0 ? .late : .text), gap,
      Span(say("chờ xác nhận ", "awaiting "), .label), Span(number(counts.awaiting)), gap,
      Span(say("không hạn ", "undated "), .label), Span(number(counts.undated)),
    ]
    return [Line(done), Line(open)]
  }

  /// The title of a block with what it amounts to.
  func title(of block: OverviewBlock, _ overview: Overview) -> DisplayText {
    switch block {
    case .news: news(overview)
    case .units: say("Đơn vị trễ nhất (\(overview.lateUnits.count))", "Worst units (\(overview.lateUnits.count))")
    case .incidents: say("Vụ việc (\(incidentCount(overview)))", "Incidents (\(incidentCount(overview)))")
    case .clocks:
      say("Thời hiệu, thời hạn sắp hết (\(overview.alarms.count))", "Clocks running out (\(overview.alarms.count))")
    case .compliance:
      say(
        "Chấp hành: \(overview.unitsWithGaps)/\(overview.unitsConcerned) đơn vị còn thiếu",
        "Compliance: \(overview.unitsWithGaps) of \(overview.unitsConcerned) units lack something")
    }
  }

  private func incidentCount(_ overview: Overview) -> Int { overview.incidents.reduce(0) { $0 + $1.count } }

  private func news(_ overview: Overview) -> DisplayText {
    guard let since = overview.since else { return say("Từ lần xem trước", "Since you last looked") }
    let when = DayWords.moment(since.moment, on: app.today)
    return say("Từ lần xem trước, \(when): \(overview.news.count)", "Since \(when): \(overview.news.count)")
  }

  /// What stands in a block without rows.
  func emptyLine(of block: OverviewBlock, _ overview: Overview) -> DisplayText {
    switch block {
    case .news:
      overview.since == nil
        ? say("lần đầu xem: lần sau sẽ biết có gì mới", "the first time: next time tells what is new")
        : say("không có gì mới", "nothing is new")
    case .units: say("không đơn vị nào có việc quá hạn", "no unit is late")
    case .incidents:
      index.visibility == .nothing
        ? say("vai trò của bạn không xem được", "your role sees none") : say("chưa có vụ việc nào", "there are none")
    case .clocks:
      index.visibility == .everything
        ? say("không đồng hồ nào sắp hết", "no clock is running out")
        : say("vai trò của bạn không xem được", "your role sees none")
    case .compliance: say("không đơn vị nào còn thiếu", "no unit lacks anything")
    }
  }

  /// A row in two cells: what it is, and how much.
  func row(_ target: OverviewTarget, _ overview: Overview) -> TableRow {
    switch target {
    case .news(let item): return news(item)
    case .unit(let unit):
      let found = overview.lateUnits.first { $0.unit == unit }
      let days = StatusWords.days(found?.longest ?? 0, app.language)
      return TableRow([
        TableCell(DisplayText(index.name(of: unit)), short: DisplayText(index.shortName(of: unit))),
        TableCell(say("\(found?.count ?? 0) việc, \(days)", "\(found?.count ?? 0), \(days)"), style: .late),
      ])
    case .incidents(let state):
      let count = overview.incidents.first { $0.state == state }?.count ?? 0
      return TableRow([TableCell(app.text(state.label), style: state.style), TableCell(number(count))])
    case .clock(let id):
      let alarm = overview.alarms.first { $0.incident == id }
      let unit = index.shortName(of: alarm?.unit)
      return TableRow([
        TableCell("\(RecordWords.number(id, on: app.today)) \(unit)"),
        TableCell(alarm.map { IncidentWords.alarm($0.clock, app.language) } ?? "", style: .warning),
      ])
    case .instruction(let instruction):
      let gap = overview.gaps.first { $0.instruction == instruction }
      let overdue = gap?.overdue ?? 0
      return TableRow([
        TableCell(ComplianceWords(app).name(of: instruction)),
        TableCell(
          say("\(overdue) trễ, \(gap?.missing ?? 0) thiếu", "\(overdue) late, \(gap?.missing ?? 0) missing"),
          style: overdue > 0 ? .late : .dueSoon),
      ])
    }
  }

  private func news(_ item: NewsItem) -> TableRow {
    let kind = app.text(item.kind.label)
    let style: Style = item.kind == .newlyLate ? .late : item.kind == .flagged ? .incident : .text
    return TableRow(
      [
        TableCell(subject(of: item.key)),
        TableCell(item.account.map { "\(kind), \($0)" } ?? kind, style: style),
      ], isChanged: app.ledger.isChanged(item.key), hasIncident: item.kind == .flagged)
  }

  /// "000412 Báo cáo rà soát đất công", "0003 UBND huyện Cư Jút".
  private func subject(of key: RecordKey) -> DisplayText {
    if let id = RecordNumber<Assignment>(rawValue: key.id) {
      let title = (try? index.registry.assignment(id)).flatMap { $0?.title } ?? ""
      return "\(RecordWords.number(id, on: app.today)) \(title)"
    }
    guard let id = RecordNumber<Incident>(rawValue: key.id) else { return DisplayText(key.id) }
    let unit = index.incidentSummaries.first { $0.id == id }?.unit
    return "\(RecordWords.number(id, on: app.today)) \(index.shortName(of: unit))"
  }
}
