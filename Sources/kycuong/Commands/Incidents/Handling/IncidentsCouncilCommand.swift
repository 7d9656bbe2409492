import ArgumentParser
import Domain

/// `kycuong incidents council`: the disciplinary council, or the ground for none.
struct IncidentsCouncilCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "council",
      abstract: about(
        "Ghi hội đồng kỷ luật, hoặc căn cứ không họp kiểm điểm và hội đồng (--skip).",
        "Record the disciplinary council, or the ground on which meeting and council are left out."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(
    help: hint(
      "Văn bản của hội đồng, hoặc văn bản làm căn cứ bỏ qua.", "The document of the council or of the ground.",
      value: "text"))
  var document: String

  @Option(help: hint("Ngày họp; nếu không ghi: hôm nay.", "Its day; else today.", value: "date"))
  var on: String?

  @Option(
    name: .customLong("member"),
    help: hint("Thành viên có mặt; ghi mỗi người một lần.", "A member present; once for each.", value: "text"))
  var members: [String] = []

  @Option(
    help: hint(
      "Hình thức hội đồng kiến nghị: khien-trach, canh-cao…", "The form it proposes: khien-trach, canh-cao…",
      value: "form"))
  var form: String?

  @Option(
    help: hint(
      "Căn cứ không họp: da-co-ket-luan, bi-ket-an, ky-luat-dang.",
      "The ground for none: da-co-ket-luan, bi-ket-an, ky-luat-dang.", value: "ground"))
  var skip: String?

  @Option(help: hint("Ghi chú.", "A note.", value: "text"))
  var text: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var council = DisciplineCouncil()
    council.document = document
    council.on = try place.optionalDay(on, for: "--on")
    council.members = members
    council.form = form
    council.skipGround = skip
    council.text = text ?? ""
    try place.carryOut(.council(party: which.party, council), on: id, write)
  }
}
