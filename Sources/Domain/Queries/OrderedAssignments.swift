/// The assignments of a scope put in order once, so that filtering them is cheap also letter by letter.
///
/// The order depends on the state that was read, not on the filter: a filter takes rows out of it. A filter to which
/// letters were only added takes rows out of what is left.
package struct OrderedAssignments: Sendable {
  /// The assignments that meet the filter, in order.
  package private(set) var ids: [RecordNumber<Assignment>] = []
  private let index: RegistryIndex
  private let slots: AssignmentSlots
  /// Listed slots in order.
  private let order: [UInt32]
  private var filter = Filter()
  /// Whether the assignment of a slot meets the filter.
  private var isTaken: [Bool]

  /// Puts the assignments of a query's scope in its order, and filters them.
  package init(_ index: RegistryIndex, _ query: AssignmentQuery) {
    self.index = index
    let sorting = AssignmentSorting(index, query.order)
    var keys: [UInt64] = []
    let slots = AssignmentSlots(index.registry, query.scope) { keys.append(sorting.key(of: $0)) }
    let listed = slots.isListed.indices.filter { slots.isListed[$0] }.map { UInt32($0) }
    let byNumber = StableOrder.of(listed, by: slots.ids.map(\.orderKey))
    if query.order == .title { keys = index.titleRanks(of: slots.ids) }
    let order = StableOrder.of(byNumber, by: keys)
    self.slots = slots
    self.order = query.isReversed ? order.reversed() : order
    isTaken = slots.isListed
    narrow(to: query.filter)
  }

  /// Puts another filter in force.
  package mutating func narrow(to next: Filter) {
    let isNarrower = next.conditions.starts(with: filter.conditions) && next.words.narrows(filter.words)
    if !isNarrower { isTaken = slots.isListed }
    filter = next
    if !next.isEmpty { takeOut(AssignmentSieve(next, index)) }
    ids.removeAll(keepingCapacity: true)
    for slot in order where isTaken[Int(slot)] { ids.append(slots.ids[Int(slot)]) }
    for rows in [index.registry.parkedRows, index.registry.closed] { rows.endWalk() }
  }

  /// Slot after slot rather than in order, so that the text of the rows is read as it lies in memory.
  private mutating func takeOut(_ sieve: AssignmentSieve) {
    for slot in isTaken.indices where isTaken[slot] {
      isTaken[slot] =
        switch slots.source(slot) {
        case .closed(let row): sieve.holds(closed: row)
        case .parked(let row): sieve.holds(parked: row)
        case .held(let assignment): sieve.holds(assignment)
        }
    }
  }
}

extension RegistryIndex {
  /// Identifiers of the assignments that a query asks for, in its order.
  package func assignments(_ query: AssignmentQuery) -> [RecordNumber<Assignment>] {
    OrderedAssignments(self, query).ids
  }
}

extension RecordNumber {
  /// A number in whose order identifiers ascend.
  fileprivate var orderKey: UInt64 { UInt64(UInt32(clamping: year)) << 32 | UInt64(UInt32(clamping: number)) }
}

/// What a list is sorted by, as numbers that ascend.
struct AssignmentSorting {
  private let order: AssignmentOrder
  private let reporting: ReportingDay
  private let unitRanks: [Code<OrgUnit>: Int]

  init(_ index: RegistryIndex, _ order: AssignmentOrder) {
    self.order = order
    reporting = index.reporting
    unitRanks = order == .unit ? index.unitRanks : [:]
  }

  func key(of summary: AssignmentSummary) -> UInt64 {
    let rank: Int64 =
      switch order {
      case .urgency: urgency(of: summary)
      case .number, .title: 0
      case .unit: Int64(summary.unit.flatMap { unitRanks[$0] } ?? unitRanks.count)
      case .due: Int64(summary.due?.daysSinceEpoch ?? 10_000_000)
      case .issued: -Int64(summary.issued?.daysSinceEpoch ?? .min)
      }
    return UInt64(clamping: rank + 0x8000_0000)
  }

  /// Late by days, then what is not yet due by its day, then undated, then what is done, newest first.
  private func urgency(of summary: AssignmentSummary) -> Int64 {
    let standing = summary.standing(on: reporting)
    switch standing.assignmentClass {
    case .openOverdue: return Int64(-standing.daysLate)
    case .openDueSoon, .openInTime, .awaiting:
      return Int64(summary.due.map { max(0, reporting.day.days(until: $0)) } ?? 500_000)
    case .openUndated: return 1_000_000
    default: return 3_000_000 - Int64(summary.resultDay?.daysSinceEpoch ?? 0)
    }
  }
}
