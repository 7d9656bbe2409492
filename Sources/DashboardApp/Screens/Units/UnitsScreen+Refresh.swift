import Domain
import TerminalUI

extension UnitsScreen {
  package mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let index = app.index else { return }
    tree = UnitRows(index.unitTree(by: sort.order, isReversed: sort.isReversed))
    showRows(app, order: order)
    page?.refresh(index, under: app.settings.rulebook, order: order)
  }

  /// Puts the rows that are open or found into the list.
  mutating func showRows(_ app: AppState, order: RowOrder = .renewed) {
    guard let index = app.index else { return }
    let rows: [Code<OrgUnit>]
    if filterBox.filter.isEmpty {
      rows = tree.show(opened: opened)
      list.update(rows, order: order)
    } else {
      let found = tree.items.map(\.unit).filter { id in
        index.registry.units[id].map { index.matches($0, filterBox.filter) } ?? false
      }
      rows = tree.show(found: Set(found))
      list.update(rows, order: order, onLoss: .chooseFirst)
      if order == .renewed, let first = found.first, !found.contains(where: { $0 == list.cursor }) {
        list.select(first)
      }
    }
    gather(app)
  }

  /// Gathers what the detail tells of the unit it shows.
  mutating func gather(_ app: AppState) {
    guard let index = app.index, let shown = list.detail else {
      detail = nil
      return
    }
    detail = UnitDetail(shown, index)
  }

  package func chosenRecord(_ app: AppState) -> RecordKey? {
    page?.chosenRecord ?? list.cursor.map { RecordKey(.unit, $0.rawValue) }
  }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    if list.settle() || detail?.unit.id != list.detail { gather(app) }
    return page?.settle(&app) ?? []
  }

  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] {
    if case .compliance(let unit) = focus, let index = app.index {
      page = UnitPage(unit, index, under: app.settings.rulebook)
      page?.show(.compliance)
      return []
    }
    guard case .unit(let unit) = focus else { return [] }
    page = nil
    filterBox.set("")
    opened.formUnion(tree.ancestors(of: unit))
    showRows(app)
    list.select(unit)
    gather(app)
    return []
  }
}
