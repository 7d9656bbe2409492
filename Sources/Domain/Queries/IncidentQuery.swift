/// Which incidents a list shows, and in which order.
package struct IncidentQuery: Hashable, Sendable {
  package var filter = Filter()
  package var order = IncidentOrder.state
  package var isReversed = false

  package init() {}
}

/// What a list of incidents is sorted by.
package enum IncidentOrder: String, CaseIterable, Sendable, Labelled {
  /// By the steps of an incident's life, in each the longest open first: what waits for someone stands on top.
  case state
  case number
  case unit
  /// In Vietnamese order of the kinds of violation.
  case violation
  case age

  package var label: Phrase {
    switch self {
    case .state: Phrase("Trạng thái", "State")
    case .number: Phrase("Số", "Number")
    case .unit: Phrase("Đơn vị", "Unit")
    case .violation: Phrase("Loại vi phạm", "Violation")
    case .age: Phrase("Thời gian mở", "Time open")
    }
  }
}
