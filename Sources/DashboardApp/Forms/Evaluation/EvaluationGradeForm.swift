import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let grade: FormField.Key = "grade"
  static let gradeReason: FormField.Key = "gradeReason"
}

/// Sets the grade of a unit or person; another than the proposed one with a reason.
package struct EvaluationGradeForm: Form {
  package static let record = RecordKind.evaluation

  package var fields: [FormField]
  private let row: EvaluationRow
  private let year: Int

  package init(_ row: EvaluationRow, _ year: Int, _ app: AppState) {
    self.row = row
    self.year = year
    fields = [
      Evaluation.formField(
        .grade, .choice, hint: Phrase("Space mở danh sách", "Space opens the list"),
        help: Phrase(
          "Mức do người có thẩm quyền quyết định. Đề xuất của chương trình chỉ để đối chiếu.",
          "The grade that was decided. What the program proposes is for comparison."), isRequired: true),
      Evaluation.formField(
        .gradeReason, .paragraph(rows: 3),
        hint: Phrase("bắt buộc khi khác mức đề xuất", "needed where it differs from the proposal")),
    ]
    let grade = row.grade ?? row.proposal.grade
    self[.grade]?.choose(grade?.option(app))
    self[.gradeReason]?.setText(row.record?.gradeReason ?? "")
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Xếp loại năm \(year)", "Grade of \(year)"))
  }

  package func preface(_ app: AppState) -> [Line] {
    let words = EvaluationWords(app.errorText)
    return EvaluationForms.preface(of: row, app) + row.proposal.reasons.map { Line("- \(words.sentence($0))", .dim) }
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    guard key == .grade else { return [] }
    return Grade.allCases.map { grade in
      grade.option(app, remark: grade == row.proposal.grade ? Phrase("đề xuất", "proposed") : nil)
    }.filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    let grade = Grade(rawValue: text(.grade))
    let differs = grade != nil && grade != row.proposal.grade
    let proposed = row.proposal.grade.map { app.text($0.label) } ?? "–"
    let isSecond = grade == .notCompleted && row.facts.previous == .notCompleted
    let second = Phrase(
      "hai năm liền không hoàn thành: căn cứ xem xét cho thôi giữ chức vụ",
      "two years running not completed: a ground to consider removal from the post")
    self[.grade]?.remarks =
      (differs
        ? [.warning(app.text(Phrase("khác mức đề xuất: \(proposed)", "differs from the proposal: \(proposed)")))] : [])
      + (isSecond ? [.warning(app.text(second))] : [])
    self[.gradeReason]?.isRequired = differs
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let grade = Grade(rawValue: text(.grade)) else { throw FormErrors() }
    return .evaluation(
      .set(year: year, row.target, grade, reason: text(.gradeReason), base: row.record?.version))
  }
}
