/// The rules by which some units or persons are graded in a period (`Config/evaluation/`); dated data, never code.
package struct EvaluationRuleSet: Hashable, Sendable {
  /// For whom a rule set holds.
  package enum Reach: Hashable, Sendable {
    /// Units of these kinds that answer to the province directly.
    case units(Set<UnitKind>)
    /// Heads of these groups.
    case persons(Set<DisciplineSubject>)
  }

  /// The least points of a grade.
  package struct Band: Hashable, Sendable {
    package let grade: Grade
    package let least: Int

    package init(grade: Grade, least: Int) {
      self.grade = grade
      self.least = least
    }
  }

  /// How points with decimals meet bands of whole points; the law does not say.
  package enum Rounding: String, CaseIterable, Hashable, Sendable {
    /// 89,5 is less than 90.
    case down
    /// 89,5 is 90.
    case halfUp = "half-up"
  }

  /// Permanent key.
  package let id: String
  package let reach: Reach
  /// When it holds; the last day of the year that is graded tells which.
  package let period: Period
  /// Keys of the instruments behind it.
  package let documents: [String]
  /// From the best grade down; empty where the law goes by no points or nobody entered them.
  package let bands: [Band]
  package let rounding: Rounding
  package let ceilings: [EvaluationCeiling]
  /// Months of service in the year below which nobody is graded; nil where there is none.
  package let leastMonths: Int?
  /// The most excellent grades for each hundred good ones; nil where there is no such limit.
  package let excellentQuota: Int?
  /// How well the bands are founded.
  package let provenance: Provenance

  package init(
    id: String, reach: Reach, period: Period, documents: [String], bands: [Band], rounding: Rounding,
    ceilings: [EvaluationCeiling], leastMonths: Int?, excellentQuota: Int?, provenance: Provenance
  ) {
    self.id = id
    self.reach = reach
    self.period = period
    self.documents = documents
    self.bands = bands
    self.rounding = rounding
    self.ceilings = ceilings
    self.leastMonths = leastMonths
    self.excellentQuota = excellentQuota
    self.provenance = provenance
  }

  /// The grade of the band in which points lie; nil without bands.
  package func grade(of points: EvaluationPoints) -> Grade? {
    let whole = rounding == .down ? points.hundredths / 100 : (points.hundredths + 50) / 100
    return bands.first { whole >= $0.least }?.grade
  }
}

/// A rule that keeps a grade from being higher.
package struct EvaluationCeiling: Hashable, Sendable {
  /// What it looks at.
  package enum Condition: Hashable, Sendable {
    /// The unit's share of work done on time lies below a percentage.
    case onTime(below: Int)
    /// The unit's share of work done lies below a percentage.
    case done(below: Int)
    /// Disciplined in the year; for acts of duty alone, or for any.
    case disciplined(dutyOnly: Bool)
    /// The unit has a lower grade.
    case headNotAboveUnit
    /// So many confirmed incidents of at least this gravity, without discipline.
    case confirmedIncidents(Severity, count: Int)
    /// Corruption or waste in the unit was dealt with.
    case corruption
  }

  package let condition: Condition
  /// The grade at most; that of the unit where the condition is `headNotAboveUnit`.
  package let grade: Grade?
  /// Whether it is used; a rule that the province has yet to decide on is entered and off.
  package let isActive: Bool
  package let provenance: Provenance

  package init(condition: Condition, grade: Grade?, isActive: Bool, provenance: Provenance) {
    self.condition = condition
    self.grade = grade
    self.isActive = isActive
    self.provenance = provenance
  }
}

/// All rule sets of evaluation.
package struct EvaluationLaw: Hashable, Sendable {
  package let ruleSets: [EvaluationRuleSet]

  package init(ruleSets: [EvaluationRuleSet]) {
    self.ruleSets = ruleSets
  }

  /// The rules by which units of a kind are graded on a day; nil where none are entered.
  package func rules(for kind: UnitKind, on day: CalendarDay) -> EvaluationRuleSet? {
    ruleSets.first {
      guard case .units(let kinds) = $0.reach else { return false }
      return kinds.contains(kind) && $0.period.contains(day)
    }
  }

  /// The rules by which heads of a group are graded on a day; nil where none are entered.
  package func rules(for subject: DisciplineSubject, on day: CalendarDay) -> EvaluationRuleSet? {
    ruleSets.first {
      guard case .persons(let subjects) = $0.reach else { return false }
      return subjects.contains(subject) && $0.period.contains(day)
    }
  }
}
