import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let yearStep: FormField.Key = "closed"
}

/// What is done for a whole year: proposals for all, or its closing.
package struct EvaluationYearForm: Form {
  package static let record = RecordKind.evaluation

  package var fields: [FormField]
  private let roll: EvaluationRoll

  private static let propose = "propose"
  private static let close = "close"

  package init(_ roll: EvaluationRoll) {
    self.roll = roll
    fields = [
      FormField(
        .yearStep, Phrase("Việc làm", "Step"), .choice, hint: Phrase("Space mở danh sách", "Space opens the list"),
        isRequired: true)
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Đánh giá năm \(roll.year): cả năm", "Evaluation of \(roll.year): the whole year"))
  }

  package func preface(_ app: AppState) -> [Line] {
    let open = roll.rows.count { $0.grade == nil }
    let unsettled = roll.unsettled.count
    return [
      Line(app.text(Phrase("Chưa xếp loại: \(open)", "Without a grade: \(open)")), open > 0 ? .warning : .text),
      Line(
        app.text(Phrase("Vụ việc chưa tính: \(unsettled)", "Incidents not settled: \(unsettled)")),
        unsettled > 0 ? .warning : .text),
    ]
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    [
      FormOption(Self.propose, app.text(Phrase("ghi mức đề xuất cho tất cả", "write down all proposals"))),
      FormOption(Self.close, app.text(Phrase("khóa năm đánh giá", "close the year"))),
    ].filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    let closing = Phrase("sau khi khóa không sửa được gì của năm này", "nothing of the year changes afterwards")
    let isClosing = text(.yearStep) == Self.close
    self[.yearStep]?.remarks = isClosing ? [.warning(app.text(closing))] : []
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    switch text(.yearStep) {
    case Self.propose: return .evaluation(.propose(EvaluationEntry(year: roll.year)))
    case Self.close: return .evaluation(.close(year: roll.year))
    default: throw FormErrors()
    }
  }
}
