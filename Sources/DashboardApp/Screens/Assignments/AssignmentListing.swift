import Domain
import TerminalUI

/// A screen with a list of assignments that opens one of them as a page over itself.
protocol AssignmentListing: Screen {
  var list: RecordList<RecordNumber<Assignment>> { get set }
  /// The assignment opened over the list.
  var page: AssignmentPage? { get set }
  var isFolded: Bool { get set }
}

extension AssignmentListing {
  /// Opens an assignment over the list; what others changed in it is then seen.
  mutating func open(_ id: RecordNumber<Assignment>, _ app: inout AppState) -> [Effect] {
    list.select(id)
    var opened = AssignmentPage(id)
    let effects = opened.renew(&app)
    page = opened
    return effects
  }

  /// What keys do while an assignment is open.
  mutating func handleOnPage(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .back, .open, .goTo(Self.id): page = nil
    case .flag: app.openFlag(on: page?.id)
    case .move(let move): page?.scroll(move, app)
    case .nextChanged, .previousChanged:
      guard selectChanged(by: action, app), let id = list.cursor else { return app.tellNothingChanged() }
      return open(id, &app)
    default: return []
    }
    return page == nil ? settle(&app) : []
  }

  /// Goes to the next row that others changed, or the one before.
  mutating func goToChanged(by action: Action, _ app: inout AppState) -> [Effect] {
    selectChanged(by: action, app) ? settle(&app) : app.tellNothingChanged()
  }

  private mutating func selectChanged(by action: Action, _ app: AppState) -> Bool {
    list.selectNext(forward: action == .nextChanged) { app.isChanged($0) }
  }

  mutating func clearFilter(_ app: inout AppState) -> [Effect] {
    guard !filterBox.isEmpty else { return [] }
    filterBox.set("")
    refresh(app, order: .renewed)
    return settle(&app)
  }

  mutating func fold(_ app: inout AppState) -> [Effect] {
    isFolded.toggle()
    return settle(&app)
  }
}
