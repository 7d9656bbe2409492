/// An instrument of disciplinary law that can govern a case, for some subjects in a period.
///
/// Its amendments lie inside its period: which wording of it holds is told by the day in that period.
package struct DisciplineInstrument: Hashable, Sendable {
  /// What the instrument says of acts that were there before it (its transitional article).
  package struct Transition: Hashable, Sendable {
    /// Whether earlier acts follow it unless the older law is kinder to the person.
    package let reachesEarlierActs: Bool
    /// Whether cases already opened under the older law stay there.
    package let leavesOpenCases: Bool

    /// Creates a transition.
    package init(reachesEarlierActs: Bool, leavesOpenCases: Bool) {
      self.reachesEarlierActs = reachesEarlierActs
      self.leavesOpenCases = leavesOpenCases
    }
  }

  /// Key of its document in the catalogue.
  package let id: String
  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When it is in force for them.
  package let period: Period
  /// Keys of the documents behind it, amendments included.
  package let documents: [String]
  /// What it says of earlier acts; nil where nobody entered its transitional article.
  package let transition: Transition?
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates an instrument.
  package init(
    id: String, subjects: Set<DisciplineSubject>, period: Period, documents: [String], transition: Transition?,
    provenance: Provenance
  ) {
    self.id = id
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.transition = transition
    self.provenance = provenance
  }

  /// The day of its period by which its rules are read for an act: that day itself, or the nearest of the period.
  package func lawDay(for day: CalendarDay) -> CalendarDay {
    if let from = period.from, day < from { return from }
    if let to = period.to, day >= to { return to.advanced(by: -1) }
    return day
  }
}

extension DisciplineLaw {
  /// The instruments that an officer may choose from for a subject, oldest first.
  package func instruments(for subject: DisciplineSubject) -> [DisciplineInstrument] {
    instruments.filter { $0.subjects.contains(subject) }.sorted {
      ($0.period.from?.daysSinceEpoch ?? .min) < ($1.period.from?.daysSinceEpoch ?? .min)
    }
  }

  /// The instrument of a key for a subject; nil where it never governed that subject.
  package func instrument(_ id: String, for subject: DisciplineSubject) -> DisciplineInstrument? {
    instruments.first { $0.id == id && $0.subjects.contains(subject) }
  }

  /// The instrument in force for a subject on a day; nil where none is entered.
  package func instrument(on day: CalendarDay, for subject: DisciplineSubject) -> DisciplineInstrument? {
    instruments.first { $0.subjects.contains(subject) && $0.period.contains(day) }
  }
}
