import Domain
import TerminalUI
import VietnameseText

extension BulkDialog {
  /// Where the parts lie.
  struct Layout {
    let box: Rect
    let summary: Rect
    /// The row of what is given, its name before it; empty where nothing is asked for.
    let entry: Rect
    let list: Rect
    /// What stands in the way.
    let foot: Rect
  }

  func layout(in area: Rect, _ app: AppState) -> Layout {
    let width = TerminalUI.Modal.width(96, in: area.width)
    let entryRows = asksForEntry ? 2 : 0
    let footRows = failureLines(width: width - 4).count
    let wanted = lines(width: width - 6, app).count + 4 + entryRows + footRows
    let room = area.inset(bottom: 1)
    let box = room.centered(Size(width: width, height: min(room.height, max(10, wanted))))
    var inner = TerminalUI.Modal.content(in: box)
    let summary = inner.removing(.top, 1)
    let entry = inner.removing(.top, entryRows)
    _ = inner.removing(.top, 1)
    let foot = inner.removing(.bottom, footRows)
    return Layout(box: box, summary: summary, entry: entry.row(entryRows - 1), list: inner, foot: foot)
  }

  /// Whether something is to be given for all records, and may still be.
  private var asksForEntry: Bool {
    if case .done = stage { return false }
    return work.entry != .nothing
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let layout = layout(in: area, app)
    frame.draw(TerminalUI.Modal(app.text(work.title), footer: footer(app)), in: layout.box)
    frame.write(summary(app), in: layout.summary)
    let lines = lines(width: layout.list.width - 2, app)
    frame.draw(ScrollView(lines, offset: offset, isActive: isListActive || !asksForEntry), in: layout.list)
    for (row, line) in failureLines(width: layout.foot.width).enumerated() {
      frame.write(line, in: layout.foot.row(row))
    }
    if asksForEntry { drawEntry(in: layout.entry, within: area.inset(bottom: 1), of: &frame, app) }
  }

  private func drawEntry(in row: Rect, within area: Rect, of frame: inout Frame, _ app: AppState) {
    let name = app.text(work.label)
    let (label, field) = row.split(.left, TextWidth.of(name) + 2)
    frame.write(name, in: label, style: isListActive ? .label : .accent)
    entry.draw(in: field, isActive: !isListActive, of: &frame, app)
    if !isListActive { entry.drawChoices(besides: field, within: area, of: &frame, app) }
  }

  private func failureLines(width: Int) -> [Line] {
    failure.map { Line.wrapped($0, to: max(1, width), style: .error) } ?? []
  }

  private func footer(_ app: AppState) -> Line? {
    switch stage {
    case .saving: Line(app.text(Messages.saving), .accent)
    case .preview: Line(app.text(Phrase("chưa ghi gì", "nothing is written yet")), .dim)
    case .done: nil
    }
  }

  /// How many rows are or were written, and how many refused.
  private func summary(_ app: AppState) -> Line {
    var line: Line
    let plan = shownPlan
    let count = app.text(work.counted(plan.rows.count))
    if case .done(_, let receipt) = stage {
      let entry = VietnameseNumber.grouped(receipt.sequence.value)
      line = Line(
        app.text(Phrase("Đã ghi \(count) (mục \(entry))", "Wrote \(count) (entry \(entry))")), .good)
    } else {
      line = Line(app.text(Phrase("Sẽ ghi \(count), một lần", "Will write \(count), at once")), .value)
    }
    if !plan.refusals.isEmpty {
      let refused = plan.refusals.count
      line.append(app.text(Phrase(", bỏ qua \(refused)", ", leaving out \(refused)")), .warning)
    }
    return line
  }

  /// The plan written, else the one that would be.
  private var shownPlan: BulkPlan {
    if case .done(let plan, _) = stage { plan } else { plan }
  }

  /// What is refused with its reasons, then what is written.
  func lines(width: Int, _ app: AppState) -> [Line] {
    let plan = shownPlan
    var lines: [Line] = []
    if !plan.refusals.isEmpty {
      lines.append(Line(app.text(Phrase("KHÔNG GHI ĐƯỢC", "CANNOT BE WRITTEN")), .heading))
      for refusal in plan.refusals {
        lines.append(Line([Span("! ", .warning), Span(refusal.title)]))
        lines += TextWrap.wrap(refusal.reason, to: max(10, width - 4)).map { Line([Span("    "), Span($0, .warning)]) }
      }
      lines.append(Line())
    }
    guard !plan.rows.isEmpty else { return lines }
    var title = app.text(Phrase("SẼ GHI", "WILL BE WRITTEN"))
    if case .done = stage { title = app.text(Phrase("ĐÃ GHI", "WRITTEN")) }
    lines.append(Line(title, .heading))
    lines += plan.rows.map { Line([Span("  "), Span($0.title)]) }
    return lines
  }
}
