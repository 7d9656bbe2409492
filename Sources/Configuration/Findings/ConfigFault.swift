import Domain
import JSON

/// What can be wrong in the configuration; `phrase` tells it.
package enum ConfigFault: Hashable, Sendable {
  // The file as such.

  /// The bytes are no JSON, in both languages.
  case json(String, english: String)
  /// The system refused to read it, with its error number.
  case unreadable(CInt)
  /// A pipe, a device or the like.
  case notAFile
  /// Longer than a limit in bytes.
  case tooLarge(limit: Int)
  /// A folder with more files than a limit.
  case tooMany(limit: Int)
  /// No file of the configuration has this name.
  case unknownFile
  /// A file without which nothing works.
  case missingFile
  /// Written in a form this program does not know.
  case unsupportedSchema(Int)

  // A value by itself.

  /// A value of another kind is needed.
  case wrongKind(needed: JSONKind, found: JSONKind)
  /// A member is absent.
  case missingKey(String)
  /// A member that means nothing.
  case unknownKey(String)
  /// No text where there must be one.
  case emptyText
  /// Text that is not in form C.
  case notComposed
  /// Control, bidirectional or invisible characters.
  case unsafeCharacters
  /// No day in ISO form.
  case notADay(String)
  /// No key or permanent code.
  case notACode(String)
  /// None of a closed list.
  case unknownValue(String, allowed: [String])
  /// No whole number of a range.
  case notWithin(ClosedRange<Int>)
  /// No item where there must be one.
  case emptyList
  /// A list that must have so many items.
  case wrongLength(Int)

  // Values beside each other.

  /// Stands twice.
  case duplicate(String)
  /// Points to nothing.
  case unknownReference(Referent, String)
  /// A period without a day in it.
  case emptyPeriod
  /// A period that overlaps an earlier one of the same thing.
  case overlap(String)
  /// Days left out between two periods; `to` is the first day after them.
  case gap(from: CalendarDay, to: CalendarDay)
  /// Not ascending.
  case wrongOrder

  // The catalogue.

  /// In force before it was issued.
  case effectiveBeforeIssue
  /// The version in force is not the last of the list of versions.
  case versionNotListed(String)
  /// What is said of the text does not agree with the text.
  case textStatusWithoutText
  /// No citation.
  case malformedCitation(String)
  /// A citation of a place whose text nobody entered.
  case citedTextMissing(String)
  /// A decision proposed that the category may not be flagged under.
  case decisionNotAmongDecisions(String)

  // The calendar.

  /// The year inside is not that of the file's name.
  case yearNotThatOfFile(Int)
  /// A year between others is not there.
  case yearMissing(Int)
  /// A day of another year.
  case outsideYear(Int)
  /// A day off that is off anyway, or a worked one that is worked anyway.
  case alreadySo
  /// A year called official with days that are estimated.
  case firmerThanItsEntries

  // Roles.

  /// A role without a grant.
  case roleMissing(Role)
  /// A permission that a role must never have.
  case forbidden(Permission, to: Role)

  // Units.

  /// A unit below itself.
  case parentLoop
  /// A parent on a lower level of government.
  case parentTooLow
  /// A name that another unit has too.
  case nameNotUnique(String, unit: String)
  /// So many units before and after cannot be of such an event.
  case wrongCount(EventKind, from: Int, to: Int)
  /// A unit that ends in two events.
  case usedTwice(String)
  /// A unit that a reorganisation of all its kind forgets.
  case notUsed(String)
  /// A unit that does not exist yet on the day of the event.
  case beforePredecessor(String)

  /// What a reference points to.
  package enum Referent: Hashable, Sendable {
    /// An instrument of the catalogue.
    case document
    /// An obligation of the catalogue.
    case obligation
    /// A kind of violation of the catalogue.
    case violation
    /// A form of handling.
    case form
    /// A unit of the register.
    case unit
  }
}
