import VietnameseText

/// One unit or person that is graded in a year.
package struct EvaluationRow: Equatable, Sendable {
  package let target: EvaluationTarget
  /// The unit graded, or headed by the person graded.
  package let unit: Code<OrgUnit>
  package let unitKind: UnitKind
  /// The unit's name on the day of judging.
  package let unitName: UnitName
  /// The rules that hold; nil where none are entered.
  package let rules: EvaluationRuleSet?
  package let facts: EvaluationFacts
  /// What the rules propose now.
  package let proposal: EvaluationProposal
  /// What is written down; nil where nothing is.
  package let record: Evaluation?

  /// The grade set; nil while there is none.
  package var grade: Grade? { record?.grade }

  /// The grade that counts: the one set, else the proposed one.
  package var standing: Grade? { grade ?? proposal.grade }

  /// Whether the facts changed since the proposal was written down.
  package var isOutdated: Bool {
    guard let record, record.proposed != nil else { return false }
    return record.proposedGrade != proposal.grade || record.reasons != proposal.reasons
  }

  /// Whether this year and the one before were not completed (a ground to be removed from the post, DOMAIN §5 row 5).
  package var isSecondBadYear: Bool { standing == .notCompleted && facts.previous == .notCompleted }
}

/// The lists in which the province grades its units (DOMAIN §8: three decisions).
package enum EvaluationList: String, CaseIterable, Hashable, Sendable, Labelled {
  case agencies
  case publicServiceUnits = "public-service-units"
  case committees

  package init(_ kind: UnitKind) {
    switch kind {
    case .publicServiceUnit: self = .publicServiceUnits
    case .districtCommittee, .communeCommittee: self = .committees
    default: self = .agencies
    }
  }

  package var label: Phrase {
    switch self {
    case .agencies: Phrase("Sở, ban, ngành", "Departments, boards and sector agencies")
    case .publicServiceUnits: Phrase("Đơn vị sự nghiệp công lập", "Public service units")
    case .committees: Phrase("Ủy ban nhân dân cấp dưới", "Lower People's Committees")
    }
  }
}
