import ArgumentParser
import Domain

/// `kycuong incidents request-explanation`: ask a party in writing to explain itself.
struct IncidentsRequestExplanationCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "request-explanation",
      abstract: about(
        "Yêu cầu giải trình bằng văn bản; hạn trả lời tính theo ngày làm việc.",
        "Ask for an explanation in writing; the answer is due in working days."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Văn bản yêu cầu: số, ký hiệu.", "The requesting document.", value: "text"))
  var document: String

  @Option(help: hint("Ngày văn bản; nếu không ghi: hôm nay.", "Its day; else today.", value: "date"))
  var on: String?

  @Option(help: hint("Hạn trả lời dài hơn mức chung.", "A longer time for the answer.", value: "date"))
  var due: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var request = ExplanationRequest()
    request.document = document
    request.on = try place.optionalDay(on, for: "--on")
    request.due = try place.optionalDay(due, for: "--due")
    try place.carryOut(.requestExplanation(party: which.party, request), on: id, write)
  }
}
