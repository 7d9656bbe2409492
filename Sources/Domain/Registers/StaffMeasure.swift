/// A measure of staff, recorded with its document: instruction 5 (DOMAIN §5 row 5).
package struct StaffMeasure: RegisterRecord {
  package static let kind = RecordKind.measure
  package static let numberPrefix = "BP"
  package static var place: WritableKeyPath<Registers, RecordTable<StaffMeasure>> { \.measures }

  package let id: RecordNumber<StaffMeasure>
  package var version = 0
  package var header = EntryHeader()
  package var measure: StaffMeasureKind?
  /// How many posts it concerns.
  package var posts: Int?
  package var on: CalendarDay?
  package var document = ""
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<StaffMeasure>) {
    self.id = id
  }

  package var day: CalendarDay? { on }

  package static let register = RegisterDescription(
    title: Phrase("Nhân sự", "Staff"), entry: Phrase("biện pháp về nhân sự", "staff measure"),
    instruction: 5, keeper: .keepRegisters, required: ["unit", "measure", "posts", "on", "document"],
    limits: ["posts": 1...10_000], identity: ["unit", "measure", "document"],
    choices: ["measure": RegisterDescription.choices(of: StaffMeasureKind.self)], subject: "measure",
    columns: ["on", "posts", "document"])

  package static let table = FieldTable<StaffMeasure>(
    [
      unitField(),
      Field("measure", Phrase("Biện pháp", "Measure"), .choice, \.measure, changedBy: register.keeper),
      Field("posts", Phrase("Số vị trí, biên chế", "Posts"), .integer, \.posts, changedBy: register.keeper),
      Field("on", Phrase("Ngày quyết định", "Day"), .day, \.on, changedBy: register.keeper),
      Field("document", Phrase("Quyết định", "Document"), .text, \.document, changedBy: register.keeper),
    ] + closingFields)
}

/// What was done with staff.
package enum StaffMeasureKind: String, FieldEnumeration, Labelled {
  case rearrangement
  case streamlining

  package var label: Phrase {
    switch self {
    case .rearrangement: Phrase("Sắp xếp, bố trí lại", "Rearrangement")
    case .streamlining: Phrase("Tinh giản biên chế", "Payroll streamlining")
    }
  }
}
