/// Whether a legal document can be cited for an act of a certain day.
package enum Citability: Hashable, Sendable {
  /// In force on that day, period and text known.
  case inForce
  /// To be cited with a visible warning.
  case doubtful(CitationDoubts)
  /// Refused: the act lies before the day of issue.
  case beforeIssue(issued: CalendarDay)
  /// Refused: issued, but not in force yet.
  case notYetEffective(from: CalendarDay)
  /// Refused: no longer in force.
  case expired(since: CalendarDay)

  /// Whether it can be cited, with or without a warning.
  package var isCitable: Bool {
    switch self {
    case .inForce, .doubtful: true
    case .beforeIssue, .notYetEffective, .expired: false
    }
  }

  /// The doubts a warning must name; empty without any.
  package var doubts: CitationDoubts {
    if case .doubtful(let doubts) = self { return doubts }
    return []
  }
}

/// What is not established of a document that is cited all the same.
package struct CitationDoubts: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// Creates a set from its bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Nobody entered the wording.
  package static let textMissing = CitationDoubts(rawValue: 1 << 0)
  /// The first day in force is not known.
  package static let unknownStart = CitationDoubts(rawValue: 1 << 1)
  /// The end of effect is not known.
  package static let unknownEnd = CitationDoubts(rawValue: 1 << 2)
  /// The day of issue is not known.
  package static let unknownIssue = CitationDoubts(rawValue: 1 << 3)
}
