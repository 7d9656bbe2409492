import Domain
import TerminalUI

extension ReportsScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    if let page { return page.bindings }
    let none = list.cursor == nil ? CommonBindings.nothingChosen : nil
    let next = next(app) == nil ? Phrase("quý sau chưa bắt đầu", "the next quarter has not begun") : nil
    let clear = filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear the filter"))]
    return [
      ActionBinding(
        [.enter, .character("l"), .function(3), .character("v")], .open, openLabel, short: Phrase("Xem", "View"),
        group: .record, disabled: none, inBar: true),
      ActionBinding(
        [.left], .own(.previousQuarter), Phrase("quý trước", "quarter before"), group: .list, inBar: true),
      ActionBinding(
        [.right], .own(.nextQuarter), Phrase("quý sau", "next quarter"), group: .list, disabled: next, inBar: true),
      CommonBindings.filter,
    ] + outputBindings(app) + CommonBindings.sorting + (app.layout.shape.isWide ? [CommonBindings.foldDetail] : [])
      + clear
      + CommonBindings.moves
  }

  /// What Enter opens, by the column in use.
  private var openLabel: Phrase {
    guard let column = order.column.reportClass else {
      return Phrase("xem các nhiệm vụ của đơn vị trong quý", "the unit's tasks of the quarter")
    }
    let name = ReportWords.fact(column)
    return Phrase("xem việc: \(name.vietnamese)", "tasks: \(name.english)")
  }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    if page != nil { return handleOnPage(action, &app) }
    switch action {
    case .move(let move): return list.move(move, height: layout(app).rowsShown)
    case .open: open(app)
    case .filter: filterBox.open()
    case .back: clearFilter(app)
    case .nextSort, .previousSort, .reverseSort: reorder(action, app)
    case .foldDetail: isFolded.toggle()
    case .own(.freezeQuarter): freeze(&app)
    case .own(.exportQuarter): askForFormat(&app)
    case .own(.nextQuarter): go(to: next(app), app)
    case .own(.previousQuarter): go(to: current(app)?.advanced(by: -1), app)
    default: break
    }
    return []
  }

  private func current(_ app: AppState) -> Quarter? {
    chosen ?? app.settings.rulebook.thresholds.quarterRule.quarter(of: app.today)
  }

  /// The quarter after the one shown, where it has begun.
  func next(_ app: AppState) -> Quarter? {
    let rule = app.settings.rulebook.thresholds.quarterRule
    return current(app)?.advanced(by: 1).flatMap { rule.days(of: $0).lowerBound <= app.today ? $0 : nil }
  }

  private mutating func go(to quarter: Quarter?, _ app: AppState) {
    guard let quarter else { return }
    chosen = quarter == app.settings.rulebook.thresholds.quarterRule.quarter(of: app.today) ? nil : quarter
    refresh(app, order: .renewed)
  }

  private mutating func reorder(_ action: Action, _ app: AppState) {
    if action == .reverseSort {
      order.isReversed.toggle()
    } else {
      let all = columns
      let place = all.firstIndex(of: order.column) ?? 0
      order.column = all[(place + (action == .nextSort ? 1 : -1) + all.count) % all.count]
      order.isReversed = false
    }
    refresh(app, order: .renewed)
  }

  private mutating func clearFilter(_ app: AppState) {
    guard !filterBox.isEmpty else { return }
    filterBox.set("")
    refresh(app, order: .renewed)
  }

  private mutating func open(_ app: AppState) {
    guard let cursor = list.cursor, let row = rows[cursor], let report, let index = app.index else { return }
    page = QuarterPage(row, order.column.reportClass, report.figures, index.registry)
  }

  private mutating func handleOnPage(_ action: Action, _ app: inout AppState) -> [Effect] {
    guard let figures = report?.figures, let registry = app.index?.registry else { return [] }
    switch action {
    case .move(let move): return page?.list.move(move, height: QuarterPage.rowsShown(in: app.layout.body)) ?? []
    case .open: return page?.list.cursor.map { app.go(to: .assignments, at: .assignment($0)) } ?? []
    case .nextPane: page?.turn(by: 1, figures, registry)
    case .previousPane: page?.turn(by: -1, figures, registry)
    case .back, .goTo(Self.id): page = nil
    default: break
    }
    return []
  }
}
