import Domain
import TerminalUI
import VietnameseText

/// The other open assignments of one unit: the third pane of the widest screens.
struct OtherTasks: Sendable {
  private var unit: Code<OrgUnit>?
  private var summaries: [AssignmentSummary] = []

  /// Gathers the unit's open assignments besides some, where there is a pane for them.
  mutating func gather(of unit: Code<OrgUnit>?, besides shown: [RecordNumber<Assignment>], _ app: AppState) {
    self.unit = unit
    guard app.layout.shape == .threePanes, let unit, let index = app.index else {
      summaries = []
      return
    }
    summaries = index.openSummaries(of: unit).filter { !shown.contains($0.id) }
  }

  /// The same for the unit that leads an assignment.
  mutating func gather(besides id: RecordNumber<Assignment>?, _ app: AppState) {
    let assignment = id.flatMap { try? app.index?.registry.assignment($0) }
    gather(of: assignment?.unit, besides: id.map { [$0] } ?? [], app)
  }

  func draw(in panes: ListPanes, of frame: inout Frame, _ app: AppState) {
    guard let area = panes.third, let index = app.index, let unit else { return }
    let title = Line([
      Span(app.text(Phrase("VIỆC KHÁC CỦA ĐƠN VỊ", "THE UNIT'S OTHER TASKS")), .accent),
      Span(" \(VietnameseNumber.grouped(summaries.count))", .dim),
    ])
    frame.write(title, in: area.row(0))
    let name = TableCell(DisplayText(index.name(of: unit)), short: DisplayText(index.shortName(of: unit)))
    frame.write(name.text(fitting: area.width), in: area.row(1), style: .label)
    guard !summaries.isEmpty else {
      frame.write(
        app.text(Phrase("Không còn việc nào đang mở.", "No other task is open.")), in: area.row(3), style: .dim)
      return
    }
    let room = max(0, (area.height - 4) / 2)
    for (place, summary) in summaries.prefix(room).enumerated() {
      draw(summary, in: area.row(3 + 2 * place), area.row(4 + 2 * place), index, of: &frame, app)
    }
    guard summaries.count > room else { return }
    let more = Phrase("và \(summaries.count - room) việc nữa", "and \(summaries.count - room) more")
    frame.write(app.text(more), in: area.row(area.height - 1), style: .dim)
  }

  /// "000409  Quá hạn 4 ngày", below it what the task is.
  private func draw(
    _ summary: AssignmentSummary, in first: Rect, _ second: Rect, _ index: RegistryIndex, of frame: inout Frame,
    _ app: AppState
  ) {
    let standing = summary.standing(on: index.reporting)
    let line = Line([
      Span("\(RecordWords.number(summary.id, on: app.today))  ", .dim),
      Span(
        StatusWords.text(of: summary, on: index.reporting, app.language),
        StatusWords.style(of: standing, app.settings.rulebook.thresholds)),
    ])
    frame.write(line, in: first)
    let title = (try? index.registry.assignment(summary.id))?.title ?? ""
    frame.write(DisplayText(title), in: second.inset(left: 2))
  }
}
