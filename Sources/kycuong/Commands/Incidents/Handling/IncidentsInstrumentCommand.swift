import ArgumentParser
import Domain

/// `kycuong incidents instrument`: choose the governing instrument for a party.
struct IncidentsInstrumentCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "instrument",
      abstract: about(
        "Pháp chế chọn văn bản áp dụng khác văn bản được đề xuất, nêu lý do.",
        "The legal officer chooses another instrument than the one proposed, with the reason."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(
    help: hint("Văn bản: ND112-2020 hoặc 112/2020.", "The instrument: ND112-2020 or 112/2020.", value: "document"))
  var instrument: String

  @Option(help: hint("Lý do.", "The reason.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let step = HandlingStep.chooseInstrument(
      party: which.party, instrument: place.instrument(instrument), reason: reason)
    try place.carryOut(step, on: id, write)
  }
}
