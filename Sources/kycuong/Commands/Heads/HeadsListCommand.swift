import ArgumentParser
import Domain

/// `kycuong heads list UNIT`: heads now and before; with a day, who answered for the unit on it.
struct HeadsListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: about(
        "Người đứng đầu nay và trước; với --on: ai chịu trách nhiệm ngày đó.",
        "Heads now and before; with --on: who answered for the unit that day."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: unitHint, completion: unitCompletion)
  var unit: String

  @Option(help: hint("Ngày cần biết.", "The day to know of.", value: "date"))
  var on: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeUnits)
    let day = try place.optionalDay(on, for: "--on")
    let unit = try place.unit(unit, on: day)
    let rows: [Headship] =
      if let day { [place.registry.head(of: unit, on: day).headship].compactMap(\.self) } else {
        place.registry.headships(of: unit)
      }
    let listing = Listing(
      columns: HeadsListCommand.columns(place, on: day ?? place.day), rows: rows,
      emptyNote: Phrase(
        "Chưa ghi nhận ai đứng đầu đơn vị này\(day.map { " ngày \($0.dayMonthYear)" } ?? "").",
        "Nobody is recorded as head of this unit\(day.map { " on \($0.dayMonthYear)" } ?? "")."))
    try place.print(listing, list)
  }

  private static func columns(_ place: Workplace, on day: CalendarDay) -> [Column<Headship>] {
    let registry = place.registry
    return [
      Column("id", Phrase("Mã", "Code")) { .code($0.id) },
      Column("unit", Phrase("Đơn vị", "Unit"), in: .data) { .code($0.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit"), in: .data) { headship in
        .text(headship.unit.flatMap { registry.units[$0]?.name(on: day).name })
      },
      Column("person", Phrase("Mã người", "Person")) { .code($0.person) },
      Column("personName", Phrase("Họ và tên", "Name"), flexible: true) { headship in
        .text(headship.person.flatMap { registry.people[$0]?.name })
      },
      Column("title", Phrase("Chức vụ", "Post"), flexible: true) { .text($0.title) },
      Column("mode", Phrase("Hình thức", "Mode")) { .choice($0.mode) },
      Column("from", Phrase("Từ ngày", "From")) { .day($0.from) },
      Column("to", Phrase("Đến trước ngày", "Until before")) { .day($0.to) },
      Column("document", Phrase("Quyết định", "Document"), flexible: true) { .text($0.document) },
    ]
  }
}
