import Domain
import TerminalUI
import VietnameseText

/// The chosen assignment beside the list, or in three lines below it.
struct AssignmentPane {
  let id: RecordNumber<Assignment>?

  func draw(in panes: ListPanes, of frame: inout Frame, _ app: AppState) {
    guard let area = panes.detail else { return }
    guard let id, let index = app.index else {
      panes.drawDivider(of: &frame, titles: [])
      frame.write(app.text(Phrase("Chưa chọn nhiệm vụ nào.", "No task is chosen.")), in: area, style: .dim)
      return
    }
    do throws(StoreError) {
      guard let assignment = try index.registry.assignment(id) else {
        panes.drawDivider(of: &frame, titles: [Line("\(id.rawValue)", .accent)])
        return
      }
      draw(assignment, index, in: panes, area, of: &frame, app)
    } catch {
      panes.drawDivider(of: &frame, titles: [Line("\(id.rawValue)", .accent)])
      let lines = Line.wrapped(app.errorText.sentence(error), to: area.width, style: .error)
      for (row, line) in lines.enumerated() { frame.write(line, in: area.row(row)) }
    }
  }

  private func draw(
    _ assignment: Assignment, _ index: RegistryIndex, in panes: ListPanes, _ area: Rect, of frame: inout Frame,
    _ app: AppState
  ) {
    guard panes.isBeside else {
      panes.drawDivider(
        of: &frame, titles: [Line("\(assignment.id.rawValue)", .accent), Line(DisplayText(assignment.title))])
      for (row, line) in AssignmentBrief(assignment, index, app).lines.enumerated() {
        frame.write(line, in: area.row(row))
      }
      return
    }
    panes.drawDivider(of: &frame, titles: [])
    frame.write(Line("\(assignment.id.rawValue)", .accent), in: area)
    let lines = AssignmentPane.lines(assignment, index, app, in: area)
    frame.draw(ScrollView(lines, offset: app.detailScroll.offset(for: assignment.key)), in: area.inset(top: 1))
  }

  private static func lines(
    _ assignment: Assignment, _ index: RegistryIndex, _ app: AppState, in area: Rect
  ) -> [Line] {
    AssignmentDetail(assignment, index, app, width: area.width - 2).lines
  }

  /// The detail beside the list, for scrolling.
  func extent(in panes: ListPanes, _ app: AppState) -> DetailExtent? {
    guard panes.isBeside, let area = panes.detail, let id, let index = app.index,
      let assignment = try? index.registry.assignment(id)
    else { return nil }
    let lines = AssignmentPane.lines(assignment, index, app, in: area)
    return DetailExtent(key: assignment.key, lines: lines.count, rows: area.height - 1)
  }
}
