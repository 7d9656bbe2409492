import ArgumentParser

/// What an account's record says besides its roles.
struct AccountEntry: ParsableArguments {
  @Option(help: hint("Tên hiển thị.", "Name to show.", value: "text"))
  var name: String?

  @Option(
    help: hint("Đơn vị của vai trò unit.", "The unit that role unit reports for.", value: "unit"),
    completion: unitCompletion)
  var unit: String?

  @Option(
    help: hint("Người dùng tài khoản: mã hoặc họ tên.", "The person who uses it: code or name.", value: "person"))
  var person: String?
}
