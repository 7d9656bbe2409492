import ArgumentParser
import Domain

/// `kycuong incidents postpone`: put the handling of a party off.
struct IncidentsPostponeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "postpone",
      abstract: about(
        "Tạm hoãn xử lý theo căn cứ của pháp luật; thời gian này không tính.",
        "Put handling off on a ground of the law; the time does not count."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(
    help: hint(
      "Căn cứ: benh-nang, thai-san, bi-to-tung…", "The ground: benh-nang, thai-san, bi-to-tung…", value: "ground"))
  var ground: String

  @Option(help: hint("Văn bản.", "The document.", value: "text"))
  var document: String

  @Option(help: hint("Từ ngày; nếu không ghi: hôm nay.", "From; else today.", value: "date"))
  var from: String?

  @Option(help: hint("Đến trước ngày, nếu biết.", "Until before, where it is known.", value: "date"))
  var to: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var rest = Postponement()
    rest.ground = ground
    rest.document = document
    rest.from = try place.optionalDay(from, for: "--from")
    rest.to = try place.optionalDay(to, for: "--to")
    try place.carryOut(.postpone(party: which.party, rest), on: id, write)
  }
}
