import Domain
import TerminalUI

extension ScreenID {
  /// Units as a tree.
  package static let units = ScreenID("units")
}

/// Units as a tree with counts, and the page of one unit.
package struct UnitsScreen: Screen {
  package static let id = ScreenID.units
  package static let title = Phrase("Đơn vị", "Units")
  package static let key: Character = "1"

  package var filterBox = FilterBox(fields: Set(OrgUnit.table.fields.map(\.key)).union(["id"]))
  /// The rows shown: the open part of the tree, or what the filter finds.
  var list = RecordList<Code<OrgUnit>>()
  /// The whole tree.
  var items: [UnitTreeItem] = []

  package init() {}

  package func bindings(_ app: AppState) -> [ActionBinding] {
    CommonBindings.moves + [CommonBindings.filter]
  }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .move(let move):
      return list.move(move, height: app.layout.body.height - 2)
    case .filter:
      filterBox.open()
      return []
    default: return []
    }
  }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    items = app.index?.unitTree() ?? []
    list.update(items.map(\.unit), order: order)
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {}
}
