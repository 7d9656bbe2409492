import Domain
import TerminalUI
import VietnameseText

/// Enters an account that may work in the store.
package struct AddUserForm: Form {
  package static let record = RecordKind.user

  package var fields: [FormField] = [
    FormField(
      .account, Phrase("Tài khoản", "Account"), .line(upTo: 80),
      hint: Phrase("tên đăng nhập trên máy chủ: chữ thường, số, - . _", "log-in name on the server: a-z 0-9 - . _"),
      isRequired: true),
    UserFields.displayName, UserFields.roles, UserFields.unit, UserFields.person,
  ]

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Thêm tài khoản", "Add an account")) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    UserFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    let roles = chosenRoles
    self[.roles]?.remarks = UserFields.remarks(of: roles, app)
    self[.unit]?.isRequired = roles.contains(.unit)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let account = Code<User>(rawValue: text(.account)) else {
      throw FormErrors([
        .account: app.text(
          Phrase(
            "Tên tài khoản chỉ gồm chữ thường không dấu, số và - . _", "An account is written with a-z 0-9 - . _ only"))
      ])
    }
    var draft = UserDraft(account: account)
    draft.displayName = text(.displayName)
    draft.roles = chosenRoles
    draft.unit = Code(rawValue: text(.unit))
    draft.person = Code(rawValue: text(.person))
    return .addUser(draft)
  }
}
