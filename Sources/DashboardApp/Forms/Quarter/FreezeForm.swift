import Documents
import Domain
import TerminalUI
import VietnameseText

/// Settles the figures of a quarter; says before it does so what will stand for good.
package struct FreezeForm: Form {
  package static let record = RecordKind.quarterlyReport

  package var fields: [FormField] = [
    QuarterlyReport.formField(
      .reportNumber, .line(upTo: TextLimit.line),
      hint: Phrase("như 05/BC-VPUBND; bỏ trống nếu chưa có số", "as 05/BC-VPUBND; leave empty where it has none yet"))
  ]
  private let report: QuarterReport
  private let entry: SequenceNumber
  private let chainHead: String

  init(_ report: QuarterReport, _ app: AppState) {
    self.report = report
    entry = app.ledger.through
    chainHead = app.ledger.head
  }

  package func title(_ app: AppState) -> DisplayText {
    let name = ReportWords.name(of: report.figures.quarter, app.language)
    return app.text(Phrase("Chốt số liệu \(name)", "Freeze \(name)"))
  }

  package var caution: Phrase? {
    Phrase(
      "Chốt rồi không đổi được; số nhập muộn vào phần điều chỉnh của quý sau.",
      "It cannot be undone; what comes late is told among the corrections of the next quarter.")
  }

  package func preface(_ app: AppState) -> [Line] {
    let total = report.figures.total
    let counts = total.counts
    let (all, late) = (FigureText.count(total.total), FigureText.count(counts.overdue + counts.doneLate))
    let share = FigureText.percent(counts.onTimeShare.tenths, app.language)
    return [
      Line(app.text(Phrase("\(all) nhiệm vụ, \(late) không đúng hạn", "\(all) assignments, \(late) not on time"))),
      Line(app.text(Phrase("Tỷ lệ đúng hạn \(share)", "On time \(share)"))),
      Line(ReportWords.asAt(report.figures, app.language)),
      Line(ReportWords.origin(entry, head: chainHead, app.language), .dim),
    ]
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .quarter(
      .freeze(QuarterFreeze(report, entry: entry, chainHead: chainHead, number: text(.reportNumber))))
  }
}

extension FormField.Key {
  static let reportNumber: FormField.Key = "number"
}

extension AppState {
  /// The figures of a quarter as the records have them now; nil where it has not begun.
  func quarterReport(_ quarter: Quarter) -> QuarterReport? {
    index.flatMap { index in
      QuarterReport(of: quarter, index.registry, settings.rulebook.thresholds.quarterRule, today: today)
    }
  }
}
