import ArgumentParser
import DashboardApp
import Domain
import JSON
import VietnameseText

/// `kycuong report quarter 2026-Q3`: the counts of a quarter for each unit, beside those of the quarter before.
struct ReportQuarterCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quarter",
      abstract: about(
        "Số liệu nhiệm vụ của một quý theo đơn vị, so với quý trước.",
        "Counts of a quarter for each unit, against the quarter before."),
      discussion: about(
        """
        Ví dụ:
          kycuong report quarter                     quý đang chạy, tính đến hôm nay
          kycuong report quarter 2026-Q3 --format csv -o quy3.csv
        """,
        """
        Examples:
          kycuong report quarter                     the running quarter as at today
          kycuong report quarter 2026-Q3 --format csv -o q3.csv
        """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ReportOptions

  @Argument(
    help: hint(
      "Quý, viết 2026-Q3; nếu không ghi: quý đang chạy.", "The quarter, as 2026-Q3; else the running one.",
      value: "quarter"))
  var quarter: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeCounts)
    let report = try place.report(of: quarter)
    let sheet = QuarterSheet(report, place)
    var sink = try Sink(options.file)
    switch options.format {
    case .text: try sheet.writeText(to: &sink, console: Console(for: options.file))
    case .csv: try sheet.table.writeCSV(to: &sink)
    case .json: try sheet.writeJSON(to: &sink)
    }
    try sink.finish()
  }
}

extension Workplace {
  /// The figures of the quarter that an argument names, or of the running one.
  fileprivate func report(of name: String?) throws(Failure) -> QuarterReport {
    let rule = rulebook.thresholds.quarterRule
    guard let quarter = name.map({ Quarter($0) }) ?? rule.quarter(of: day) else {
      throw .badInput(
        Phrase("“\(name ?? "")” không phải một quý.", "“\(name ?? "")” is not a quarter."),
        next: Phrase("Viết năm và quý, ví dụ 2026-Q3.", "Write year and quarter, as 2026-Q3."))
    }
    if let report = QuarterReport(of: quarter, registry, rule, today: day) { return report }
    let first = rule.days(of: quarter).lowerBound.dayMonthYear
    throw .badInput(
      Phrase(
        "\(quarter.code) chưa bắt đầu: quý này từ \(first).", "\(quarter.code) has not begun: it begins \(first)."),
      next: Phrase(
        "Chọn quý đã bắt đầu, hoặc đặt ngày tính số liệu bằng --today.",
        "Name a quarter that has begun, or set the reporting day with --today."))
  }
}
