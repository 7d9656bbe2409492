import ArgumentParser
import Domain

/// `kycuong evaluation set`: the grade that was decided; another than the proposed one with a reason.
struct EvaluationSetCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: about(
        "Ghi mức xếp loại; khác mức đề xuất thì phải có lý do.",
        "Set a grade; another than the proposed one with a reason."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions
  @OptionGroup var whom: EvaluationTargetOptions

  @Argument(help: evaluationYearHint)
  var year: Int

  @Option(help: hint("Mức xếp loại.", "The grade.", value: "grade"))
  var grade: Grade

  @Option(help: hint("Lý do khác mức đề xuất.", "Why it is another than the proposed one.", value: "text"))
  var reason: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let target = try whom.required(in: place)
    try place.carryOut(
      .evaluation(.set(year: year, target, grade, reason: reason ?? "", base: edit.base)), write,
      on: target.id(in: year)?.key(of: Evaluation.self))
  }
}
