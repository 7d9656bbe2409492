import ArgumentParser
import Domain

/// `kycuong incidents annul`: take an incident off the books, with the reason.
struct IncidentsAnnulCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "annul",
      abstract: about(
        "Hủy vụ việc, nêu lý do; lịch sử giữ nguyên.",
        "Annul an incident, with the reason; its history stays."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Lý do.", "The reason.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(.annul(reason: reason), on: id, write)
  }
}
