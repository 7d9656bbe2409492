/// What units on one level of the tree are sorted by.
package enum UnitOrder: String, CaseIterable, Sendable, Labelled {
  /// By kind as registers list them, then by name.
  case register
  /// In Vietnamese order.
  case name
  /// Most open assignments first.
  case open
  /// Most late assignments first.
  case overdue
  /// Most incidents that are not yet ended first.
  case incidents

  package var label: Phrase {
    switch self {
    case .register: Phrase("Thứ tự của sổ", "Register")
    case .name: Phrase("Tên", "Name")
    case .open: Phrase("Chưa xong", "Open")
    case .overdue: Phrase("Quá hạn", "Overdue")
    case .incidents: Phrase("Vụ việc", "Incidents")
    }
  }
}
