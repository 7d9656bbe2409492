import ArgumentParser

/// How a command that writes is sent.
struct SendingOptions: ParsableArguments {
  @Flag(help: hint("Không hỏi lại.", "Ask nothing."))
  var yes = false

  @Option(
    help: hint(
      "Mã yêu cầu: chạy lại với cùng mã không ghi hai lần.",
      "Identifier of the request: running again with it writes nothing twice.", value: "rid"))
  var request: String?
}

/// The options of subcommands that write to the store.
struct WriteOptions: ParsableArguments {
  @OptionGroup var sending: SendingOptions

  var yes: Bool { sending.yes }
  var request: String? { sending.request }

  @Option(
    help: hint(
      "In gì khi xong: mã số của bản ghi mới (table) hoặc toàn bộ bản ghi đã tạo, đã sửa (json).",
      "What to print when done: identifiers of new records (table), or whole records made or changed (json).",
      value: "format"))
  var format = WrittenFormat.ids
}

/// What is printed of records that were written.
enum WrittenFormat: String, CaseIterable, ExpressibleByArgument {
  /// Identifiers of new records, one a line.
  case ids = "table"
  /// The records, as an array of objects.
  case json
}

/// The options of subcommands that edit fields of a record.
struct EditOptions: ParsableArguments {
  @Option(
    help: hint(
      "Phiên bản đã xem (“version” trong --format json): trường người khác vừa sửa thì báo xung đột.",
      "The version that was seen (“version” in --format json): a field that someone changed since is a conflict.",
      value: "version"))
  var base: Int?
}
