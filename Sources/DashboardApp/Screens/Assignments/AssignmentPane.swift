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
      guard let content = try content(of: id, index, in: panes, area, app) else {
        panes.drawDivider(of: &frame, titles: [Line("\(id.rawValue)", .accent)])
        return
      }
      draw(content, of: id, in: panes, area, of: &frame, app)
    } catch {
      panes.drawDivider(of: &frame, titles: [Line("\(id.rawValue)", .accent)])
      let lines = Line.wrapped(app.errorText.sentence(error), to: area.width, style: .error)
      for (row, line) in lines.enumerated() { frame.write(line, in: area.row(row)) }
    }
  }

  private func draw(
    _ content: Content, of id: RecordNumber<Assignment>, in panes: ListPanes, _ area: Rect, of frame: inout Frame,
    _ app: AppState
  ) {
    guard panes.isBeside else {
      panes.drawDivider(of: &frame, titles: [Line("\(id.rawValue)", .accent), Line(content.title)])
      for (row, line) in content.lines.enumerated() { frame.write(line, in: area.row(row)) }
      return
    }
    panes.drawDivider(of: &frame, titles: [])
    frame.write(Line("\(id.rawValue)", .accent), in: area)
    let offset = app.detailScroll.offset(for: RecordKey(.assignment, id.rawValue))
    frame.draw(ScrollView(content.lines, offset: offset), in: area.inset(top: 1))
  }

  /// What is told of an assignment.
  struct Content: Sendable {
    let title: DisplayText
    let lines: [Line]
  }

  /// All that it is told from, beside the state that was read.
  struct Basis: Equatable {
    let surroundings: PictureSurroundings
    let id: RecordNumber<Assignment>
    let change: ForeignChange?
    let historyChanges: Int
    let width: Int
    let isBeside: Bool
  }

  /// What is told of an assignment where there is so much room; nil where the store does not know it.
  private func content(
    of id: RecordNumber<Assignment>, _ index: RegistryIndex, in panes: ListPanes, _ area: Rect, _ app: AppState
  ) throws(StoreError) -> Content? {
    let change = app.ledger.changed.isEmpty ? nil : app.ledger.changed[RecordKey(.assignment, id.rawValue)]
    let basis = Basis(
      surroundings: PictureSurroundings(app), id: id, change: change, historyChanges: app.ledger.historyChanges,
      width: area.width, isBeside: panes.isBeside)
    return try app.ledger.pictures.assignment.value(for: basis) { () throws(StoreError) in
      guard let assignment = try index.registry.assignment(id) else { return nil }
      let lines =
        panes.isBeside
        ? AssignmentDetail(assignment, index, app, width: area.width - 2).lines
        : AssignmentBrief(assignment, index, app).lines
      return Content(title: DisplayText(assignment.title), lines: lines)
    }
  }

  /// The detail beside the list, for scrolling.
  func extent(in panes: ListPanes, _ app: AppState) -> DetailExtent? {
    guard panes.isBeside, let area = panes.detail, let id, let index = app.index,
      let content = try? content(of: id, index, in: panes, area, app)
    else { return nil }
    return DetailExtent(
      key: RecordKey(.assignment, id.rawValue), lines: content.lines.count, rows: area.height - 1)
  }
}
