/// A matter for which a unit fixed one person's responsibility: instruction 4 (DOMAIN §5 row 4).
package struct PersonalDuty: RegisterRecord {
  package static let kind = RecordKind.duty
  package static let numberPrefix = "TN"
  package static var place: WritableKeyPath<Registers, RecordTable<PersonalDuty>> { \.duties }

  package let id: RecordNumber<PersonalDuty>
  package var version = 0
  package var header = EntryHeader()
  package var matter = ""
  package var person: Code<Person>?
  package var document = ""
  package var on: CalendarDay?
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<PersonalDuty>) {
    self.id = id
  }

  package var day: CalendarDay? { on }

  package static let register = RegisterDescription(
    title: Phrase("Trách nhiệm", "Duties"), entry: Phrase("trách nhiệm cá nhân", "personal duty"),
    instruction: 4, keeper: .keepRegisters, required: ["unit", "matter", "person", "document", "on"],
    identity: ["unit", "matter", "person"], subject: "matter", columns: ["person", "on", "document"])

  package static let table = FieldTable<PersonalDuty>(
    [
      unitField(),
      Field("matter", Phrase("Công việc", "Matter"), .text, \.matter, changedBy: register.keeper),
      Field(
        "person", Phrase("Người chịu trách nhiệm", "Person"), .reference(.person), \.person,
        changedBy: register.keeper),
      Field("document", Phrase("Văn bản phân công", "Document"), .text, \.document, changedBy: register.keeper),
      Field("on", Phrase("Ngày phân công", "Day"), .day, \.on, changedBy: register.keeper),
    ] + closingFields)
}
