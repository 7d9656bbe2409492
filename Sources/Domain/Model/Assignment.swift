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
  /// The plan item that it came from.
  package var planItem: RecordNumber<WorkPlanItem>?
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
  /// The document that withdrew or passed on the task, and the first day on which the unit no longer has it.
  package var ending: FormalAct?
  /// The assignment that took over from this one; with the outcome `transferred`.
  package var transferredTo: RecordNumber<Assignment>?
  /// The assignment of another unit that this one took over from.
  package var transferredFrom: RecordNumber<Assignment>?
  /// The document of the transfer, and the first day on which this unit has the task.
  package var received: FormalAct?
  /// Times during which a document stopped the work, in order.
  package var suspensions: [Suspension] = []
  /// The objective cause that the assigning authority accepted for the lateness (DOMAIN §6 rule 7).
  package var excuse: Excuse?
  /// Why it is late, in a line, for the quarterly report.
  package var cause: Remark?
  /// How each cooperating unit did its part; the newest word on a unit counts (DOMAIN §6 rule 4).
  package var judgements: [CooperationJudgement] = []
  /// The letters that urged the unit to finish it.
  package var reminders: [Reminder] = []
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
    Field("planItem", Phrase("Mục kế hoạch", "Plan item"), .reference(.planItem), \.planItem),
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
    Field("ending", Phrase("Văn bản kết thúc", "Ended by"), .text, \.ending),
    Field("transferredTo", Phrase("Chuyển thành", "Passed on as"), .reference(.assignment), \.transferredTo),
    Field("transferredFrom", Phrase("Nhận từ", "Taken over from"), .reference(.assignment), \.transferredFrom),
    Field("received", Phrase("Văn bản chuyển", "Transferred by"), .text, \.received),
    Field("suspensions", Phrase("Tạm dừng", "Suspensions"), .list, \.suspensions),
    Field("excuse", Phrase("Lý do khách quan", "Objective cause"), .text, \.excuse),
    Field("cause", Phrase("Nguyên nhân trễ", "Cause of lateness"), .text, \.cause),
    Field("judgements", Phrase("Kết quả phối hợp", "Cooperation"), .list, \.judgements, appendOnly: true),
    Field("reminders", Phrase("Đôn đốc", "Reminders"), .list, \.reminders, appendOnly: true),
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
