import ArgumentParser
import Domain

/// `kycuong users add`: a new account.
struct UsersAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: about("Thêm tài khoản.", "Add an account."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: accountHint)
  var account: String

  @Option(
    name: .customLong("role"), help: hint("Vai trò; ghi nhiều lần được.", "A role; may be repeated.", value: "role"))
  var roles: [Role]

  @OptionGroup var entry: AccountEntry

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var draft = UserDraft(account: try place.account(account))
    draft.displayName = entry.name ?? ""
    draft.roles = roles
    if let unit = entry.unit { draft.unit = try place.unit(unit) }
    if let person = entry.person { draft.person = try place.person(person) }
    try place.carryOut(.addUser(draft), write)
  }
}

/// What help says of an account.
var accountHint: ArgumentHelp {
  hint("Tên tài khoản.", "The account's name.", value: "account")
}

extension Role: ExpressibleByArgument {
  package init?(argument: String) {
    guard let role = Role(rawValue: argument), role != .system else { return nil }
    self = role
  }

  package static var allValueStrings: [String] { allCases.filter { $0 != .system }.map(\.rawValue) }
}
