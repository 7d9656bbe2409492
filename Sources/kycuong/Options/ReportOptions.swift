import ArgumentParser

/// How a report leaves the program.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, 80 columns wide.
  case text
  /// RFC 4180 with the mark that spreadsheets know UTF-8 by.
  case csv
  /// One object.
  case json
  /// One page to read or print.
  case html
  /// Flat OpenDocument, laid out as Nghị định 30/2020/NĐ-CP.
  case fodt
}

/// The options of subcommands that print a report.
struct ReportOptions: ParsableArguments {
  @Option(
    help: hint(
      "Dạng in: văn bản 80 cột, CSV, JSON, trang HTML để xem và in, hoặc FODT mở bằng LibreOffice theo Nghị định 30/2020.",
      "How to print: text of 80 columns, CSV, JSON, a page of HTML, or FODT for LibreOffice, laid out by decree 30/2020.",
      value: "format"))
  var format = ReportFormat.text

  @OptionGroup var file: FileOptions
}

/// Which table of a report becomes CSV.
enum ReportTableName: String, CaseIterable, ExpressibleByArgument {
  /// Table I: the figures of each unit.
  case units
  /// Table II: the assignments that were not finished on time.
  case late
}
