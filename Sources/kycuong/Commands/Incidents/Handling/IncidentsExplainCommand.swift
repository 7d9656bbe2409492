import ArgumentParser
import Domain

/// `kycuong incidents explain`: the explanation of a party, or that there was none.
struct IncidentsExplainCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: about(
        "Ghi giải trình, hoặc không giải trình (--none) khi đã hết hạn; đầu mối đơn vị nộp giải trình của đơn vị mình.",
        "Enter the explanation, or that there is none once its time is over."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Flag(help: hint("Không giải trình.", "There is no explanation."))
  var none = false

  @Option(help: hint("Văn bản giải trình: số, ký hiệu.", "The explaining document.", value: "text"))
  var document: String?

  @Option(help: hint("Ngày văn bản; nếu không ghi: hôm nay.", "Its day; else today.", value: "date"))
  var on: String?

  @Option(help: hint("Nội dung giải trình.", "What is explained.", value: "text"))
  var text: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var explanation = Explanation()
    explanation.isMissing = none
    explanation.document = document ?? ""
    explanation.on = try place.optionalDay(on, for: "--on")
    explanation.text = text ?? ""
    try place.carryOut(.explain(party: which.party, explanation), on: id, write)
  }
}
