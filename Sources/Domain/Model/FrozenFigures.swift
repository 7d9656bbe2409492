/// One unit's figures of a frozen quarter.
package struct FrozenRow: FieldObject {
  /// Nil for assignments without a lead unit.
  package var unit: Code<OrgUnit>?
  package var name = ""
  package var short = ""
  /// Who headed the unit on the last day of the quarter; nil where nobody did, or no record said.
  package var head: String?
  package var figures = FrozenCounts()
  /// The figures of the quarter before that these were told against.
  package var before = FrozenCounts()
  package var unknownFields: [FieldMember] = []

  package init() {}

  init(_ row: QuarterRow) {
    unit = row.unit
    name = row.name.name
    short = row.name.short
    head = row.head
    figures = FrozenCounts(row.figures)
    before = FrozenCounts(row.before)
  }

  /// The line as reports show it.
  var row: QuarterRow {
    QuarterRow(
      unit: unit, name: UnitName(name, short: short), head: head, figures: figures.counts, before: before.counts)
  }

  package static let table = FieldTable<FrozenRow>([
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("name", Phrase("Tên", "Name"), .text, \.name),
    Field("short", Phrase("Tên ngắn", "Short name"), .text, \.short),
    Field("head", Phrase("Người đứng đầu", "Head"), .text, \.head),
    Field("figures", Phrase("Số liệu", "Figures"), .text, \.figures),
    Field("before", Phrase("Quý trước", "Quarter before"), .text, \.before),
  ])
}

/// The counts of a period as stored values.
package struct FrozenCounts: FieldObject {
  package var carriedOver = 0
  package var new = 0
  package var doneOnTime = 0
  package var doneLate = 0
  package var doneUndated = 0
  package var inTime = 0
  package var overdue = 0
  package var awaiting = 0
  package var undated = 0
  package var suspended = 0
  /// How many of the late ones have an objective cause that was accepted.
  package var excused = 0
  package var unknownFields: [FieldMember] = []

  package init() {}

  init(_ period: PeriodCounts) {
    carriedOver = period.carriedOver
    new = period.new
    let counts = period.counts
    doneOnTime = counts.doneOnTime
    doneLate = counts.doneLate
    doneUndated = counts.doneUndated
    inTime = counts.openInTime
    overdue = counts.overdue
    awaiting = counts.awaiting
    undated = counts.undated
    suspended = counts.suspended
    excused = counts.excused
  }

  var counts: PeriodCounts {
    let classes: [(AssignmentClass, Int)] = [
      (.doneOnTime, doneOnTime), (.doneLate, doneLate), (.doneUndated, doneUndated), (.openInTime, inTime),
      (.openOverdue, overdue), (.awaiting, awaiting), (.openUndated, undated), (.suspended, suspended),
    ]
    return PeriodCounts(classes, excused: excused, carriedOver: carriedOver, new: new)
  }

  package static let table = FieldTable<FrozenCounts>([
    Field("carriedOver", Phrase("Chuyển sang", "Carried over"), .integer, \.carriedOver),
    Field("new", Phrase("Giao mới", "New"), .integer, \.new),
    Field("doneOnTime", Phrase("Hoàn thành đúng hạn", "Done on time"), .integer, \.doneOnTime),
    Field("doneLate", Phrase("Hoàn thành quá hạn", "Done late"), .integer, \.doneLate),
    Field("doneUndated", Phrase("Hoàn thành, không thời hạn", "Done, undated"), .integer, \.doneUndated),
    Field("openInTime", Phrase("Đang thực hiện, trong hạn", "Open, in time"), .integer, \.inTime),
    Field("openOverdue", Phrase("Đang thực hiện, quá hạn", "Open, overdue"), .integer, \.overdue),
    Field("awaiting", Phrase("Chờ xác nhận", "Awaiting"), .integer, \.awaiting),
    Field("openUndated", Phrase("Đang thực hiện, không thời hạn", "Open, undated"), .integer, \.undated),
    Field("suspended", Phrase("Tạm dừng", "Suspended"), .integer, \.suspended),
    Field("excused", Phrase("Trễ, lý do khách quan", "Late, excused"), .integer, \.excused),
  ])
}

/// One assignment not finished on time, as a frozen quarter counts it.
package struct FrozenLateness: FieldObject {
  package var assignment: RecordNumber<Assignment>?
  package var unit: Code<OrgUnit>?
  package var assignmentClass = AssignmentClass.openOverdue
  package var due: CalendarDay?
  /// Day of the result document, where it was there by the end of the quarter.
  package var result: CalendarDay?
  package var daysLate = 0
  package var unknownFields: [FieldMember] = []

  package init() {}

  package static let table = FieldTable<FrozenLateness>([
    Field("assignment", Phrase("Nhiệm vụ", "Assignment"), .reference(.assignment), \.assignment),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("class", Phrase("Tình trạng", "Class"), .choice, \.assignmentClass),
    Field("due", Phrase("Hạn", "Due"), .day, \.due),
    Field("result", Phrase("Ngày hoàn thành", "Done on"), .day, \.result),
    Field("daysLate", Phrase("Số ngày quá hạn", "Days late"), .integer, \.daysLate),
  ])
}
