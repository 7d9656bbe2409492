/// The classes that a quarterly report counts, each a column; together they are all assignments of the quarter.
package enum ReportClass: String, CaseIterable, Hashable, Sendable, Labelled {
  case doneOnTime = "done-on-time"
  case doneLate = "done-late"
  /// Due soon included.
  case inTime = "open-in-time"
  case overdue = "open-overdue"
  /// Reported in time and not yet accepted.
  case awaiting
  /// Without a due day, done or not.
  case undated
  case suspended

  /// The column an assignment is counted in; nil for a cancelled one, which is in none.
  package init?(_ assignmentClass: AssignmentClass) {
    switch assignmentClass {
    case .doneOnTime: self = .doneOnTime
    case .doneLate: self = .doneLate
    case .openInTime, .openDueSoon: self = .inTime
    case .openOverdue: self = .overdue
    case .awaiting: self = .awaiting
    case .openUndated, .doneUndated: self = .undated
    case .suspended: self = .suspended
    case .cancelled: return nil
    }
  }

  package var label: Phrase {
    switch self {
    case .doneOnTime: Phrase("Hoàn thành đúng hạn", "Done on time")
    case .doneLate: Phrase("Hoàn thành quá hạn", "Done late")
    case .inTime: Phrase("Đang thực hiện, trong hạn", "Open, in time")
    case .overdue: Phrase("Đang thực hiện, quá hạn", "Open, overdue")
    case .awaiting: Phrase("Chờ xác nhận", "Awaiting acceptance")
    case .undated: Phrase("Không thời hạn", "Undated")
    case .suspended: Phrase("Tạm dừng", "Suspended")
    }
  }
}

extension OfficialCounts {
  /// How many are in a column of the quarterly report.
  package subscript(column: ReportClass) -> Int {
    switch column {
    case .doneOnTime: doneOnTime
    case .doneLate: doneLate
    case .inTime: openInTime
    case .overdue: overdue
    case .awaiting: awaiting
    case .undated: undated + doneUndated
    case .suspended: suspended
    }
  }
}
