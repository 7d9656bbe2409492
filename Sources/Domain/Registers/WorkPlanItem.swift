/// One item of a unit's yearly work plan, which can become an assignment: instruction 5 (DOMAIN §5 row 5).
package struct WorkPlanItem: RegisterRecord {
  package static let kind = RecordKind.planItem
  package static let numberPrefix = "KH"
  package static var place: WritableKeyPath<Registers, RecordTable<WorkPlanItem>> { \.planItems }

  package let id: RecordNumber<WorkPlanItem>
  package var version = 0
  package var header = EntryHeader()
  package var year: Int?
  package var text = ""
  package var due: CalendarDay?
  /// The plan in which it stands.
  package var document = ""
  /// When the unit itself finished it, where it never became an assignment.
  package var doneOn: CalendarDay?
  package var doneDocument: String?
  /// What it became.
  package var assignments: [RecordNumber<Assignment>] = []
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<WorkPlanItem>) {
    self.id = id
  }

  package var day: CalendarDay? { due }

  package func state(on day: CalendarDay, under rules: ComplianceRules) -> EntryState {
    guard doneOn == nil else { return .done }
    guard assignments.isEmpty else { return .assigned }
    return due.map { $0 < day } ?? false ? .overdue : .open
  }

  package var consequence: RecordKey? { assignments.first.map { RecordKey(.assignment, $0.rawValue) } }

  package static let register = RegisterDescription(
    title: Phrase("Kế hoạch", "Plan"), entry: Phrase("mục kế hoạch", "plan item"), instruction: 5,
    keeper: .keepRegisters, required: ["unit", "year", "text", "document"], ahead: ["due"],
    limits: ["year": 2000...2100], identity: ["unit", "year", "text"], subject: "text",
    columns: ["year", "due", "assignments"])

  package static let table = FieldTable<WorkPlanItem>(
    [
      unitField(),
      Field("year", Phrase("Năm", "Year"), .integer, \.year, changedBy: register.keeper),
      Field("text", Phrase("Nội dung", "Item"), .text, \.text, changedBy: register.keeper),
      Field("due", Phrase("Hạn", "Due"), .day, \.due, changedBy: register.keeper),
      Field("document", Phrase("Văn bản kế hoạch", "Plan"), .text, \.document, changedBy: register.keeper),
      Field("doneOn", Phrase("Ngày hoàn thành", "Done on"), .day, \.doneOn, changedBy: register.keeper),
      Field(
        "doneDocument", Phrase("Văn bản kết quả", "Result document"), .text, \.doneDocument,
        changedBy: register.keeper),
      Field("assignments", Phrase("Nhiệm vụ", "Assignments"), .list, \.assignments),
    ] + closingFields)
}
