import ArgumentParser

/// How a report leaves the program.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// RFC 4180, with a last row for all.
  case csv
  /// One object.
  case json
}

/// The options of subcommands that print a report.
struct ReportOptions: ParsableArguments {
  @Option(
    help: hint(
      "Dạng in: văn bản cho người đọc, CSV theo RFC 4180, hoặc một đối tượng JSON.",
      "How to print: text for people, CSV after RFC 4180, or one JSON object.", value: "format"))
  var format = ReportFormat.text

  @OptionGroup var file: FileOptions
}
