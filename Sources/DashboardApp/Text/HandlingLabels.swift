import Domain

/// Names of the fields that lie inside the parties and transfers of an incident, by the keys that refusals and forms give
/// them: "review.chair".
enum HandlingLabels {
  /// The label of a field inside an incident; nil for any other key.
  static func label(of key: String) -> Phrase? {
    guard let dot = key.firstIndex(of: ".") else { return nil }
    let part = String(key[key.index(after: dot)...])
    return parts[String(key[..<dot])]?[part]
  }

  /// Labels of the parts of an object, by the field that holds it.
  static let parts: [String: [String: Phrase]] = [
    "parties": labels(ResponsibleParty.table), "request": labels(ExplanationRequest.table),
    "explanation": labels(Explanation.table), "review": labels(ReviewMeeting.table),
    "council": labels(DisciplineCouncil.table), "decision": labels(HandlingDecision.table),
    "formerDecisions": labels(HandlingDecision.table), "postponements": labels(Postponement.table),
    "transfers": labels(CaseTransfer.table), "appeals": labels(Appeal.table),
    "effects": labels(EvaluationEffect.table),
  ]

  private static func labels<Owner>(_ table: FieldTable<Owner>) -> [String: Phrase] {
    Dictionary(table.fields.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
  }
}
