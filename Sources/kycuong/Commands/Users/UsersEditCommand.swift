import ArgumentParser
import Domain

/// `kycuong users edit`: correct the entry of an account; roles have a command of their own.
struct UsersEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: about(
        "Sửa tên hiển thị, đơn vị, người dùng của tài khoản; giá trị \"\" để bỏ trống.",
        "Correct an account's name, unit and person; \"\" empties a field."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(help: accountHint)
  var account: String

  @OptionGroup var entry: AccountEntry

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let found = try place.user(account)
    var edits = FieldEdits()
    edits.set("displayName", entry.name)
    try edits.set("unit", entry.unit) { typed throws(Failure) in try place.unit(typed) }
    try edits.set("person", entry.person) { name throws(Failure) in try place.person(name) }
    try place.edit(found, edits, edit, write)
  }
}
