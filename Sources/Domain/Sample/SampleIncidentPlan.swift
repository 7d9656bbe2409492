/// When the incidents of a sample are flagged and how far each of them has come at the end.
struct SampleIncidentPlan {
  /// One incident; days of recording are numbers of working days.
  struct Slot {
    let flagged: Int
    let verified: Int?
    /// A second finding, by the same inspector.
    let verifiedAgain: Int?
    let concluded: Int?
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
    // The first ten show each state at least twice, under both decisions; later ones by weight.
    let states: [IncidentState] = [.flagged, .confirmed, .verifying, .dismissed, .confirmed]
    let state =
      number < 10
      ? states[number % 5]
      : [IncidentState.flagged, .verifying, .dismissed, .confirmed][random.position(in: [10, 14, 26, 50])]
    let isReform = number < 10 ? number >= 5 : random.chance(perMille: 350)
    let isAboutAssignment = random.chance(perMille: 700)
    let flagged = flagDay(state, number, of: count, days, &random)
    let verified = min(days.last, flagged + random.within(2...10))
    let concluded = min(days.last, verified + random.within(3...15))
    let again = random.chance(perMille: 300) && concluded - verified > 2 ? verified + 1 : nil
    switch state {
    case .flagged:
      return Slot(
        flagged: flagged, verified: nil, verifiedAgain: nil, concluded: nil, state: state, isReform: isReform,
        isAboutAssignment: isAboutAssignment)
    case .verifying:
      return Slot(
        flagged: flagged, verified: verified, verifiedAgain: nil, concluded: nil, state: state, isReform: isReform,
        isAboutAssignment: isAboutAssignment)
    default:
      return Slot(
        flagged: flagged, verified: verified, verifiedAgain: again, concluded: concluded, state: state,
        isReform: isReform, isAboutAssignment: isAboutAssignment)
    }
  }

  // Running incidents were flagged lately, concluded ones are spread over the years.
  private static func flagDay(
    _ state: IncidentState, _ number: Int, of count: Int, _ days: SampleDays, _ random: inout SampleRandom
  ) -> Int {
    switch state {
    case .flagged: return days.last - random.within(0...(count > 1000 ? 40 : 9))
    case .verifying: return days.last - random.within(11...(count > 1000 ? 90 : 32))
    default: return random.within(40...max(40, days.last - 30))
    }
  }
}
