/// The counts that are published of assignments: done in the reporting year, and open on the reporting day.
package struct OfficialCounts: Hashable, Sendable {
  package private(set) var doneOnTime = 0
  package private(set) var doneLate = 0
  package private(set) var doneUndated = 0
  /// In time and not due soon.
  package private(set) var inTime = 0
  package private(set) var dueSoon = 0
  package private(set) var overdue = 0
  package private(set) var awaiting = 0
  package private(set) var undated = 0
  /// Neither done nor open: no ratio counts them.
  package private(set) var suspended = 0
  /// How many of those done late and of those overdue have an objective cause that the assigning authority accepted.
  package private(set) var excused = 0

  package init() {}

  /// Counts as they were stored.
  package init(_ classes: [(AssignmentClass, Int)], excused: Int) {
    for (assignmentClass, count) in classes { add(assignmentClass, count) }
    self.excused = excused
  }

  package var done: Int { doneOnTime + doneLate + doneUndated }
  package var open: Int { inTime + dueSoon + overdue + awaiting + undated }
  /// Open and not late by a day, due soon or not.
  package var openInTime: Int { inTime + dueSoon }
  package var total: Int { done + open + suspended }

  package mutating func add(_ standing: AssignmentStanding) {
    add(standing.assignmentClass, isExcused: standing.isExcused)
  }

  package mutating func add(_ assignmentClass: AssignmentClass, _ count: Int = 1, isExcused: Bool = false) {
    if isExcused, assignmentClass.isLate { excused += count }
    switch assignmentClass {
    case .doneOnTime: doneOnTime += count
    case .doneLate: doneLate += count
    case .doneUndated: doneUndated += count
    case .openInTime: inTime += count
    case .openDueSoon: dueSoon += count
    case .openOverdue: overdue += count
    case .awaiting: awaiting += count
    case .openUndated: undated += count
    case .suspended: suspended += count
    case .cancelled: break
    }
  }

  package static func + (left: OfficialCounts, right: OfficialCounts) -> OfficialCounts {
    var sum = left
    sum.doneOnTime += right.doneOnTime
    sum.doneLate += right.doneLate
    sum.doneUndated += right.doneUndated
    sum.inTime += right.inTime
    sum.dueSoon += right.dueSoon
    sum.overdue += right.overdue
    sum.awaiting += right.awaiting
    sum.undated += right.undated
    sum.suspended += right.suspended
    sum.excused += right.excused
    return sum
  }
}
