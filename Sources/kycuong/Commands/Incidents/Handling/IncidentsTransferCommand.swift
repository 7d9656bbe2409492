import ArgumentParser
import Domain

/// `kycuong incidents transfer`: hand the incident over to another authority.
struct IncidentsTransferCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transfer",
      abstract: about(
        "Chuyển vụ việc cho cơ quan khác, cơ quan Đảng hoặc cơ quan tố tụng.",
        "Transfer the incident to another authority, the Party or criminal proceedings."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Loại cơ quan nhận.", "The kind of authority.", value: "kind"))
  var kind: TransferKind

  @Option(help: hint("Cơ quan nhận.", "The authority.", value: "text"))
  var authority: String

  @Option(help: hint("Văn bản chuyển.", "The document.", value: "text"))
  var document: String

  @Option(help: hint("Ngày chuyển; nếu không ghi: hôm nay.", "Its day; else today.", value: "date"))
  var on: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var transfer = CaseTransfer()
    transfer.kind = kind
    transfer.authority = authority
    transfer.document = document
    transfer.on = try place.optionalDay(on, for: "--on")
    try place.carryOut(.transfer(transfer), on: id, write)
  }
}
