import ArgumentParser
import Domain

/// `kycuong incidents appeal`: a complaint against a decision, or what came of it.
struct IncidentsAppealCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "appeal",
      abstract: about(
        "Ghi khiếu nại quyết định; với --outcome: kết quả giải quyết.",
        "Record an appeal against the decision; with --outcome, what came of it."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(
    help: hint(
      "Đơn khiếu nại, hoặc văn bản giải quyết.", "The complaint, or the document that settles it.", value: "text"))
  var document: String

  @Option(help: hint("Ngày; nếu không ghi: hôm nay.", "Its day; else today.", value: "date"))
  var on: String?

  @Option(
    help: hint(
      "Kết quả: upheld giữ nguyên, overturned hủy quyết định, withdrawn rút.", "upheld, overturned or withdrawn.",
      value: "outcome"))
  var outcome: AppealOutcome?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let day = try place.optionalDay(on, for: "--on")
    var appeal = Appeal()
    if let outcome {
      appeal.outcome = outcome
      appeal.outcomeDocument = document
      appeal.outcomeOn = day
      return try place.carryOut(.settleAppeal(party: which.party, appeal), on: id, write)
    }
    appeal.document = document
    appeal.on = day
    try place.carryOut(.appeal(party: which.party, appeal), on: id, write)
  }
}
