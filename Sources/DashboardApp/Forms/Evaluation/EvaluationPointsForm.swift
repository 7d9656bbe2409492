import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let points: FormField.Key = "points"
  static let ownGrade: FormField.Key = "ownGrade"
  static let months: FormField.Key = "months"
  static let corruption: FormField.Key = "corruption"
}

/// Enters what the unit's own scoring gave, and writes down the grade that the rules propose for it.
package struct EvaluationPointsForm: Form {
  package static let record = RecordKind.evaluation

  package var fields: [FormField]
  private let row: EvaluationRow
  private let year: Int

  package init(_ row: EvaluationRow, _ year: Int, _ app: AppState) {
    self.row = row
    self.year = year
    let usesPoints = row.rules.map { !$0.bands.isEmpty } ?? false
    fields = usesPoints ? [EvaluationPointsForm.points] : [EvaluationPointsForm.ownGrade]
    fields += [EvaluationPointsForm.months, EvaluationPointsForm.corruption]
    self[.points]?.setText(EvaluationWords.points(row.facts.points, app.language).string)
    self[.ownGrade]?.choose(row.facts.ownGrade?.option(app))
    self[.months]?.setText(row.record?.months.map { "\($0)" } ?? "")
    self[.corruption]?.setText(row.facts.corruption ?? "")
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Nhập đánh giá năm \(year)", "Enter the evaluation of \(year)"))
  }

  package func preface(_ app: AppState) -> [Line] { EvaluationForms.preface(of: row, app) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    key == .ownGrade ? Grade.options(matching: query, app) : []
  }

  package mutating func revise(_ app: AppState) {
    guard let facts = try? facts(app) else { return }
    let proposal = row.rules?.proposal(for: facts) ?? EvaluationRuleSet.unruled(facts)
    let words = EvaluationWords(app.errorText)
    let grade = proposal.grade.map { app.text($0.label) } ?? "–"
    let last = fields.indices.last
    for place in fields.indices { fields[place].remarks = [] }
    guard let last else { return }
    fields[last].remarks =
      [.info(app.text(Phrase("sẽ đề xuất: \(grade)", "will propose: \(grade)")))]
      + proposal.reasons.dropFirst().map { .warning(words.sentence($0)) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    let facts = try facts(app)
    var entry = EvaluationEntry(year: year, targets: [row.target])
    entry.points = facts.points
    entry.ownGrade = facts.ownGrade
    entry.months = text(.months).isEmpty ? nil : facts.months
    entry.corruption = text(.corruption)
    entry.base = row.record?.version
    return .evaluation(.propose(entry))
  }

  /// The facts with what is typed in place of what was entered.
  private func facts(_ app: AppState) throws(FormErrors) -> EvaluationFacts {
    var facts = row.facts
    var errors = FormErrors()
    if let field = self[.points], !field.isBlank {
      facts.points = EvaluationPoints(typed: field.value.filter { !$0.isWhitespace })
      if facts.points == nil { errors.byField[.points] = app.text(EvaluationForms.notPoints) }
    }
    if let option = self[.ownGrade]?.option { facts.ownGrade = Grade(rawValue: option.id) }
    if let field = self[.months], !field.isBlank {
      facts.months = Int(field.value.filter { !$0.isWhitespace })
      if facts.months == nil { errors.byField[.months] = app.text(EvaluationForms.notMonths) }
    }
    let corruption = text(.corruption)
    facts.corruption = corruption.allSatisfy(\.isWhitespace) ? nil : corruption
    guard errors.byField.isEmpty else { throw errors }
    return facts
  }
}

extension EvaluationPointsForm {
  private static var points: FormField {
    Evaluation.formField(
      .points, .line(upTo: 6), hint: Phrase("0 đến 100, ví dụ 87,5", "0 to 100, as 87.5"),
      help: Phrase(
        "Điểm của đơn vị tự chấm theo tiêu chí đã ban hành; chương trình không tự tính điểm.",
        "Points of the unit's own scoring by the criteria in force; the program computes none."), isRequired: true)
  }

  private static var ownGrade: FormField {
    Evaluation.formField(
      .ownGrade, .choice,
      hint: Phrase("mức đơn vị tự xếp; Space mở danh sách", "the unit's own grade; Space opens the list"),
      help: Phrase(
        "Quy định đang áp dụng không theo điểm: nhập mức tự xếp, chương trình đối chiếu các giới hạn.",
        "The rules in force go by no points: enter the own grade; the ceilings are compared with it."),
      isRequired: true)
  }

  private static var months: FormField {
    Evaluation.formField(
      .months, .line(upTo: 2),
      hint: Phrase("để trống: tính theo thời gian đứng đầu", "left empty: by the time as head"))
  }

  private static var corruption: FormField {
    Evaluation.formField(
      .corruption, .line(upTo: TextLimit.line),
      hint: Phrase("số, ngày văn bản xử lý; thường để trống", "number and day of the document; mostly empty"))
  }
}

/// What the forms of evaluation say alike.
enum EvaluationForms {
  static let notPoints = Phrase(
    "Không phải điểm: viết số từ 0 đến 100, nhiều nhất hai số lẻ.",
    "No points: a number from 0 to 100 with at most two decimals.")
  static let notMonths = Phrase("Không phải số tháng: 0 đến 12.", "No number of months: 0 to 12.")

  /// Who is graded, by which rules.
  static func preface(of row: EvaluationRow, _ app: AppState) -> [Line] {
    let words = EvaluationWords(app.errorText)
    var lines = [Line(words.name(of: row.target), .heading)]
    if !row.facts.isUnit { lines.append(Line(DisplayText(row.unitName.name))) }
    let rules = row.rules.map { set in
      set.documents.map { app.errorText.citation($0) }.joined(separator: ", ")
    }
    let none = app.text(Phrase("chưa nhập quy định", "no rules entered"))
    lines.append(Line([Span(app.text(Phrase("Theo: ", "By: ")), .label), Span(rules ?? none)]))
    if let rules = row.rules, !rules.provenance.isVerified {
      lines.append(Line(app.text(Phrase("khung điểm chưa được xác minh", "the bands are unverified")), .warning))
    }
    return lines
  }
}
