import Domain
import TerminalUI

extension IncidentsScreen {
  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    if tab == .suggestions, page == nil, let effects = handleSuggestion(action, &app) { return effects }
    switch action {
    case .move(let move): return self.move(move, app)
    case .open: return open(&app)
    case .back: return back(app)
    case .filter:
      filterBox.open()
      return []
    case .mark: return list.toggleMark(height: tableRows(app))
    case .invertMarks, .clearMarks:
      if action == .invertMarks { list.invertMarks() } else { list.clearMarks() }
      return []
    case .nextPane: return showState(step: 1, app)
    case .previousPane: return showState(step: -1, app)
    case .nextSort: return sort(by: 1, app)
    case .previousSort: return sort(by: -1, app)
    case .reverseSort:
      isReversed.toggle()
      return reorder(app)
    case .nextChanged: return walkChanges(forward: true, &app)
    case .previousChanged: return walkChanges(forward: false, &app)
    case .foldDetail:
      isFolded.toggle()
      return settle(&app)
    default: return handleRecord(action, &app)
    }
  }

  /// What is done with the chosen incident.
  private mutating func handleRecord(_ action: Action, _ app: inout AppState) -> [Effect] {
    if action == .flag {
      app.open(.flag(unit: nil, assignment: nil))
      return []
    }
    if action == .own(.incidentSteps), page == nil, markCount > 0 {
      app.open(BulkDialog(.verify, on: list.marked.map { RecordKey(.incident, $0.rawValue) }, app))
      return []
    }
    guard let id = chosen else { return [] }
    if let step = IncidentStep.allCases.first(where: { $0.action == action }) {
      app.open(.step(step, id))
    } else if action == .own(.incidentSteps) {
      app.open(StepsDialog(id, app))
    }
    return []
  }

  private mutating func move(_ move: ListState.Move, _ app: AppState) -> [Effect] {
    guard var page else { return list.move(move, height: tableRows(app)) }
    let area = app.layout.body
    page.offset = ScrollView.offset(
      page.offset, after: move, lineCount: pageLines(page.id, in: area, app).map(\.count).max() ?? 0,
      height: area.height)
    self.page = page
    return []
  }

  private mutating func open(_ app: inout AppState) -> [Effect] {
    guard let id = list.cursor else { return [] }
    page = IncidentPage(id: id)
    list.select(id)
    return settle(&app)
  }

  /// Closes the page, else clears what narrows the list.
  private mutating func back(_ app: AppState) -> [Effect] {
    if page != nil {
      page = nil
      return []
    }
    filterBox.set("")
    tab = .all
    return reorder(app)
  }

  /// Shows the incidents of the next state that there are any of, all of them after the last.
  private mutating func showState(step: Int, _ app: AppState) -> [Effect] {
    let choices = tabs
    let here = choices.firstIndex(of: tab) ?? 0
    tab = choices[(here + step + choices.count) % choices.count]
    let effects = reorder(app)
    // Whoever turns to a state wants its first case, not none.
    if list.cursor == nil, let first = list.ids.first { list.select(first) }
    return effects
  }

  /// All, those handled out of proportion and what the rules propose where there are any, and each state that there
  /// are incidents of.
  var tabs: [IncidentTab] {
    [.all] + (disproportionate.isEmpty ? [] : [.disproportionate]) + (suggestions.isEmpty ? [] : [.suggestions])
      + IncidentState.inOrder.filter { counts[$0] != nil }.map { .state($0) }
  }

  private mutating func sort(by step: Int, _ app: AppState) -> [Effect] {
    let orders = IncidentOrder.allCases
    let here = orders.firstIndex(of: order) ?? 0
    order = orders[(here + step + orders.count) % orders.count]
    isReversed = false
    return reorder(app)
  }

  private mutating func reorder(_ app: AppState) -> [Effect] {
    refresh(app, order: .renewed)
    return [.schedule(.detail, milliseconds: 60)]
  }

  private mutating func walkChanges(forward: Bool, _ app: inout AppState) -> [Effect] {
    let changed = app.ledger.changed
    let isFound = list.selectNext(forward: forward) { changed[RecordKey(.incident, $0.rawValue)] != nil }
    return isFound ? settle(&app) : []
  }
}
