import Domain
import TerminalUI
import VietnameseText

extension EvaluationScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    guard let roll else {
      drawNothing(in: area, of: &frame, app)
      return
    }
    if let page, let row = chosenRow {
      frame.draw(ScrollView(EvaluationDetail(row, app, width: area.width - 3).lines, offset: page), in: area)
      return
    }
    frame.write(yearLine(roll, app), in: area.row(0).inset(left: 1, right: 1))
    let panes = panes(app)
    frame.draw(table(roll, app), in: panes.list)
    guard let place = panes.detail, let row = list.detail.flatMap({ rows[$0] }) else { return }
    let detail = EvaluationDetail(row, app, width: place.width)
    panes.drawDivider(of: &frame, titles: [Line(detail.name, .accent)])
    let lines = panes.isBeside ? detail.lines : detail.brief
    for (place, line) in zip(0..<place.height, lines).map({ (place.row($0), $1) }) { frame.write(line, in: place) }
  }

  private func drawNothing(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let text: DisplayText
    if let bar = EvaluationScreen.bar(app) {
      text = app.text(Phrase("Đánh giá, xếp loại là \(bar.vietnamese).", "Evaluations are \(bar.english)."))
    } else if let fault {
      text = app.errorText.sentence(fault)
    } else {
      text = app.text(Messages.reading)
    }
    for (row, line) in TextWrap.wrap(text, to: max(10, area.width - 4)).enumerated() {
      frame.write(line, in: area.inset(horizontal: 2).row(1 + row), style: .dim)
    }
  }

  /// "← Năm 2026 →  18/32 đơn vị, 12/30 người đã xếp   3 vụ việc chưa tính".
  private func yearLine(_ roll: EvaluationRoll, _ app: AppState) -> Line {
    let arrows: (DisplayText, DisplayText) = app.settings.drawing.glyphs == .unicode ? ("←", "→") : ("<-", "->")
    var line = Line([
      Span(arrows.0, .hintKey), Span(" "), Span(app.text(Phrase("Năm \(roll.year)", "Year \(roll.year)")), .tabActive),
      Span(" "), Span(arrows.1, roll.year < app.today.year ? .hintKey : .dim),
    ])
    let units = graded(roll, persons: false)
    let heads = graded(roll, persons: true)
    line.append(
      app.text(Phrase("  đã xếp: \(units) đơn vị, \(heads) người", "  graded: \(units) units, \(heads) heads")))
    if let closed = roll.closed {
      let day = DayWords.full(closed.on)
      line.append(app.text(Phrase("  đã khóa \(day)", "  closed \(day)")), .good)
    } else if !roll.unsettled.isEmpty {
      let count = roll.unsettled.count
      line.append(app.text(Phrase("  \(count) vụ việc chưa tính", "  incidents open: \(count)")), .warning)
    }
    return line
  }

  private func graded(_ roll: EvaluationRoll, persons: Bool) -> DisplayText {
    let all = roll.rows.filter { $0.facts.isUnit != persons }
    return "\(all.count { $0.grade != nil })/\(all.count)"
  }

  private func table(_ roll: EvaluationRoll, _ app: AppState) -> Table {
    let columns = [
      TableColumn(
        app.text(Phrase("Đơn vị, người đứng đầu", "Unit, head")), minimum: 18, ideal: 34, maximum: 60, givesWay: 1),
      TableColumn(app.text(Phrase("Điểm", "Points")), ideal: 6, alignment: .trailing),
      TableColumn(
        app.text(Phrase("Đúng hạn", "On time")), minimum: 5, ideal: 14, alignment: .trailing, givesWay: 2, canGo: true),
      TableColumn(app.text(Phrase("Đề xuất", "Proposed")), ideal: 12),
      TableColumn(app.text(Phrase("Xếp loại", "Grade")), ideal: 10),
    ]
    let ids = list.ids
    var table = Table(columns: columns, count: ids.count, state: list.view) { place in
      rows[ids[place]].map { row(of: $0, roll.year, app) } ?? TableRow([])
    }
    let empty =
      filterBox.isEmpty
      ? Phrase("Chưa nhập quy định xếp loại cho năm này.", "No rules of evaluation are entered for this year.")
      : Phrase("Không có đơn vị, người nào khớp. ESC bỏ lọc.", "Nothing matches. ESC clears.")
    table.emptyLines = [Line(app.text(empty), .dim)]
    table.isActive = app.dialogs.isEmpty && !filterBox.isOpen
    return table
  }

  private func row(of row: EvaluationRow, _ year: Int, _ app: AppState) -> TableRow {
    let isChanged = row.target.id(in: year).map { app.ledger.isChanged(RecordKey(.evaluation, $0.rawValue)) }
    return TableRow(
      [
        name(of: row, app), TableCell(EvaluationWords.points(row.facts.points, app.language)),
        TableCell(EvaluationWords.share(row.facts.work?.onTime, app.language), style: .dim),
        proposed(row, app), grade(row, app),
      ], isChanged: isChanged ?? false, hasIncident: row.facts.incidents.contains { $0.counting == .open })
  }

  private func name(of row: EvaluationRow, _ app: AppState) -> TableCell {
    guard case .person(let person) = row.target else {
      return TableCell(DisplayText(row.unitName.name), short: DisplayText(row.unitName.short), style: .heading)
    }
    return TableCell("  \(app.index?.personName(person) ?? "")")
  }

  private func proposed(_ row: EvaluationRow, _ app: AppState) -> TableCell {
    if let grade = row.proposal.grade {
      let isWritten = row.record?.proposed != nil && !row.isOutdated
      return TableCell(app.text(grade.short), style: isWritten ? .text : .dim)
    }
    guard let ceiling = row.proposal.ceiling else { return TableCell("–", style: .dim) }
    let most: DisplayText = app.settings.drawing.glyphs == .unicode ? "≤" : "<="
    return TableCell("\(most) \(app.text(ceiling.short))", style: .warning)
  }

  private func grade(_ row: EvaluationRow, _ app: AppState) -> TableCell {
    guard let grade = row.grade else { return TableCell("·", style: .dim) }
    let isOther = row.record?.gradeReason != nil
    return TableCell(
      "\(app.text(grade.short))\(isOther ? "*" : "")",
      style: row.isSecondBadYear ? .veryLate : grade == .notCompleted ? .late : .text)
  }
}
