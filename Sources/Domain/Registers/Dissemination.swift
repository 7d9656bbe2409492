/// A unit made a document known to its staff: instruction 1, "quán triệt" (DOMAIN §5 row 1).
package struct Dissemination: RegisterRecord {
  package static let kind = RecordKind.dissemination
  package static let numberPrefix = "QT"
  package static var place: WritableKeyPath<Registers, RecordTable<Dissemination>> { \.disseminations }

  package let id: RecordNumber<Dissemination>
  package var version = 0
  package var header = EntryHeader()
  /// Key of a document of the catalogue or of the configured ones ("D25"), else the document as written.
  package var document = ""
  package var on: CalendarDay?
  /// How many attended.
  package var attended: Int?
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<Dissemination>) {
    self.id = id
  }

  package var day: CalendarDay? { on }

  package static let register = RegisterDescription(
    title: Phrase("Quán triệt", "Dissemination"), entry: Phrase("lượt quán triệt", "dissemination"), instruction: 1,
    keeper: .keepRegisters, required: ["unit", "document", "on"], limits: ["attended": 1...100_000],
    identity: ["unit", "document", "on"], subject: "document", columns: ["on", "attended"])

  package static let table = FieldTable<Dissemination>(
    [
      unitField(),
      Field(
        "document", Phrase("Văn bản quán triệt", "Document"), .text, \.document, changedBy: register.keeper),
      Field("on", Phrase("Ngày quán triệt", "Day"), .day, \.on, changedBy: register.keeper),
      Field("attended", Phrase("Số người dự", "Attended"), .integer, \.attended, changedBy: register.keeper),
    ] + closingFields)
}
