import Domain

/// What to look for suggested incidents in; a walk over all assignments, so that no key waits for it.
package struct SuggestionRequest: Sendable {
  /// What the answer follows from.
  package struct Basis: Hashable, Sendable {
    let through: SequenceNumber
    let day: CalendarDay
  }

  let basis: Basis
  let registry: Registry

  /// Looks for them.
  func answer(under rulebook: Rulebook) -> LoadedSuggestions {
    LoadedSuggestions(basis: basis, all: registry.suggestions(under: rulebook, on: basis.day))
  }
}

/// The incidents that the rules propose, longest standing first, and of which state.
package struct LoadedSuggestions: Sendable {
  let basis: SuggestionRequest.Basis
  package let all: [Suggestion]
}

extension AppState {
  /// Asks for the suggested incidents of the state that is shown, for who sees every incident, unless they are known or
  /// on their way.
  mutating func requestSuggestions() -> [Effect] {
    guard let index, index.visibility == .everything else { return [] }
    let basis = SuggestionRequest.Basis(through: ledger.through, day: today)
    guard ledger.suggestions?.basis != basis, ledger.awaitedSuggestions != basis else { return [] }
    ledger.awaitedSuggestions = basis
    return [.suggestions(SuggestionRequest(basis: basis, registry: index.registry))]
  }

  /// A suggestion by its identifier: as it was found, or, for a draft that is opened before, as the records stand.
  func suggestion(_ id: Code<SuggestionSettlement>) -> Suggestion? {
    guard let index, index.visibility == .everything, index.registry.suggestionSettlements[id] == nil else {
      return nil
    }
    if let known = ledger.suggestions?.all.first(where: { $0.id == id }) { return known }
    return try? index.registry.suggestion(id.rawValue, under: settings.rulebook, on: writingDay)
  }
}
