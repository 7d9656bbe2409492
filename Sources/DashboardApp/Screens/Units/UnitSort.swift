import Domain
import TerminalUI

/// What the units of each level are sorted by, and how the header of the tree shows it.
struct UnitSort: Hashable, Sendable {
  private(set) var order = UnitOrder.register
  private(set) var isReversed = false

  /// Goes to the next order, the one before, or turns it; another action changes nothing.
  mutating func change(by action: Action) {
    switch action {
    case .nextSort: self = UnitSort(order: order.next)
    case .previousSort: self = UnitSort(order: order.previous)
    case .reverseSort: isReversed.toggle()
    default: break
    }
  }

  /// The mark in the header; nil in the order of the register.
  var mark: Table.Sort? {
    switch order {
    case .register: nil
    case .name: Table.Sort(column: 0, isDescending: isReversed)
    case .open: Table.Sort(column: 1, isDescending: !isReversed)
    case .overdue: Table.Sort(column: 2, isDescending: !isReversed)
    case .incidents: Table.Sort(column: 3, isDescending: !isReversed)
    }
  }
}
