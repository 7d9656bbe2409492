import Domain
import TerminalUI
import VietnameseText

extension ScreenAction {
  static let freezeQuarter = ScreenAction("reports.freeze")
  static let exportQuarter = ScreenAction("reports.export")
}

extension ReportsScreen {
  /// Freezing the quarter and writing its report as a file.
  func outputBindings(_ app: AppState) -> [ActionBinding] {
    [
      ActionBinding(
        [.function(6), .character("c")], .own(.freezeQuarter), Phrase("chốt số liệu quý", "freeze the quarter"),
        short: Phrase("Chốt", "Freeze"), group: .record, disabled: freezeBar(app), inBar: true),
      ActionBinding(
        [.character("p")], .own(.exportQuarter), Phrase("xuất báo cáo ra tệp", "write the report as a file"),
        short: Phrase("xuất", "export"), group: .record, disabled: exportBar(app), inBar: true),
    ]
  }

  /// Why the quarter cannot be frozen now; nil where it can be asked for.
  private func freezeBar(_ app: AppState) -> Phrase? {
    if let bar = app.bar(to: .reportQuarter) { return bar }
    guard let report else { return Phrase("quý này chưa bắt đầu", "this quarter has not begun") }
    if report.frozen != nil { return Phrase("quý này đã chốt", "this quarter is frozen") }
    return report.figures.isRunning ? Phrase("quý chưa kết thúc", "the quarter still runs") : nil
  }

  private func exportBar(_ app: AppState) -> Phrase? {
    if report == nil { return Phrase("quý này chưa bắt đầu", "this quarter has not begun") }
    guard !app.settings.canExport else { return nil }
    return Phrase(
      "máy chủ dùng chung không ghi tệp; dùng: kycuong report quarter --format fodt > TỆP",
      "a shared server writes no files; use: kycuong report quarter --format fodt > FILE")
  }

  func freeze(_ app: inout AppState) {
    guard let report else { return }
    app.open(.freezeQuarter(report.figures.quarter))
  }

  /// Asks in which form the report is wanted; the file lies in the folder the program runs in.
  func askForFormat(_ app: inout AppState) {
    guard let report else { return }
    let quarter = report.figures.quarter
    func answer(_ key: Character, _ label: Phrase, _ format: QuarterExport.Format) -> QuestionDialog.Answer {
      let export = QuarterExport(
        quarter: quarter, format: format, language: app.language, today: app.today, asOf: app.asOf)
      return QuestionDialog.Answer([.character(key)], label, .effects([.export(export)]))
    }
    let name = QuarterExport(
      quarter: quarter, format: .fodt, language: app.language, today: app.today, asOf: nil
    ).fileName.dropLast(5)
    app.open(
      QuestionDialog(
        Phrase("Xuất báo cáo", "Write the report"),
        lines: [
          app.text(
            Phrase(
              "Ghi \(name).… vào thư mục đang chạy chương trình; không ghi đè tệp đã có.",
              "Writes \(name).… into the folder the program runs in; no file is overwritten."))
        ],
        answers: [
          answer("d", Phrase("FODT (in)", "FODT (print)"), .fodt), answer("h", Phrase("HTML", "HTML"), .html),
          answer("t", Phrase("văn bản", "text"), .text),
          QuestionDialog.Answer([.escape, .control("c")], Phrase("thôi", "leave"), .nothing),
        ]))
  }

  /// "đã chốt 05/10/2026 (vp01)", or that it is a draft.
  func stateText(_ app: AppState) -> DisplayText? {
    guard let report else { return nil }
    guard let frozen = report.frozen else {
      return report.figures.isRunning ? nil : app.text(Phrase("dự thảo, chưa chốt", "draft, not frozen"))
    }
    let account = frozen.frozen?.account ?? ""
    let day = frozen.frozen?.on.map { " \($0.dayMonthYear)" } ?? ""
    return app.text(Phrase("đã chốt\(day) (\(account))", "frozen\(day) (\(account))"))
  }
}
