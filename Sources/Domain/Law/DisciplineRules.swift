/// A form of handling, disciplinary or below it.
package struct HandlingForm: Hashable, Sendable {
  /// Permanent key, such as `khien-trach`.
  package let id: String
  /// Its Vietnamese name.
  package let title: String
  /// Whether it is discipline in the sense of the law.
  package let isDiscipline: Bool
  /// Order of gravity, lightest first; comparable among forms of the same subject only.
  package let rank: Int

  /// Creates a form.
  package init(id: String, title: String, isDiscipline: Bool, rank: Int) {
    self.id = id
    self.title = title
    self.isDiscipline = isDiscipline
    self.rank = rank
  }
}

/// Which forms of handling exist for whom in a period.
package struct FormRule: Hashable, Sendable {
  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// Keys of the forms, lightest first.
  package let forms: [String]
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a rule.
  package init(
    subjects: Set<DisciplineSubject>, period: Period, documents: [String], forms: [String],
    provenance: Provenance
  ) {
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.forms = forms
    self.provenance = provenance
  }
}

/// The degrees of gravity that exist for some subjects in a period.
package struct SeverityScale: Hashable, Sendable {
  /// One degree.
  package struct Level: Hashable, Sendable {
    /// The degree.
    package let severity: Severity
    /// Its Vietnamese name.
    package let title: String
    /// What the law goes by, in a few words; nil where not entered.
    package let criterion: String?

    /// Creates a degree.
    package init(severity: Severity, title: String, criterion: String?) {
      self.severity = severity
      self.title = title
      self.criterion = criterion
    }
  }

  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// The degrees, slightest first.
  package let levels: [Level]
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a scale.
  package init(
    subjects: Set<DisciplineSubject>, period: Period, documents: [String], levels: [Level],
    provenance: Provenance
  ) {
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.levels = levels
    self.provenance = provenance
  }
}

/// How long an act can be disciplined, and how long handling may take, for some subjects in a period.
package struct LimitationRule: Hashable, Sendable {
  /// A length of time in the unit the law gives it in, since months are not a number of days.
  package enum Length: Hashable, Sendable {
    /// Calendar days.
    case days(Int)
    /// Months.
    case months(Int)
  }

  /// When limitation begins for an act that still goes on.
  package enum OngoingActs: String, CaseIterable, Hashable, Sendable {
    /// When it is found.
    case whenFound = "when-found"
    /// The instrument says nothing: limitation does not begin before the act ends.
    case notProvided = "not-provided"
  }

  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When: the day of the act or of its handling, as the instrument says.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// Limitation (thời hiệu) for acts that deserve a reprimand.
  package let limitationForReprimand: Length
  /// Limitation for acts that deserve more.
  package let limitationForHeavier: Length
  /// Processing limit (thời hạn) from detection to decision.
  package let processingLimit: Length
  /// Processing limit of complex cases.
  package let complexProcessingLimit: Length
  /// When limitation begins for an act that still goes on.
  package let ongoingActs: OngoingActs
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a rule.
  package init(
    subjects: Set<DisciplineSubject>, period: Period, documents: [String], limitationForReprimand: Length,
    limitationForHeavier: Length, processingLimit: Length, complexProcessingLimit: Length,
    ongoingActs: OngoingActs = .whenFound, provenance: Provenance
  ) {
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.limitationForReprimand = limitationForReprimand
    self.limitationForHeavier = limitationForHeavier
    self.processingLimit = processingLimit
    self.complexProcessingLimit = complexProcessingLimit
    self.ongoingActs = ongoingActs
    self.provenance = provenance
  }
}

/// A reason for which discipline is put off, in a period.
package struct PostponementGround: Hashable, Sendable {
  /// Permanent key.
  package let id: String
  /// The reason in Vietnamese.
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
