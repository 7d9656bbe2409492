/// What shapes a grade.
package enum EvaluationRule: String, FieldEnumeration {
  /// The band in which the points lie.
  case points
  /// The grade that came of the unit's own scoring.
  case ownGrade = "own-grade"
  /// Neither points nor a grade were entered.
  case notEntered = "not-entered"
  /// No rule set is entered for this kind and day.
  case noRuleSet = "no-rule-set"
  /// Less than the months of service that are needed to be graded.
  case shortService = "short-service"
  /// A unit set up too late in the year.
  case newUnit = "new-unit"
  /// A head is not graded above the unit.
  case headNotAboveUnit = "head-not-above-unit"
  /// The unit has no grade yet.
  case unitNotGraded = "unit-not-graded"
  /// Disciplined in the year.
  case disciplined
  /// Share of work done on time.
  case onTime = "on-time"
  /// Share of work done.
  case done
  /// Confirmed incidents without discipline.
  case confirmedIncidents = "confirmed-incidents"
  /// Corruption or waste in the unit was dealt with.
  case corruption
  /// An incident was counted in another year already.
  case countedBefore = "counted-before"
  /// An incident counts for the unit where it happened.
  case otherUnit = "other-unit"
  /// The year before was not completed either.
  case secondYear = "second-year"
}

/// One reason of a proposed grade, with its figure and where it stands.
package struct EvaluationReason: FieldObject, Hashable {
  package var rule = EvaluationRule.points
  /// The grade that the rule allows at most; nil for a remark that sets none.
  package var grade: Grade?
  /// Points, "12/15", an incident, a unit or a year, as the rule goes.
  package var value: String?
  /// The percentage or number that the rule compares with.
  package var limit: Int?
  /// Keys of the instruments behind the rule.
  package var documents: [String] = []
  /// How well the rule is founded.
  package var mark: SourceMark?
  package var unknownFields: [FieldMember] = []

  package init() {}

  package init(
    _ rule: EvaluationRule, _ grade: Grade? = nil, value: String? = nil, limit: Int? = nil, documents: [String] = [],
    mark: SourceMark? = nil
  ) {
    self.rule = rule
    self.grade = grade
    self.value = value
    self.limit = limit
    self.documents = documents
    self.mark = mark
  }

  package static let table = FieldTable<EvaluationReason>([
    Field("rule", Phrase("Quy tắc", "Rule"), .choice, \.rule),
    Field("grade", Phrase("Mức cao nhất", "Grade at most"), .choice, \.grade),
    Field("value", Phrase("Giá trị", "Value"), .text, \.value),
    Field("limit", Phrase("Ngưỡng", "Limit"), .integer, \.limit),
    Field("documents", Phrase("Văn bản", "Documents"), .list, \.documents),
    Field("mark", Phrase("Mức kiểm chứng", "How well founded"), .choice, \.mark),
  ])
}

extension SourceMark: FieldEnumeration {}
