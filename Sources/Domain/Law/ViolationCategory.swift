/// A kind of shortcoming or wrongdoing that an incident can be flagged as.
package struct ViolationCategory: Hashable, Sendable {
  /// How grave such acts tend to be: a hint for the person who judges, never a judgement.
  package enum SeverityHint: String, CaseIterable, Hashable, Sendable {
    /// Mostly slight.
    case low
    /// Slight to middling.
    case lowToMiddle = "low-mid"
    /// Middling.
    case middle = "mid"
    /// Middling to grave.
    case middleToHigh = "mid-high"
    /// By the days late and the number of late tasks.
    case byLateness = "by-lateness"
  }

  /// Permanent key, such as `V-05`.
  package let id: String
  /// Its name in Vietnamese.
  package let title: String
  /// The province's own words for it, where it has any.
  package let seedWording: String?
  /// Everyday words by which people look for it; no words of law.
  package let searchWords: [String]
  /// Keys of the obligations it breaches.
  package let obligations: [String]
  /// Keys of the decisions it may be flagged under.
  package let decisions: [String]
  /// The decision proposed first; one of `decisions`.
  package let defaultDecision: String
  /// The decision proposed where the assignment is one of administrative reform; one of `decisions`.
  package let reformDecision: String?
  /// Keys of further documents that bear on it.
  package let relatedDocuments: [String]
  /// Places that state it, as far as a legal officer entered them.
  package let cites: [LegalCitation]
  /// How grave it tends to be; nil where nothing can be said.
  package let severityHint: SeverityHint?
  /// What usually proves it, in Vietnamese.
  package let evidence: String?
  /// Whether it can be chosen.
  package let isActive: Bool
  /// Whether it is a suggestion of this product that no document words.
  package let isProposal: Bool
  /// Whether the flag must say in its own words what happened.
  package let requiresFreeText: Bool
  /// The days of acts it is used for.
  package let period: Period

  /// Creates a category.
  package init(
    id: String, title: String, seedWording: String? = nil, searchWords: [String] = [], obligations: [String],
    decisions: [String], defaultDecision: String, reformDecision: String? = nil, relatedDocuments: [String] = [],
    cites: [LegalCitation] = [], severityHint: SeverityHint? = nil, evidence: String? = nil, isActive: Bool = true,
    isProposal: Bool = false, requiresFreeText: Bool = false, period: Period = Period(from: nil, to: nil)
  ) {
    self.id = id
    self.title = title
    self.seedWording = seedWording
    self.searchWords = searchWords
    self.obligations = obligations
    self.decisions = decisions
    self.defaultDecision = defaultDecision
    self.reformDecision = reformDecision
    self.relatedDocuments = relatedDocuments
    self.cites = cites
    self.severityHint = severityHint
    self.evidence = evidence
    self.isActive = isActive
    self.isProposal = isProposal
    self.requiresFreeText = requiresFreeText
    self.period = period
  }

  /// Whether it can be chosen for an act of that day.
  package func isSelectable(on day: CalendarDay) -> Bool {
    isActive && period.contains(day)
  }
}
