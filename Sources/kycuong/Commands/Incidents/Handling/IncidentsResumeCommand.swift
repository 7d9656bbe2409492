import ArgumentParser
import Domain

/// `kycuong incidents resume`: handling goes on, or the incident came back.
struct IncidentsResumeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume",
      abstract: about(
        "Tiếp tục xử lý sau tạm hoãn, hoặc nhận lại vụ việc đã chuyển.",
        "Go on after a postponement, or take a transferred incident back."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(
    help: hint(
      "Ngày đầu tiên tiếp tục; nếu không ghi: hôm nay.", "First day on which it goes on; else today.", value: "date"))
  var on: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let day = try place.optionalDay(on, for: "--on")
    try place.carryOut(.resume(party: which.party, on: day), on: id, write)
  }
}
