import Domain
import TerminalUI
import VietnameseText

/// All that can be done now, found by typing parts of it without tone marks; accounts to go on as stand there too.
package struct PaletteDialog: Dialog {
  let entries: [PaletteEntry]
  private(set) var found: [Int]
  private(set) var query = TextFieldState(maximumLength: 80)
  private(set) var list = ListState(cursor: 0)

  /// The palette for the screen that is shown.
  package init(_ app: AppState) {
    let actions = BindingGroup.allCases.flatMap { group in
      app.bindings.filter { $0.group == group && $0.action != .palette }.map { PaletteEntry($0, app) }
    }
    let accounts = app.accounts.filter { $0.id.rawValue != app.session.account }
    entries = actions + accounts.map { PaletteEntry(switchingTo: $0, app) }
    found = Array(entries.indices)
  }

  /// The entry under the cursor.
  var chosen: PaletteEntry? {
    list.cursor.flatMap { found.indices.contains($0) ? entries[found[$0]] : nil }
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.function(2)), .key(.function(10)): return .closes
    case .key(.enter): return choose(&app)
    case .key(let press):
      if let move = ListState.Move(press), press != .home, press != .end {
        list.move(move, count: found.count, height: listHeight(app))
        return .stays
      }
    default: break
    }
    let before = query.text
    if query.handle(input), query.text != before { search() }
    return .stays
  }

  private func choose(_ app: inout AppState) -> DialogOutcome {
    guard let chosen else { return .stays }
    guard let reason = chosen.disabled else { return .closesFor(chosen.action) }
    app.messages.post(.warning, reason.capitalised)
    return .closes
  }

  /// The better an entry matches, the higher it stands.
  private mutating func search() {
    let typed = query.text
    let words = SearchQuery(typed)
    let letters = Folding.fold(typed).filter { $0 != " " }
    let ranked = entries.enumerated().compactMap { place, entry in
      entry.rank(typed, words, letters: letters).map { (rank: $0, place: place) }
    }
    found = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
    list = ListState(cursor: 0)
  }
}
