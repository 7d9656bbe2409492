import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let answer: FormField.Key = "acceptance"
  static let returns: FormField.Key = "returns"
}

/// Answers a reported result: accepts it, or sends it back with the reason.
package struct AnswerForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  private let assignment: Assignment

  private static let accepts = "accept"
  private static let sendsBack = "return"

  package init(_ assignment: Assignment, _ app: AppState) {
    self.assignment = assignment
    fields = [
      FormField(
        .answer, Phrase("Kết luận", "Answer"), .choice,
        hint: Phrase("Space mở danh sách", "Space opens the list"), isRequired: true)
    ]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Kết quả \(assignment.id.rawValue)", "Result of \(assignment.id.rawValue)"))
  }

  package func preface(_ app: AppState) -> [Line] {
    var lines = AssignmentFields.preface(of: assignment, app)
    if let result = assignment.result {
      lines.append(
        Line(
          app.text(
            Phrase(
              "báo cáo: \(result.document), \(DayWords.full(result.on))",
              "reported: \(result.document), \(DayWords.full(result.on))")), .text))
    }
    return lines
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    [
      FormOption(Self.accepts, app.text(Phrase("xác nhận hoàn thành", "accept the result"))),
      FormOption(Self.sendsBack, app.text(Phrase("trả lại, nêu lý do", "return it, with the reason"))),
    ].filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    let sendsBack = text(.answer) == Self.sendsBack
    if sendsBack, self[.returns] == nil {
      fields.append(
        FormField(
          .returns, Phrase("Lý do trả lại", "Reason"),
          .paragraph(rows: 4),
          hint: Phrase("nhiệm vụ lại tính từ hạn cũ", "the task counts from its due day again"),
          isRequired: true))
    } else if !sendsBack {
      fields.removeAll { $0.key == .returns }
    }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    switch text(.answer) {
    case Self.accepts: return .acceptAssignment(assignment.id)
    case Self.sendsBack: return .returnAssignment(assignment.id, reason: text(.returns))
    default: throw FormErrors()
    }
  }
}
