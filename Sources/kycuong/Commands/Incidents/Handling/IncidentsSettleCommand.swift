import ArgumentParser
import Domain

/// `kycuong incidents settle`: whether it counts in the evaluation of a year.
struct IncidentsSettleCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settle",
      abstract: about(
        "Tính hoặc không tính vào đánh giá của một năm, kèm lý do.",
        "Counted or not counted in the evaluation of a year, with the reason."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Năm đánh giá.", "The year.", value: "year"))
  var year: Int

  @Flag(
    inversion: .prefixedNo,
    help: hint("Tính (--counted) hoặc không tính (--no-counted).", "Counted, or not counted (--no-counted)."))
  var counted: Bool

  @Option(help: hint("Lý do.", "The reason.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var effect = EvaluationEffect()
    effect.year = year
    effect.isCounted = counted
    effect.reason = reason
    try place.carryOut(.settle(party: which.party, effect), on: id, write)
  }
}
