/// Which time does not count on a clock, for some subjects in a period.
package struct ExclusionRule: Hashable, Sendable {
  /// The clock meant, limitation or processing.
  package enum Clock: String, CaseIterable, Hashable, Sendable {
    /// Both limitation clocks.
    case limitation
    /// The processing limit.
    case processing
  }

  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// The clock it is about.
  package let clock: Clock
  /// What does not count.
  package let kinds: [ExclusionKind]
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a rule.
  package init(
    subjects: Set<DisciplineSubject>, period: Period, documents: [String], clock: Clock, kinds: [ExclusionKind],
    provenance: Provenance
  ) {
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.clock = clock
    self.kinds = kinds
    self.provenance = provenance
  }
}

/// An act for which no limitation runs, for some subjects in a period.
package struct UnlimitedGround: Hashable, Sendable {
  /// Permanent key.
  package let id: String
  /// The act in Vietnamese.
  package let title: String
  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a ground.
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

extension DisciplineLaw {
  /// The acts without limitation for a subject on a day.
  package func unlimitedGrounds(on day: CalendarDay, for subject: DisciplineSubject) -> [UnlimitedGround] {
    unlimitedGrounds.filter { $0.subjects.contains(subject) && $0.period.contains(day) }
  }

  /// What does not count on a clock for a subject on a day; nothing where no rule is entered.
  package func exclusions(
    from clock: ExclusionRule.Clock, on day: CalendarDay, for subject: DisciplineSubject
  ) -> [ExclusionKind] {
    exclusionRules.first { $0.clock == clock && $0.subjects.contains(subject) && $0.period.contains(day) }?.kinds ?? []
  }
}
