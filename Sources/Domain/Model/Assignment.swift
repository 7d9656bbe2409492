/// A task that the Provincial People's Committee or its Chairman gave to one lead unit.
///
/// A document that names several lead units gives one assignment for each (DOMAIN §6 rule 4).
/// How it stands (on time, late by how much) is computed by `AssignmentClock`, never stored.
package struct Assignment: Record, Numbered {
  package static let kind = RecordKind.assignment
  package static let numberPrefix = "NV"
  package static let numberDigits = 6

  package let id: RecordNumber<Assignment>
  package var version = 0
  package var title = ""
  /// Lead unit.
  package var unit: Code<OrgUnit>?
  package var cooperatingUnits: [Code<OrgUnit>] = []
  /// First assignment of the same document row given to several lead units; nil where it stands alone.
  package var sharedWith: RecordNumber<Assignment>?
  package var workKind = WorkKind.duty
  /// Number and sign of the document that gave the task ("Công văn số 12/UBND-TH").
  package var source = ""
  /// Day of that document; the task counts from here.
  package var issued: CalendarDay?
  package var responsiblePerson: Code<Person>?
  /// Account that follows the task for the Office.
  package var follower: Code<User>?
  /// The wording of the due date in the document.
  package var dueText: String?
  package var dueRule: DueRule?
  /// Due day as first given; never lost. Nil where the task has none.
  package var originalDue: CalendarDay?
  package var extensions: [DueExtension] = []
  package var notes: [Remark] = []
  package var result: ResultReport?
  /// Results that were sent back.
  package var returns: [ResultReturn] = []
  /// The Office's word that the result is what was asked for.
  package var acceptance: Signature?
  /// Whether the task was withdrawn or passed on by a document: it leaves the ratios.
  package var outcome: Outcome?
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<Assignment>) {
    self.id = id
  }

  package static let table = FieldTable<Assignment>([
    Field("title", Phrase("Nội dung", "Task"), .text, \.title, changedBy: .editAssignment),
    Field("unit", Phrase("Đơn vị chủ trì", "Lead unit"), .reference(.unit), \.unit, changedBy: .editAssignment),
    Field(
      "coop", Phrase("Đơn vị phối hợp", "Cooperating units"), .list, \.cooperatingUnits, changedBy: .editAssignment),
    Field("sharedWith", Phrase("Cùng văn bản với", "Shared with"), .reference(.assignment), \.sharedWith),
    Field("kind", Phrase("Loại", "Kind"), .choice, \.workKind, changedBy: .editAssignment),
    Field("source", Phrase("Văn bản giao", "Source document"), .text, \.source, changedBy: .editAssignment),
    Field("issued", Phrase("Ngày giao", "Issued"), .day, \.issued, changedBy: .editAssignment),
    Field(
      "person", Phrase("Người chịu trách nhiệm", "Responsible person"), .reference(.person), \.responsiblePerson,
      changedBy: .editAssignment),
    Field("follower", Phrase("Theo dõi", "Follower"), .account, \.follower, changedBy: .editAssignment),
    Field(
      "dueText", Phrase("Thời hạn ghi trong văn bản", "Due wording"), .text, \.dueText, changedBy: .editAssignment),
    Field("dueRule", Phrase("Cách tính hạn", "Due rule"), .text, \.dueRule),
    Field("originalDue", Phrase("Hạn gốc", "Original due day"), .day, \.originalDue, changedBy: .editAssignment),
    Field("extensions", Phrase("Gia hạn", "Extensions"), .list, \.extensions, appendOnly: true),
    Field("notes", Phrase("Tiến độ", "Progress"), .list, \.notes, appendOnly: true),
    Field("result", Phrase("Báo cáo kết quả", "Result report"), .text, \.result),
    Field("returns", Phrase("Trả lại", "Returns"), .list, \.returns, appendOnly: true),
    Field("acceptance", Phrase("Xác nhận hoàn thành", "Acceptance"), .text, \.acceptance),
    Field("outcome", Phrase("Hủy, chuyển", "Outcome"), .choice, \.outcome),
  ])
}

/// What an assignment is about, which decides the decision an incident on it falls under.
package enum WorkKind: String, FieldEnumeration, Labelled {
  case duty
  case reform
  case plan

  package var label: Phrase {
    switch self {
    case .duty: Phrase("Nhiệm vụ", "Duty")
    case .reform: Phrase("Cải cách hành chính", "Administrative reform")
    case .plan: Phrase("Kế hoạch công tác", "Work plan")
    }
  }
}

/// How an assignment ended without a result.
package enum Outcome: String, FieldEnumeration, Labelled {
  case cancelled
  case transferred

  package var label: Phrase {
    switch self {
    case .cancelled: Phrase("Hủy", "Cancelled")
    case .transferred: Phrase("Chuyển", "Transferred")
    }
  }
}
