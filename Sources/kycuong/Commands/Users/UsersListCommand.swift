import ArgumentParser
import Domain
import VietnameseText

/// `kycuong users list`: accounts, their roles and units.
struct UsersListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: about("Các tài khoản.", "The accounts."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.manageUsers)
    let registry = place.registry
    let listing = Listing<User>(
      columns: [
        Column("id", Phrase("Tài khoản", "Account")) { .code($0.id) },
        Column("displayName", Phrase("Tên hiển thị", "Name"), flexible: true) { .text($0.displayName) },
        Column("roles", Phrase("Vai trò", "Roles"), flexible: true) { user in
          .choices(user.roles.map { ($0.rawValue, $0.label) })
        },
        Column("unit", Phrase("Đơn vị", "Unit")) { .code($0.unit) },
        Column("person", Phrase("Người dùng", "Person")) { .code($0.person) },
        Column("disabled", Phrase("Đã khóa", "Disabled")) { .flag($0.isDisabled) },
      ], rows: registry.users.all.sorted { $0.id < $1.id },
      emptyNote: Phrase("Chưa có tài khoản nào.", "There is no account."))
    try place.print(listing, list)
  }
}
