import Domain
import TerminalUI
import VietnameseText

extension PaletteDialog {
  /// Rows of the list: the box without its edges, the field, the space below it and the row of the reason.
  func listHeight(_ app: AppState) -> Int { box(in: Rect(size: app.size)).height - 5 }

  private func box(in area: Rect) -> Rect {
    let height = min(area.height - 2, entries.count + 5, 22)
    return area.inset(vertical: 1).centered(Size(width: min(78, area.width - 2), height: height))
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let box = box(in: area)
    let footer = Line([
      Span("Enter", .hintKey), Span(" \(app.text(Phrase("làm", "do")))  ", .hintLabel), Span("ESC", .hintKey),
      Span(" \(app.text(Phrase("đóng", "close")))", .hintLabel),
    ])
    frame.draw(TerminalUI.Modal(app.text(Phrase("Lệnh", "Commands")), footer: footer), in: box)
    var inner = TerminalUI.Modal.content(in: box)
    let field = inner.removing(.top, 1)
    _ = inner.removing(.top, 1)
    let reason = inner.removing(.bottom, 1)
    drawEntries(in: inner, &frame)
    if found.isEmpty { frame.write(app.text(Phrase("Không có lệnh nào khớp.", "No command matches.")), in: inner) }
    frame.write(chosen?.disabled?.capitalised ?? "", in: reason.inset(left: 2), style: .warning)
    let placeholder = app.text(Phrase("gõ tên lệnh hay phím, không dấu cũng được", "type a command or a key"))
    frame.draw(TextField(query, isActive: true, placeholder: placeholder), in: field)
  }

  private func drawEntries(in area: Rect, _ frame: inout Frame) {
    let keys = min(18, entries.map { TextWidth.of($0.keys) }.max() ?? 0)
    // Where there is little room the menus' names go first.
    let groups = area.width < 60 ? 0 : entries.map { TextWidth.of($0.group) }.max() ?? 0
    for (line, index) in list.visibleRows(count: found.count, height: area.height).enumerated() {
      let row = area.row(line)
      draw(entries[found[index]], in: row.inset(left: 2), keys: keys, groups: groups, &frame)
      guard index == list.cursor else { continue }
      frame.put(Cell(">", style: .selected), at: row.origin, clippedTo: area)
      if !frame.environment.isSlowLink { frame.select(row) }
    }
  }

  private func draw(_ entry: PaletteEntry, in row: Rect, keys: Int, groups: Int, _ frame: inout Frame) {
    let isEnabled = entry.disabled == nil
    var title = Line(entry.title, isEnabled ? .text : .dim)
    guard !entry.keys.isEmpty else {
      // What has no key takes the columns of keys and groups as well.
      if !entry.remark.isEmpty { title.append("  \(entry.remark)", .dim) }
      frame.write(title, in: row)
      return
    }
    var rest = row
    frame.write(entry.keys, in: rest.removing(.right, keys), style: isEnabled ? .hintKey : .dim)
    _ = rest.removing(.right, 2)
    if groups > 0 {
      frame.write(entry.group, in: rest.removing(.right, groups), style: .dim)
      _ = rest.removing(.right, 2)
    }
    frame.write(title, in: rest)
  }
}
