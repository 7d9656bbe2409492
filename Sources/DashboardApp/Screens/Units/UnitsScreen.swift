import Domain
import TerminalUI

extension ScreenID {
  /// Units as a tree.
  package static let units = ScreenID("units")
}

extension ScreenAction {
  /// Shows the units below the chosen one.
  static let unfoldUnit = ScreenAction("units.unfold")
  /// Hides the units below the chosen one, or goes to the unit above.
  static let foldUnit = ScreenAction("units.fold")
  static let unfoldAllUnits = ScreenAction("units.unfold-all")
  static let foldAllUnits = ScreenAction("units.fold-all")
  /// Goes to the assignments of the chosen unit.
  static let assignmentsOfUnit = ScreenAction("units.assignments")
}

/// Units as a tree with counts, and the page of one unit.
package struct UnitsScreen: Screen {
  package static let id = ScreenID.units
  package static let title = Phrase("Đơn vị", "Units")
  package static let key: Character = "1"
  package static let filterExample = Phrase("cu jut, snv, !vv", "cu jut, snv, !vv")
  package var filterBox = FilterBox(fields: Set(OrgUnit.table.fields.map(\.key)).union(["id"]))
  /// The rows shown: the open part of the tree, or what the filter finds.
  var list = RecordList<Code<OrgUnit>>()
  var tree = UnitRows()
  /// Units whose lower units are shown.
  var opened: Set<Code<OrgUnit>> = []
  var sort = UnitSort()
  /// What the detail shows.
  var detail: UnitDetail?
  var isDetailFolded = false
  /// The page of one unit, in place of the tree.
  var page: UnitPage?

  package init() {}

  package var adviceNow: Phrase? {
    if page?.part == .headships || page?.part == .people {
      return Phrase(
        "F4 sửa dòng này, F7 thêm, Tab phần sau, ESC về danh sách", "F4 edits the row, F7 adds, Tab next part, ESC back"
      )
    }
    guard page == nil else {
      return Phrase(
        "Tab sang phần sau, Enter xem dòng, ESC về danh sách", "Tab next part, Enter opens a row, ESC goes back")
    }
    return Phrase(
      "→ mở đơn vị trực thuộc, Enter xem đơn vị, / tìm không cần dấu: cu jut, snv",
      "→ shows the units below, Enter opens one, / finds without marks: cu jut, snv")
  }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    CommonBindings.moves + (page == nil ? treeBindings(app) : pageBindings(app))
  }

  private func treeBindings(_ app: AppState) -> [ActionBinding] {
    let none = list.cursor == nil ? CommonBindings.nothingChosen : nil
    return [
      CommonBindings.open(Phrase("xem đơn vị", "open unit"), disabled: none),
      ActionBinding(
        [.right], .own(.unfoldUnit), Phrase("mở đơn vị trực thuộc", "show units below"), group: .list),
      ActionBinding([.left], .own(.foldUnit), Phrase("thu lại, lên cấp trên", "fold, go up"), group: .list),
      ActionBinding([.character("+")], .own(.unfoldAllUnits), Phrase("mở tất cả", "unfold all"), group: .list),
      ActionBinding([.character("-")], .own(.foldAllUnits), Phrase("thu tất cả", "fold all"), group: .list),
      CommonBindings.filter, CommonBindings.foldDetail,
    ] + CommonBindings.sorting + CommonBindings.changes + recordBindings(none, app)
      + (filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear filter"))])
  }

  private func pageBindings(_ app: AppState) -> [ActionBinding] {
    let none = page?.hasCursor ?? false ? nil : CommonBindings.nothingChosen
    return [
      CommonBindings.open(Phrase("xem dòng này", "open row"), disabled: none),
      CommonBindings.back(Phrase("về danh sách đơn vị", "back to units")),
      ActionBinding([.tab], .nextPane, Phrase("phần sau", "next part"), group: .list, inBar: true),
      ActionBinding([.backTab], .previousPane, Phrase("phần trước", "previous part"), group: .list),
    ] + recordBindings(nil, app)
  }

  /// What can be done with the unit, in the tree and on its page.
  private func recordBindings(_ none: Phrase?, _ app: AppState) -> [ActionBinding] {
    var bindings = editingBindings(none, app)
    if ScreenCatalog.has(.assignments) {
      bindings.append(
        ActionBinding(
          [.character("o")], .own(.assignmentsOfUnit), Phrase("nhiệm vụ của đơn vị", "its assignments"),
          group: .record, disabled: none))
    }
    bindings.append(
      ActionBinding(
        [.character("!")], .flag, Phrase("ghi nhận vụ việc", "flag incident"), group: .record,
        disabled: none ?? app.bar(to: .flagIncident), inBar: true))
    return bindings
  }

  package static func badge(_ app: AppState) -> TabBadge? { nil }
}
