/// How an assignment stands against its due day on a reporting day (DOMAIN §6).
package enum AssignmentClass: String, FieldEnumeration, Labelled {
  case doneOnTime = "done-on-time"
  case doneLate = "done-late"
  case openInTime = "open-in-time"
  case openDueSoon = "open-due-soon"
  case openOverdue = "open-overdue"
  /// Reported in time and not yet accepted: not late.
  case awaiting
  case openUndated = "open-undated"
  case doneUndated = "done-undated"
  case suspended
  case cancelled

  package var label: Phrase {
    switch self {
    case .doneOnTime: Phrase("Hoàn thành đúng hạn", "Done on time")
    case .doneLate: Phrase("Hoàn thành quá hạn", "Done late")
    case .openInTime: Phrase("Trong hạn", "In time")
    case .openDueSoon: Phrase("Sắp đến hạn", "Due soon")
    case .openOverdue: Phrase("Quá hạn", "Overdue")
    case .awaiting: Phrase("Chờ xác nhận", "Awaiting acceptance")
    case .openUndated: Phrase("Không thời hạn", "Undated")
    case .doneUndated: Phrase("Hoàn thành, không thời hạn", "Done, undated")
    case .suspended: Phrase("Tạm dừng", "Suspended")
    case .cancelled: Phrase("Hủy", "Cancelled")
    }
  }

  package var isDone: Bool { self == .doneOnTime || self == .doneLate || self == .doneUndated }
  package var isLate: Bool { self == .doneLate || self == .openOverdue }
  package var isOpen: Bool { !isDone && self != .cancelled && self != .suspended }
}

/// Age of lateness in calendar days, as reports group it.
package enum LatenessBucket: String, CaseIterable, Sendable {
  case upTo5 = "1-5"
  case upTo15 = "6-15"
  case upTo30 = "16-30"
  case upTo60 = "31-60"
  case upTo120 = "61-120"
  case over120 = "over-120"

  /// Nil for a task that is not late.
  package init?(daysLate: Int) {
    switch daysLate {
    case ...0: return nil
    case ...5: self = .upTo5
    case ...15: self = .upTo15
    case ...30: self = .upTo30
    case ...60: self = .upTo60
    case ...120: self = .upTo120
    default: self = .over120
    }
  }
}
