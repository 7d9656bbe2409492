import ArgumentParser

/// The options of subcommands that write to the store.
struct WriteOptions: ParsableArguments {
  @Flag(help: hint("Không hỏi lại.", "Ask nothing."))
  var yes = false

  @Option(
    help: hint(
      "Mã yêu cầu: chạy lại với cùng mã không ghi hai lần.",
      "Identifier of the request: running again with it writes nothing twice.", value: "rid"))
  var request: String?
}

/// How records that a command created are printed.
struct CreationOptions: ParsableArguments {
  @Option(
    help: hint(
      "In gì khi xong: mã số (ids) hoặc toàn bộ bản ghi (json).",
      "What to print when done: identifiers (ids) or whole records (json).", value: "format"))
  var format = CreationFormat.ids
}

/// What is printed of records that were created.
enum CreationFormat: String, CaseIterable, ExpressibleByArgument {
  /// Identifiers, one a line.
  case ids = "table"
  /// The records, as an array of objects.
  case json
}
