import Domain
import VietnameseText

@testable import Documents

/// Made-up documents that hold every part a document can have.
enum SampleDocuments {
  /// What records may hold at their worst: markup, controls, a formula, a bidirectional override.
  static let hostile = "</p><script>alert(1)</script> & \"x\" 'y' \u{1B}[31m \u{202E}]]>\n=1+1"

  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(daysSinceEpoch: 0) }

  static let origin = DocumentOrigin(
    asAt: "Số liệu tính đến ngày 30/09/2026", journal: "Sổ: mục 1.234, chuỗi 3f9a0c51aa00", isSample: true)

  static func head(_ title: DocumentHead.Title, addressees: [DisplayText]) -> DocumentHead {
    DocumentHead(
      parentBody: "UBND TỈNH ĐẮK NÔNG", issuingBody: "VĂN PHÒNG", number: DocumentNumber(5, "BC-VPUBND"),
      place: "Đắk Nông", day: day("2021-01-05"), title: title, addressees: addressees)
  }

  static let table = DocumentTable(
    [
      DocumentColumn("STT", width: 6, .centre), DocumentColumn("Đơn vị", width: 40),
      DocumentColumn("Tổng số", width: 10, .trailing, mayGo: true),
      DocumentColumn("Đúng hạn", width: 10, .trailing, group: "Hoàn thành"),
      DocumentColumn("Quá hạn", width: 10, .trailing, group: "Hoàn thành"),
      DocumentColumn("Tỷ lệ đúng hạn", width: 12, .trailing),
    ],
    rows: [
      DocumentRow(["Sở, ban, ngành"], .group),
      DocumentRow(["1", "Sở Nông nghiệp và Phát triển nông thôn", "1.234", "1.000", "234", "81,0%"]),
      DocumentRow(["2", DisplayText(hostile), "2", "1", "1", "50,0%"]),
      DocumentRow(["", "Tổng cộng", "1.236", "1.001", "235", "81,0%"], .total),
    ])

  static let report = OfficialDocument(
    head(
      .named("BÁO CÁO", subject: "Kết quả thực hiện nhiệm vụ quý IV năm 2020"),
      addressees: ["Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh"]),
    body: [
      .heading(.part, "I. SỐ LIỆU CHUNG"),
      .paragraph(
        "Trong quý IV năm 2020, các cơ quan, đơn vị, địa phương được giao 1.236 nhiệm vụ; số liệu từng đơn vị tại Phụ lục I."
      ),
      .heading(.section, "1. Theo đơn vị"), .heading(.point, "a) Sở, ban, ngành"), .table(table),
      .note("Tỷ lệ = đúng hạn / (đúng hạn + quá hạn)."),
      .chart(
        DocumentChart(
          "Tỷ lệ đúng hạn", .bars,
          [
            .init("Sở Nội vụ", 857, shown: "85,7%"), .init(DisplayText(hostile), 0, shown: "0,0%"),
          ], whole: 1000)),
      .chart(DocumentChart("Bốn quý", .columns, [.init("I", 3, shown: "3"), .init("II", 12, shown: "12")])),
      .item("Đề nghị các đơn vị khắc phục."), .paragraph("Văn phòng Ủy ban nhân dân tỉnh báo cáo./."),
    ],
    signature: DocumentSignature(post: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], name: "Nguyễn Văn Mẫu"),
    recipients: ["Như trên", "Sở Nội vụ", "Lưu: VT, TH"],
    appendices: [
      DocumentAppendix(
        "SỐ LIỆU THEO ĐƠN VỊ", reference: "(Kèm theo Báo cáo số 05/BC-VPUBND ngày 05/01/2021)", body: [.table(table)],
        isLandscape: true),
      DocumentAppendix("DANH SÁCH", reference: "(Kèm theo)", body: [.paragraph(DisplayText(hostile))]),
    ], origin: origin)

  static let letter = OfficialDocument(
    head(.letter(regarding: "V/v đôn đốc thực hiện nhiệm vụ"), addressees: ["Sở Nội vụ"]),
    body: [
      .paragraph("Văn phòng đề nghị Sở thực hiện các nhiệm vụ sau:"),
      .table(
        DocumentTable(table.columns, rows: table.rows, isWide: true)), .note("Tính đến hết ngày."),
      .paragraph("Trân trọng./."),
    ],
    signature: DocumentSignature(post: ["CHÁNH VĂN PHÒNG"]), recipients: ["Như trên", "Lưu: VT"])
}
