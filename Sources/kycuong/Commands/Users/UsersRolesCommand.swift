import ArgumentParser
import Domain

/// `kycuong users roles`: what an account may do from now on.
struct UsersRolesCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roles",
      abstract: about(
        "Đặt lại toàn bộ vai trò của tài khoản.", "Set all roles of an account anew."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: accountHint)
  var account: String

  @Argument(help: hint("Các vai trò.", "The roles.", value: "role"))
  var roles: [Role]

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let user = try place.user(account)
    if user.id.rawValue == place.actor.account, user.roles.contains(.admin), !roles.contains(.admin) {
      try place.ask(
        Phrase("Bỏ vai trò quản trị của chính mình?", "Give up your own role of administrator?"), write)
    }
    try place.carryOut(.setRoles(user.id, roles: roles, base: user.version), write, on: user.key)
  }
}
