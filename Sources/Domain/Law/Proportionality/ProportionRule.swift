/// Which form is expected for which gravity, for some subjects in a period (DOMAIN §7).
package struct ProportionRule: Hashable, Sendable {
  /// What is expected for one degree of gravity.
  package struct Cell: Hashable, Sendable {
    /// The degree.
    package let severity: Severity
    /// Keys of the lightest and the heaviest form.
    package let least: String
    package let most: String
    /// The form where the harm was made good and a mitigating fact stands; nil where the law does not say.
    package let whenRemedied: String?
    /// The form where it was not made good and an aggravating fact stands.
    package let whenNotRemedied: String?

    /// Creates a cell.
    package init(
      severity: Severity, least: String, most: String, whenRemedied: String? = nil, whenNotRemedied: String? = nil
    ) {
      self.severity = severity
      self.least = least
      self.most = most
      self.whenRemedied = whenRemedied
      self.whenNotRemedied = whenNotRemedied
    }
  }

  /// What follows from several acts or from an earlier decision.
  package enum Step: String, CaseIterable, Hashable, Sendable {
    /// One form, that of the heaviest.
    case heaviest
    /// One step above the heaviest.
    case oneStepAbove = "one-step-above"
  }

  /// Permanent key.
  package let id: String
  /// For whom.
  package let subjects: Set<DisciplineSubject>
  /// When.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// What is expected for an act of one's own.
  package let base: [Cell]
  /// What is expected for a fault in leading others; empty where the law makes no difference.
  package let leadership: [Cell]
  /// Several acts judged together; nil where it is not entered.
  package let severalActs: Step?
  /// The act already disciplined, again; nil where it is not entered.
  package let repeated: Step?
  /// A new act while a decision has effect; nil where it is not entered.
  package let duringEffect: Step?
  /// Whether a reprimand for a breach of duty needs a written reminder before it.
  package let needsReminder: Bool
  /// How well it is founded.
  package let provenance: Provenance

  /// Creates a rule.
  package init(
    id: String, subjects: Set<DisciplineSubject>, period: Period, documents: [String], base: [Cell],
    leadership: [Cell], severalActs: Step?, repeated: Step?, duringEffect: Step?, needsReminder: Bool,
    provenance: Provenance
  ) {
    self.id = id
    self.subjects = subjects
    self.period = period
    self.documents = documents
    self.base = base
    self.leadership = leadership
    self.severalActs = severalActs
    self.repeated = repeated
    self.duringEffect = duringEffect
    self.needsReminder = needsReminder
    self.provenance = provenance
  }
}
