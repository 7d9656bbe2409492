import ArgumentParser
import Domain

/// `kycuong evaluation`: the annual evaluation of units and their heads; `kycuong report evaluation` prints it.
struct EvaluationGroupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluation",
      abstract: about(
        "Đánh giá, xếp loại hằng năm đơn vị và người đứng đầu.", "Annual evaluation of units and their heads."),
      subcommands: [EvaluationProposeCommand.self, EvaluationSetCommand.self, EvaluationCloseCommand.self])
  }

  @OptionGroup var common: CommonOptions
}

/// Whom an evaluation is about.
struct EvaluationTargetOptions: ParsableArguments {
  @Option(help: unitHint, completion: unitCompletion)
  var unit: String?

  @Option(help: hint("Người đứng đầu: mã hoặc họ tên.", "A head: code or full name.", value: "person"))
  var person: String?

  /// The one that the options name; nil where none does.
  func target(in place: Workplace) throws(Failure) -> EvaluationTarget? {
    if let unit, person == nil { return .unit(try place.unit(unit)) }
    if let person, unit == nil { return .person(try place.person(person)) }
    guard unit != nil else { return nil }
    throw .usage(
      Phrase("Chỉ nêu một trong --unit và --person.", "Give one of --unit and --person."),
      next: Phrase("Chạy riêng cho từng người, từng đơn vị.", "Run once for each."))
  }

  /// The one that the options name.
  func required(in place: Workplace) throws(Failure) -> EvaluationTarget {
    if let target = try target(in: place) { return target }
    throw .usage(
      Phrase("Thiếu --unit hoặc --person.", "--unit or --person is missing."),
      next: Phrase("Nêu đơn vị, hoặc người đứng đầu.", "Name a unit, or a head."))
  }
}

/// What help says of the year of an evaluation.
var evaluationYearHint: ArgumentHelp { hint("Năm đánh giá, ví dụ 2026.", "The year, as 2026.", value: "year") }

extension Grade: ExpressibleByArgument {}

extension EvaluationPoints: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(typed: argument)
  }
}
