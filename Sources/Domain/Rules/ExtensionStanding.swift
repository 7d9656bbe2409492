/// Whether an extension moves the due day, and if not, why (DOMAIN §6 rule 3).
package enum ExtensionStanding: Hashable, Sendable {
  /// Granted on or before the due day it moves.
  case counted
  /// Granted after the due day it was to move: recorded, and the task stays late.
  case grantedLate
  /// Gives no later day than the one in force.
  case noLater
  /// Lacks the new day or the day of the grant.
  case incomplete
}

/// An extension with the rule's word on it.
package struct JudgedExtension: Hashable, Sendable {
  /// Place among the assignment's extensions.
  package let position: Int
  package let standing: ExtensionStanding
  /// Due day in force after this extension was judged.
  package let due: CalendarDay
}

extension Assignment {
  /// Every extension in the order of the record, judged as `due` judges it; empty where there is no original due day.
  package var judgedExtensions: [JudgedExtension] {
    guard let originalDue else { return [] }
    var course = DueCourse(from: originalDue, suspensions)
    return extensions.enumerated().map { position, grant in
      let standing = course.judge(grant)
      return JudgedExtension(position: position, standing: standing, due: course.due)
    }
  }
}
