import ArgumentParser
import DashboardApp
import Documents
import Domain
import JSON
import VietnameseText

/// `kycuong report quarter 2026-Q3`: the report of a quarter, and with `--freeze` its figures settled for good.
struct ReportQuarterCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quarter",
      abstract: about(
        "Báo cáo quý: số liệu theo đơn vị, việc không đúng hạn, so với quý trước; chốt số liệu.",
        "The quarterly report: figures by unit, what was late, against the quarter before; freezing it."),
      discussion: about(
        """
        Ví dụ:
          kycuong report quarter                     quý đang chạy, tính đến hôm nay
          kycuong report quarter 2026-Q3 --format fodt -o quy3.fodt
          kycuong report quarter 2026-Q3 --freeze --number 05/BC-VPUBND
        """,
        """
        Examples:
          kycuong report quarter                     the running quarter as at today
          kycuong report quarter 2026-Q3 --format fodt -o q3.fodt
          kycuong report quarter 2026-Q3 --freeze --number 05/BC-VPUBND
        """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ReportOptions

  @Argument(
    help: hint(
      "Quý, viết 2026-Q3; nếu không ghi: quý đang chạy.", "The quarter, as 2026-Q3; else the running one.",
      value: "quarter"))
  var quarter: String?

  @Option(
    help: hint(
      "Bảng nào ra CSV: số liệu theo đơn vị (units) hoặc việc không đúng hạn (late).",
      "Which table becomes CSV: figures by unit (units) or late assignments (late).", value: "table"))
  var table = ReportTableName.units

  @Flag(
    help: hint("Chốt số liệu quý trước khi in; không đổi lại được.", "Freeze the quarter before printing, for good."))
  var freeze = false

  @Option(
    help: hint(
      "Số, ký hiệu báo cáo khi chốt, như 05/BC-VPUBND.", "Number of the report when freezing, as 05/BC-VPUBND.",
      value: "text"))
  var number: String?

  @Flag(help: hint("Không hỏi lại khi chốt.", "Ask nothing when freezing."))
  var yes = false

  @Option(
    help: hint(
      "Mã yêu cầu của việc chốt: chạy lại với cùng mã không ghi hai lần.",
      "Identifier of the request to freeze: running again with it writes nothing twice.", value: "rid"))
  var request: String?

  func run(in session: Session) throws(Failure) {
    try WayIn.refuseOnServer("-o", where: options.file.output != nil)
    if freeze { try common.refuseLookingBack() } else { try refuseWithoutFreeze() }
    var place = try session.workplace(writing: freeze)
    try place.require(.seeCounts)
    var report = try place.report(of: quarter)
    if freeze {
      place = try place.freezing(report, self)
      report = try place.report(of: report.figures.quarter.code)
    }
    // The official document speaks Vietnamese whatever the language of the screen.
    let isOfficial = options.format == .html || options.format == .fodt
    let sheet = try QuarterSheet(report, place, in: isOfficial ? .vietnamese : place.language)
    var sink = try Sink(options.file)
    try write(sheet, to: &sink)
    try sink.finish()
  }

  private func refuseWithoutFreeze() throws(Failure) {
    guard number != nil || request != nil else { return }
    throw .usage(
      Phrase("--number và --request chỉ dùng cùng --freeze.", "--number and --request go with --freeze only."))
  }

  private func write(_ sheet: QuarterSheet, to sink: inout Sink) throws(Failure) {
    switch options.format {
    case .text: for line in sheet.composed.document.lines() { try sink.writeLine(line) }
    case .csv:
      try sink.write(CSVTable.byteOrderMark)
      switch table {
      case .units: try sheet.table.writeCSV(to: &sink)
      case .late: try sheet.lateTable.writeCSV(to: &sink)
      }
    case .json: try sheet.writeJSON(to: &sink)
    case .html: try sink.write(sheet.composed.document.html.utf8)
    case .fodt: try sink.write(sheet.composed.document.fodt.utf8)
    }
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

  /// Freezes a quarter, once somebody has said yes, and gives the state with its frozen figures.
  fileprivate func freezing(_ report: QuarterReport, _ command: ReportQuarterCommand) throws(Failure) -> Workplace {
    let freeze = QuarterFreeze(
      report, entry: snapshot.through, chainHead: snapshot.head, number: command.number ?? "")
    try require(.reportQuarter)
    try ask(ReportWords.freezeQuestion(report), yes: command.yes)
    _ = try commit(.quarter(.freeze(freeze)), request: command.request)
    let newest = try Failure.storing(at: self) { () throws(StoreError) in try store.snapshot() }
    return Workplace(
      store: store, rulebook: rulebook, snapshot: newest, actor: actor, user: user, day: day, language: language,
      hearing: hearing)
  }
}
