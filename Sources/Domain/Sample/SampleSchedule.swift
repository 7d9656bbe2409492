/// How many assignments are issued on which working day, and which of them are still open at the end.
struct SampleSchedule {
  /// An assignment that is open at the end; its days are chosen backwards from there.
  struct OpenSlot {
    let fate: SampleFate
    /// Numbers of working days.
    let issued: Int
    let due: CalendarDay?
    let reported: Int?
  }

  /// A tenth is open, but never so few that a way of being open is missing.
  static let leastOpen = 10
  /// Closed ones are issued early enough to be done.
  static let lastDaysWithoutClosed = 6

  /// Closed assignments issued on each working day.
  private(set) var closedCounts: [Int]
  /// Open assignments in the order in which they are issued.
  private(set) var open: [OpenSlot] = []

  init(size: Int, days: SampleDays, seed: UInt64) {
    let openCount = min(size, max(SampleSchedule.leastOpen, size / 10))
    var random = SampleRandom(seed: seed, .openAssignments)
    open.reserveCapacity(openCount)
    for number in 0..<openCount {
      open.append(SampleSchedule.slot(SampleSchedule.fate(number, openCount, &random), days, &random))
    }
    closedCounts = SampleSchedule.spread(size - openCount, days, seed)
    // Swift's sort keeps equal elements in their order, so this is the same everywhere.
    open.sort { $0.issued < $1.issued }
  }

  private static func fate(_ number: Int, _ count: Int, _ random: inout SampleRandom) -> SampleFate {
    if number < SampleFate.firstOpen.count { return SampleFate.firstOpen[number] }
    return SampleFate.openWeights[random.position(in: SampleFate.openWeights.map(\.weight))].fate
  }

  private static func slot(_ fate: SampleFate, _ days: SampleDays, _ random: inout SampleRandom) -> OpenSlot {
    switch fate {
    case .lateByDays: return lateSlot(fate, by: 1...5, days, &random)
    case .lateByWeeks: return lateSlot(fate, by: 6...30, days, &random)
    case .lateByMonths: return lateSlot(fate, by: random.chance(perMille: 750) ? 31...120 : 121...290, days, &random)
    case .reportedLate:
      let late = lateSlot(fate, by: 8...60, days, &random)
      let due = late.due.map(days.number(notAfter:)) ?? 0
      return OpenSlot(
        fate: fate, issued: late.issued, due: late.due, reported: random.within(due + 1...max(due + 1, days.last)))
    case .awaiting:
      let reported = days.last - random.below(5)
      let due = days[reported + random.within(0...12)]
      return OpenSlot(fate: fate, issued: max(0, reported - random.within(8...45)), due: due, reported: reported)
    case .undated:
      return OpenSlot(fate: fate, issued: max(0, days.last - random.within(0...110)), due: nil, reported: nil)
    default:
      return comingSlot(fate, days, &random)
    }
  }

  private static func lateSlot(
    _ fate: SampleFate, by late: ClosedRange<Int>, _ days: SampleDays, _ random: inout SampleRandom
  ) -> OpenSlot {
    let number = max(5, days.number(notAfter: days.end.advanced(by: -random.within(late))))
    return OpenSlot(fate: fate, issued: max(0, number - random.within(5...50)), due: days[number], reported: nil)
  }

  private static func comingSlot(
    _ fate: SampleFate, _ days: SampleDays, _ random: inout SampleRandom
  ) -> OpenSlot {
    let issued = days.last - random.within(fate == .dueLater ? 0...35 : 5...40)
    let today = days.number(notBefore: days.end)
    let due: CalendarDay
    switch fate {
    case .dueToday: due = days.end
    case .dueSoon: due = days[today + random.within(1...3)]
    default: due = days[today + random.within(4...90)]
    }
    // Where the calendar ends before the due day would lie, nothing can be said to be due.
    let isKnown = due >= days.end
    return OpenSlot(fate: isKnown ? fate : .undated, issued: max(0, issued), due: isKnown ? due : nil, reported: nil)
  }

  /// Spreads assignments over the working days: more towards the end of the year and of the quarter, little at its start.
  private static func spread(_ count: Int, _ days: SampleDays, _ seed: UInt64) -> [Int] {
    var random = SampleRandom(seed: seed, .days)
    var counts = Array(repeating: 0, count: days.last + 1)
    var total = 0
    let running = counts.indices.map { number -> Int in
      let remaining = days.last - number
      let season = 70 + 5 * (days[number].month % 3) + 2 * days[number].month
      let taper = remaining < lastDaysWithoutClosed ? 0 : min(100, 15 + remaining * 2)
      total += season * taper * random.within(50...150) / 1000
      return total
    }
    guard total > 0 else { return counts }
    var given = 0
    for (number, sum) in running.enumerated() {
      let through = Int((Int64(count) * Int64(sum)) / Int64(total))
      counts[number] = through - given
      given = through
    }
    return counts
  }
}
