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

  @Option(help: hint("Tên hiển thị.", "Name to show.", value: "text"))
  var name: String?

  @Option(
    help: hint("Đơn vị của vai trò unit.", "The unit that role unit reports for.", value: "unit"),
    completion: unitCompletion)
  var unit: String?

  @Option(
    help: hint("Người dùng tài khoản: mã hoặc họ tên.", "The person who uses it: code or name.", value: "person"))
  var person: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let found = try place.user(account)
    var edits = FieldEdits()
    edits.set("displayName", name)
    try edits.set("unit", unit) { typed throws(Failure) in try place.unit(typed) }
    try edits.set("person", person) { name throws(Failure) in try place.person(name) }
    try place.edit(found, edits, edit, write)
  }
}
