/// The due day as documents moved it, followed one document after the other.
///
/// An extension counts only where it was granted on or before the due day it moves (DOMAIN §6 rule 3). A suspension that
/// begins by the due day stops the time limit: the day moves by as many days as the work rested. The second rule is a
/// proposal, not written law.
struct DueCourse {
  private(set) var due: CalendarDay
  private var coming: ArraySlice<Suspension>

  init(from original: CalendarDay, _ suspensions: [Suspension]) {
    due = original
    coming = suspensions[...]
  }

  /// Moves the day by the suspensions that began by a day, or by all.
  mutating func pass(through day: CalendarDay? = nil) {
    while let next = coming.first, let from = next.from, day.map({ from <= $0 }) ?? true {
      coming = coming.dropFirst()
      if let resumed = next.resumedOn, from <= due, from < resumed { due = due.advanced(by: from.days(until: resumed)) }
    }
  }

  /// Judges an extension, and moves the day where it counts.
  mutating func judge(_ grant: DueExtension) -> ExtensionStanding {
    guard let to = grant.to, let granted = grant.granted else { return .incomplete }
    pass(through: granted)
    guard to > due else { return .noLater }
    guard granted <= due else { return .grantedLate }
    due = to
    return .counted
  }
}

extension Assignment {
  /// The due day in force: the original one, moved by each extension that was granted in time and by suspensions.
  package var due: CalendarDay? {
    guard let originalDue else { return nil }
    if extensions.isEmpty, suspensions.isEmpty { return originalDue }
    var course = DueCourse(from: originalDue, suspensions)
    for grant in extensions { _ = course.judge(grant) }
    course.pass()
    return course.due
  }

  /// Extensions granted after the due day they were to move: recorded, and the task stays late.
  package var lateExtensions: [DueExtension] {
    judgedExtensions.filter { $0.standing == .grantedLate }.map { extensions[$0.position] }
  }
}
