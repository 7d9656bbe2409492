import ArgumentParser
import DashboardApp
import Domain

/// `kycuong suggestions list`: what the rules propose and nobody has settled, longest standing first.
struct SuggestionsListCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: about(
        "Gợi ý chưa xử lý, dữ kiện có từ lâu nhất trước.", "Suggestions not settled, longest standing first."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(help: unitHint, completion: unitCompletion)
  var unit: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    try place.require(.seeIncidents)
    let index = try place.index()
    var found = place.registry.suggestions(under: place.rulebook, on: place.day)
    if let unit {
      let id = try place.unit(unit, on: place.day)
      found = found.filter { $0.unit == id }
    }
    let listing = Listing(
      columns: SuggestionsListCommand.columns(index, place), rows: found,
      emptyNote: Phrase("Không có gợi ý nào chưa xử lý.", "There is no suggestion left to settle."))
    try place.print(listing, list)
  }

  private static func columns(_ index: RegistryIndex, _ place: Workplace) -> [Column<Suggestion>] {
    [
      Column("id", Phrase("Mã", "Identifier")) { .code($0.id) },
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit"), flexible: true) { .text(index.name(of: $0.unit)) },
      Column("fact", Phrase("Loại dữ kiện", "Fact"), in: .data) { .text($0.rule.fact.rawValue) },
      Column("measure", Phrase("Số đo", "Measure"), in: .data, numeric: true) { .integer($0.measure) },
      Column("limit", Phrase("Ngưỡng", "Limit"), in: .data, numeric: true) { .integer($0.rule.limit) },
      Column("quarter", Phrase("Quý", "Quarter"), in: .data) { .text($0.quarter?.code) },
      Column("violation", Phrase("Loại", "Violation")) { .text($0.rule.violation) },
      Column("since", Phrase("Có từ ngày", "Since")) { .day($0.since) },
      Column("why", Phrase("Dữ kiện", "Facts"), flexible: true) {
        .text(SuggestionWords.facts($0, place.language).string)
      },
      Column("assignments", Phrase("Nhiệm vụ", "Assignments"), in: .data) { .texts($0.assignments.map(\.rawValue)) },
      Column("mark", Phrase("Mức tin cậy của quy tắc", "Provenance of the rule"), in: .data) {
        .text($0.rule.provenance.mark.rawValue)
      },
    ]
  }
}
