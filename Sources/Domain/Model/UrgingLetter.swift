/// A letter by which the Office urges a unit to finish late tasks (công văn đôn đốc), with the figures of its day.
package struct UrgingLetter: Record, Numbered {
  package static let kind = RecordKind.urging
  package static let numberPrefix = "DD"
  package static let numberDigits = 4

  package let id: RecordNumber<UrgingLetter>
  package var version = 0
  package var unit: Code<OrgUnit>?
  /// Day of the letter, on which its figures stand.
  package var on: CalendarDay?
  package var account = ""
  package var items: [UrgedAssignment] = []
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<UrgingLetter>) {
    self.id = id
  }

  package static let table = FieldTable<UrgingLetter>([
    Field("unit", Phrase("Đơn vị được đôn đốc", "Unit urged"), .reference(.unit), \.unit),
    Field("on", Phrase("Ngày", "Day"), .day, \.on),
    Field("by", Phrase("Tài khoản", "Account"), .account, \.account),
    Field("items", Phrase("Nhiệm vụ", "Assignments"), .list, \.items),
  ])
}

/// A late task as a letter names it.
package struct UrgedAssignment: FieldObject {
  package var assignment: RecordNumber<Assignment>?
  package var due: CalendarDay?
  package var daysLate = 0
  /// 1 for the first letter about the task.
  package var nth = 0
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(assignment: RecordNumber<Assignment>, due: CalendarDay?, daysLate: Int, nth: Int) {
    self.assignment = assignment
    self.due = due
    self.daysLate = daysLate
    self.nth = nth
  }

  package static let table = FieldTable<UrgedAssignment>([
    Field("assignment", Phrase("Nhiệm vụ", "Assignment"), .reference(.assignment), \.assignment),
    Field("due", Phrase("Hạn", "Due"), .day, \.due),
    Field("daysLate", Phrase("Số ngày quá hạn", "Days late"), .integer, \.daysLate),
    Field("nth", Phrase("Đôn đốc lần", "Reminder"), .integer, \.nth),
  ])
}
