import ArgumentParser

/// How a list leaves the program.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case table
  /// An array of objects.
  case json
  /// RFC 4180.
  case csv
}

/// The options of subcommands that print a list.
struct ListOptions: ParsableArguments {
  @Option(
    help: hint(
      "Dạng in: bảng cho người đọc, mảng JSON, hoặc CSV theo RFC 4180.",
      "How to print: a table for people, an array of JSON objects, or CSV after RFC 4180.", value: "format"))
  var format = ListFormat.table

  @OptionGroup var file: FileOptions
}

/// Where output goes.
struct FileOptions: ParsableArguments {
  @Option(
    name: .customShort("o"),
    help: hint("Ghi ra tệp này thay vì ra màn hình.", "Write to this file, not to standard output.", value: "file"),
    completion: .file())
  var output: String?

  @Flag(help: hint("Ghi đè tệp đã có.", "Overwrite a file that exists."))
  var force = false
}
