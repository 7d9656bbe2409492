import Domain
import TerminalUI
import VietnameseText

extension ScreenID {
  /// Accounts and their roles.
  package static let accounts = ScreenID("accounts")
}

/// The accounts that may work in the store, for those who keep them.
package struct AccountsScreen: Screen {
  package static let id = ScreenID.accounts
  package static let title = Phrase("Tài khoản", "Accounts")
  package static let key: Character = "8"
  /// Opened by few and seldom, so that it takes no room from the tabs of daily work.
  package static let isTab = false
  package static let advice: Phrase? = Phrase(
    "F7 thêm   F6 đổi vai trò   F4 sửa tên, đơn vị, người dùng   K khóa hoặc mở",
    "F7 add   F6 change roles   F4 edit name, unit, person   K disable or enable")

  package static let filterExample = Phrase("ttv, thanh tra", "ttv, thanh tra")
  package var filterBox = FilterBox()
  var list = RecordList<Code<User>>()
  var isFolded = false
  /// The newest entry when the last entries of accounts were asked for.
  private var activityThrough: SequenceNumber?

  package init() {}

  package static func bar(_ app: AppState) -> Phrase? {
    app.lack(of: .manageUsers)
  }

  package mutating func refresh(_ app: AppState, order: RowOrder) {
    let users = AccountsScreen.bar(app) == nil ? app.index?.registry.users.all ?? [] : []
    let words = filterBox.filter.words
    let found = users.filter { words.matches(AccountsScreen.searched($0)) != nil }
    list.update(
      found.sorted { ($0.isDisabled ? 1 : 0, $0.id) < ($1.isDisabled ? 1 : 0, $1.id) }.map(\.id), order: order,
      onLoss: filterBox.isEmpty ? .chooseNone : .chooseFirst)
  }

  /// Account, name and roles, as a filter finds them.
  private static func searched(_ user: User) -> FoldedText {
    let roles = user.roles.map { "\($0.rawValue) \($0.label.vietnamese.string) \($0.label.english.string)" }
    return FoldedText(([user.id.rawValue, user.displayName] + roles).joined(separator: " "))
  }

  package func chosenRecord(_ app: AppState) -> RecordKey? { list.cursor.map { RecordKey(.user, $0.rawValue) } }

  package mutating func settle(_ app: inout AppState) -> [Effect] {
    _ = list.settle()
    guard AccountsScreen.bar(app) == nil else { return [] }
    var effects: [Effect] = []
    if activityThrough != app.ledger.through {
      activityThrough = app.ledger.through
      effects.append(.activity)
    }
    if let shown = list.detail { effects += app.requestHistory(of: RecordKey(.user, shown.rawValue)) }
    return effects
  }
}
