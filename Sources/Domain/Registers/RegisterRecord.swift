/// An entry of one of the registers of the seven instructions.
package protocol RegisterRecord: Record, Numbered where ID == RecordNumber<Self> {
  /// What the register is called, who keeps it, and how it is shown.
  static var register: RegisterDescription { get }
  /// Where its entries lie.
  static var place: WritableKeyPath<Registers, RecordTable<Self>> { get }

  /// What every entry has.
  var header: EntryHeader { get set }
  /// The day by which entries are ordered; the unit must have existed on it.
  var day: CalendarDay? { get }
  /// How it stands on a day, under the months in which rules must be reviewed.
  func state(on day: CalendarDay, under rules: ComplianceRules) -> EntryState
  /// The record that follows from it, so that it can no longer be taken back.
  var consequence: RecordKey? { get }
}

extension RegisterRecord {
  package static var numberDigits: Int { 4 }
  package func state(on day: CalendarDay, under rules: ComplianceRules) -> EntryState { .done }
  package var consequence: RecordKey? { nil }

  /// How it stands, annulled entries included.
  package func standing(on day: CalendarDay, under rules: ComplianceRules) -> EntryState {
    header.annulled == nil ? state(on: day, under: rules) : .annulled
  }

  /// The field of the unit that the entry is about, which opens every table.
  static func unitField(_ label: Phrase = Phrase("Đơn vị", "Unit")) -> Field<Self> {
    Field("unit", label, .reference(.unit), \.header.unit, changedBy: register.keeper)
  }

  /// The fields that close every table.
  static var closingFields: [Field<Self>] {
    [
      Field("note", Phrase("Ghi chú", "Note"), .longText, \.header.note, changedBy: register.keeper),
      Field("recorded", Phrase("Người ghi sổ", "Recorded"), .text, \.header.recorded),
      Field("annulled", Phrase("Hủy", "Annulled"), .text, \.header.annulled),
    ]
  }
}

/// What every entry of a register has.
package struct EntryHeader: Equatable, Sendable {
  package var unit: Code<OrgUnit>?
  package var note: String?
  /// Who entered it, and when.
  package var recorded: Signature?
  /// Who annulled it, when and why; nothing is deleted.
  package var annulled: Remark?

  package init() {}
}

/// How an entry of a register stands.
package enum EntryState: String, CaseIterable, Hashable, Sendable, Labelled {
  case overdue
  case open
  /// A plan item that became an assignment, which is followed there.
  case assigned
  case done
  case annulled

  package var label: Phrase {
    switch self {
    case .overdue: Phrase("Quá hạn", "Overdue")
    case .open: Phrase("Chưa xong", "Open")
    case .assigned: Phrase("Đã giao việc", "Assigned")
    case .done: Phrase("Đã ghi", "Recorded")
    case .annulled: Phrase("Đã hủy", "Annulled")
    }
  }
}

/// What drives the command, the command line, the form and the list of a register, beside the field table of its entries.
package struct RegisterDescription: Sendable {
  /// A value that a choice field takes.
  package struct Choice: Hashable, Sendable {
    package let value: String
    package let label: Phrase
  }

  /// Its name, on its tab and in sentences.
  package let title: Phrase
  /// What one entry is called.
  package let entry: Phrase
  /// Which of the seven instructions it answers.
  package let instruction: Int
  /// What one must be allowed to do to write in it.
  package let keeper: Permission
  /// What one must be allowed to do to read it.
  package var reader = Permission.seeUnits
  /// Fields that must hold something.
  package let required: [String]
  /// Days that may lie after the day of writing.
  package var ahead: Set<String> = []
  /// Days of which the first may not lie after the second.
  package var orders: [(earlier: String, later: String)] = []
  /// Smallest and largest numbers.
  package var limits: [String: ClosedRange<Int>] = [:]
  /// Fields that together name the thing entered; it is not entered twice.
  package let identity: [String]
  /// Fields that only the first entry takes as such.
  package var givenOnce: Set<String> = []
  /// The values of choice fields.
  package var choices: [String: [Choice]] = [:]
  /// The field that says what the entry is about.
  package let subject: String
  /// Fields that lists show beside unit, subject and state, in order.
  package let columns: [String]

  /// The choices that an enumeration gives.
  static func choices<Value: FieldEnumeration & Labelled>(of type: Value.Type) -> [Choice] {
    Value.allCases.map { Choice(value: $0.rawValue, label: $0.label) }
  }

  /// The label of a value of a choice field; nil for one that a newer program wrote.
  package func label(of value: String, in field: String) -> Phrase? {
    choices[field]?.first { $0.value == value }?.label
  }
}
