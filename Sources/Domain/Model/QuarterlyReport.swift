/// A quarter's figures as the Office settled them (DOMAIN §9): they are printed as they stand here and never change.
///
/// What was entered too late for them appears as corrections in the report of a later quarter.
package struct QuarterlyReport: Record {
  package static let kind = RecordKind.quarterlyReport

  /// The quarter's code in small letters: "2026-q3".
  package let id: Code<QuarterlyReport>
  package var version = 0
  package var quarter: Quarter?
  /// Which days belonged to the quarter when it was settled.
  package var rule = QuarterRule.calendar
  /// The day the figures are judged on: the last of the quarter.
  package var asAt: CalendarDay?
  /// Number and sign of the report on paper ("05/BC-VPUBND"); nil where it was not known yet.
  package var number: String?
  package var frozen: Signature?
  /// The entry of the journal that the figures were drawn at, and the hash of its line.
  package var entry = 0
  package var chainHead = ""
  package var rows: [FrozenRow] = []
  /// The assignments not finished on time, in the order of the report.
  package var late: [FrozenLateness] = []
  /// Who headed the units on the days late, and how many of them fall to each.
  package var heads: [FrozenHead] = []
  /// Which assignments stand behind each figure.
  package var places: [FrozenPlaces] = []
  /// What this report corrects of quarters before it.
  package var corrections: [FrozenCorrection] = []
  /// Incidents that were confirmed in the quarter.
  package var incidents: [RecordNumber<Incident>] = []
  package var unknownFields: [FieldMember] = []

  package init(id: Code<QuarterlyReport>) {
    self.id = id
  }

  package static let table = FieldTable<QuarterlyReport>([
    Field("quarter", Phrase("Quý", "Quarter"), .text, \.quarter),
    Field("rule", Phrase("Cách tính quý", "Rule of the period"), .choice, \.rule),
    Field("asAt", Phrase("Số liệu tính đến ngày", "Figures as at"), .day, \.asAt),
    Field("number", Phrase("Số, ký hiệu báo cáo", "Number of the report"), .text, \.number),
    Field("frozen", Phrase("Chốt số liệu", "Frozen"), .text, \.frozen),
    Field("entry", Phrase("Bút toán của sổ", "Entry of the journal"), .integer, \.entry),
    Field("chainHead", Phrase("Đầu chuỗi", "Chain head"), .text, \.chainHead),
    Field("rows", Phrase("Số liệu theo đơn vị", "Figures by unit"), .list, \.rows),
    Field("late", Phrase("Nhiệm vụ không đúng hạn", "Late assignments"), .list, \.late),
    Field("heads", Phrase("Ngày trễ theo người đứng đầu", "Days late by head"), .list, \.heads),
    Field("places", Phrase("Nhiệm vụ của từng số liệu", "Assignments behind the figures"), .list, \.places),
    Field("corrections", Phrase("Điều chỉnh quý trước", "Corrections"), .list, \.corrections),
    Field("incidents", Phrase("Vụ việc xác nhận trong quý", "Incidents confirmed"), .list, \.incidents),
  ])
}

extension Code where Owner == QuarterlyReport {
  /// The identifier of a quarter's report.
  package init?(_ quarter: Quarter) {
    self.init(rawValue: quarter.code.lowercased())
  }
}

extension Quarter: FieldConvertible {
  package init(fieldValue: FieldValue) throws(FieldError) {
    guard case .text(let text) = fieldValue else { throw FieldError(.expected("text")) }
    guard let quarter = Quarter(text) else { throw FieldError(.unknownValue(text)) }
    self = quarter
  }

  package var fieldValue: FieldValue { .text(code) }
}
