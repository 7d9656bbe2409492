import ArgumentParser
import DashboardApp
import Documents
import Domain
import VietnameseText

/// `kycuong report evaluation 2026`: the register of the annual evaluation for Sở Nội vụ.
struct ReportEvaluationCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluation",
      abstract: about(
        "Sổ đánh giá, xếp loại năm: điểm, mức đề xuất với từng căn cứ, mức đã xếp.",
        "Register of a year's evaluation: points, proposed grade with each reason, grade set."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: evaluationYearHint)
  var year: Int

  @Option(
    help: hint(
      "Dạng in: văn bản, CSV, trang HTML, văn bản LibreOffice (fodt), hoặc JSON.",
      "How to print: text, CSV, an HTML page, a LibreOffice document (fodt), or JSON.", value: "format"))
  var format = EvaluationFormat.text

  @OptionGroup var file: FileOptions

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeIncidents, to: Phrase("xem đánh giá, xếp loại", "see evaluations"))
    let sheet = EvaluationSheet(try place.roll(of: year), place)
    var sink = try Sink(file)
    switch format {
    case .text: try sheet.writeText(to: &sink, console: Console(for: file))
    case .csv: try sheet.table.writeCSV(to: &sink)
    case .html: try sink.write(sheet.document.html.utf8)
    case .fodt: try sink.write(sheet.document.fodt.utf8)
    case .json: try sheet.table.writeJSON(to: &sink)
    }
    try sink.finish()
  }
}

/// How the register leaves the program.
enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case csv
  case html
  case fodt
  case json
}

extension Workplace {
  /// The roll of a year that has begun.
  fileprivate func roll(of year: Int) throws(Failure) -> EvaluationRoll {
    let roll = try Failure.storing { () throws(StoreError) in
      try EvaluationRoll(of: year, registry, rulebook, today: day)
    }
    if let roll { return roll }
    throw .store(.refused(.evaluation(.yearNotBegun(year))), at: self)
  }
}
