/// The screens of the dashboard, in the order of their tabs: the one list to touch when one comes or goes.
package enum ScreenCatalog {
  package static let all: [any Screen.Type] = [
    OverviewScreen.self,
    UnitsScreen.self,
    AssignmentsScreen.self,
    OverdueScreen.self,
    IncidentsScreen.self,
    ReportsScreen.self,
    EvaluationScreen.self,
    RegistersScreen.self,
    AccountsScreen.self,
  ]

  /// Whether a screen exists, so that a key leads to it.
  package static func has(_ id: ScreenID) -> Bool { all.contains { $0.id == id } }

  /// The screen shown at the start.
  static var first: ScreenID { (all.first { $0.key == "3" } ?? UnitsScreen.self).id }
}

/// The state of every screen.
package struct ScreenStates: Sendable {
  private var states: [ScreenID: any Screen]

  package init() {
    states = Dictionary(ScreenCatalog.all.map { ($0.id, $0.init()) }, uniquingKeysWith: { first, _ in first })
  }

  /// The state of one screen by its type.
  package subscript<S: Screen>(screen: S.Type) -> S {
    get { states[S.id] as? S ?? S() }
    set { states[S.id] = newValue }
  }

  package subscript(id: ScreenID) -> (any Screen)? {
    get { states[id] }
    set { states[id] = newValue }
  }
}

extension AppState {
  /// Lets a screen change itself and the state around it; the screen is taken out meanwhile, so that nothing is copied.
  mutating func withScreen<Outcome>(
    _ id: ScreenID, _ body: (inout any Screen, inout AppState) -> Outcome
  ) -> Outcome? {
    guard var screen = screens[id] else { return nil }
    screens[id] = nil
    let outcome = body(&screen, &self)
    screens[id] = screen
    return outcome
  }

  /// Shows a screen, and what it should point at.
  package mutating func go(to id: ScreenID, at focus: Focus? = nil) -> [Effect] {
    guard screens[id] != nil || current == id else { return [] }
    let isOther = current != id
    current = id
    let effects = withScreen(id) { screen, app -> [Effect] in
      if isOther { screen.refresh(app, order: .renewed) }
      return screen.arrive(at: focus, &app) + screen.settle(&app)
    }
    return effects ?? []
  }
}
