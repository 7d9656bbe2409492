import Domain
import TerminalUI
import VietnameseText

extension AccountsScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    if let bar = AccountsScreen.bar(app) {
      let text = app.text(Phrase("Danh sách tài khoản là \(bar.vietnamese).", "The accounts are \(bar.english)."))
      for (row, line) in TextWrap.wrap(text, to: max(10, area.width - 4)).enumerated() {
        frame.write(line, in: area.inset(horizontal: 2).row(1 + row), style: .dim)
      }
      return
    }
    let panes = panes(app)
    frame.draw(table(app), in: panes.list)
    guard let place = panes.detail else { return }
    let user = list.detail.flatMap { app.index?.registry.users[$0] }
    panes.drawDivider(of: &frame, titles: user.map { [Line(DisplayText($0.id.rawValue), .accent)] } ?? [])
    guard let user else { return }
    guard !panes.isBeside else {
      let lines = detailLines(of: user, width: place.width - 2, app)
      frame.draw(ScrollView(lines, offset: app.detailScroll.offset(for: user.key)), in: place)
      return
    }
    let lines = facts(of: user, width: place.width, app)
    for (row, line) in lines.prefix(place.height).enumerated() { frame.write(line, in: place.row(row)) }
  }

  private func detailLines(of user: User, width: Int, _ app: AppState) -> [Line] {
    [Line(DisplayText(user.id.rawValue), .heading)] + facts(of: user, width: width, app)
      + [Line(), Line(app.text(Phrase("LỊCH SỬ", "HISTORY")), .accent)]
      + HistoryLines(of: user.key, app, width: width).lines(app.ledger.history(of: user.key))
  }

  package func detailExtent(_ app: AppState) -> DetailExtent? {
    let panes = panes(app)
    guard panes.isBeside, let place = panes.detail, let user = list.detail.flatMap({ app.index?.registry.users[$0] })
    else { return nil }
    return DetailExtent(
      key: user.key, lines: detailLines(of: user, width: place.width - 2, app).count, rows: place.height)
  }

  private func table(_ app: AppState) -> Table {
    let columns = [
      TableColumn(app.text(Phrase("Tài khoản", "Account")), minimum: 10, ideal: 14, maximum: 20),
      TableColumn(
        app.text(Phrase("Tên hiển thị", "Name")), minimum: 10, ideal: 24, maximum: 34, givesWay: 2, canGo: true),
      TableColumn(app.text(Phrase("Vai trò", "Roles")), minimum: 14, ideal: 26, maximum: 44, givesWay: 1),
      TableColumn(app.text(Phrase("Tình trạng", "State")), ideal: 10),
      TableColumn(app.text(Phrase("Ghi lần cuối", "Last entry")), ideal: 12, givesWay: 3, canGo: true),
    ]
    let ids = list.ids
    var table = Table(columns: columns, count: ids.count, state: list.view) { place in row(ids[place], app) }
    table.emptyLines = [
      Line(app.text(Phrase("Không có tài khoản nào khớp. ESC bỏ lọc.", "No account matches. ESC clears.")), .dim)
    ]
    return table
  }

  private func row(_ id: Code<User>, _ app: AppState) -> TableRow {
    guard let user = app.index?.registry.users[id] else {
      return TableRow([TableCell(DisplayText(id.rawValue), style: .dim)])
    }
    let style: Style = user.isDisabled ? .dim : .text
    let roles = user.roles.map { app.text($0.label) }.joined(separator: ", ")
    return TableRow(
      [
        TableCell(DisplayText(id.rawValue), style: style), TableCell(DisplayText(user.displayName), style: style),
        TableCell(roles, style: style), TableCell(state(of: user, app), style: user.isDisabled ? .warning : .text),
        TableCell(lastEntry(of: user, app), style: .dim),
      ], isChanged: app.ledger.isChanged(user.key))
  }

  private func state(of user: User, _ app: AppState) -> DisplayText {
    app.text(user.isDisabled ? Phrase("đã khóa", "disabled") : Phrase("đang dùng", "in use"))
  }

  private func lastEntry(of user: User, _ app: AppState) -> DisplayText {
    guard let activity = app.ledger.activity else { return "…" }
    guard let moment = activity[user.id.rawValue] else { return "-" }
    let isThisYear = moment.day.year == app.today.year
    return isThisYear ? DayWords.moment(moment, on: app.today) : DayWords.full(moment.day)
  }

  /// What is told of one account.
  private func facts(of user: User, width: Int, _ app: AppState) -> [Line] {
    var sheet = FactSheet(width: width)
    let unit = user.unit.flatMap { app.index?.name(of: $0) }.map { DisplayText($0) }
    sheet.fact(app.text(Phrase("Vai trò", "Roles")), user.roles.map { app.text($0.label) }.joined(separator: ", "))
    for remark in UserFields.remarks(of: user.roles, app) { sheet.more(remark.text) }
    sheet.fact(app.text(Phrase("Đơn vị", "Unit")), unit ?? "")
    sheet.fact(app.text(Phrase("Người dùng", "Person")), app.index?.personName(user.person) ?? "")
    sheet.fact(app.text(Phrase("Tình trạng", "State")), state(of: user, app), user.isDisabled ? .warning : .value)
    return sheet.lines
  }
}
