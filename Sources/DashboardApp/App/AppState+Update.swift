import Domain
import TerminalUI
import VietnameseText

extension AppState {
  /// Folds an event into the state and says what has to be done outside.
  ///
  /// - Parameter moment: when the event came; the state has no other clock.
  package mutating func update(_ event: Event, at moment: Moment) -> [Effect] {
    now = moment
    if !isLinkSlow { clock = moment }
    let effects = markingHowFar(take(event))
    tellLostMarks()
    guard drawing.isSlowLink else { return effects }
    return effects.map { effect in
      if case .schedule(.detail, _) = effect { .schedule(.detail, milliseconds: AppState.slowDetail) } else { effect }
    }
  }

  /// How long keys pause on a slow line before the detail follows, in milliseconds.
  private static let slowDetail = 500

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .start:
      return load() + [
        .loadDrafts(of: session.account), .loadWatermark(of: session.account), .schedule(.patience, milliseconds: 300),
      ]
    case .input(let inputs):
      lastInput = now
      return take(inputs) + scheduleDrafts()
    case .minute: return minutePassed()
    case .timer(.detail):
      isDetailDue = isLinkSlow
      return isLinkSlow ? [] : settleScreen()
    case .link(let isSlow): return link(isSlow: isSlow)
    case .storeBusy(let activity):
      ledger.busy = activity
      return []
    case .timer(.patience): return []
    case .timer(.draft):
      session.isDraftTimerSet = false
      return keepDrafts()
    // What was recorded at an earlier point stays what it was.
    case .storeChanged: return asOf == nil ? load() : []
    case .loaded(let request, let result): return loaded(request, result)
    case .committed(let request, let result): return committed(request, result)
    case .history(let key, let result):
      ledger.take(history: result, of: key, through: asOf == nil ? nil : ledger.through)
      return []
    case .streaks(let found):
      let isFirst = ledger.streaks == nil
      ledger.streaks = found
      refreshScreen(order: isFirst || isIdle ? .renewed : .kept)
      return []
    case .drafts(let account, let shelf):
      take(shelf, of: account)
      return []
    case .importRead(let wish, let result):
      takeImport(wish, result)
      return []
    case .watermark(let account, let mark):
      return take(mark, of: account)
    case .watermarkKept:
      session.watermarkWork -= 1
      return []
    case .overview(let basis, let overview):
      ledger.overview = LoadedOverview(basis: basis, overview: overview)
      refreshScreen(order: .kept)
      return []
    case .suggestions(let found):
      ledger.suggestions = found
      refreshScreen(order: .kept)
      return []
    case .draftDone(_, let error):
      draftDone(error)
      return []
    case .exported(let result):
      exported(result)
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
    let known = ledger.index == nil || asOf != nil ? nil : ledger.through
    return [
      .load(
        LoadRequest(
          actor: session.actor, day: settings.reportingDay ?? (asOf == nil ? now.day : dayOfView), known: known,
          asOf: asOf))
    ]
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

  /// Draws little while the line backs up, and what was left out once it is free again.
  private mutating func link(isSlow: Bool) -> [Effect] {
    isLinkSlow = isSlow
    guard !isSlow else { return [] }
    clock = now
    defer { isDetailDue = false }
    return isDetailDue ? settleScreen() : []
  }

  /// Says how many marks stood on rows that have gone; while a filter is typed they may still come back.
  private mutating func tellLostMarks() {
    guard let screen = screens[current], screen.markCount > 0, !screen.filterBox.isOpen else { return }
    let lost = withScreen(current) { screen, _ in screen.dropLostMarks() } ?? 0
    if lost > 0 { messages.post(.warning, text(Messages.marksLost(lost))) }
  }

  private mutating func minutePassed() -> [Effect] {
    messages.clearPassing()
    if isIdle { refreshScreen(order: .renewed) }
    let marking = keepWatermark(atLeast: AppState.watermarkPace)
    let isOutdated = ledger.failure != nil || ledger.index.map { $0.reporting.day != today } ?? true
    return marking + (isOutdated ? load() : [])
  }
}
