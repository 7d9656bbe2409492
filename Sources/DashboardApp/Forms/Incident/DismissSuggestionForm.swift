import Domain
import TerminalUI
import VietnameseText

/// Dismisses a suggested incident, with the reason; the rule never proposes it again.
package struct DismissSuggestionForm: Form {
  package static let record = RecordKind.suggestion

  package var fields = [
    FormField(
      .reason, Phrase("Lý do bỏ qua", "Reason"), .paragraph(rows: 3),
      hint: Phrase("gợi ý này không nêu lại nữa", "this is not suggested again"), isRequired: true)
  ]
  private let suggestion: Suggestion

  /// The form; nil where the suggestion is no longer made.
  init?(_ id: Code<SuggestionSettlement>, _ app: AppState) {
    guard let found = app.suggestion(id) else { return nil }
    suggestion = found
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Bỏ qua gợi ý vụ việc", "Dismiss a suggested incident"))
  }

  package func preface(_ app: AppState) -> [Line] {
    [
      Line(DisplayText(app.index?.name(of: suggestion.unit) ?? ""), .text),
      Line(SuggestionWords.facts(suggestion, app.language), .text), Line(),
    ]
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    .suggestion(.dismiss(suggestion.id, reason: text(.reason)))
  }
}
