/// Reads one clock on a day.
struct ClockReading {
  /// Where a clock began, and why there.
  struct Start {
    let day: CalendarDay
    let reason: ClockStart
  }

  let kind: ClockKind
  let length: LimitationRule.Length
  let rule: LimitationRule
  /// What the law takes out of this clock.
  let known: [ExclusionKind]
  let today: CalendarDay
  let rulebook: Rulebook

  /// The start after new acts: each that falls into the time then running starts it again.
  func restarted(_ start: Start, by newActs: [CalendarDay], _ facts: ClockFacts) -> Start {
    newActs.sorted().reduce(start) { start, act in
      guard act > start.day, act <= today, act <= reach(from: start.day, facts).lastDay else { return start }
      return Start(day: act, reason: .newAct)
    }
  }

  /// The clock from a start.
  func clock(_ start: Start, _ facts: ClockFacts) -> DisciplineClock {
    let reach = reach(from: start.day, facts)
    let left = today.days(until: reach.lastDay)
    return DisciplineClock(
      kind: kind, standing: standing(reach, left, decided: facts.decided), start: start.day,
      startReason: start.reason, lastDay: reach.lastDay, daysLeft: left, excludedDays: reach.excludedDays,
      countedAllTheSame: facts.excluded.map(\.kind).filter { !known.contains($0) },
      missingCalendar: reach.missingCalendar, rule: rule)
  }

  private func reach(from start: CalendarDay, _ facts: ClockFacts) -> ClockReach {
    // What comes after the decision, a complaint about it for one, no longer moves the day it had to be taken by.
    let through = min(facts.decided ?? today, today)
    return ClockReach(
      length, from: start, excluding: facts.excluded.filter { known.contains($0.kind) }, on: through,
      calendar: rulebook.calendar)
  }

  private func standing(_ reach: ClockReach, _ left: Int, decided: CalendarDay?) -> DisciplineClock.Standing {
    if let decided, decided <= today { return .ended(inTime: decided <= reach.lastDay) }
    if left < 0 { return .passed }
    if let kind = reach.stoppedFor { return .stopped(kind) }
    let limits = kind == .processing ? rulebook.thresholds.processingWarning : rulebook.thresholds.limitationWarning
    if left <= limits.second { return .pressing }
    return left <= limits.first ? .nearing : .running
  }
}
