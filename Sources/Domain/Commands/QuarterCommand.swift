/// What is done with the figures of a quarter.
package enum QuarterCommand: Hashable, Sendable {
  case freeze(QuarterFreeze)

  /// Name of the command in the journal.
  package var action: String {
    switch self {
    case .freeze: "quarter.freeze"
    }
  }
}

/// The wish to settle the figures of a quarter as they were seen.
package struct QuarterFreeze: Hashable, Sendable {
  package let quarter: Quarter
  /// The figures that the person saw, by unit: others are not frozen in their place.
  package let seen: [Code<OrgUnit>?: PeriodCounts]
  /// The entry at which these figures were drawn, and the hash of its line.
  package let entry: SequenceNumber
  package let chainHead: String
  /// Number and sign of the report on paper; empty where it is not known yet.
  package var number: String

  package init(_ report: QuarterReport, entry: SequenceNumber, chainHead: String, number: String = "") {
    quarter = report.figures.quarter
    seen = report.figures.byUnit
    self.entry = entry
    self.chainHead = chainHead
    self.number = number
  }
}

/// Why figures of a quarter are not settled.
package enum QuarterViolation: Hashable, Sendable {
  /// The quarter runs through this day.
  case notEnded(Quarter, through: CalendarDay)
  case alreadyFrozen(Quarter, by: String, on: CalendarDay?)
  /// Quarters are frozen one after another; this one comes next.
  case notNext(Quarter, next: Quarter)
  /// The figures are others than those that were seen.
  case figuresChanged(Quarter)
  case notReconciled(QuarterFault)
}
