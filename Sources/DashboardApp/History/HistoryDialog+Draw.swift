import Domain
import TerminalUI
import VietnameseText

extension HistoryDialog {
  /// Where the acts are shown.
  static func content(in area: Rect, _ app: AppState) -> Rect {
    let isRoomy = app.layout.shape >= .narrow
    let inner = area.inset(top: isRoomy ? 3 : 2, bottom: 2, left: 1, right: 1)
    return inner.split(.left, min(inner.width, 150)).piece
  }

  func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let whole = area.inset(bottom: 1)
    frame.fill(whole)
    frame.select(whole, false)
    frame.cursor = nil
    let content = HistoryDialog.content(in: area, app)
    let sheet = sheet(app, width: content.width - 2)
    drawHeading(in: whole.row(0).inset(horizontal: 1), sheet, &frame, app)
    if app.layout.shape >= .narrow { drawTabs(in: whole.row(1).inset(horizontal: 1), &frame, app) }
    frame.draw(Rule(columnTitles(content, app)), in: Rect(x: area.x, y: content.y - 1, width: area.width, height: 1))
    let lines = lines(app, width: content.width)
    frame.draw(ScrollView(lines, offset: offset, isActive: !isSearching), in: content)
    drawSearch(in: whole.row(whole.height - 1).inset(horizontal: 1), &frame, app)
  }

  /// The lines of the acts, or what stands in their place.
  func lines(_ app: AppState, width: Int) -> [Line] {
    switch app.ledger.history(of: key) {
    case nil, .loading: return [Line(app.text(Phrase("đang đọc…", "reading…")), .dim)]
    case .failed(let error): return Line.wrapped(app.errorText.sentence(error), to: width, style: .error)
    case .entries:
      guard let sheet = sheet(app, width: width - 2) else {
        let text = Phrase(
          "Không dựng lại được lịch sử của bản ghi này. Chạy “kycuong verify”.",
          "The history of this record cannot be rebuilt. Run “kycuong verify”.")
        return Line.wrapped(app.text(text), to: width, style: .error)
      }
      guard sheet.lines.isEmpty else { return sheet.lines }
      let none =
        query.isEmpty
        ? Phrase("Chưa ghi gì về bản ghi này.", "Nothing is recorded of it.")
        : Phrase("Không có lần ghi nào khớp. ESC: bỏ tìm.", "Nothing matches. ESC clears the search.")
      return [Line(app.text(none), .dim)]
    }
  }

  /// The acts that match, once they have come and fit together.
  private func sheet(_ app: AppState, width: Int) -> HistorySheet? {
    guard case .entries(let entries) = app.ledger.history(of: key) else { return nil }
    do throws(ApplyError) {
      return try HistorySheet(of: key, entries, matching: SearchQuery(query.text), app, width: width)
    } catch {
      // `lines` says that they do not.
      return nil
    }
  }

  private func drawHeading(in row: Rect, _ sheet: HistorySheet?, _ frame: inout Frame, _ app: AppState) {
    let title = Line([
      Span(app.text(Phrase("LỊCH SỬ", "HISTORY")), .accent), Span("  "), Span(key.heading(app), .heading),
    ])
    var count: DisplayText = ""
    if let counts = sheet?.counts {
      count =
        query.isEmpty
        ? app.text(Phrase("\(counts.all) lần ghi", "\(counts.all) acts"))
        : app.text(Phrase("\(counts.found)/\(counts.all) lần ghi", "\(counts.found) of \(counts.all) acts"))
    }
    frame.write(title.filled(to: row.width, with: Span(count, .dim)), in: row)
  }

  private func drawTabs(in row: Rect, _ frame: inout Frame, _ app: AppState) {
    var line = Line()
    for (index, key) in keys.enumerated() {
      let name = key.shortHeading(app)
      let isShown = index == place
      line.append(isShown ? "[\(name)] " : " \(name)  ", isShown ? .tabActive : .tabInactive)
    }
    frame.write(line, in: row)
  }

  private func columnTitles(_ content: Rect, _ app: AppState) -> [Line] {
    guard content.width - 2 >= HistorySheet.wide else { return [] }
    return [Line(app.text(Phrase("ai, lúc nào, làm gì: trường, cũ, mới", "who, when, what: field, old, new")), .dim)]
  }

  private func drawSearch(in row: Rect, _ frame: inout Frame, _ app: AppState) {
    guard isSearching || !query.isEmpty else {
      let advice = Phrase(
        "/ tìm người, ngày, trường, giá trị; không dấu cũng được", "/ searches people, days, fields, values")
      frame.write(app.text(advice), in: row, style: .dim)
      return
    }
    let used = frame.write(app.text(Phrase("Tìm: ", "Search: ")), in: row, style: .accent)
    frame.draw(TextField(query, isActive: isSearching), in: row.inset(left: used).split(.left, 40).piece)
  }
}

extension RecordKey {
  /// "NV-2020-000412  Báo cáo rà soát đất công", "Sở Nội vụ".
  fileprivate func heading(_ app: AppState) -> DisplayText {
    switch kind {
    case .assignment:
      let assignment = RecordNumber<Assignment>(rawValue: id).flatMap { try? app.index?.registry.assignment($0) }
      return "\(id)  \(assignment?.title ?? "")"
    case .headship:
      let headship = Code<Headship>(rawValue: id).flatMap { app.index?.registry.headships[$0] }
      guard let headship, let registry = app.index?.registry else { return "\(id)" }
      return "\(HeadWords.text(of: headship, registry, app.language)), \(app.errorText.name(of: headship.unit))"
    default: return app.errorText.name(of: self)
    }
  }

  /// "Đơn vị Sở Nội vụ" as a tab says it.
  fileprivate func shortHeading(_ app: AppState) -> DisplayText {
    let kind = app.text(RecordWords.kind(kind))
    switch self.kind {
    case .headship: return kind
    default: return "\(kind) \(app.errorText.name(of: self))"
    }
  }
}
