import Domain
import TerminalUI

extension ScreenAction {
  static let addUser = ScreenAction("accounts.add")
  static let editUser = ScreenAction("accounts.edit")
  static let setRoles = ScreenAction("accounts.roles")
  static let setDisabled = ScreenAction("accounts.state")
}

extension AccountsScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    let bar = app.bar(to: .manageUsers)
    let chosen = bar ?? (list.cursor == nil ? CommonBindings.nothingChosen : nil)
    func binding(
      _ keys: [KeyPress], _ action: ScreenAction, _ label: Phrase, _ short: Phrase, _ disabled: Phrase?
    ) -> ActionBinding {
      ActionBinding(keys, .own(action), label, short: short, group: .record, disabled: disabled, inBar: true)
    }
    let isDisabled = list.cursor.flatMap { app.index?.registry.users[$0] }?.isDisabled ?? false
    return [
      binding(
        [.function(7), .character("a")], .addUser, Phrase("thêm tài khoản", "add an account"), Phrase("Thêm", "Add"),
        bar),
      binding(
        [.function(4), .character("c")], .editUser,
        Phrase("sửa tên, đơn vị, người dùng", "edit name, unit and person"), Phrase("Sửa", "Edit"), chosen),
      binding(
        [.function(6), .character("m")], .setRoles, Phrase("đổi vai trò", "change roles"), Phrase("Vai trò", "Roles"),
        chosen),
      binding(
        [.character("K")], .setDisabled,
        isDisabled ? Phrase("mở lại tài khoản", "enable the account") : Phrase("khóa tài khoản", "disable the account"),
        isDisabled ? Phrase("mở lại", "enable") : Phrase("khóa", "disable"), chosen),
      CommonBindings.filter, CommonBindings.foldDetail,
    ] + (filterBox.isEmpty ? [] : [CommonBindings.back(Phrase("bỏ lọc", "clear the filter"))]) + CommonBindings.moves
  }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): return list.move(move, height: UnitsTable.rowsShown(panes(app).list))
    case .filter: filterBox.open()
    case .back:
      filterBox.set("")
      refresh(app, order: .renewed)
      return settle(&app)
    case .foldDetail:
      isFolded.toggle()
      return settle(&app)
    case .own(let own): if let request = request(for: own) { app.open(request) }
    default: break
    }
    return []
  }

  private func request(for action: ScreenAction) -> FormRequest? {
    switch action {
    case .addUser: .addUser
    case .editUser: list.cursor.map { .editUser($0) }
    case .setRoles: list.cursor.map { .setRoles($0) }
    case .setDisabled: list.cursor.map { .setDisabled($0) }
    default: nil
    }
  }

  /// How the body is shared between list and detail.
  func panes(_ app: AppState) -> ListPanes {
    ListPanes(app.layout.body, app.layout.shape, detailRows: 4, isFolded: isFolded)
  }
}
