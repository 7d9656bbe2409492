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
    var draft = UserDraft(account: try place.account(account))
    draft.displayName = name ?? ""
    draft.roles = roles
    if let unit { draft.unit = try place.unit(unit) }
    if let person { draft.person = try place.person(person) }
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
