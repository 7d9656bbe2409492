import ArgumentParser
import Domain

/// `kycuong users disable`: an account may do nothing until it is enabled again.
struct UsersDisableCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "disable",
      abstract: about("Khóa tài khoản; --undo mở lại.", "Disable an account; --undo enables it again."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: accountHint)
  var account: String

  @Flag(help: hint("Mở lại tài khoản.", "Enable the account again."))
  var undo = false

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let user = try place.user(account)
    if !undo, user.id.rawValue == place.actor.account {
      try place.ask(Phrase("Khóa tài khoản của chính mình?", "Disable your own account?"), write)
    }
    try place.carryOut(.setDisabled(user.id, !undo, base: user.version), write, on: user.key)
  }
}
