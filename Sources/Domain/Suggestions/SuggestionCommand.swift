/// What a person does with a suggested incident.
package enum SuggestionCommand: Hashable, Sendable {
  /// Flags the incident as the person filled it in.
  case accept(Code<SuggestionSettlement>, IncidentDraft)
  case dismiss(Code<SuggestionSettlement>, reason: String)

  /// Name of the command in the journal.
  var action: String {
    switch self {
    case .accept: "suggestion.accept"
    case .dismiss: "suggestion.dismiss"
    }
  }
}
