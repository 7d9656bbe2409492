import Domain
import TerminalUI
import VietnameseText

extension OverviewScreen {
  /// Where the parts of the overview lie.
  private struct Places {
    let counts: Rect
    let trend: Rect
    /// The blocks in sight, each with its rule.
    let blocks: [OverviewBlock: Rect]
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    guard let index = app.index else { return }
    if let page { return draw(page, in: area, of: &frame, app) }
    let places = places(in: area, app)
    let words = OverviewWords(app: app, index: index)
    for (row, line) in words.counts(width: places.counts.width).prefix(places.counts.height).enumerated() {
      frame.write(line, in: places.counts.row(row))
    }
    guard let overview else {
      let waiting = Phrase("đang tính xu hướng, vụ việc, chấp hành…", "computing trend, incidents and compliance…")
      frame.write(app.text(waiting), in: places.trend.row(0), style: .dim)
      return
    }
    frame.draw(OverviewTrend(overview.trend, app.language), in: places.trend)
    for (block, place) in places.blocks { draw(block, words, overview, in: place, of: &frame, app) }
  }

  private func places(in area: Rect, _ app: AppState) -> Places {
    let body = area.inset(horizontal: app.layout.shape >= .narrow ? 1 : 0)
    let (counts, below) = body.split(.top, 2)
    guard app.layout.shape >= .narrow else {
      return Places(counts: counts, trend: below.split(.top, 0).piece, blocks: [block: below])
    }
    let (trend, rest) = below.split(.top, OverviewTrend.rows)
    let (right, left) = Rect(x: area.x, y: rest.y, width: area.width, height: rest.height)
      .split(.right, area.width / 2)
    let (topLeft, bottomLeft) = left.split(.top, (rest.height + 1) / 2)
    let (topRight, lower) = right.split(.top, (rest.height + 2) / 3)
    let (middleRight, bottomRight) = lower.split(.top, lower.height / 2)
    return Places(
      counts: counts, trend: trend,
      blocks: [
        .news: topLeft, .units: bottomLeft, .incidents: topRight, .clocks: middleRight,
        .compliance: bottomRight,
      ])
  }

  /// Rows of a block in sight.
  func rowsShown(of block: OverviewBlock, _ app: AppState) -> Int {
    max(1, (places(in: app.layout.body, app).blocks[block]?.height ?? 2) - 1)
  }

  private func draw(
    _ block: OverviewBlock, _ words: OverviewWords, _ overview: Overview, in place: Rect, of frame: inout Frame,
    _ app: AppState
  ) {
    let (rule, rows) = place.split(.top, 1)
    let isActive = block == self.block
    let title = words.title(of: block, overview)
    frame.draw(Rule([Line(isActive ? "[\(title)]" : title, isActive ? .tabActive : .accent)]), in: rule)
    let list = lists[block] ?? RecordList()
    guard !list.isEmpty else {
      frame.write(
        words.emptyLine(of: block, overview), in: rows.inset(left: Table.gutter, right: 1).row(0), style: .dim)
      return
    }
    let ids = list.ids
    let shown = list.view.visibleRows(count: ids.count, height: rows.height)
    let amounts = shown.map { words.row(ids[$0], overview).cells.last.map { TextWidth.of($0.text) } ?? 0 }
    let columns = [
      TableColumn("", minimum: 12, ideal: 30, maximum: 100, givesWay: 1),
      TableColumn("", ideal: amounts.max() ?? 1, alignment: .trailing),
    ]
    var state = list.view
    if !isActive { state.cursor = nil }
    var table = Table(columns: columns, count: ids.count, state: state) { words.row(ids[$0], overview) }
    table.showsHeader = false
    table.position = .none
    table.isActive = isActive && app.dialogs.isEmpty
    frame.draw(table, in: rows.inset(right: 1))
  }

  private func draw(_ page: GapPage, in area: Rect, of frame: inout Frame, _ app: AppState) {
    let words = ComplianceWords(app)
    frame.write(Line(words.name(of: page.instruction), .heading), in: area.row(0).inset(horizontal: 1))
    let columns = [
      TableColumn(app.text(Phrase("Đơn vị", "Unit")), minimum: 16, ideal: 28, maximum: 40, givesWay: 2),
      TableColumn(app.text(Phrase("Tình trạng", "State")), ideal: 10),
      TableColumn(app.text(Phrase("Căn cứ", "Judged by")), minimum: 14, ideal: 40, maximum: 130, givesWay: 1),
    ]
    let gaps = Dictionary(page.gaps.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = page.list.ids
    let index = app.index
    var table = Table(columns: columns, count: ids.count, state: page.list.view) { place in
      guard let gap = gaps[ids[place]] else { return TableRow([]) }
      let state = words.state(of: gap.item)
      return TableRow([
        TableCell(
          DisplayText(index?.name(of: gap.unit) ?? ""), short: DisplayText(index?.shortName(of: gap.unit) ?? "")),
        TableCell(state.text, style: state.style), TableCell(words.basis(of: gap.item), style: .dim),
      ])
    }
    table.isActive = app.dialogs.isEmpty
    frame.draw(table, in: area.inset(top: 1))
  }
}
