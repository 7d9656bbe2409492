import Domain
import TerminalUI

/// What a list of assignments is sorted by, and how the header of its table shows it.
struct AssignmentSort: Hashable, Sendable {
  private(set) var order = AssignmentOrder.urgency
  private(set) var isReversed = false

  init() {}

  init(_ order: AssignmentOrder, isReversed: Bool) {
    self.order = order
    self.isReversed = isReversed
  }

  /// Goes to the next column, the one before, or turns the order; another action changes nothing.
  mutating func change(by action: Action) {
    switch action {
    case .nextSort: self = AssignmentSort(order.next, isReversed: false)
    case .previousSort: self = AssignmentSort(order.previous, isReversed: false)
    case .reverseSort: isReversed.toggle()
    default: break
    }
  }

  /// The mark in the header; nil where the column is not shown.
  func mark(in rows: AssignmentTable) -> Table.Sort? {
    let column: Int? =
      switch order {
      case .urgency: rows.statusColumn
      case .number: 0
      case .unit: 1
      case .title: 2
      case .issued: rows.place(of: .issued)
      case .due: rows.place(of: .due)
      }
    let descends = (order == .urgency || order == .issued) != isReversed
    return column.map { Table.Sort(column: $0, isDescending: descends) }
  }
}
