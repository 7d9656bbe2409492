import Domain

/// Finds overlaps and gaps among the dated entries of one thing.
struct PeriodChain {
  /// What the entries belong to, for the reports.
  let name: String
  private var entries: [(period: Period, node: ConfigNode)] = []

  /// Starts an empty chain.
  init(name: String) {
    self.name = name
  }

  /// Adds an entry.
  mutating func append(_ period: Period, at node: ConfigNode) {
    entries.append((period, node))
  }

  /// Reports entries that overlap an earlier one and, if asked, days left out between them.
  func report(gaps: Bool) {
    for (index, entry) in entries.enumerated() {
      let earlier = entries[..<index]
      if earlier.contains(where: { $0.period.overlaps(entry.period) }) { entry.node.report(.overlap(name)) }
    }
    if gaps { reportGaps() }
  }

  private func reportGaps() {
    let ordered = entries.sorted { ($0.period.from?.daysSinceEpoch ?? .min) < ($1.period.from?.daysSinceEpoch ?? .min) }
    for (one, next) in zip(ordered, ordered.dropFirst()) {
      guard let end = one.period.to, let start = next.period.from, end < start else { continue }
      next.node.report(.gap(from: end, to: start))
    }
  }
}
