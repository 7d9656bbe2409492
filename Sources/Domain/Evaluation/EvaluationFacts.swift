/// An incident as the evaluation of one unit or person sees it.
package struct EvaluationIncident: Hashable, Sendable {
  /// Whether it counts here.
  package enum Counting: Hashable, Sendable {
    /// Somebody decided that it counts in this year.
    case counted
    /// Somebody decided that it does not.
    case notCounted
    /// Nobody decided yet.
    case open
    /// It counts in another year.
    case otherYear(Int)
    /// It counts for the unit where it happened (DOMAIN §8 rule 3; NĐ 233/2026, article 14).
    case otherUnit(Code<OrgUnit>)
  }

  package let id: RecordNumber<Incident>
  package let severity: Severity?
  /// Key of the form of discipline in force; nil where there is none.
  package let discipline: String?
  /// Whether the act lies in duty; every incident of this register does.
  package let isDuty: Bool
  package let counting: Counting

  package init(
    id: RecordNumber<Incident>, severity: Severity?, discipline: String?, isDuty: Bool = true, counting: Counting
  ) {
    self.id = id
    self.severity = severity
    self.discipline = discipline
    self.isDuty = isDuty
    self.counting = counting
  }
}

/// What a proposed grade follows from.
package struct EvaluationFacts: Hashable, Sendable {
  /// Points of the unit's own scoring.
  package var points: EvaluationPoints?
  /// The grade that came of it where there are no points.
  package var ownGrade: Grade?
  /// Months of service in the year, of twelve; nil for a unit that stood the whole year.
  package var months: Int?
  /// Whether the subject is a unit.
  package var isUnit = true
  /// For a head: the grade of the unit, nil while it has none.
  package var unitGrade: Grade?
  /// The work of the unit in the year; nil where it had none.
  package var work: YearWork?
  package var incidents: [EvaluationIncident] = []
  /// The document by which corruption or waste in the unit was dealt with; nil where there is none.
  package var corruption: String?
  /// The grade of the year before; nil where none was set.
  package var previous: Grade?

  package init() {}
}

/// A proposed grade with each reason; a proposal to those who decide, nothing more.
package struct EvaluationProposal: Hashable, Sendable {
  /// Nil where nothing was entered from which a grade follows.
  package let grade: Grade?
  /// The grade at most, by the ceilings alone; nil where none applies.
  package let ceiling: Grade?
  package let reasons: [EvaluationReason]

  package init(grade: Grade?, ceiling: Grade?, reasons: [EvaluationReason]) {
    self.grade = grade
    self.ceiling = ceiling
    self.reasons = reasons
  }
}
