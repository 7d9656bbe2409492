import Domain
import JSON

/// What can be wrong in the configuration.
package enum ConfigFault: Hashable, Sendable {
  // The file as such.
  case json(String, english: String)
  case unreadable(CInt)
  case notAFile
  case tooLarge(limit: Int)
  case tooMany(limit: Int)
  case unknownFile
  case missingFile
  case unsupportedSchema(Int)

  // A value by itself.
  case wrongKind(needed: JSONKind, found: JSONKind)
  case missingKey(String)
  case unknownKey(String)
  case emptyText
  case notComposed
  case unsafeCharacters
  case notADay(String)
  case notACode(String)
  case unknownValue(String, allowed: [String])
  case notWithin(ClosedRange<Int>)
  case emptyList

  // Values beside each other.
  case duplicate(String)
  case unknownReference(Referent, String)
  case emptyPeriod
  case overlap(String)
  case gap(from: CalendarDay, to: CalendarDay)
  case wrongOrder

  // The catalogue.
  case effectiveBeforeIssue
  case versionNotListed(String)
  case textStatusWithoutText
  case malformedCitation(String)
  case citedTextMissing(String)
  case decisionNotAmongDecisions(String)

  // The calendar.
  case yearNotThatOfFile(Int)
  case yearMissing(Int)
  case outsideYear(Int)
  case alreadySo
  case firmerThanItsEntries

  // Roles.
  case roleMissing(Role)
  case forbidden(Permission, to: Role)

  // Units.
  case parentLoop
  case parentTooLow
  case nameNotUnique(String, unit: String)
  case wrongCount(EventKind, from: Int, to: Int)
  case usedTwice(String)
  case notUsed(String)
  case beforePredecessor(String)

  /// What a reference points to.
  package enum Referent: Hashable, Sendable {
    case document, obligation, form, unit
  }
}
