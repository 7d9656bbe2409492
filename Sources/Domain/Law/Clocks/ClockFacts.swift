/// When an act ended, as far as it is known.
package enum ActEnd: Hashable, Sendable {
  /// It ended on a day.
  case on(CalendarDay)
  /// It still goes on.
  case stillGoingOn
  /// It ended, nobody knows when.
  case unknown
}

/// Why time does not count.
package enum ExclusionKind: String, CaseIterable, Hashable, Sendable, Labelled {
  /// Discipline is put off for a ground of the law.
  case postponement
  /// Criminal proceedings run.
  case criminalProceedings = "criminal-proceedings"
  /// A complaint or a lawsuit about the decision runs.
  case complaint

  package var label: Phrase {
    switch self {
    case .postponement: Phrase("tạm hoãn", "postponed")
    case .criminalProceedings: Phrase("tố tụng hình sự", "criminal proceedings")
    case .complaint: Phrase("khiếu nại, khởi kiện", "complaint or lawsuit")
    }
  }
}

/// Days that do not count on a clock: `from` belongs to them, `to` does not; nil while they go on.
package struct ExcludedTime: Hashable, Sendable {
  /// Why.
  package let kind: ExclusionKind
  /// First day that does not count.
  package let from: CalendarDay
  /// First day that counts again.
  package let to: CalendarDay?

  /// Creates excluded time.
  package init(_ kind: ExclusionKind, from: CalendarDay, to: CalendarDay?) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// What the clocks of one responsible party run on.
package struct ClockFacts: Hashable, Sendable {
  /// For whom.
  package var subject: DisciplineSubject
  /// When the act ended.
  package var actEnd: ActEnd
  /// The day it was found.
  package var found: CalendarDay?
  /// The day of the conclusion, which stands for the end of the act where nobody knows it.
  package var concluded: CalendarDay?
  /// Days of later acts; one that falls into the limitation starts it again.
  package var newActs: [CalendarDay] = []
  /// Days that do not count.
  package var excluded: [ExcludedTime] = []
  /// Whether handling may take the longer time of complex cases.
  package var isComplex = false
  /// Key of the ground for which no limitation runs; nil where there is none.
  package var unlimitedGround: String?
  /// The day of the decision, which ends the clocks.
  package var decided: CalendarDay?
  /// The instrument that governs limitation, as an officer chose it; nil takes the one proposed.
  package var instrument: String?
  /// What the expected form follows from, to tell which law is kinder.
  package var gravity: ProportionFacts?

  /// Creates the facts of a party of whom only the act and its finding are known.
  package init(subject: DisciplineSubject, actEnd: ActEnd, found: CalendarDay? = nil) {
    self.subject = subject
    self.actEnd = actEnd
    self.found = found
  }

  /// The day that stands for the act when the law that governs it is chosen.
  package var actDay: CalendarDay? {
    switch actEnd {
    case .on(let day): day
    case .stillGoingOn: found
    case .unknown: concluded
    }
  }
}
