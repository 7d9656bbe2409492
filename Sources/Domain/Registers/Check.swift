/// An inspection of a unit with what it found: instruction 2 (DOMAIN §5 row 2).
package struct Check: RegisterRecord {
  package static let kind = RecordKind.check
  package static let numberPrefix = "KT"
  package static var place: WritableKeyPath<Registers, RecordTable<Check>> { \.checks }

  package let id: RecordNumber<Check>
  package var version = 0
  package var header = EntryHeader()
  /// The unit that checked; its own where it checked itself.
  package var checker: Code<OrgUnit>?
  /// The team, where the minutes name one.
  package var team: String?
  package var sector = ""
  package var on: CalendarDay?
  /// Minutes or conclusion.
  package var document = ""
  package var findings: [CheckFinding] = []
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<Check>) {
    self.id = id
  }

  package var day: CalendarDay? { on }

  package func state(on day: CalendarDay, under rules: ComplianceRules) -> EntryState {
    if findings.contains(where: { $0.isOverdue(on: day) }) { return .overdue }
    return findings.contains { $0.isOpen } ? .open : .done
  }

  package var consequence: RecordKey? {
    findings.compactMap(\.incident).first.map { RecordKey(.incident, $0.rawValue) }
  }

  package static let register = RegisterDescription(
    title: Phrase("Kiểm tra", "Checks"), entry: Phrase("cuộc kiểm tra", "check"), instruction: 2,
    keeper: .recordCheck, reader: .seeIncidents, required: ["unit", "checker", "sector", "on", "document"],
    identity: ["unit", "checker", "document", "on"], givenOnce: ["findings"], subject: "sector",
    columns: ["on", "checker", "findings"])

  package static let table = FieldTable<Check>(
    [
      unitField(Phrase("Đơn vị được kiểm tra", "Unit checked")),
      Field(
        "checker", Phrase("Cơ quan kiểm tra", "Checking body"), .reference(.unit), \.checker,
        changedBy: register.keeper),
      Field("team", Phrase("Đoàn kiểm tra", "Team"), .text, \.team, changedBy: register.keeper),
      Field("sector", Phrase("Lĩnh vực", "Sector"), .text, \.sector, changedBy: register.keeper),
      Field("on", Phrase("Ngày kiểm tra", "Day"), .day, \.on, changedBy: register.keeper),
      Field("document", Phrase("Biên bản, kết luận", "Minutes"), .text, \.document, changedBy: register.keeper),
      Field("findings", Phrase("Phát hiện", "Findings"), .list, \.findings, appendOnly: true),
    ] + closingFields)
}

/// One thing that a check found, the day by which it must be remedied, and what became of it.
package struct CheckFinding: FieldObject {
  package var text = ""
  package var due: CalendarDay?
  /// The document that reports the remedy.
  package var followDocument: String?
  package var followed: CalendarDay?
  /// The incident that it became.
  package var incident: RecordNumber<Incident>?
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(_ text: String, due: CalendarDay?) {
    self.text = text
    self.due = due
  }

  /// Whether nothing followed from it yet.
  package var isOpen: Bool { followed == nil && incident == nil }

  /// Whether the day for its remedy has passed without one.
  package func isOverdue(on day: CalendarDay) -> Bool { isOpen && (due.map { $0 < day } ?? false) }

  package static let table = FieldTable<CheckFinding>([
    Field("text", Phrase("Nội dung", "Finding"), .longText, \.text),
    Field("due", Phrase("Hạn khắc phục", "Remedy due"), .day, \.due),
    Field("followDocument", Phrase("Văn bản khắc phục", "Remedy document"), .text, \.followDocument),
    Field("followed", Phrase("Ngày khắc phục", "Remedied on"), .day, \.followed),
    Field("incident", Phrase("Vụ việc", "Incident"), .reference(.incident), \.incident),
  ])
}
