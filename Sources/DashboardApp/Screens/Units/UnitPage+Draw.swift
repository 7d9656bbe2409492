import Domain
import TerminalUI
import VietnameseText

extension UnitPage {
  /// Where the parts of the page lie.
  struct Layout {
    let facts: Rect
    let rule: Rect
    let table: Rect
  }

  func layout(in body: Rect, _ app: AppState) -> Layout {
    let count = factLines(app, width: body.width - 2).count
    let share = changeLines(app, width: body.width - 2).isEmpty ? 3 : 2
    let (facts, rest) = body.split(.top, min(count, max(1, body.height / share)))
    let (rule, table) = rest.split(.top, 1)
    return Layout(facts: facts, rule: rule, table: table)
  }

  func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let layout = layout(in: area, app)
    let lines = factLines(app, width: area.width - 2)
    for (row, line) in lines.prefix(layout.facts.height).enumerated() {
      frame.write(line, in: layout.facts.inset(horizontal: 1).row(row))
    }
    frame.draw(Rule(titles(app, width: area.width)), in: layout.rule)
    frame.draw(table(app), in: layout.table)
  }

  private func factLines(_ app: AppState, width: Int) -> [Line] {
    let words = UnitWords(detail, app)
    return changeLines(app, width: width) + [Line(DisplayText(detail.unit.name(on: app.today).name), .heading)]
      + words.facts(width: width) + [words.short[0]]
  }

  /// The parts with their counts; short names where the long ones leave no room, at last the part shown alone.
  private func titles(_ app: AppState, width: Int) -> [Line] {
    for isShort in [false, true] {
      let titles = parts.map { title($0, app, isShort: isShort) }
      // A rule puts four columns around each title.
      if titles.reduce(0, { $0 + $1.width + 4 }) <= width { return titles }
    }
    let place = (parts.firstIndex(of: part) ?? 0) + 1
    return [title(part, app, isShort: true), Line("\(place)/\(parts.count)", .dim)]
  }

  private func title(_ part: Part, _ app: AppState, isShort: Bool) -> Line {
    let (phrase, count) = name(part, isShort: isShort)
    let isShown = part == self.part
    return Line(
      isShown ? "[\(app.text(phrase)) \(count)]" : "\(app.text(phrase)) \(count)", isShown ? .tabActive : .dim)
  }

  private func name(_ part: Part, isShort: Bool) -> (Phrase, Int) {
    switch part {
    case .assignments:
      (isShort ? Phrase("Nhiệm vụ", "Tasks") : Phrase("Nhiệm vụ chưa xong", "Open assignments"), assignments.count)
    case .incidents: (Phrase("Vụ việc", "Incidents"), incidents.count)
    case .headships: (isShort ? Phrase("Đứng đầu", "Heads") : Phrase("Người đứng đầu", "Heads"), headships.count)
    case .people: (Phrase("Nhân sự", "People"), people.count)
    case .compliance: (Phrase("Chấp hành, thiếu", "Compliance, gaps"), file?.gaps ?? 0)
    }
  }
}
