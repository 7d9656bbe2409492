import Domain
import TerminalUI
import VietnameseText

/// Corrects whose account it is: name, unit and person.
package struct EditUserForm: Form {
  package static let record = RecordKind.user

  package var fields: [FormField]
  private let user: User
  private let edits: FieldEdits

  package init(_ user: User, _ app: AppState) {
    self.user = user
    var name = UserFields.displayName
    name.setText(user.displayName)
    var unit = UserFields.unit
    unit.choose(user.unit.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
    var person = UserFields.person
    person.choose(user.person.flatMap { app.index?.registry.people[$0] }.map { FlagForm.option(of: $0, nil, app) })
    fields = [name, unit, person]
    edits = FieldEdits(of: user, filling: fields)
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Sửa tài khoản", "Edit an account")) }

  package func preface(_ app: AppState) -> [Line] { UserFields.preface(of: user, app) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    UserFields.options(of: key, matching: query, app)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command { try edits.command(of: fields, app) }
}
