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
    let titles = parts.map { title($0, app) }
    frame.draw(Rule(titles), in: layout.rule)
    frame.draw(table(app), in: layout.table)
  }

  private func factLines(_ app: AppState, width: Int) -> [Line] {
    let words = UnitWords(detail, app)
    return changeLines(app, width: width) + [Line(DisplayText(detail.unit.name(on: app.today).name), .heading)]
      + words.facts(width: width) + [words.short[0]]
  }

  private func title(_ part: Part, _ app: AppState) -> Line {
    let (phrase, count): (Phrase, Int) =
      switch part {
      case .assignments: (Phrase("Nhiệm vụ chưa xong", "Open assignments"), assignments.count)
      case .incidents: (Phrase("Vụ việc", "Incidents"), incidents.count)
      case .headships: (Phrase("Người đứng đầu", "Heads"), headships.count)
      case .people: (Phrase("Nhân sự", "People"), people.count)
      case .compliance: (Phrase("Chấp hành, thiếu", "Compliance, gaps"), file?.gaps ?? 0)
      }
    let isShown = part == self.part
    return Line(
      isShown ? "[\(app.text(phrase)) \(count)]" : "\(app.text(phrase)) \(count)", isShown ? .tabActive : .dim)
  }
}
