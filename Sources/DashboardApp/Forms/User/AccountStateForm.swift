import Domain
import TerminalUI
import VietnameseText

/// Disables an account, or enables it again.
package struct AccountStateForm: Form {
  package static let record = RecordKind.user

  package var fields = [
    FormField(
      .disabled, Phrase("Tình trạng", "State"), .choice, hint: Phrase("Space mở danh sách", "Space opens the list"),
      isRequired: true)
  ]
  private let user: User

  private static let inUse = "in-use"
  private static let disabled = "disabled"

  package init(_ user: User, _ app: AppState) {
    self.user = user
    let wanted = user.isDisabled ? Self.inUse : Self.disabled
    self[.disabled]?.choose(Self.choices(app).first { $0.id == wanted })
  }

  private static func choices(_ app: AppState) -> [FormOption] {
    [
      FormOption(disabled, app.text(Phrase("khóa", "disabled"))),
      FormOption(inUse, app.text(Phrase("đang dùng", "in use"))),
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Khóa, mở tài khoản", "Disable or enable an account"))
  }

  package func preface(_ app: AppState) -> [Line] { UserFields.preface(of: user, app) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    Self.choices(app).filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    let isDisabling = text(.disabled) == Self.disabled
    let isOwn = isDisabling && user.id.rawValue == app.session.account
    let own = Phrase("đây là tài khoản của chính bạn", "this is your own account")
    let disabling = Phrase(
      "tài khoản không vào được sổ nữa; những gì đã ghi vẫn còn nguyên",
      "the account cannot enter any more; what it wrote stays")
    self[.disabled]?.remarks =
      (isDisabling ? [.info(app.text(disabling))] : []) + (isOwn ? [.warning(app.text(own))] : [])
  }

  /// The guard of the last administrator speaks of roles, which are not entered here.
  package func key(for field: RecordField) -> FormField.Key? { field.kind == .user ? .disabled : nil }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    let wanted = text(.disabled) == Self.disabled
    guard wanted != user.isDisabled else {
      throw FormErrors(overall: app.text(FormWords.unchanged))
    }
    return .setDisabled(user.id, wanted, base: user.version)
  }
}
