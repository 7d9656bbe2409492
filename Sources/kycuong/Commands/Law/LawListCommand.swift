import ArgumentParser
import Domain
import VietnameseText

/// `kycuong law list`: the instruments as they stand, with what is missing.
struct LawListCommand: StorelessCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: about(
        "Các văn bản, và những gì còn thiếu của từng văn bản.", "The instruments, with what is missing of each."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  func run(in session: Session) throws(Failure) {
    let catalogue = try session.rulebook().catalogue
    let day = try session.reportingDay()
    let listing = Listing(
      columns: LawListCommand.columns(catalogue, on: day), rows: catalogue.documents,
      emptyNote: Phrase("Danh mục chưa có văn bản nào.", "The catalogue holds no instrument."))
    try listing.print(list, in: session.language)
  }

  private static func columns(_ catalogue: LegalCatalogue, on day: CalendarDay) -> [Column<LegalDocument>] {
    [
      Column("id", Phrase("Mã", "Key")) { .text($0.id) },
      Column("type", Phrase("Loại", "Type"), in: .data) { .text($0.type) },
      Column("number", Phrase("Số, ký hiệu", "Number")) { .text($0.number) },
      Column("issued", Phrase("Ban hành", "Issued")) { .day($0.issued) },
      Column("issuedAsCited", Phrase("Ngày được dẫn", "As cited"), in: .data) { .day($0.issuedAsCited) },
      Column("effectiveFrom", Phrase("Hiệu lực từ", "In force from")) { .day($0.effectiveFrom) },
      Column("effectiveTo", Phrase("Hết hiệu lực", "Ended")) { .day($0.effectiveTo.day) },
      Column("citable", Phrase("Dẫn được", "Citable"), in: .data) { document in
        .flag(catalogue.citability(of: document, on: day).isCitable)
      },
      Column("textStatus", Phrase("Nội dung", "Text")) { .choice($0.textStatus.rawValue, $0.textStatus.label) },
      Column("missing", Phrase("Còn thiếu", "Missing"), flexible: true) { .choices($0.gaps) },
      Column("verified", Phrase("Có nguồn", "Sourced"), in: .data) { .flag($0.provenance.isVerified) },
      Column("title", Phrase("Trích yếu", "Title"), flexible: true) { .text($0.title) },
    ]
  }
}

extension EndOfEffect {
  /// The first day no longer in force, where there is one.
  var day: CalendarDay? {
    if case .day(let day) = self { return day }
    return nil
  }
}
