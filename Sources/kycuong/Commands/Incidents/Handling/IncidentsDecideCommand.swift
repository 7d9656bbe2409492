import ArgumentParser
import Domain

/// `kycuong incidents decide`: how a party is handled.
struct IncidentsDecideCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide",
      abstract: about(
        "Quyết định xử lý; không phải người đã ghi nhận, xác minh hoặc kết luận.",
        "Decide how a party is handled; not by who flagged, verified or concluded."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Số, ký hiệu quyết định.", "Number of the decision.", value: "text"))
  var document: String

  @Option(help: hint("Người ký.", "Who signed it.", value: "text"))
  var signer: String

  @Option(
    help: hint(
      "Hình thức: nhac-nho, phe-binh, khien-trach, canh-cao…", "The form: nhac-nho, phe-binh, khien-trach, canh-cao…",
      value: "form"))
  var form: String?

  @Flag(help: hint("Kết luận không có vi phạm của bên này.", "The party committed no violation."))
  var cleared = false

  @Option(help: hint("Ngày quyết định; nếu không ghi: hôm nay.", "Its day; else today.", value: "date"))
  var on: String?

  @Option(
    help: hint(
      "Có hiệu lực từ; nếu không ghi: ngày quyết định.", "In force from; else the day of the decision.", value: "date"))
  var effectFrom: String?

  @Option(
    help: hint(
      "Văn bản áp dụng, để đối chiếu: ND112-2020 hoặc 112/2020.",
      "The governing instrument, as a check: ND112-2020 or 112/2020.", value: "document"))
  var instrument: String?

  @Option(
    help: hint("Lý do khi hình thức chưa tương xứng.", "The reason where the form is out of proportion.", value: "text")
  )
  var reason: String?

  @Option(help: hint("Căn cứ xử lý.", "The grounds.", value: "text"))
  var text: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    guard (form == nil) == cleared else {
      throw .badInput(
        Phrase("Cần đúng một trong hai: --form hoặc --cleared.", "Either --form or --cleared is needed."),
        next: Phrase("Thêm --form HÌNH_THỨC, hoặc --cleared.", "Add --form FORM, or --cleared."))
    }
    var decision = HandlingDecision()
    decision.document = document
    decision.signer = signer
    decision.form = form
    decision.on = try place.optionalDay(on, for: "--on")
    decision.effectFrom = try place.optionalDay(effectFrom, for: "--effect-from")
    decision.instrument = instrument.map { place.instrument($0) }
    decision.disproportion = reason
    decision.text = text ?? ""
    try place.carryOut(.decide(party: which.party, decision), on: id, write)
  }
}
