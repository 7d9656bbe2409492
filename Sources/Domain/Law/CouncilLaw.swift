/// Dated rules of who must be heard before a discipline: councils, and the grounds to go without one.
///
/// Data of `Config/discipline/councils.json`, with the standing of each rule beside it.
package struct CouncilLaw: Hashable, Sendable {
  package let councils: [CouncilRule]
  package let skipGrounds: [SkipGround]

  package init(councils: [CouncilRule] = [], skipGrounds: [SkipGround] = []) {
    self.councils = councils
    self.skipGrounds = skipGrounds
  }

  /// The council that a discipline of a subject needs on a day; nil where the data names none.
  package func council(for subject: DisciplineSubject, on day: CalendarDay) -> CouncilRule? {
    councils.first { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// The grounds on which meeting and council can be left out.
  package func skipGrounds(for subject: DisciplineSubject, on day: CalendarDay) -> [SkipGround] {
    skipGrounds.filter { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// A ground by its key, whenever it held.
  package func skipGround(_ id: String) -> SkipGround? { skipGrounds.first { $0.id == id } }
}

/// When a disciplinary council must be heard, and how many of it must be there.
package struct CouncilRule: Hashable, Sendable {
  package let subjects: Set<DisciplineSubject>
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  package let leastPresent: Int
  package let provenance: Provenance

  package init(
    subjects: Set<DisciplineSubject>, period: Period, documents: [String], leastPresent: Int, provenance: Provenance
  ) {
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.leastPresent = leastPresent
    self.provenance = provenance
  }
}

/// A ground on which meeting and council can be left out.
package struct SkipGround: Hashable, Sendable {
  /// Permanent key.
  package let id: String
  /// The ground in Vietnamese.
  package let title: String
  package let subjects: Set<DisciplineSubject>
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  package let provenance: Provenance

  package init(
    id: String, title: String, subjects: Set<DisciplineSubject>, period: Period, documents: [String],
    provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.provenance = provenance
  }
}
