import Domain
import VietnameseText

/// Why an incident is proposed, in words.
package enum SuggestionWords {
  /// What the rule found: "quá hạn 74 ngày (ngưỡng: trên 30 ngày)".
  package static func facts(_ suggestion: Suggestion, _ language: Language) -> DisplayText {
    let limit = suggestion.rule.limit
    let measure = suggestion.measure
    switch suggestion.rule.fact {
    case .daysLate:
      return Phrase("quá hạn \(measure) ngày (ngưỡng: trên \(limit))", "\(measure) days late (limit: over \(limit))")[
        language]
    case .lateInQuarter:
      return Phrase(
        "\(measure) nhiệm vụ quá hạn trong \(quarter(suggestion, .vietnamese)) (ngưỡng: từ \(limit))",
        "\(measure) assignments late in \(quarter(suggestion, .english)) (limit: \(limit) or more)")[language]
    case .onTimePercent: return share(suggestion)[language]
    case .reminders:
      return Phrase(
        "đôn đốc \(measure) lần, chưa báo cáo (ngưỡng: từ \(limit))",
        "urged \(measure) times, nothing reported (limit: \(limit) or more)")[language]
    case .openFinding:
      return Phrase(
        "quá ngày khắc phục \(measure) ngày, chưa có kết quả (ngưỡng: trên \(limit))",
        "\(measure) days past the day to put it right (limit: over \(limit))")[language]
    }
  }

  /// The summary proposed for the incident, in the language of the records.
  package static func summary(_ suggestion: Suggestion) -> String {
    let tasks = suggestion.assignments.prefix(20).map(\.rawValue).joined(separator: ", ")
    let more = suggestion.assignments.count > 20 ? " và \(suggestion.assignments.count - 20) nhiệm vụ khác" : ""
    let about = tasks.isEmpty ? "" : " Nhiệm vụ: \(tasks)\(more)."
    let facts = facts(suggestion, .vietnamese).string
    return facts.prefix(1).uppercased() + facts.dropFirst() + "." + about
  }

  /// The incident that a suggestion fills in; what the person must still say is left open.
  package static func draft(
    of suggestion: Suggestion, in registry: Registry, under rulebook: Rulebook
  ) -> IncidentDraft {
    let entry = suggestion.basis.flatMap { registry.proposedIncident(on: $0, under: rulebook) }
    var draft = entry ?? IncidentDraft()
    draft.unit = suggestion.unit
    draft.violation = suggestion.rule.violation
    draft.decision = rulebook.catalogue.violation(suggestion.rule.violation)?.defaultDecision ?? ""
    draft.actDate = suggestion.since
    draft.foundDate = nil
    draft.source = suggestion.basis == nil ? .assignment : .inspection
    draft.summary = entry.map { "\($0.summary). \(summary(suggestion))" } ?? summary(suggestion)
    draft.assignments = suggestion.assignments
    return draft
  }

  private static func quarter(_ suggestion: Suggestion, _ language: Language) -> DisplayText {
    suggestion.quarter.map { ReportWords.name(of: $0, language) } ?? ""
  }

  private static func share(_ suggestion: Suggestion) -> Phrase {
    let vietnamese = ReportWords.percent(suggestion.measure, .vietnamese)
    let english = ReportWords.percent(suggestion.measure, .english)
    let limit = suggestion.rule.limit
    return Phrase(
      """
      tỷ lệ đúng hạn \(quarter(suggestion, .vietnamese)): \(vietnamese) của \(suggestion.whole) nhiệm vụ đã xong \
      (ngưỡng: dưới \(limit)%)
      """,
      """
      on time in \(quarter(suggestion, .english)): \(english) of \(suggestion.whole) finished assignments \
      (limit: under \(limit)%)
      """)
  }
}
