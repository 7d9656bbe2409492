import TerminalUI
import VietnameseText

extension MenuDialog {
  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let left = drawTitles(in: area.row(0), &frame)
    let width = min(area.width, boxWidth)
    let box = Rect(
      x: max(0, min(left, area.width - width)), y: 1, width: width,
      height: min(rows.count + 2, max(3, area.height - 2)))
    frame.draw(TerminalUI.Modal(""), in: box)
    draw(in: box.inset(horizontal: 1, vertical: 1), &frame)
    drawReason(in: area.row(area.height - 2), &frame, app)
  }

  /// Draws the titles; gives the column at which the box of the open menu begins.
  private func drawTitles(in row: Rect, _ frame: inout Frame) -> Int {
    frame.fill(row)
    frame.select(row, false)
    let first = firstTitle(fitting: row.width)
    let gap = titlesWidth(gap: 4, from: 0) <= row.width ? 4 : 2
    var x = row.x
    var left = 0
    for (place, menu) in menus.enumerated().dropFirst(first) {
      let width = TextWidth.of(menu.title) + gap
      let cell = Rect(x: x, y: row.y, width: width, height: 1)
      let isOpen = place == self.place
      frame.write(menu.title, in: cell.inset(left: gap / 2), style: isOpen ? .tabActive : .tabInactive)
      if isOpen {
        frame.select(cell.intersection(row))
        left = x
      }
      x += width
    }
    return left
  }

  /// The first title shown: where not all fit, those before the open one give way.
  private func firstTitle(fitting width: Int) -> Int {
    guard titlesWidth(gap: 2, from: 0) > width else { return 0 }
    let needed = menus.prefix(place + 1).map { TextWidth.of($0.title) + 2 }
    var first = 0
    while first < place, needed[first...].reduce(0, +) > width { first += 1 }
    return first
  }

  private func titlesWidth(gap: Int, from first: Int) -> Int {
    menus.dropFirst(first).reduce(0) { $0 + TextWidth.of($1.title) + gap }
  }

  /// The items, and nil for the rule above a part.
  private var rows: [Int?] {
    items.indices.flatMap { place -> [Int?] in items[place].beginsPart && place > 0 ? [nil, place] : [place] }
  }

  private var keysWidth: Int { items.map { TextWidth.of($0.keys) }.max() ?? 0 }

  private var boxWidth: Int {
    let titles = items.map { TextWidth.of($0.title) }.max() ?? 0
    return titles + keysWidth + 8
  }

  private func draw(in area: Rect, _ frame: inout Frame) {
    let rows = rows
    let cursor = list.cursor.flatMap { wanted in rows.firstIndex { $0 == wanted } }
    let view = ListState(cursor: cursor).visibleRows(count: rows.count, height: area.height)
    for (line, index) in view.enumerated() {
      let row = area.row(line)
      guard let place = rows[index] else {
        frame.draw(Rule(), in: row)
        continue
      }
      draw(items[place], isChosen: index == cursor, in: row, &frame)
    }
  }

  private func draw(_ item: Item, isChosen: Bool, in row: Rect, _ frame: inout Frame) {
    let isEnabled = item.disabled == nil
    let keys = Span(item.keys, isEnabled ? .hintKey : .dim)
    let line = Line([Span(item.title, isEnabled ? .text : .dim)]).filled(to: row.width - 4, with: keys)
    frame.write(line, in: row.inset(left: 2, right: 2))
    guard isChosen else { return }
    frame.put(Cell(">", style: .selected), at: row.origin, clippedTo: row)
    if !frame.environment.isSlowLink { frame.select(row) }
    frame.cursor = row.origin
  }

  /// Says why the chosen item does nothing now.
  private func drawReason(in row: Rect, _ frame: inout Frame, _ app: AppState) {
    guard let cursor = list.cursor, items.indices.contains(cursor), let reason = items[cursor].disabled else { return }
    frame.fill(row)
    frame.select(row, false)
    frame.write(reason.capitalised, in: row.inset(horizontal: 1), style: .warning)
  }
}
