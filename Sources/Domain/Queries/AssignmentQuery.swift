/// Which assignments a list shows, and in which order.
package struct AssignmentQuery: Hashable, Sendable {
  package var scope = AssignmentScope.open
  package var filter = Filter()
  package var order = AssignmentOrder.urgency
  package var isReversed = false

  package init() {}
}

/// Whether a list holds what is open, what is done with, or both.
package enum AssignmentScope: String, CaseIterable, Sendable, Labelled {
  case open
  case closed
  case all

  package var label: Phrase {
    switch self {
    case .open: Phrase("đang mở", "open")
    case .closed: Phrase("đã xong", "closed")
    case .all: Phrase("tất cả", "all")
    }
  }
}

/// What a list of assignments is sorted by.
package enum AssignmentOrder: String, CaseIterable, Sendable, Labelled {
  /// Longest late first, then soonest due, undated last.
  case urgency
  case number
  case unit
  /// In Vietnamese order.
  case title
  case issued
  /// Soonest first, undated last.
  case due

  package var label: Phrase {
    switch self {
    case .title: Phrase("Nội dung giao", "Task")
    case .due: Phrase("Hạn", "Due")
    case .urgency: Phrase("Tình trạng", "Status")
    case .number: Phrase("Số", "Number")
    case .unit: Phrase("Đơn vị", "Unit")
    case .issued: Phrase("Ngày giao", "Issued")
    }
  }
}
