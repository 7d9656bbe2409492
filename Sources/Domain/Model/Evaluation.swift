/// The evaluation of a unit or a person for a year, or the closing of that year.
package struct Evaluation: Record {
  package static let kind = RecordKind.evaluation

  package let id: Code<Evaluation>
  package var version = 0
  package var year = 0
  /// The unit graded; for a person the unit they head.
  package var unit: Code<OrgUnit>?
  /// The person graded; nil where the unit is.
  package var person: Code<Person>?
  package var points: EvaluationPoints?
  /// The grade that came of the unit's own scoring, where there are no points.
  package var ownGrade: Grade?
  /// Months of service in the year, as somebody entered them.
  package var months: Int?
  /// The document by which corruption or waste in the unit was dealt with.
  package var corruption: String?
  /// Key of the rule set behind the proposal.
  package var ruleSet: String?
  package var proposedGrade: Grade?
  package var reasons: [EvaluationReason] = []
  package var proposed: Signature?
  package var grade: Grade?
  /// Why the grade is another than the proposed one.
  package var gradeReason: String?
  package var set: Signature?
  /// Who closed the year; of the record of the year alone.
  package var closed: Signature?
  package var unknownFields: [FieldMember] = []

  package init(id: Code<Evaluation>) {
    self.id = id
  }

  package static let table = FieldTable<Evaluation>([
    Field("year", Phrase("Năm", "Year"), .integer, \.year),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("person", Phrase("Người được đánh giá", "Person"), .reference(.person), \.person),
    Field("points", Phrase("Điểm", "Points"), .text, \.points),
    Field("ownGrade", Phrase("Mức tự xếp", "Own grade"), .choice, \.ownGrade),
    Field("months", Phrase("Số tháng công tác", "Months of service"), .integer, \.months),
    Field("corruption", Phrase("Văn bản xử lý tham nhũng, lãng phí", "Corruption dealt with"), .text, \.corruption),
    Field("ruleSet", Phrase("Bộ quy tắc", "Rule set"), .text, \.ruleSet),
    Field("proposedGrade", Phrase("Mức đề xuất", "Proposed grade"), .choice, \.proposedGrade),
    Field("reasons", Phrase("Căn cứ đề xuất", "Reasons"), .list, \.reasons),
    Field("proposed", Phrase("Đề xuất", "Proposed"), .text, \.proposed),
    Field("grade", Phrase("Mức xếp loại", "Grade"), .choice, \.grade),
    Field("gradeReason", Phrase("Lý do khác đề xuất", "Reason for another grade"), .longText, \.gradeReason),
    Field("set", Phrase("Xếp loại", "Graded"), .text, \.set),
    Field("closed", Phrase("Khóa năm", "Year closed"), .text, \.closed),
  ])
}

extension Evaluation {
  /// Who is graded; nil for the record of a year.
  package var target: EvaluationTarget? {
    if let person { return .person(person) }
    return unit.map { .unit($0) }
  }

  /// The identifier of the record of a year, which holds its closing; nil outside the years that can be written.
  package static func yearID(_ year: Int) -> Code<Evaluation>? { Code(rawValue: "\(year)-year") }
}

extension Registry {
  /// Who closed the evaluation of a year, and when; nil while it is open.
  package func closing(of year: Int) -> Signature? {
    Evaluation.yearID(year).flatMap { evaluations[$0]?.closed }
  }

  /// The evaluation of a unit or person for a year; nil where nothing was entered.
  package func evaluation(of target: EvaluationTarget, in year: Int) -> Evaluation? {
    target.id(in: year).flatMap { evaluations[$0] }
  }
}
