import Domain
import TerminalUI
import VietnameseText

extension ScreenAction {
  static let acceptSuggestion = ScreenAction("suggestions.accept")
  static let dismissSuggestion = ScreenAction("suggestions.dismiss")
}

/// The incidents that the rules propose, as a tab of the screen of incidents.
struct SuggestionsTab: Sendable {
  var list = RecordList<Code<SuggestionSettlement>>()
  private(set) var found: [Code<SuggestionSettlement>: Suggestion] = [:]
  private var basis: SuggestionRequest.Basis?

  /// Whether nothing is proposed to this person.
  var isEmpty: Bool { found.isEmpty }
  var count: Int { found.count }

  /// The suggestion under the cursor.
  var chosen: Suggestion? { list.cursor.flatMap { found[$0] } }

  /// Takes what was found last; what somebody settled meanwhile is left out. Only for who sees every incident.
  mutating func refresh(_ app: AppState, order: RowOrder) {
    guard let index = app.index, index.visibility == .everything, let loaded = app.ledger.suggestions else {
      (found, basis) = ([:], nil)
      list.update([], order: .renewed)
      return
    }
    let all = loaded.all.filter { index.registry.suggestionSettlements[$0.id] == nil }
    found = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Another state may lack rows; they go, and the others keep their order.
    let isNew = basis != loaded.basis || list.ids.contains { found[$0] == nil }
    basis = loaded.basis
    list.update(all.map(\.id), order: isNew ? .renewed : order)
  }

  /// What can be done with the suggestion under the cursor.
  func bindings(_ app: AppState) -> [ActionBinding] {
    let none = chosen == nil ? Phrase("chưa chọn gợi ý nào", "no suggestion chosen") : nil
    let bar = app.bar(to: .settleSuggestion) ?? none
    return [
      ActionBinding(
        [.enter, .character("!"), .function(7), .character("a")], .own(.acceptSuggestion),
        Phrase("ghi nhận vụ việc từ gợi ý", "flag the suggested incident"), short: Phrase("Ghi nhận", "Flag"),
        group: .record, disabled: bar, inBar: true),
      ActionBinding(
        [.function(8)], .own(.dismissSuggestion), Phrase("bỏ qua gợi ý, nêu lý do", "dismiss it, with the reason"),
        short: Phrase("Bỏ qua", "Dismiss"), group: .record, disabled: bar, inBar: true),
    ]
  }

}

extension IncidentsScreen {
  /// What a key does while suggestions are shown; nil where it does what it does on any tab.
  mutating func handleSuggestion(_ action: Action, _ app: inout AppState) -> [Effect]? {
    switch action {
    case .move(let move): return suggestions.list.move(move, height: tableRows(app))
    case .nextPane, .previousPane, .back, .foldDetail: return nil
    case .own(.acceptSuggestion): if let id = suggestions.list.cursor { app.open(.acceptSuggestion(id)) }
    case .own(.dismissSuggestion): if let id = suggestions.list.cursor { app.open(.dismissSuggestion(id)) }
    default: break
    }
    return []
  }
}
