import ArgumentParser
import Domain
import JSON
import VietnameseText

/// `kycuong law show D25`: one instrument, with the duties and categories that rest on it.
struct LawShowCommand: StorelessCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: about(
        "Một văn bản, với nghĩa vụ và loại vi phạm theo văn bản đó.",
        "One instrument, with the duties and violations that rest on it."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: hint("Mã hoặc số văn bản: D25, 25/2013.", "Key or number: D25, 25/2013.", value: "document"))
  var document: String

  @Option(help: hint("Dạng in: table hoặc json.", "How to print: table or json.", value: "format"))
  var format = SheetFormat.table

  func run(in session: Session) throws(Failure) {
    let catalogue = try session.rulebook().catalogue
    let found = try catalogue.find(document)
    let sheet = LawShowCommand.sheet(of: found, in: catalogue, on: try session.reportingDay())
    var sink = Sink()
    switch format {
    case .table:
      for line in sheet.text(session.language) { try sink.writeLine(line) }
    case .json:
      var writer = JSONWriter(style: .indented)
      sheet.write(to: &writer)
      writer.newline()
      try sink.write(writer.bytes)
    }
    try sink.finish()
  }

  private static func sheet(
    of document: LegalDocument, in catalogue: LegalCatalogue, on day: CalendarDay
  ) -> RecordSheet {
    let citability = catalogue.citability(of: document, on: day)
    return RecordSheet(
      lines: [
        .init("id", Phrase("Mã", "Key"), .text(document.id)),
        .init("type", Phrase("Loại", "Type"), .text(document.type)),
        .init("number", Phrase("Số, ký hiệu", "Number"), .text(document.number)),
        .init("title", Phrase("Trích yếu", "Title"), .text(document.title)),
        .init("issuer", Phrase("Cơ quan ban hành", "Issuer"), .text(document.issuer)),
        .init("issued", Phrase("Ngày ban hành", "Issued"), .day(document.issued)),
        .init("issuedAsCited", Phrase("Ngày ghi ở nơi dẫn", "Issued, as cited"), .day(document.issuedAsCited)),
        .init("effectiveFrom", Phrase("Hiệu lực từ", "In force from"), .day(document.effectiveFrom)),
        .init("effectiveTo", Phrase("Hết hiệu lực", "Ended"), .day(document.effectiveTo.day)),
        .init("replacedBy", Phrase("Thay bằng", "Replaced by"), .text(document.replacedBy)),
        .init("amends", Phrase("Sửa đổi", "Amends"), .texts(document.amends)),
        .init("citable", Phrase("Dẫn được", "Citable"), .flag(citability.isCitable)),
        .init(
          "textStatus", Phrase("Nội dung", "Text"), .choice(document.textStatus.rawValue, document.textStatus.label)),
        .init("missing", Phrase("Còn thiếu", "Missing"), .choices(document.gaps)),
        .init("source", Phrase("Nguồn", "Source"), .text(document.provenance.source)),
        .init("verified", Phrase("Có nguồn", "Sourced"), .flag(document.provenance.isVerified)),
        .init("note", Phrase("Ghi chú", "Note"), .text(document.note)),
      ],
      parts: [obligations(of: document, in: catalogue), violations(of: document, in: catalogue, on: day)])
  }

  private static func obligations(of document: LegalDocument, in catalogue: LegalCatalogue) -> RecordSheet.Part {
    let rows = catalogue.obligations.filter { $0.documents.contains(document.id) }.map { obligation in
      [
        RecordSheet.Line("id", Phrase("Mã", "Key"), .text(obligation.id)),
        RecordSheet.Line("title", Phrase("Nội dung", "Title"), .text(obligation.title)),
      ]
    }
    return RecordSheet.Part(key: "obligations", title: Phrase("Nghĩa vụ", "Duties"), rows: rows)
  }

  private static func violations(
    of document: LegalDocument, in catalogue: LegalCatalogue, on day: CalendarDay
  ) -> RecordSheet.Part {
    let rows = catalogue.violations.filter { $0.decisions.contains(document.id) }.map { violation in
      [
        RecordSheet.Line("id", Phrase("Mã", "Key"), .text(violation.id)),
        RecordSheet.Line("selectable", Phrase("Chọn được", "Selectable"), .flag(violation.isSelectable(on: day))),
        RecordSheet.Line("title", Phrase("Tên", "Title"), .text(violation.title)),
      ]
    }
    return RecordSheet.Part(
      key: "violations", title: Phrase("Loại vi phạm (x: chọn được)", "Violations (x: selectable)"), rows: rows)
  }
}

/// How one thing is printed.
enum SheetFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case json
}

extension LegalCatalogue {
  /// The instrument that an argument names.
  func find(_ name: String) throws(Failure) -> LegalDocument {
    if let found = document(named: name) { return found }
    throw .missing(
      Phrase("Danh mục không có văn bản “\(name)”.", "The catalogue holds no instrument “\(name)”."),
      next: Phrase("Xem các mã: kycuong law list", "See the keys: kycuong law list"))
  }
}
