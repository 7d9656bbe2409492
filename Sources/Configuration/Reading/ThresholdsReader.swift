import Domain

/// Reads `thresholds.json`.
enum ThresholdsReader {
  /// Reads the thresholds; nil where one is missing.
  static func read(_ root: ConfigNode) -> Thresholds? {
    let allowed = root.allows([
      "schema", "note", "dueSoonWorkingDays", "bucketLimits", "veryLateAfterDays", "rollsFixedDue", "beforeReading",
      "explanationWorkingDays", "quarterPeriod", "limitationWarningDays", "processingWarningDays",
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
      quarterRule: root.optional("quarterPeriod")?.choice(QuarterRule.self) ?? .calendar,
      limitationWarning: warning(root.optional("limitationWarningDays")) ?? Thresholds().limitationWarning,
      processingWarning: warning(root.optional("processingWarningDays")) ?? Thresholds().processingWarning)
  }

  /// Days before the first and the second warning, the first earlier; nil where the list is absent or faulty.
  private static func warning(_ node: ConfigNode?) -> ClockWarning? {
    guard let node else { return nil }
    let days = node.items.compactMap { $0.integer(in: 0...3_650) }
    guard days.count == 2 else {
      node.report(.wrongLength(2))
      return nil
    }
    if days[0] <= days[1] { node.report(.wrongOrder) }
    return ClockWarning(first: days[0], second: days[1])
  }

  private static func limits(_ node: ConfigNode) -> [Int] {
    let limits = node.items.compactMap { $0.integer(in: 1...3_650) }
    if limits.isEmpty { node.report(.emptyList) }
    if zip(limits, limits.dropFirst()).contains(where: { $0 >= $1 }) { node.report(.wrongOrder) }
    return limits
  }
}
