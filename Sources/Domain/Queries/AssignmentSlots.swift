/// The assignments of a registry under numbers of their own: rows of what is done with, parked rows, held values.
struct AssignmentSlots: Sendable {
  /// Where the assignment of a slot lies.
  enum Source {
    case closed(Int)
    case parked(Int)
    case held(Assignment)
  }

  private(set) var ids: [RecordNumber<Assignment>] = []
  /// Whether the scope takes the slot in and no held value hides it.
  private(set) var isListed: [Bool] = []
  private let closedCount: Int
  private let parkedCount: Int
  private var held: [Assignment] = []

  /// Numbers the assignments that a scope can take in, and calls `note` with each in the order of the slots.
  init(_ registry: Registry, _ scope: AssignmentScope, note: (AssignmentSummary) -> Void) {
    closedCount = scope == .open ? 0 : registry.closed.assignmentCount
    parkedCount = scope == .closed ? 0 : registry.parkedRows.assignmentCount
    let count = closedCount + parkedCount
    ids.reserveCapacity(count)
    isListed.reserveCapacity(count)
    let hidden = registry.hiddenAssignmentRows
    for row in 0..<closedCount {
      add(registry.closed.assignmentSummary(at: row), hidden.isEmpty || !hidden.contains(row), note)
    }
    let hasHeld = registry.assignments.holdsAny
    for row in 0..<parkedCount {
      let summary = registry.parkedRows.assignmentSummary(at: row)
      add(summary, !hasHeld || !registry.assignments.isHeld(summary.id), note)
    }
    registry.assignments.forEachHeld { assignment in
      guard scope.includes(isClosed: assignment.isClosed) else { return }
      held.append(assignment)
      add(AssignmentSummary(assignment), true, note)
    }
  }

  var count: Int { ids.count }

  /// Where the assignment of a slot lies.
  func source(_ slot: Int) -> Source {
    if slot < closedCount { return .closed(slot) }
    if slot < closedCount + parkedCount { return .parked(slot - closedCount) }
    return .held(held[slot - closedCount - parkedCount])
  }

  private mutating func add(_ summary: AssignmentSummary, _ isShown: Bool, _ note: (AssignmentSummary) -> Void) {
    ids.append(summary.id)
    isListed.append(isShown)
    note(summary)
  }
}

extension AssignmentScope {
  fileprivate func includes(isClosed: Bool) -> Bool {
    switch self {
    case .open: !isClosed
    case .closed: isClosed
    case .all: true
    }
  }
}
