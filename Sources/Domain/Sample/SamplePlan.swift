/// What happens to one assignment: days of recording as numbers of working days, due days as days.
struct SamplePlan {
  /// Something recorded of the assignment after it was issued, in the order of a day.
  enum Event: UInt8 {
    case extend, note, report, accept, cancel
  }

  struct Step {
    let on: Int
    let event: Event
  }

  let fate: SampleFate
  let issued: Int
  /// Due day in force at the end.
  private(set) var due: CalendarDay?
  private(set) var originalDue: CalendarDay?
  private(set) var dueRule: DueRule?
  private(set) var dueText: String?
  /// In ascending order; at most one event a day, so that each makes the next version of the record.
  private(set) var steps: [Step] = []

  private init(fate: SampleFate, issued: Int) {
    self.fate = fate
    self.issued = issued
  }

  /// The plan of an assignment that is open at the end.
  init(open slot: SampleSchedule.OpenSlot, days: SampleDays, thresholds: Thresholds, _ random: inout SampleRandom) {
    self.init(fate: slot.fate, issued: slot.issued)
    due = slot.due
    if let reported = slot.reported { steps.append(Step(on: max(reported, issued), event: .report)) }
    finish(days, thresholds, &random)
  }

  /// The plan of an assignment that is closed well before the end.
  init(
    closedAfter issued: Int, latePerMille: Int, days: SampleDays, thresholds: Thresholds, _ random: inout SampleRandom
  ) {
    let room = days.last - issued
    self.init(fate: SamplePlan.closedFate(latePerMille, room, &random), issued: issued)
    switch fate {
    case .cancelled:
      due = days[issued + SamplePlan.length(&random)]
      steps.append(Step(on: issued + random.within(1...min(room, 30)), event: .cancel))
    case .doneUndated:
      close(at: issued + random.within(1...min(room - 1, 70)), days, &random)
    case .doneLate:
      let length = min(SamplePlan.length(&random), max(1, room / 2))
      due = days[issued + length]
      close(at: issued + length + min(SamplePlan.lateness(&random), room - length - 1), days, &random)
    default:
      let length = SamplePlan.length(&random)
      due = days[issued + length]
      let taken = max(1, length * random.within(45...100) / 100)
      close(at: issued + min(taken, room - 1), days, &random)
    }
    finish(days, thresholds, &random)
  }

  private mutating func close(at reported: Int, _ days: SampleDays, _ random: inout SampleRandom) {
    steps.append(Step(on: reported, event: .report))
    steps.append(Step(on: min(days.last, reported + random.within(1...6)), event: .accept))
  }

  private mutating func finish(_ days: SampleDays, _ thresholds: Thresholds, _ random: inout SampleRandom) {
    originalDue = due
    addExtension(days, &random)
    addWording(days, thresholds, &random)
    addNotes(days, &random)
    steps.sort { $0.on < $1.on }
  }

  private static func closedFate(_ latePerMille: Int, _ room: Int, _ random: inout SampleRandom) -> SampleFate {
    if random.chance(perMille: SampleFate.cancelledPerMille) { return .cancelled }
    if random.chance(perMille: SampleFate.undatedPerMille) { return .doneUndated }
    return room > 4 && random.chance(perMille: latePerMille) ? .doneLate : .doneOnTime
  }

  /// Working days given for a task.
  private static func length(_ random: inout SampleRandom) -> Int {
    let (shortest, longest) = [(3, 7), (8, 15), (16, 30), (31, 60), (61, 120)][
      random.position(in: [20, 35, 28, 13, 4])]
    return random.within(shortest...longest)
  }

  /// Working days by which a late result comes too late.
  private static func lateness(_ random: inout SampleRandom) -> Int {
    let (shortest, longest) = [(1, 4), (5, 15), (16, 45), (46, 180)][random.position(in: [50, 30, 15, 5])]
    return random.within(shortest...longest)
  }
}

extension SamplePlan {
  // Some due days were moved in time, and a few too late to count.
  private mutating func addExtension(_ days: SampleDays, _ random: inout SampleRandom) {
    guard let due, fate != .cancelled, due <= days[days.last], random.chance(perMille: 70) else { return }
    let number = days.number(notAfter: due)
    let original = number - random.within(4...15)
    let granted = original - random.below(3)
    let firstStep = steps.first?.on ?? days.last + 1
    guard original > issued + 3, granted < firstStep, granted <= days.last else { return }
    originalDue = days[original]
    steps.append(Step(on: granted, event: .extend))
  }

  // How the document words the due day; with an extension only the day itself is certain.
  private mutating func addWording(
    _ days: SampleDays, _ thresholds: Thresholds, _ random: inout SampleRandom
  ) {
    guard let day = originalDue else { return }
    switch random.below(10) {
    case 0..<3:
      dueRule = .through(day)
      dueText = "\(random.pick(["chậm nhất ngày", "đến hết ngày", "hoàn thành đến ngày"])) \(day.dayMonthYear)"
    case 3..<6:
      let named = thresholds.beforeReading == .dayBefore ? day.advanced(by: 1) : day
      dueRule = .before(named)
      dueText = "trước ngày \(named.dayMonthYear)"
    case 6..<8:
      let count = days.number(notAfter: day) - issued
      guard count > 0, days[issued + count] == day else { return }
      dueRule = .withinWorkingDays(count)
      dueText = "trong \(count) ngày làm việc"
    default:
      break
    }
  }

  private mutating func addNotes(_ days: SampleDays, _ random: inout SampleRandom) {
    let end = steps.first { $0.event != .extend }?.on ?? days.last + 1
    guard end - issued > 3 else { return }
    let count = random.below(fate.isOpen ? 4 : 3)
    for _ in 0..<count {
      let day = random.within(issued + 2...end - 1)
      if steps.allSatisfy({ $0.on != day }) { steps.append(Step(on: day, event: .note)) }
    }
  }
}
