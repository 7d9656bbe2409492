import Domain

/// Reads `thresholds.json`.
enum ThresholdsReader {
  /// Reads the thresholds; nil where one is missing.
  static func read(_ root: ConfigNode) -> Thresholds? {
    let allowed = root.allows([
      "schema", "note", "dueSoonWorkingDays", "bucketLimits", "veryLateAfterDays", "rollsFixedDue", "beforeReading",
      "explanationWorkingDays", "quarterPeriod",
    ])
    guard allowed, let dueSoon = root.member("dueSoonWorkingDays")?.integer(in: 0...60),
      let buckets = root.member("bucketLimits"),
      let veryLate = root.member("veryLateAfterDays")?.integer(in: 1...3_650),
      let rolls = root.member("rollsFixedDue")?.flag,
      let reading = root.member("beforeReading")?.choice(Thresholds.BeforeReading.self),
      let explanation = root.member("explanationWorkingDays")?.integer(in: 1...60)
    else { return nil }
    return Thresholds(
      dueSoonWorkingDays: dueSoon, bucketLimits: limits(buckets), veryLateAfterDays: veryLate, rollsFixedDue: rolls,
      beforeReading: reading, explanationWorkingDays: explanation,
      // Files from before quarters were counted do not have it.
      quarterRule: root.optional("quarterPeriod")?.choice(QuarterRule.self) ?? .calendar)
  }

  private static func limits(_ node: ConfigNode) -> [Int] {
    let limits = node.items.compactMap { $0.integer(in: 1...3_650) }
    if limits.isEmpty { node.report(.emptyList) }
    if zip(limits, limits.dropFirst()).contains(where: { $0 >= $1 }) { node.report(.wrongOrder) }
    return limits
  }
}
