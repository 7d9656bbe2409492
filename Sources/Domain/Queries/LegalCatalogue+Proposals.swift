extension LegalCatalogue {
  /// The decision to propose for an incident about work of a kind: the one that most kinds of violation name for it.
  ///
  /// Of work of administrative reform that is the decision named for reform, unless an act of that day cannot be flagged
  /// under it. A proposal only: the person decides.
  package func proposedDecision(for kind: WorkKind, on day: CalendarDay?) -> LegalDocument? {
    let active = violations.filter(\.isActive)
    let usual = mostNamed(active.map(\.defaultDecision))
    guard kind == .reform, let reform = mostNamed(active.compactMap(\.reformDecision)) else { return usual }
    guard let day else { return reform }
    return citability(of: reform, on: day).isCitable ? reform : usual
  }

  /// The decision named most often; of several the first of the catalogue.
  private func mostNamed(_ ids: [String]) -> LegalDocument? {
    let counts = ids.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    return flaggingDecisions.first { counts[$0.id] == most }
  }
}
