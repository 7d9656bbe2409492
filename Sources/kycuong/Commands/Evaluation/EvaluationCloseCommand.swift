import ArgumentParser
import Domain

/// `kycuong evaluation close`: a year in which every incident is settled and everybody graded changes no more.
struct EvaluationCloseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: about(
        "Khóa năm đánh giá, khi mọi vụ việc đã tính hoặc không tính và tất cả đã xếp loại.",
        "Close a year, once every incident is settled and everybody graded."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: evaluationYearHint)
  var year: Int

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.ask(
      Phrase("Khóa đánh giá năm \(year)? Sau đó không sửa được.", "Close the evaluation of \(year) for good?"), write)
    try place.carryOut(.evaluation(.close(year: year)), write, on: Evaluation.yearID(year)?.key(of: Evaluation.self))
  }
}
