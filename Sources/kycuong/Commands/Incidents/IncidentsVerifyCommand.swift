import ArgumentParser
import Domain

/// `kycuong incidents verify`: what someone other than the flagger found.
struct IncidentsVerifyCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: about(
        "Ghi kết quả xác minh; không phải người đã ghi nhận.", "Record what verification found; not by who flagged it.")
    )
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Kết quả xác minh.", "What was found.", value: "text"))
  var finding: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Incident.self)
    try place.carryOut(.verifyIncident(number, finding: finding), write, on: number.key(of: Incident.self))
  }
}
