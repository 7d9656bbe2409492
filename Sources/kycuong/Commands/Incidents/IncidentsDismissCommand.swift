import ArgumentParser
import Domain

/// `kycuong incidents dismiss`: there was no violation, and why.
struct IncidentsDismissCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dismiss",
      abstract: about("Kết luận không có vi phạm, nêu lý do.", "Conclude that there was no violation, with the reason.")
    )
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Lý do.", "The reason.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Incident.self)
    try place.carryOut(.dismissIncident(number, reason: reason), write, on: number.key(of: Incident.self))
  }
}
