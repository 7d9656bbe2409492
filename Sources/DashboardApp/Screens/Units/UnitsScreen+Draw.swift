import Domain
import TerminalUI
import VietnameseText

extension UnitsScreen {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    if let page {
      page.draw(in: area, of: &frame, app)
      return
    }
    let panes = panes(app)
    frame.draw(UnitsTable(list, tree, filterBox, sort, app).table, in: panes.list)
    guard let place = panes.detail else { return }
    let words = detail.map { UnitWords($0, app, below: tree[$0.unit.id]?.counts) }
    panes.drawDivider(of: &frame, titles: words?.ruleTitles ?? [])
    guard let words else { return }
    guard panes.isBeside else {
      for (row, line) in words.short.prefix(place.height).enumerated() { frame.write(line, in: place.row(row)) }
      return
    }
    let offset = app.detailScroll.offset(for: detail.map { RecordKey(.unit, $0.unit.id.rawValue) })
    frame.draw(ScrollView(words.tall(width: place.width - 2), offset: offset), in: place)
  }

  package func detailExtent(_ app: AppState) -> DetailExtent? {
    let panes = panes(app)
    guard page == nil, panes.isBeside, let place = panes.detail, let detail else { return nil }
    let words = UnitWords(detail, app, below: tree[detail.unit.id]?.counts)
    return DetailExtent(
      key: RecordKey(.unit, detail.unit.id.rawValue), lines: words.tall(width: place.width - 2).count,
      rows: place.height)
  }
}

/// The tree as a table.
struct UnitsTable {
  let table: Table

  static func rowsShown(_ area: Rect) -> Int { max(1, area.height - 2) }

  init(
    _ list: RecordList<Code<OrgUnit>>, _ tree: UnitRows, _ filter: FilterBox, _ sort: UnitSort, _ app: AppState
  ) {
    let columns = [
      TableColumn(app.text(Phrase("Đơn vị", "Unit")), minimum: 18, ideal: 40, maximum: 64, givesWay: 1),
      TableColumn(app.text(Phrase("Chưa xong", "Open")), ideal: 9, alignment: .trailing, givesWay: 3, canGo: true),
      TableColumn(app.text(Phrase("Quá hạn", "Overdue")), ideal: 7, alignment: .trailing),
      TableColumn(app.text(Phrase("Vụ việc", "Incidents")), ideal: 9, alignment: .trailing, givesWay: 2, canGo: true),
    ]
    let ids = list.ids
    let index = app.index
    let changed = app.ledger.changed
    let glyphs = app.settings.drawing.glyphs
    let words = filter.filter
    var table = Table(columns: columns, count: ids.count, state: list.view, sort: sort.mark) { place in
      UnitsTable.row(
        ids[place], tree, index, words, glyphs, isChanged: changed[RecordKey(.unit, ids[place].rawValue)] != nil)
    }
    table.emptyLines = UnitsTable.emptyLines(filter, app)
    self.table = table
  }

  private static func row(
    _ id: Code<OrgUnit>, _ tree: UnitRows, _ index: RegistryIndex?, _ filter: Filter, _ glyphs: Glyphs, isChanged: Bool
  ) -> TableRow {
    guard let index, let item = tree[id] else { return TableRow([TableCell(DisplayText(id.rawValue), style: .dim)]) }
    let lead = tree.lead(of: id, glyphs)
    let isFound = filter.isEmpty || index.registry.units[id].map { index.matches($0, filter) } ?? false
    let style: Style = isFound ? .text : .dim
    return TableRow(
      [
        TableCell("\(lead)\(index.name(of: id))", short: "\(lead)\(index.shortName(of: id))", style: style),
        number(item.counts.open), number(item.counts.overdue, .late), number(item.openIncidents, .incident),
      ], isChanged: isChanged, hasIncident: item.openIncidents > 0)
  }

  /// A count; nothing for none, so that what there is stands out.
  private static func number(_ count: Int, _ style: Style = .text) -> TableCell {
    count == 0 ? TableCell("·", style: .dim) : TableCell(DisplayText(VietnameseNumber.grouped(count)), style: style)
  }

  private static func emptyLines(_ filter: FilterBox, _ app: AppState) -> [Line] {
    guard filter.isEmpty else {
      return [
        Line(app.text(Phrase("Không có đơn vị nào khớp. ESC bỏ lọc.", "No unit matches. ESC clears the filter.")), .dim)
      ]
    }
    return [
      Line(app.text(Phrase("Sổ chưa có đơn vị nào.", "The store has no units yet.")), .dim),
      Line(
        app.text(
          Phrase(
            "Lập sổ với danh mục của tỉnh: kycuong init --register dak-nong",
            "Create it with the province's: kycuong init --register dak-nong")), .dim),
    ]
  }
}
