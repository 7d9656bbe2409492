/// An advisory document that was returned or faulted, as evidence of V-07 and V-09 to V-12: instruction 1 (DOMAIN §4, §5).
package struct AdviceFault: RegisterRecord {
  package static let kind = RecordKind.advice
  package static let numberPrefix = "TM"
  package static var place: WritableKeyPath<Registers, RecordTable<AdviceFault>> { \.advice }

  package let id: RecordNumber<AdviceFault>
  package var version = 0
  package var header = EntryHeader()
  /// The advisory document.
  package var document = ""
  package var on: CalendarDay?
  package var returnedBy = ""
  package var flaw: AdviceFlaw?
  package var evidence = ""
  /// The incident that it became.
  package var incident: RecordNumber<Incident>?
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<AdviceFault>) {
    self.id = id
  }

  package var day: CalendarDay? { on }
  package var consequence: RecordKey? { incident.map { RecordKey(.incident, $0.rawValue) } }

  package static let register = RegisterDescription(
    title: Phrase("Tham mưu", "Advice"), entry: Phrase("văn bản tham mưu lỗi", "faulted document"),
    instruction: 1, keeper: .keepRegisters, reader: .seeIncidents,
    required: ["unit", "document", "on", "returnedBy", "flaw", "evidence"], identity: ["unit", "document", "on"],
    choices: ["flaw": RegisterDescription.choices(of: AdviceFlaw.self)], subject: "document",
    columns: ["on", "flaw", "incident"])

  package static let table = FieldTable<AdviceFault>(
    [
      unitField(),
      Field("document", Phrase("Văn bản tham mưu", "Document"), .text, \.document, changedBy: register.keeper),
      Field("on", Phrase("Ngày trả lại", "Returned on"), .day, \.on, changedBy: register.keeper),
      Field("returnedBy", Phrase("Nơi trả lại", "Returned by"), .text, \.returnedBy, changedBy: register.keeper),
      Field("flaw", Phrase("Lỗi", "Fault"), .choice, \.flaw, changedBy: register.keeper),
      Field("evidence", Phrase("Chứng cứ", "Evidence"), .longText, \.evidence, changedBy: register.keeper),
      Field("incident", Phrase("Vụ việc", "Incident"), .reference(.incident), \.incident),
    ] + closingFields)
}

/// What is wrong with an advisory document: the shortcomings of the Chairman's letter that concern advice (DOMAIN §4).
package enum AdviceFlaw: String, FieldEnumeration, Labelled {
  case perfunctory
  case weak
  case noPosition = "no-position"
  case wrongLaw = "wrong-law"
  case incompleteLaw = "incomplete-law"

  /// The category of violation that it is evidence of.
  package var violation: String {
    switch self {
    case .perfunctory: "V-07"
    case .weak: "V-09"
    case .noPosition: "V-10"
    case .wrongLaw: "V-11"
    case .incompleteLaw: "V-12"
    }
  }

  package var label: Phrase {
    switch self {
    case .perfunctory: Phrase("Giải quyết sơ sài (V-07)", "Perfunctory (V-07)")
    case .weak: Phrase("Chưa chặt chẽ (V-09)", "Weak (V-09)")
    case .noPosition: Phrase("Không có chính kiến (V-10)", "No own position (V-10)")
    case .wrongLaw: Phrase("Áp dụng luật chưa đúng (V-11)", "Law wrongly applied (V-11)")
    case .incompleteLaw: Phrase("Áp dụng luật chưa đủ (V-12)", "Law incompletely applied (V-12)")
    }
  }
}
