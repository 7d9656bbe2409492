import Domain
import TerminalUI
import VietnameseText

extension SuggestionsTab {
  func draw(_ panes: ListPanes, rows: Rect, of frame: inout Frame, _ app: AppState) {
    frame.draw(table(panes, app), in: rows)
    guard let area = panes.detail else { return }
    panes.drawDivider(of: &frame, titles: [Line(app.text(Phrase("GỢI Ý", "SUGGESTED")), .heading)])
    frame.draw(ScrollView(lines(width: area.width - 2, app), offset: 0), in: area)
  }

  func table(_ panes: ListPanes, _ app: AppState) -> Table {
    let ids = list.ids
    let (found, index, language) = (found, app.index, app.language)
    var table = Table(columns: columns(app), count: ids.count, state: list.view, sort: nil) { place in
      guard let suggestion = found[ids[place]] else { return TableRow([TableCell("", style: .dim)]) }
      let unit = TableCell(
        DisplayText(index?.name(of: suggestion.unit) ?? ""),
        short: DisplayText(index?.shortName(of: suggestion.unit) ?? ""))
      return TableRow([
        unit, TableCell(SuggestionWords.facts(suggestion, language)), TableCell(DisplayText(suggestion.rule.violation)),
        TableCell(DisplayText(suggestion.since.dayMonthYear)),
      ])
    }
    let hasRule = panes.divider != nil && !panes.isBeside
    table.position = hasRule || app.layout.shape < .narrow ? .none : .standard
    table.emptyLines = [
      Line(app.text(Phrase("Không có gợi ý nào chưa xử lý.", "There is no suggestion left to settle.")), .dim)
    ]
    table.isActive = app.dialogs.isEmpty
    return table
  }

  private func columns(_ app: AppState) -> [TableColumn] {
    [
      TableColumn(app.text(Phrase("Đơn vị", "Unit")), minimum: 12, ideal: 20, maximum: 34, givesWay: 2),
      TableColumn(app.text(Phrase("Dữ kiện", "Facts")), minimum: 16, ideal: 40, maximum: 90, givesWay: 1),
      TableColumn(app.text(Phrase("Loại", "Kind")), minimum: 4, ideal: 5, givesWay: 3, canGo: true),
      TableColumn(app.text(Phrase("Có từ ngày", "Since")), minimum: 10, ideal: 10, givesWay: 4, canGo: true),
    ]
  }

  /// What stands behind the suggestion that the detail shows.
  func lines(width: Int, _ app: AppState) -> [Line] {
    guard let suggestion = list.detail.flatMap({ found[$0] }), let index = app.index else { return [] }
    let rulebook = app.settings.rulebook
    var lines = [Line(DisplayText(index.name(of: suggestion.unit)), .heading)]
    lines += Line(SuggestionWords.facts(suggestion, app.language), .text).wrapped(to: width)
    lines += Line(LawWords.violation(suggestion.rule.violation, rulebook.catalogue), .text).wrapped(to: width)
    if !suggestion.rule.provenance.isVerified { lines.append(Line(app.text(unverified), .warning)) }
    for id in suggestion.assignments {
      let assignment = try? index.registry.assignment(id)
      lines += Line("\(id.rawValue) \(assignment?.title ?? "")", .text).wrapped(to: width)
    }
    return lines
  }

  private var unverified: Phrase {
    Phrase("Ngưỡng do chương trình đề xuất, chưa xác minh", "The limit is a proposal, not verified")
  }
}
