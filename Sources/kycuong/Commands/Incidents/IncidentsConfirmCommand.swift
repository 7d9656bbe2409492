import ArgumentParser
import Domain

/// `kycuong incidents confirm`: the violation is established, with its severity and cause.
struct IncidentsConfirmCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "confirm",
      abstract: about(
        "Xác nhận có vi phạm; không phải người đã ghi nhận hoặc xác minh.",
        "Establish the violation; not by who flagged or verified it."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Mức độ theo thang của ngày xảy ra.", "Severity on the scale of that day.", value: "severity"))
  var severity: Severity

  @Option(help: hint("Nguyên nhân.", "The cause.", value: "text"))
  var cause: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Incident.self)
    try place.carryOut(
      .confirmIncident(number, severity: severity, cause: cause), write, on: number.key(of: Incident.self))
  }
}
