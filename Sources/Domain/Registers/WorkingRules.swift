/// Internal rules of a unit and when they were reviewed: instruction 4 (DOMAIN §5 row 4).
package struct WorkingRules: RegisterRecord {
  package static let kind = RecordKind.rules
  package static let numberPrefix = "QC"
  package static var place: WritableKeyPath<Registers, RecordTable<WorkingRules>> { \.rules }

  package let id: RecordNumber<WorkingRules>
  package var version = 0
  package var header = EntryHeader()
  package var title = ""
  package var document = ""
  package var issued: CalendarDay?
  /// The last review.
  package var reviewed: CalendarDay?
  /// When the unit itself means to review them next.
  package var nextReview: CalendarDay?
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<WorkingRules>) {
    self.id = id
  }

  package var day: CalendarDay? { issued }

  /// The day by which they must be reviewed: the unit's own, else so many months after the last time.
  package func reviewDue(under rules: ComplianceRules) -> CalendarDay? {
    nextReview ?? (reviewed ?? issued)?.advanced(byMonths: rules.rulesReviewMonths)
  }

  package func state(on day: CalendarDay, under rules: ComplianceRules) -> EntryState {
    reviewDue(under: rules).map { $0 < day } ?? false ? .overdue : .done
  }

  package static let register = RegisterDescription(
    title: Phrase("Quy chế", "Rules"), entry: Phrase("quy chế", "working rules"), instruction: 4,
    keeper: .keepRegisters, required: ["unit", "title", "document", "issued"], ahead: ["nextReview"],
    orders: [("issued", "reviewed"), ("issued", "nextReview")], identity: ["unit", "document"], subject: "title",
    columns: ["document", "issued", "reviewed", "nextReview"])

  package static let table = FieldTable<WorkingRules>(
    [
      unitField(),
      Field("title", Phrase("Tên quy chế", "Title"), .text, \.title, changedBy: register.keeper),
      Field("document", Phrase("Văn bản ban hành", "Document"), .text, \.document, changedBy: register.keeper),
      Field("issued", Phrase("Ngày ban hành", "Issued"), .day, \.issued, changedBy: register.keeper),
      Field("reviewed", Phrase("Rà soát gần nhất", "Last review"), .day, \.reviewed, changedBy: register.keeper),
      Field("nextReview", Phrase("Rà soát tiếp", "Next review"), .day, \.nextReview, changedBy: register.keeper),
    ] + closingFields)
}
