/// When the incidents of a sample are flagged and how far each of them comes until the end.
struct SampleIncidentPlan {
  /// One incident; days are numbers of working days, or counts of them after the step before.
  struct Slot {
    /// First day on which it is flagged.
    let flagged: Int
    /// Last day on which it can be flagged and still come so far; one about an assignment waits until then for one.
    let latest: Int
    let verifiedAfter: Int
    /// Days until a second finding by the same inspector.
    let verifiedAgainAfter: Int?
    let concludedAfter: Int
    /// State at the end: flagged, verifying, confirmed or dismissed.
    let state: IncidentState
    let isReform: Bool
    /// Whether it is about a late assignment.
    let isAboutAssignment: Bool
  }

  /// Every state under both decisions needs some.
  static let leastCount = 10

  /// By day of flagging.
  private(set) var slots: [Slot] = []

  init(size: Int, days: SampleDays, seed: UInt64) {
    let count = max(SampleIncidentPlan.leastCount, size / 60)
    var random = SampleRandom(seed: seed, .incidents)
    slots = (0..<count).map { SampleIncidentPlan.slot($0, of: count, days, &random) }
    slots.sort { $0.flagged < $1.flagged }
  }

  private static func slot(_ number: Int, of count: Int, _ days: SampleDays, _ random: inout SampleRandom) -> Slot {
    let state = state(number, &random)
    let flagged = flagDay(state, of: count, days, &random)
    let concludedAfter = random.within(3...15)
    return Slot(
      flagged: flagged, latest: max(flagged, latestFlag(state, days)), verifiedAfter: random.within(2...10),
      verifiedAgainAfter: random.chance(perMille: 300) ? random.within(1...concludedAfter - 1) : nil,
      concludedAfter: concludedAfter, state: state,
      isReform: number < 10 ? number >= 5 : random.chance(perMille: 350),
      isAboutAssignment: random.chance(perMille: 700))
  }

  // The first ten show each state under each decision; later ones come by weight.
  private static func state(_ number: Int, _ random: inout SampleRandom) -> IncidentState {
    if number < 10 { return [.flagged, .confirmed, .verifying, .dismissed, .confirmed][number % 5] }
    return [.flagged, .verifying, .dismissed, .confirmed][random.position(in: [10, 14, 26, 50])]
  }

  // Running incidents were flagged lately, concluded ones are spread over the years.
  private static func flagDay(
    _ state: IncidentState, of count: Int, _ days: SampleDays, _ random: inout SampleRandom
  ) -> Int {
    switch state {
    case .flagged: days.last - random.within(0...(count > 1000 ? 40 : 9))
    case .verifying: days.last - random.within(11...(count > 1000 ? 90 : 32))
    default: random.within(40...max(40, days.last - 30))
    }
  }

  private static func latestFlag(_ state: IncidentState, _ days: SampleDays) -> Int {
    switch state {
    case .flagged: days.last
    case .verifying: days.last - 11
    default: days.last - 30
    }
  }
}
