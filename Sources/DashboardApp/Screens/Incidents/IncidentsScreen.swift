import Domain
import TerminalUI

extension ScreenID {
  /// Incidents by state.
  package static let incidents = ScreenID("incidents")
}

/// Incidents by state, and the page of one incident with all that is known of it.
package struct IncidentsScreen: Screen {
  package static let id = ScreenID.incidents
  package static let title = Phrase("Vụ việc", "Incidents")
  package static let key: Character = "4"
  package static var advice: Phrase? {
    Phrase(
      "Enter: xem   F7: ghi nhận   F6: bước tiếp   Space: đánh dấu   F9: mọi lệnh",
      "Enter: read   F7: flag   F6: next step   Space: mark   F9: all commands")
  }

  package static let filterExample = Phrase("cu jut, v-05, @ttv01", "cu jut, v-05, @ttv01")
  package var filterBox = FilterBox(fields: RegistryIndex.incidentFilterFields)
  var list = RecordList<RecordNumber<Incident>>()
  var order = IncidentOrder.state
  var isReversed = false
  /// What is shown of them: all, those of one state, or those handled out of proportion.
  var tab = IncidentTab.all
  /// How many visible incidents are in each state, whatever is filtered.
  var counts: [IncidentState: Int] = [:]
  /// How many of them the filter finds.
  var found: [IncidentState: Int] = [:]
  /// Those whose handling lies outside what was expected, for who may see all of them.
  private(set) var disproportionate: Set<RecordNumber<Incident>> = []
  /// How many of these the filter finds.
  private(set) var foundDisproportionate = 0
  /// What the rules propose, in place of the list while its tab is shown.
  var suggestions = SuggestionsTab()
  var isFolded = false
  /// What the unit of the incident shown has to do.
  private(set) var others = OtherTasks()
  /// The incident shown on the whole body, and the rows it is scrolled by.
  var page: IncidentPage?
  /// An incident to choose as soon as it has been read.
  var awaited: RecordNumber<Incident>?

  package init() {}

  /// Incidents that are not yet ended.
  package static func badge(_ app: AppState) -> TabBadge? {
    let open = app.index?.openIncidentCount ?? 0
    return open > 0 ? TabBadge(open, .incident) : nil
  }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let index = app.index else { return }
    counts = index.incidentCounts
    disproportionate = IncidentsScreen.disproportionate(index)
    suggestions.refresh(app, order: order)
    if !tabs.contains(tab) { tab = .all }
    var query = IncidentQuery()
    query.filter = filterBox.filter
    query.order = self.order
    query.isReversed = isReversed
    var ids = index.incidents(query, under: app.settings.rulebook.catalogue)
    let states = ids.map { index.incident($0)?.state }
    found = states.reduce(into: [:]) { if let state = $1 { $0[state, default: 0] += 1 } }
    foundDisproportionate = ids.count { disproportionate.contains($0) }
    switch tab {
    case .all, .suggestions: break
    case .state(let state): ids = zip(ids, states).filter { $0.1 == state }.map(\.0)
    case .disproportionate: ids = ids.filter { disproportionate.contains($0) }
    }
    list.update(ids, order: order, onLoss: filterBox.isOpen ? .chooseFirst : .chooseNone)
    if let awaited, ids.contains(awaited) {
      list.select(awaited)
      self.awaited = nil
    }
    if let page, index.incident(page.id) == nil { self.page = nil }
  }

  package var markCount: Int { list.marks.count }

  package mutating func dropLostMarks() -> Int { list.dropLostMarks() }

  package mutating func unmark(_ ids: Set<String>) { list.unmark(ids) }

  package func chosenRecord(_ app: AppState) -> RecordKey? { chosen.map { RecordKey(.incident, $0.rawValue) } }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    switch focus {
    case .incident(let id):
      showAll()
      refresh(app, order: .renewed)
      awaited = list.ids.contains(id) ? nil : id
      list.select(id)
    case .records(let unit): show(filter: "unit:\(unit.rawValue)", app)
    case .filter(let text): show(filter: text, app)
    case .unit, .assignment, .entry, .register, .compliance, nil: break
    }
    return []
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = list.settle()
    _ = suggestions.list.settle()
    noteChange(&app)
    let incident = list.detail.flatMap { app.index?.incident($0) }
    others.gather(of: incident?.unit, besides: [], app)
    let search = app.requestSuggestions()
    guard let shown = page?.id ?? (app.layout.shape.isWide && !isFolded ? list.detail : nil),
      app.index?.visibility == .everything
    else { return search }
    return search + app.requestHistory(of: RecordKey(.incident, shown.rawValue))
  }

  /// Takes what others changed in the incident on the page as seen, and shows it on top.
  private mutating func noteChange(_ app: inout AppState) {
    guard let key = page.map({ RecordKey(.incident, $0.id.rawValue) }) else { return }
    if let news = app.ledger.changed[key] {
      page?.change = news
      page?.offset = 0
    }
    app.ledger.markSeen(key)
  }

  /// The incident under the cursor or on the page.
  var chosen: RecordNumber<Incident>? { page?.id ?? (tab == .suggestions ? nil : list.cursor) }

  private mutating func show(filter: String, _ app: AppState) {
    showAll()
    filterBox.set(filter)
    refresh(app, order: .renewed)
  }

  private mutating func showAll() {
    page = nil
    tab = .all
    filterBox.set("")
  }

  private static func disproportionate(_ index: RegistryIndex) -> Set<RecordNumber<Incident>> {
    guard index.visibility == .everything else { return [] }
    return Set(index.incidents.filter(\.isDisproportionate).map(\.id))
  }
}

/// What the list of incidents shows.
enum IncidentTab: Hashable, Sendable {
  case all
  case state(IncidentState)
  /// Handled out of proportion: what a supervisor has to look at.
  case disproportionate
  /// Incidents that the rules propose.
  case suggestions
}

/// The page of one incident.
struct IncidentPage: Hashable, Sendable {
  let id: RecordNumber<Incident>
  var offset = 0
  /// What others changed before or while the page was open.
  var change: ForeignChange?
}
