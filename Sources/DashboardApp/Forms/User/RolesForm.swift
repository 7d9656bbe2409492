import Domain
import TerminalUI
import VietnameseText

/// Gives an account other roles.
package struct RolesForm: Form {
  package static let record = RecordKind.user

  package var fields = [UserFields.roles]
  private let user: User

  package init(_ user: User, _ app: AppState) {
    self.user = user
    for role in user.roles { self[.roles]?.toggle(UserFields.option(of: role, app)) }
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Vai trò của tài khoản", "Roles of an account"))
  }

  package func preface(_ app: AppState) -> [Line] { UserFields.preface(of: user, app) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    UserFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    let remarks = UserFields.remarks(of: chosenRoles, app)
    self[.roles]?.remarks = remarks
  }

  /// A unit that a role needs is entered elsewhere, so what is missing stands beside the roles.
  package func key(for field: RecordField) -> FormField.Key? { field.kind == .user ? .roles : nil }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard Set(chosenRoles) != Set(user.roles) else {
      throw FormErrors(overall: app.text(FormWords.unchanged))
    }
    return .setRoles(user.id, roles: chosenRoles, base: user.version)
  }
}
