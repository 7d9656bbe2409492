extension EvaluationRuleSet {
  /// Proposes a grade: the points give a band, ceilings lower it, each with its reason and source (DOMAIN §8).
  package func proposal(for facts: EvaluationFacts) -> EvaluationProposal {
    if let months = facts.months, let leastMonths, months < leastMonths {
      let rule = facts.isUnit ? EvaluationRule.newUnit : .shortService
      return EvaluationProposal(
        grade: .ungraded, ceiling: .ungraded,
        // Months are counted from headships unless somebody entered them, which is a reading.
        reasons: [
          reason(rule, .ungraded, value: "\(months)", limit: leastMonths, Provenance(mark: .inference))
        ])
    }
    let base = base(of: facts)
    let lowering = ceilings.filter(\.isActive).flatMap { reasons(of: $0, facts) }
    let ceiling = lowering.compactMap(\.grade).min()
    let grade = base.grade.map { min($0, ceiling ?? $0) } ?? (ceiling == .notCompleted ? .notCompleted : nil)
    let remarks = remarks(on: facts, grade)
    return EvaluationProposal(grade: grade, ceiling: ceiling, reasons: [base] + lowering + remarks)
  }

  /// A proposal where no rules are entered: the grade that was entered, and that nothing judged it.
  package static func unruled(_ facts: EvaluationFacts) -> EvaluationProposal {
    EvaluationProposal(
      grade: facts.ownGrade, ceiling: nil, reasons: [EvaluationReason(.noRuleSet, facts.ownGrade)])
  }

  private func base(of facts: EvaluationFacts) -> EvaluationReason {
    if let points = facts.points, let grade = grade(of: points) {
      return reason(.points, grade, value: points.text, provenance)
    }
    if let own = facts.ownGrade { return reason(.ownGrade, own, provenance) }
    return reason(.notEntered, nil, provenance)
  }

  private func reasons(of ceiling: EvaluationCeiling, _ facts: EvaluationFacts) -> [EvaluationReason] {
    let source = ceiling.provenance
    switch ceiling.condition {
    case .onTime(let limit): return share(.onTime, facts.work?.onTime, below: limit, ceiling)
    case .done(let limit): return share(.done, facts.work?.done, below: limit, ceiling)
    case .disciplined(let dutyOnly):
      return facts.incidents.filter { $0.counting == .counted && $0.discipline != nil && ($0.isDuty || !dutyOnly) }
        .map { reason(.disciplined, ceiling.grade, value: $0.id.rawValue, source) }
    case .headNotAboveUnit:
      guard let unitGrade = facts.unitGrade else { return [reason(.unitNotGraded, nil, source)] }
      // A unit that is not graded sets its head no bound, nor does one with the highest grade.
      let bounds = unitGrade != .ungraded && unitGrade != .excellent
      return bounds ? [reason(.headNotAboveUnit, unitGrade, source)] : []
    case .confirmedIncidents(let severity, let count):
      let found = facts.incidents.filter {
        $0.counting == .counted && $0.discipline == nil && ($0.severity?.gravity ?? 0) >= severity.gravity
      }
      guard found.count >= count else { return [] }
      return found.map { reason(.confirmedIncidents, ceiling.grade, value: $0.id.rawValue, limit: count, source) }
    case .corruption:
      return facts.corruption.map { [reason(.corruption, ceiling.grade, value: $0, source)] } ?? []
    }
  }

  private func share(
    _ rule: EvaluationRule, _ share: WorkShare?, below limit: Int, _ ceiling: EvaluationCeiling
  ) -> [EvaluationReason] {
    guard let share, share.isBelow(percent: limit) else { return [] }
    return [reason(rule, ceiling.grade, value: "\(share.part)/\(share.whole)", limit: limit, ceiling.provenance)]
  }

  /// What a reader must know although it sets no bound: what does not count here and why, and a second bad year.
  private func remarks(on facts: EvaluationFacts, _ grade: Grade?) -> [EvaluationReason] {
    var found = facts.incidents.compactMap { incident -> EvaluationReason? in
      switch incident.counting {
      case .otherYear(let year): reason(.countedBefore, nil, value: "\(incident.id.rawValue) \(year)", nil)
      case .otherUnit(let unit): reason(.otherUnit, nil, value: "\(incident.id.rawValue) \(unit.rawValue)", nil)
      default: nil
      }
    }
    if grade == .notCompleted, facts.previous == .notCompleted { found.append(reason(.secondYear, nil, nil)) }
    return found
  }

  private func reason(
    _ rule: EvaluationRule, _ grade: Grade?, value: String? = nil, limit: Int? = nil, _ provenance: Provenance?
  ) -> EvaluationReason {
    EvaluationReason(
      rule, grade, value: value, limit: limit, documents: provenance == nil ? [] : documents, mark: provenance?.mark)
  }
}
