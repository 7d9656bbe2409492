import Domain
import TerminalUI
import VietnameseText

extension AppState {
  /// Folds an event into the state and says what has to be done outside.
  ///
  /// - Parameter moment: when the event came; the state has no other clock.
  package mutating func update(_ event: Event, at moment: Moment) -> [Effect] {
    now = moment
    switch event {
    case .start: return load() + [.schedule(.patience, milliseconds: 300)]
    case .input(let inputs):
      lastInput = moment
      return take(inputs)
    case .minute: return minutePassed()
    case .timer(.detail): return settleScreen()
    case .timer(.patience): return []
    case .storeChanged: return load()
    case .loaded(let request, let result): return loaded(request, result)
    case .committed(let request, let result): return committed(request, result)
    case .history(let key, let result):
      ledger.take(history: result, of: key)
      return []
    case .activity(.success(let moments)):
      ledger.activity = moments
      return []
    case .activity(.failure(let error)):
      messages.post(.error, errorText.sentence(error))
      return []
    }
  }

  /// Asks for the newest state, or remembers to when a load is under way.
  mutating func load() -> [Effect] {
    guard ledger.loadingSince == nil else {
      ledger.isOutrun = true
      return []
    }
    ledger.loadingSince = now
    let known = ledger.index == nil ? nil : ledger.through
    return [.load(LoadRequest(actor: session.actor, day: today, known: known))]
  }

  /// Whether nobody has pressed a key for so long that rows may move.
  var isIdle: Bool { now.millisecondsSinceEpoch - lastInput.millisecondsSinceEpoch >= 60_000 }

  mutating func settleScreen() -> [Effect] {
    withScreen(current) { screen, app in screen.settle(&app) } ?? []
  }

  /// Recomputes the screen that is shown.
  mutating func refreshScreen(order: RowOrder) {
    withScreen(current) { screen, app in screen.refresh(app, order: order) }
  }

  private mutating func minutePassed() -> [Effect] {
    messages.clearPassing()
    if isIdle { refreshScreen(order: .renewed) }
    let isOutdated = ledger.failure != nil || ledger.index.map { $0.reporting.day != today } ?? true
    return isOutdated ? load() : []
  }
}
