import ArgumentParser
import Domain
import VietnameseText

/// `kycuong incidents list`: incidents as far as the account may see them, newest first.
struct IncidentsListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: about(
        "Vụ việc mà tài khoản được xem, mới nhất trước.", "Incidents that the account may see, newest first."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: filterHint)
  var filter: [String] = []

  @Flag(
    help: hint(
      "Chỉ vụ việc có hình thức xử lý chưa tương xứng.", "Only those handled out of proportion."))
  var disproportionate = false

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    let index = try place.index()
    if index.visibility == .nothing { try place.require(.seeIncidents) }
    let filter = try place.filter(filter, fields: RegistryIndex.incidentFilterFields)
    if disproportionate { try place.require(.seeIncidents) }
    let rows = index.incidents.filter { index.matches($0, filter) && (!disproportionate || $0.isDisproportionate) }
    place.tellFault(of: index)
    let listing = Listing(
      columns: IncidentsListCommand.columns(index), rows: rows,
      emptyNote: Phrase(
        "Không có vụ việc nào khớp trong phần được xem.", "No incident matches among those that may be seen."))
    try place.print(listing, list)
  }

  private static func columns(_ index: RegistryIndex) -> [Column<Incident>] {
    let people = index.registry.people
    return [
      Column("id", Phrase("Số", "Number")) { .code($0.id) },
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit"), flexible: true) { .text(index.name(of: $0.unit)) },
      Column("head", Phrase("Mã người đứng đầu", "Head"), in: .data) { .code($0.head) },
      Column("headName", Phrase("Người đứng đầu", "Head"), flexible: true) {
        .text($0.head.flatMap { people[$0]?.name })
      },
      Column("decision", Phrase("Quyết định", "Decision")) { .text($0.decision) },
      Column("violation", Phrase("Loại", "Violation")) { .text($0.violation) },
      Column("actDate", Phrase("Xảy ra", "Act")) { .day($0.actDate) },
      Column("foundDate", Phrase("Phát hiện", "Found"), in: .data) { .day($0.foundDate) },
      Column("state", Phrase("Trạng thái", "State")) { .choice($0.state) },
      Column("severity", Phrase("Mức độ", "Severity"), flexible: true) { .choice($0.severity) },
      Column("summary", Phrase("Nội dung", "Summary"), flexible: true) { .text($0.summary) },
    ]
  }
}
