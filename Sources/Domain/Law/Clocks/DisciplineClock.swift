/// What a clock of discipline measures.
package enum ClockKind: String, CaseIterable, Hashable, Sendable, Labelled {
  /// Limitation (thời hiệu) where the act deserves a reprimand.
  case limitationForReprimand = "limitation-reprimand"
  /// Limitation where it deserves more.
  case limitationForHeavier = "limitation-heavier"
  /// Processing limit (thời hạn), from finding to decision.
  case processing

  package var label: Phrase {
    switch self {
    case .limitationForReprimand: Phrase("Thời hiệu (khiển trách)", "Limitation (reprimand)")
    case .limitationForHeavier: Phrase("Thời hiệu (nặng hơn)", "Limitation (heavier)")
    case .processing: Phrase("Thời hạn xử lý", "Processing limit")
    }
  }
}

/// Why a clock began on its day.
package enum ClockStart: String, CaseIterable, Hashable, Sendable, Labelled {
  /// The act ended.
  case actEnded = "act-ended"
  /// The act still went on when it was found.
  case foundGoingOn = "found-going-on"
  /// Nobody knows when the act ended: the day of the conclusion.
  case concluded
  /// A new act started limitation again.
  case newAct = "new-act"
  /// The act was found: processing begins.
  case found

  package var label: Phrase {
    switch self {
    case .actEnded: Phrase("ngày chấm dứt hành vi", "the act ended")
    case .foundGoingOn: Phrase("ngày phát hiện, hành vi chưa chấm dứt", "found while it went on")
    case .concluded: Phrase("ngày có kết luận, không rõ ngày chấm dứt", "conclusion, end of the act unknown")
    case .newAct: Phrase("ngày có hành vi vi phạm mới", "a new act")
    case .found: Phrase("ngày phát hiện", "found")
    }
  }
}

/// One clock of one responsible party, read on a day.
package struct DisciplineClock: Hashable, Sendable {
  /// How a clock stands.
  package enum Standing: Hashable, Sendable {
    /// It has not begun: a day it needs is not entered, or the law has no start for an act that goes on.
    case notStarted
    /// No rule is entered for this subject and day.
    case noRule
    /// No limitation runs, for a ground with this key.
    case unlimited(String)
    /// It runs; nothing to warn of yet.
    case running
    /// It runs out before long: the first warning.
    case nearing
    /// It is about to run out: the second warning.
    case pressing
    /// It ran out.
    case passed
    /// It stands still, for this reason.
    case stopped(ExclusionKind)
    /// The decision was taken, in time or not.
    case ended(inTime: Bool)
  }

  /// What it measures.
  package let kind: ClockKind
  /// How it stands.
  package let standing: Standing
  /// The day it began.
  package let start: CalendarDay?
  /// Why it began then.
  package let startReason: ClockStart?
  /// The last day on which a decision is in time; while the clock stands still, as if it went on tomorrow.
  package let lastDay: CalendarDay?
  /// Days from the day of reading to the last day: 0 on the last day itself, negative afterwards.
  package let daysLeft: Int?
  /// Days that did not count so far.
  package let excludedDays: Int
  /// Reasons entered that this law does not know for this clock, so that their days count.
  package let countedAllTheSame: [ExclusionKind]
  /// The year for which no calendar is entered, so that a last day on a day off was not moved on; nil where it was looked at.
  package let missingCalendar: Int?
  /// The rule it follows; nil where none is entered.
  package let rule: LimitationRule?
}

extension DisciplineClock {
  /// Whether somebody has to look at it: it is running out or ran out.
  package var isAlarm: Bool {
    switch standing {
    case .nearing, .pressing, .passed: true
    default: false
    }
  }

  /// A clock that does not run.
  init(_ kind: ClockKind, _ standing: Standing, rule: LimitationRule? = nil) {
    self.kind = kind
    self.standing = standing
    self.rule = rule
    start = nil
    startReason = nil
    lastDay = nil
    daysLeft = nil
    excludedDays = 0
    countedAllTheSame = []
    missingCalendar = nil
  }
}

/// The clocks of one responsible party: limitation and processing are two alarms, and one does not silence the other.
///
/// Source: Nghị định 234/2026/NĐ-CP, article 5 (DOMAIN §7): when the processing limit passes, the authority answers for
/// the delay and must still decide while limitation runs.
package struct DisciplineClocks: Hashable, Sendable {
  /// Which instrument limitation follows, and why.
  package let governing: InstrumentProposal
  /// Limitation where the act deserves a reprimand.
  package let reprimand: DisciplineClock
  /// Limitation where it deserves more.
  package let heavier: DisciplineClock
  /// The processing limit.
  package let processing: DisciplineClock

  /// All three.
  package var all: [DisciplineClock] { [reprimand, heavier, processing] }
}
