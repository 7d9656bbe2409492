import Domain

/// What the overview is to be computed from.
package struct OverviewRequest: Sendable {
  /// The state and reader of an overview: it stands until one of them changes.
  package struct Basis: Hashable, Sendable {
    package let through: SequenceNumber
    package let day: CalendarDay
    package let account: String
    /// How far the reader had looked before.
    package let since: Watermark?
  }

  package let basis: Basis
  package let index: RegistryIndex
}

/// An overview, and what it was computed from.
package struct LoadedOverview: Sendable {
  package let basis: OverviewRequest.Basis
  package let overview: Overview
}

extension EffectRunner {
  /// How many entries are looked through for what is new; older ones are not told.
  private static let newsDepth = 20_000

  /// Computes an overview; entries that cannot be read are told of by the loads that need them too.
  func overview(_ request: OverviewRequest) -> Overview {
    var entries: [Entry] = []
    if let since = request.basis.since {
      let first = SequenceNumber(max(since.through.value, request.basis.through.value - EffectRunner.newsDepth))
      entries = ((try? store.changes(after: first)) ?? []).filter { $0.sequence <= request.basis.through }
    }
    return Overview(
      request.index, under: rulebook, since: request.basis.since, entries: entries, reader: request.basis.account)
  }

  /// Keeps a watermark; one that cannot be kept is worth no message, since nothing is lost with it but a list of news.
  func keep(_ watermark: Watermark, _ account: String) -> Event {
    try? drafts.keep(watermark, of: account)
    return .watermarkKept
  }
}

extension AppState {
  /// The least time between two watermarks of a sitting, in milliseconds.
  static let watermarkPace: Int64 = 300_000

  /// Takes how far the account had looked before, and has the overview told anew.
  mutating func take(_ watermark: Watermark?, of account: String) -> [Effect] {
    guard account == session.account else { return [] }
    session.before = .some(watermark)
    return current == .overview ? settleScreen() : []
  }

  /// Adds what keeps how far the person has looked, where they leave.
  mutating func markingHowFar(_ effects: [Effect]) -> [Effect] {
    guard effects.contains(where: { if case .quit = $0 { true } else { false } }) else { return effects }
    return keepWatermark(atLeast: 0) + effects
  }

  /// Keeps how far the person has looked, unless that was done so many milliseconds ago at most.
  ///
  /// Nothing is kept before what they saw last time is known, of an earlier state, or where nothing may be written.
  mutating func keepWatermark(atLeast pace: Int64) -> [Effect] {
    guard session.before != nil, asOf == nil, !settings.isReadOnly, let index, user != nil else { return [] }
    if let kept = session.watermarkKept, now.millisecondsSinceEpoch - kept.millisecondsSinceEpoch < pace { return [] }
    session.watermarkKept = now
    session.watermarkWork += 1
    let mark = Watermark(through: ledger.through, day: index.reporting.day, moment: now)
    return [.keepWatermark(mark, of: session.account)]
  }

  /// Asks for the overview of the state that is shown, unless it is known or on its way.
  mutating func requestOverview() -> [Effect] {
    guard let index, let before = session.before else { return [] }
    let basis = OverviewRequest.Basis(
      through: ledger.through, day: index.reporting.day, account: session.account, since: asOf == nil ? before : nil)
    guard ledger.overview?.basis != basis, ledger.awaitedOverview != basis else { return [] }
    ledger.awaitedOverview = basis
    return [.overview(OverviewRequest(basis: basis, index: index))]
  }
}
