import Domain
import TerminalUI

extension UnitsScreen {
  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): return self.move(move, app)
    case .open: return open(&app)
    case .back:
      goBack(app)
      return []
    case .nextPane: page?.turn(by: 1)
    case .previousPane: page?.turn(by: -1)
    case .filter: filterBox.open()
    case .nextSort, .previousSort, .reverseSort:
      sort.change(by: action)
      refresh(app, order: .renewed)
    case .foldDetail: isDetailFolded.toggle()
    case .nextChanged, .previousChanged:
      let ledger = app.ledger
      _ = list.selectNext(forward: action == .nextChanged) { ledger.isChanged(RecordKey(.unit, $0.rawValue)) }
      gather(app)
    case .flag: app.open(.flag(unit: subject, assignment: nil))
    case .own(let own): return handle(own, &app)
    default: break
    }
    return []
  }

  /// The unit that keys are about: that of the page, else that under the cursor.
  var subject: Code<OrgUnit>? { page?.unit ?? list.cursor }

  private mutating func handle(_ action: ScreenAction, _ app: inout AppState) -> [Effect] {
    if openForm(for: action, &app) { return [] }
    switch action {
    case .unfoldUnit: unfold(app)
    case .foldUnit: fold(app)
    case .unfoldAllUnits:
      opened = tree.parents
      showRows(app)
    case .foldAllUnits:
      let top = list.cursor.flatMap { tree.ancestors(of: $0).last }
      opened = []
      showRows(app)
      if let top { list.select(top) }
      gather(app)
    case .assignmentsOfUnit:
      guard let subject else { return [] }
      return app.go(to: .assignments, at: .records(of: subject))
    default: break
    }
    return []
  }

  private mutating func move(_ move: ListState.Move, _ app: AppState) -> [Effect] {
    guard page == nil else { return page?.move(move, app) ?? [] }
    return list.move(move, height: UnitsTable.rowsShown(panes(app).list))
  }

  private mutating func open(_ app: inout AppState) -> [Effect] {
    if let page { return page.open(&app) }
    guard let unit = list.cursor, let index = app.index,
      let opened = UnitPage(unit, index, under: app.settings.rulebook)
    else { return [] }
    page = opened
    return settle(&app)
  }

  private mutating func goBack(_ app: AppState) {
    if let unit = page?.unit {
      page = nil
      list.select(unit)
      gather(app)
    } else if !filterBox.isEmpty {
      filterBox.set("")
      if let cursor = list.cursor { opened.formUnion(tree.ancestors(of: cursor)) }
      showRows(app)
    }
  }

  private mutating func unfold(_ app: AppState) {
    guard let cursor = list.cursor, let item = tree[cursor], item.hasChildren, filterBox.isEmpty else { return }
    opened.insert(cursor)
    showRows(app)
  }

  /// Folds an open unit; on any other goes to the unit above.
  private mutating func fold(_ app: AppState) {
    guard let cursor = list.cursor, filterBox.isEmpty else { return }
    if opened.remove(cursor) != nil {
      showRows(app)
    } else if let above = tree.ancestors(of: cursor).first {
      list.select(above)
      gather(app)
    }
  }

  /// How the body is shared between the tree and the detail.
  func panes(_ app: AppState) -> ListPanes {
    ListPanes(app.layout.body, app.layout.shape, detailRows: 3, isFolded: isDetailFolded)
  }
}
